import type { Word } from "../../document/parse";
import {
  BODY_BEHIND,
  BODY_NOUNS,
  COACH_NOUNS,
  NEAR,
  OF_STATES,
  ORG_NOUNS,
  OTHER_NOUNS,
  PAPERS,
  PLACE_BEFORE,
  PLACE_NOUNS,
  PRICED,
  SPEECH,
} from "../../lexicon/contexts";
import { NOTABLE } from "../../lexicon/people";
import { acronymsOf } from "../name-keys";
import type { Line, Segment } from "../segments";
import { IS } from "../traits";
import type { Add } from "./words";

/** What the words around a segment count for. */
export function weighAround(line: Line, { from, to }: Segment, add: Add): void {
  const { words, traits } = line;
  weighCuts(line, { from, to }, add);
  weighFigure(line, from, to, add);
  if (to - from === 1 && NOTABLE.has(words[from]?.lower ?? "") && !isCarriedOn(line, from)) {
    add("notable");
  }
  let before = words[from - 1];
  let beforeTraits = traits[from - 1] ?? 0;
  let at = from - 1;
  if (before?.lower === "the") {
    add("the");
    at--;
    before = words[at];
    beforeTraits = traits[at] ?? 0;
  } else if (beforeTraits & IS.address) add("address");
  else if (beforeTraits & IS.role) add("role");
  else if (before && /^(?:by|with)$/u.test(before.lower)) add("by");
  if (before && beforeTraits & IS.role && (traits[at - 1] ?? 0) & IS.demonym) add("demonymRole");
  preposition(before, words[at - 1], add);
  behind(line, from, to, add);
  if (before?.text === "(" && words[to]?.text === ")") add("inBrackets");
  if (before && /^["“«]$/u.test(before.text) && /^["”»]$/u.test(words[to]?.text ?? ""))
    add("quoted");
  if (before?.text === "," && (traits[at - 1] ?? 0) & (IS.town | IS.region | IS.state))
    add("afterPlaceComma");
}

/** Do words with capitals stand beside a word that may be of one name with it? */
function isCarriedOn({ words, traits }: Line, at: number): boolean {
  return [at - 1, at + 1].some((beside) => {
    const isOther = IS.role | IS.address | IS.modifier | IS.closed | IS.date | IS.demonym;
    // "Ada de Trump"
    if ((traits[beside] ?? 0) & IS.particle && words[beside]?.case === "lower") return true;
    return words[beside]?.isCapital && !((traits[beside] ?? 0) & isOther);
  });
}

/** First words of bodies' names, before what may be a whole name itself. */
const FRONTS = new Set(
  "national royal international federal central united first general".split(" "),
);

/** What it counts for that a name goes on before or behind the segment. */
function weighCuts(line: Line, { from, to }: Segment, add: Add): void {
  const { words, traits } = line;
  const lastTraits = traits[to - 1] ?? 0;
  const [next, then] = [words[to], words[to + 1]];
  const two = words[from - 2];
  if (words[from - 1]?.isCapital && FRONTS.has(words[from - 1]?.lower ?? "") && !line.isLoud) {
    add("cutFront");
  }
  if (
    lastTraits & IS.role &&
    next?.isCapital &&
    words.slice(from, to).some(({ lower }) => lower === "of")
  )
    add("cutRole");
  if (
    words[from - 1]?.lower === "of" &&
    two?.isCapital &&
    (traits[from - 2] ?? 0) & (IS.placeOf | IS.orgOf) &&
    !line.isLoud
  ) {
    add("cutOf");
  }
  if (
    lastTraits & (IS.orgOf | IS.placeOf) &&
    next?.lower === "of" &&
    then &&
    (then.isCapital || then.lower === "the")
  )
    add("cutOf");
  // "National Party of Prime Minister Ada Quill".
  if (lastTraits & IS.modifier && next?.isCapital && (traits[to] ?? 0) & IS.role && to - from > 1)
    add("cutRole");
  if (lastTraits & (IS.orgHead | IS.orgOf) && next?.lower === "for" && then?.isCapital) {
    add("cutFor");
  }
  if (next?.isCapital && (traits[to] ?? 0) & (IS.orgHead | IS.companyEnd) && !line.isLoud)
    add("cutHead");
  else if (next?.isCapital && !line.isLoud && isTailOfBody(line, { from, to })) add("cutTail");
}

/** Words that begin something else behind a body's name: "Bank of Norland Governor". */
const NO_TAIL =
  IS.role | IS.address | IS.modifier | IS.given | IS.demonym | IS.date | IS.closed | IS.region;

/** "Organization of Salt | Commissions", "Centre for Salt and International | Studies". */
function isTailOfBody({ words, traits }: Line, { from, to }: Segment): boolean {
  const isHeaded = words.slice(from, to).some(({ lower }, at) => {
    const isLink = at > 0 && /^(?:of|for)$/u.test(lower);
    return isLink && ((traits[from + at - 1] ?? 0) & (IS.orgOf | IS.orgHead)) !== 0;
  });
  const next = traits[to] ?? 0;
  return isHeaded && (next & IS.english) !== 0 && !(next & NO_TAIL);
}

/** "Ruslat news agency". */
const NEWS = new Set("agency website site channel service portal outlet".split(" "));

/** "The FTSE 100": capitals and a figure are an index, a road, a make. */
function weighFigure({ words, isTable, isLoud }: Line, from: number, to: number, add: Add): void {
  const [word, next] = [words[from], words[to]];
  if (to - from > 1 || word?.case !== "all" || isTable || isLoud) return;
  if (next?.kind === "number" && next.spaced && /^\d{2,4}$/u.test(next.text)) add("indexNumber");
}

function preposition(before: Word | undefined, two: Word | undefined, add: Add): void {
  if (!before) return;
  switch (before.lower) {
    case "in":
    case "In":
      add("in");
      return;
    case "at":
      add("at");
      return;
    case "from":
      add("from");
      return;
    case "to":
      add("to");
      return;
    case "of":
      if (two && PLACE_BEFORE.has(two.lower)) add("placeNounOf");
      else if (
        two &&
        /^(?:shares?|stake|shareholders?|unit|subsidiary|employees|units)$/u.test(two.lower)
      )
        add("sharesOf");
      return;
  }
  if (NEAR.has(before.lower)) add("near");
  // "the satellite company Norvane", not "companies" nor a name in capitals.
  if (before.case === "lower" && BODY_NOUNS.has(before.lower)) add("bodyBefore");
}

/** Verbs whose past is their plain form: "Norvane cut jobs". */
const INVARIANT = /^(?:beat|hit|cut|put|quit|shut|set|let|shed)$/u;

function behind(line: Line, from: number, to: number, add: Add): void {
  const { words, traits } = line;
  const [next, then, third] = [words[to], words[to + 1], words[to + 2]];
  if (!next) return;
  if (next.text === ":" && words[to - 1]?.case === "all") add("label");
  if (next.text === "-" && !next.spaced && then && !then.spaced && then.case === "lower")
    add("hyphenTail");
  if (PRICED.has(next.lower) && then?.kind === "number") add("priced");
  if (PAPERS.has(next.lower) || (next.lower === "news" && then && NEWS.has(then.lower)))
    add("paper");
  if (SPEECH.has(next.lower)) add("speaks");
  else if (/^(?:past|auxiliary|present)$/u.test(next.tag) || INVARIANT.test(next.lower))
    add("verb");
  if (next.lower === "who" || (next.text === "," && then?.lower === "who")) add("who");
  if (
    next.text === "," &&
    then?.kind === "number" &&
    /^\d{1,2}$/u.test(then.text) &&
    third?.text === ","
  )
    add("age");
  if (next.text === "(" && then?.isCapital && third?.text === ")") {
    weighBrackets(words.slice(from, to), then, traits[to + 1] ?? 0, add);
  }
  if (next.text === "," && then && then.isCapital && (traits[to + 1] ?? 0) & (IS.region | IS.state))
    add("commaPlace");
  weighNoun(line, to, add);
}

/** What it counts for that a word in brackets follows: "Harbour Guild (HG)", "Ada Quill (Norway)". */
function weighBrackets(own: readonly Word[], word: Word, traits: number, add: Add): void {
  const isAcronym = !(traits & IS.region) && word.case === "all" && word.text.length >= 2;
  const letters = word.lower.replace(/\./gu, "");
  if (isAcronym && acronymsOf(own.map(({ lower }) => lower)).includes(letters)) add("acronymExact");
  else if (isAcronym && word.text.length > 2) add("bracketAcronym");
  else add("bracketPlace");
}

/** What the noun behind counts for: "Kharkiv region", "Acme's chairman". */
function weighNoun({ words, traits }: Line, to: number, add: Add): void {
  const [next, then] = [words[to], words[to + 1]];
  if (!next) return;
  if (next.kind === "clitic" && then && OF_STATES.has(then.lower)) add("stateOwner");
  const noun = next.kind === "clitic" ? then : next;
  if (noun?.case !== "lower") return;
  if (PLACE_NOUNS.has(noun.lower) && next.kind !== "clitic") add("placeNoun");
  const isLand = ((traits[to - 1] ?? 0) & IS.region) !== 0;
  if (next.kind !== "clitic" && BODY_BEHIND.has(noun.lower) && !isLand) add("bodyBehind");
  if (COACH_NOUNS.has(noun.lower) && !isLand && (traits[to - 1] ?? 0) & IS.town) add("coachNoun");
  if (ORG_NOUNS.has(noun.lower)) add("orgNoun");
  else if ((traits[to + (next.kind === "clitic" ? 1 : 0)] ?? 0) & IS.role) add("roleNoun");
  if (OTHER_NOUNS.has(noun.lower) && next.kind !== "clitic") add("otherNoun");
}
