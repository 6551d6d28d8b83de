import { AGAINST, BEAT, SPORT_GENERIC } from "../../lexicon/contexts";
import type { PhraseMatch } from "../phrases";
import type { Line, Segment } from "../segments";
import { IS } from "../traits";
import type { Add } from "./words";

/** What counts in texts of sport, where a town's name is its team's. */
export function weighSport(line: Line, { from, to }: Segment, phrase: PhraseMatch, add: Add): void {
  const { words, traits } = line;
  const [before, next, then] = [words[from - 1], words[to], words[to + 1]];
  const isNation = phrase === "country" || ((traits[to - 1] ?? 0) & IS.region) !== 0;
  const figures = line.isTable && next?.kind === "number";
  if (figures) add(from === 0 ? "tableLead" : "score");
  if (SPORT_GENERIC.has(words[to - 1]?.lower ?? "")) add("sportGeneric");
  if (isNation && phrase !== "region") return;
  const isTown =
    phrase === "city" || phrase === "region" || ((traits[from] ?? 0) & (IS.town | IS.state)) !== 0;
  if (isTown && line.sentence.caps !== "title" && isSchedule(line, from, to)) {
    add("schedule");
    return;
  }
  const isActing =
    (next && BEAT.has(next.lower)) ||
    (before && (BEAT.has(before.lower) || AGAINST.has(before.lower))) ||
    next?.kind === "number" ||
    (then?.kind === "number" && next?.text === "-");
  const isOwning =
    next?.kind === "clitic" || ((traits[to] ?? 0) & IS.role && next?.case === "lower");
  if (before?.lower === "at") add("sportVenue");
  if (isTown && to - from <= 2) {
    if (isActing) add("sportTown");
    else if (isOwning) add("sportTownNear");
  } else if (isActing && !((traits[to - 1] ?? 0) & (IS.people | IS.given))) {
    add("sportTeam");
  }
}

/** Words of a line of a table. */
const LONGEST_SCHEDULE = 40;

/** A line of a league's table, or of who plays where: "ATLANTA 83 49 .629", "BOSTON AT OAKLAND". */
function isSchedule({ words, sentence }: Line, from: number, to: number): boolean {
  if (
    sentence.caps === "none" &&
    words.some(({ case: it, kind }) => kind === "word" && it !== "all")
  )
    return false;
  if (words.length > LONGEST_SCHEDULE) return false;
  const figures = words.slice(to).filter(({ kind }) => kind === "number").length;
  return (
    figures >= 3 ||
    (words.length <= 7 && words[from - 1]?.text !== "AT" && words.some(({ text }) => text === "AT"))
  );
}
