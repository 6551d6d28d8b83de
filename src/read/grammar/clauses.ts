import type { Sentence, Word } from "../document/parse";
import { oneOf } from "../one-of";
import type { Clause } from "./clause";
import { findGroups } from "./groups";
import { CONJUNCTION, RELATIVE } from "./phrases";
import { subjectOf } from "./subjects";
import { BARE, isAdverb } from "./verb-words";
import { verbForms } from "./verbs";

/** Tokens. */
const LONGEST = 250;

/** The clauses of a sentence, in order, each with its subject where it has one. */
export function findClauses(
  tokens: readonly Word[],
  sentence: Sentence,
  isHidden: (word: Word) => boolean,
): Clause[] {
  // What runs on for so long is no sentence, and to look back and forth in it would take forever.
  if (sentence.last - sentence.first > LONGEST) return [];
  const groups = findGroups(tokens, sentence, isHidden);
  const isHeadline = groups.every(({ first }) => {
    const word = tokens[first]?.kind === "clitic" ? tokens[first - 1] : tokens[first];
    return word?.isCapital;
  });
  if (isHeadline && sentence.caps === "title") return headlineClauses(tokens, sentence);
  const clauses: Clause[] = [];
  groups.forEach((verb, index) => {
    const floor = index > 0 ? (groups[index - 1]?.last ?? sentence.first) : sentence.first;
    const scope = { first: behindQuotation(tokens, sentence.first, verb.first, isHidden) };
    const found = subjectOf(tokens, scope, verb, Math.max(floor, scope.first), clauses);
    clauses.push({ verb, ...found, end: sentence.last });
  });
  clauses.forEach((clause, index) => {
    clause.end = endOf(tokens, sentence, clause, clauses.slice(index + 1, index + 3));
  });
  return clauses;
}

/** Verbs of headlines that tell who said something. */
const HEADLINE_VERB = oneOf(
  "say tell warn claim announce admit deny vow pledge promise urge call accuse insist argue predict suggest",
);
/** Tokens before the verb of a headline. */
const HEADLINE_SUBJECT = 6;

/** "Ada Quill Says Bridge Is Safe": of a headline in capitals the verb of saying alone, with who stands before it. */
function headlineClauses(tokens: readonly Word[], { first, last }: Sentence): Clause[] {
  for (let at = first + 1; at < Math.min(last - 1, first + HEADLINE_SUBJECT); at++) {
    const word = tokens[at];
    if (word?.kind !== "word") return [];
    const forms = word.isCapital ? verbForms(word.lower) : undefined;
    if (!forms?.present || !HEADLINE_VERB.test(forms.lemma)) continue;
    const verb = {
      first: at,
      last: at + 1,
      head: at,
      lemma: forms.lemma,
      isPassive: false,
      isNegated: false,
    };
    let end = last;
    while (end > at + 1 && isLoose(tokens[end - 1])) end--;
    return [{ verb, subject: { first, last: at }, link: "own", end }];
  }
  return [];
}

/** A quotation longer than this, in tokens, parts a subject from its verb. */
const SHORT_QUOTATION = 5;

/** Where the words before a verb begin that may be its subject's: behind the last long quotation. */
function behindQuotation(
  tokens: readonly Word[],
  first: number,
  verb: number,
  isHidden: (word: Word) => boolean,
): number {
  let run = 0;
  for (let at = verb - 1; at >= first; at--) {
    const word = tokens[at];
    run = word && isHidden(word) ? run + 1 : 0;
    if (run > SHORT_QUOTATION) return at + run;
  }
  return first;
}

/** Where the complements of a clause end: at the next clause, or a mark that parts sentences. */
function endOf(
  tokens: readonly Word[],
  sentence: Sentence,
  clause: Clause,
  [next, later]: readonly Clause[],
): number {
  let end = next ? beginOf(tokens, next, clause.verb.last) : sentence.last;
  const subject = later?.link === "own" && next?.link === "relative" ? later.subject : undefined;
  // "…, and Ada Quill, who was there, left": the subject of both begins another clause.
  const isOpened = subject !== undefined && subject.first === next?.subject?.first;
  if (isOpened && /^(?:and|but|while)$/.test(tokens[subject.first - 1]?.lower ?? ""))
    end = Math.min(end, Math.max(subject.first, clause.verb.last));
  for (let index = clause.verb.last; index < end; index++) {
    if (/^[;:]$/.test(tokens[index]?.text ?? "")) {
      end = index;
      break;
    }
  }
  // "an attack, a crime Quill called foul": what the next verb is of.
  const isApposed = /^an?$/.test(tokens[end - 2]?.lower ?? "") && tokens[end - 3]?.text === ",";
  if (next && isApposed && end - 3 > clause.verb.last) end -= 3;
  while (end > clause.verb.last && (isLoose(tokens[end - 1]) || isOpening(tokens, end - 1))) end--;
  return end;
}

/** Where a clause begins: with its subject, or the word that links it to what stands before. */
function beginOf(tokens: readonly Word[], { verb, subject, link }: Clause, floor: number): number {
  let begin = verb.first;
  // A subject from before the floor has the words between in an aside.
  const isBehind = subject !== undefined && subject.first >= floor;
  if (link === "own" && isBehind && subject.first < verb.first) begin = subject.first;
  if (link === "relative") {
    while (begin > floor && !RELATIVE.test(tokens[begin]?.lower ?? "")) begin--;
  }
  if (
    link === "relative" &&
    subject &&
    subject.first > floor &&
    tokens[subject.first - 1]?.text === ","
  ) {
    begin = Math.min(begin, subject.first);
  }
  while (
    begin > floor &&
    (isAdverb(tokens[begin - 1]) || CONJUNCTION.test(tokens[begin - 1]?.lower ?? ""))
  )
    begin--;
  return Math.max(begin, floor);
}

/** "…, explaining": what opens the next clause. */
function isOpening(tokens: readonly Word[], at: number): boolean {
  const forms = tokens[at - 1]?.text === "," ? verbForms(tokens[at]?.lower ?? "") : undefined;
  return forms?.ing === true && BARE.test(forms.lemma);
}

/** Marks and words of linking that belong to no clause at its end. */
function isLoose(word: Word | undefined): boolean {
  if (!word) return false;
  if (word.kind === "mark") return !/^[%)"”’»\]$°]$/u.test(word.text);
  return (
    CONJUNCTION.test(word.lower) ||
    /^(?:who|which|what|to|of|in|on|at|by|for|from|with|the|a|an|adding|saying)$/.test(word.lower)
  );
}
