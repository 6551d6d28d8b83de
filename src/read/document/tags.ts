import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MONTHS,
  NUMBER_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  WEEKDAYS,
} from "./closed";
import type { Token } from "./token";
import { verbForm } from "./verbs";

/**
 * A light part of speech. `name`: written with a capital where small letters were to be expected, or
 * first in its sentence and no word of another class. `past`, `present` (third person), `base`,
 * `participle` (-ing): forms of verbs that are known; `word`: anything else.
 */
export type Tag =
  | "determiner"
  | "pronoun"
  | "preposition"
  | "conjunction"
  | "auxiliary"
  | "adverb"
  | "number"
  | "date"
  | "past"
  | "present"
  | "base"
  | "participle"
  | "name"
  | "word"
  | "mark";

const CLASSES: readonly (readonly [Tag, ReadonlySet<string>])[] = [
  ["determiner", DETERMINERS],
  ["auxiliary", AUXILIARIES],
  ["pronoun", PRONOUNS],
  ["preposition", PREPOSITIONS],
  ["conjunction", CONJUNCTIONS],
  ["adverb", ADVERBS],
  ["number", NUMBER_WORDS],
];

const closed = new Map<string, Tag>();
for (const [tag, words] of [...CLASSES].reverse()) for (const word of words) closed.set(word, tag);

/** The tag of a token; `isFirst`: does it begin a sentence, where every word has a capital? */
export function tagOf(token: Token, isFirst: boolean): Tag {
  if (token.kind === "mark" || token.kind === "clitic") return "mark";
  if (token.kind === "number") return "number";
  const isCapital = token.case !== "lower";
  if (isCapital && (MONTHS.has(token.lower) || WEEKDAYS.has(token.lower))) return "date";
  const known = token.text === "US" ? undefined : closed.get(token.lower);
  if (known && (!isCapital || isFirst || token.case === "first")) return known;
  if (isCapital && !isFirst) return "name";
  const form = verbForm(token.lower);
  if (isCapital) return form ?? "name";
  if (form) return form;
  return /..ly$/u.test(token.lower) ? "adverb" : "word";
}
