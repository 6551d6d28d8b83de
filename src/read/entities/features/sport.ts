import { AGAINST, BEAT, FOR_SIDE, SPORT_GENERIC } from "../../lexicon/contexts";
import { PLACE_ENDING } from "../../lexicon/places";
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
    phrase === "city" ||
    phrase === "region" ||
    PLACE_ENDING.test(words[to - 1]?.lower ?? "") ||
    ((traits[from] ?? 0) & (IS.town | IS.state)) !== 0;
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
  // "won 2-1 at Riverton" is at its home.
  const isHome = before?.lower === "at" && words[from - 2]?.kind === "number" && isTown;
  if (before?.lower === "at" && !isHome) add("sportVenue");
  // Of a side English speaks in the plural: "Riverton were ahead".
  const isMany = next !== undefined && /^(?:were|are|have|has|had)$/u.test(next.lower);
  if (isTown && to - from <= 2) {
    if (isActing || isMany || isHome) add("sportTown");
    else if (isOwning || next?.tag === "past" || (before && FOR_SIDE.has(before.lower)))
      add("sportTownNear");
  } else if (isActing && !((traits[to - 1] ?? 0) & (IS.people | IS.given))) {
    add("sportTeam");
  }
}

/** What counts in a line of figures, whatever the text tells of: sides stand there, and what they did. */
export function weighTable(line: Line, { from, to }: Segment, phrase: PhraseMatch, add: Add): void {
  const { words, traits } = line;
  if (!line.isTable || words[to]?.kind !== "number" || phrase === "country") return;
  if ((traits[from] ?? 0) & IS.given && to - from > 1) return;
  if (isRow(line, from, to)) add("tableRow");
  else if (isResult(line)) add("result");
}

/** The first cell of a league's table: figures follow and nothing else. */
function isRow({ words }: Line, from: number, to: number): boolean {
  const rest = words.slice(to);
  const isFirst = words.slice(0, from).every(({ kind }) => kind !== "word");
  return isFirst && rest.length >= 4 && rest.every(({ kind }) => kind !== "word");
}

/** Two sides and what each scored: "Norvane 2 Salbera 0". */
function isResult({ words }: Line): boolean {
  const kinds = words.filter(({ kind }) => kind !== "mark").map(({ kind }) => kind);
  if (kinds.length > 10) return false;
  const numbers = kinds.flatMap((kind, at) => (kind === "number" ? [at] : []));
  const [first = 0, second = 0] = numbers;
  return numbers.length === 2 && first > 0 && second === kinds.length - 1 && second > first + 1;
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
