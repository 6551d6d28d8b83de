import type { Word } from "../document/parse";
import { oneOf } from "../one-of";
import type { Phrase } from "./clause";
import { isAdverb } from "./verb-words";

export const CONJUNCTION = oneOf(
  "and but or nor yet because although though while whereas if unless whether when " +
    "where why how once that as since after before until than so",
);
export const RELATIVE = /^(?:who|which|that|whom)$/;
export const PRONOUN_SUBJECT = oneOf(
  "i you he she it we they there someone everyone everybody nobody somebody no-one one " +
    "this these those that others neither none both all some many most few what",
);
export const DETERMINER = oneOf(
  "the a an this that these those each every no any some all both another my your his " +
    "her its our their most several many few other more",
);
export const PREPOSITION = oneOf(
  "of in on at by for from with to about into over against near during under between " +
    "through without within toward towards upon across along around behind beyond despite " +
    "per like amid among including following as after before since until outside inside " +
    "off above below alongside according",
);

/**
 * The noun phrase that ends with a token, with the prepositional phrases that belong to it; not
 * beginning before `floor`. A prepositional phrase that opens the clause is left out.
 */
export function phraseEndingAt(
  tokens: readonly Word[],
  floor: number,
  at: number,
): Phrase | undefined {
  const last = tokens[at];
  if (!last || at < floor || !isNominal(last)) return undefined;
  let first = at;
  for (let index = at; index >= floor; index--) {
    const word = tokens[index];
    if (!word || word.sentence !== last.sentence) break;
    if (!isNominal(word) && !isLinking(tokens, index)) break;
    first = index;
    // "one analyst"
    if (word.lower === "one" && index < at && tokens[index + 1]?.tag === "word") break;
    // A pronoun is a phrase by itself, and a determiner begins one.
    if (isPronoun(word) && index < at && !DETERMINER.test(word.lower)) {
      // "none of the bridges"
      first =
        SOME.test(word.lower) && JOINING.test(tokens[index + 1]?.lower ?? "") ? index : index + 1;
      break;
    }
    if (isPronoun(word) && index === at) {
      if (word.lower === "one" && tokens[at - 1]?.lower === "no" && at > floor) first = at - 1;
      break;
    }
    if (
      DETERMINER.test(word.lower) &&
      !isLinking(tokens, index - 1) &&
      !/^(?:of|all|both|half|['’]s)$/.test(tokens[index - 1]?.lower ?? "")
    )
      break;
  }
  // "On Saturday" is when, not who.
  if (last.tag === "date" && first === at) return undefined;
  return trimmed(tokens, first, at);
}

/** Without an opening prepositional phrase or linking words. */
function trimmed(tokens: readonly Word[], from: number, at: number): Phrase | undefined {
  let first = from;
  const opening = tokens[first];
  if (opening && PREPOSITION.test(opening.lower)) {
    // "In March Ada Quill": what stands behind the last preposition's own noun is the subject.
    for (let index = at; index > first; index--) {
      if (
        DETERMINER.test(tokens[index]?.lower ?? "") ||
        PREPOSITION.test(tokens[index]?.lower ?? "")
      ) {
        first = PREPOSITION.test(tokens[index]?.lower ?? "") ? index + 1 : index;
        break;
      }
    }
    if (first === from) first = from + 1;
    while (first < at && (tokens[first]?.tag === "date" || tokens[first]?.kind === "number"))
      first++;
  }
  const isLead = (word: Word | undefined): boolean => {
    return (
      word !== undefined &&
      (word.tag === "conjunction" || (isAdverb(word) && !DETERMINER.test(word.lower)))
    );
  };
  while (first < at && isLead(tokens[first])) first++;
  return first <= at ? { first, last: at + 1 } : undefined;
}

/** Is the word a pronoun that may be a subject? */
function isPronoun(word: Word): boolean {
  return word.case !== "all" && PRONOUN_SUBJECT.test(word.lower) && word.tag !== "name";
}

/** May the word stand in a noun phrase, linking words aside? */
function isNominal(word: Word): boolean {
  if (word.kind === "number" || word.kind === "clitic") return true;
  // "the teachers' own savings"
  if (word.kind === "mark") return /^['’]$/u.test(word.text) && !word.spaced;
  if (word.kind !== "word") return false;
  if (word.tag === "name" || word.tag === "date") return true;
  if (CONJUNCTION.test(word.lower) && word.lower !== "that") return false;
  if (PREPOSITION.test(word.lower) || RELATIVE.test(word.lower)) return word.lower === "that";
  // "stepped down and Ada Quill": no part of a name.
  if (/^(?:up|down|out|off|away)$/.test(word.lower)) return false;
  return word.tag !== "auxiliary" || word.lower === "will" || word.lower === "may";
}

/** "as" of "towns such as Riverton". */
export function isSuchAs(tokens: readonly Word[], index: number): boolean {
  return tokens[index]?.lower === "as" && tokens[index - 1]?.lower === "such";
}

/** Prepositions that go with the noun before. */
const JOINING = oneOf(
  "of for in on at from with to against near between by under over during among within across " +
    "about around behind into outside inside throughout",
);
/** Pronouns of quantity, which may have a phrase behind them. */
const SOME = oneOf("some many most others few those all both none several one");

/** Words between the nouns of one phrase: "of", "for", "and" between names, "in". */
function isLinking(tokens: readonly Word[], index: number): boolean {
  const word = tokens[index];
  if (!word) return false;
  if (JOINING.test(word.lower)) {
    const before = tokens[index - 1];
    if (before === undefined || !isNominal(before) || before.tag === "adverb") return false;
    // "none of the bridges", "some in the crowd"
    return !isPronoun(before) || word.lower === "of" || SOME.test(before.lower);
  }
  if (isSuchAs(tokens, index)) return true;
  if (word.text === "&") return true;
  if (word.lower !== "and" && word.lower !== "or") return false;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  return (
    before !== undefined &&
    next !== undefined &&
    isNominal(before) &&
    isNominal(next) &&
    !isPronoun(next)
  );
}

/** The hyphen of "45-year-old". */
function isAge(tokens: readonly Word[], at: number): boolean {
  return tokens[at - 1]?.kind === "number" && /^year-olds?$/.test(tokens[at + 1]?.lower ?? "");
}

/** The noun phrase that begins with a token: to its head, with "of" phrases; names in full. */
export function phraseFrom(tokens: readonly Word[], at: number): Phrase | undefined {
  const first = tokens[at];
  if (!first || !isNominal(first) || first.kind === "clitic") return undefined;
  if (isPronoun(first) && !DETERMINER.test(first.lower)) return { first: at, last: at + 1 };
  let last = at;
  for (let index = at; ; index++) {
    const word = tokens[index];
    if (!word || word.sentence !== first.sentence) break;
    if (word.tag === "date" && index > at) break;
    if (word.lower === "of" && index > at) continue;
    // "the 45-year-old farmer"
    if (word.text === "-" && isAge(tokens, index)) continue;
    if (
      word.lower === "and" &&
      word.tag !== "name" &&
      tokens[index - 1]?.tag === "name" &&
      tokens[index + 1]?.tag === "name"
    )
      continue;
    if (
      !isNominal(word) ||
      (index > at && (isPronoun(word) || isAdverb(word)) && !DETERMINER.test(word.lower))
    )
      break;
    if (DETERMINER.test(word.lower) && index > at && tokens[index - 1]?.lower !== "of") break;
    last = index;
  }
  if (tokens[last]?.kind === "word" || tokens[last]?.kind === "number" || last > at)
    return { first: at, last: last + 1 };
  return undefined;
}
