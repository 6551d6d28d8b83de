import type { Word } from "../document/parse";
import type { Clause, Phrase } from "./clause";
import { CONJUNCTION, phraseEndingAt } from "./phrases";
import { BARE } from "./verb-words";
import { verbForms } from "./verbs";

/** Tokens that stand in the brackets inside of a name at most. */
const IN_BRACKETS = 5;

/** "the Harbour Party (HP) caucus": a phrase with brackets in it. */
export function acrossBrackets(tokens: readonly Word[], floor: number, phrase: Phrase): Phrase {
  if (tokens[phrase.first - 1]?.text !== ")") return phrase;
  for (let at = phrase.first - 2; at > Math.max(floor, phrase.first - IN_BRACKETS); at--) {
    if (tokens[at]?.text !== "(") continue;
    const before = phraseEndingAt(tokens, boundaryBefore(tokens, floor, at - 1), at - 1);
    return before ? { first: before.first, last: phrase.last } : phrase;
  }
  return phrase;
}

/** "cut its forecast and Ada Quill left": what stands behind "and", where the rest is the object of the verb before. */
export function behindObject(
  tokens: readonly Word[],
  phrase: Phrase,
  clauses: readonly Clause[],
): Phrase {
  const isObject = clauses.some(({ verb, subject }) => {
    const isInverted = subject !== undefined && subject.first >= verb.last;
    return verb.last === phrase.first && !isInverted && !BARE.test(verb.lemma);
  });
  for (let at = phrase.last - 1; isObject && at > phrase.first; at--) {
    if (/^(?:and|but|or)$/.test(tokens[at]?.lower ?? ""))
      return { first: at + 1, last: phrase.last };
  }
  return phrase;
}

/** "Ada Quill" of ", saying Ada Quill": an open verb of saying is none of what it tells. */
export function behindSaying(tokens: readonly Word[], { first, last }: Phrase): Phrase {
  const forms = verbForms(tokens[first]?.lower ?? "");
  const isSaying = forms?.ing === true && BARE.test(forms.lemma) && tokens[first]?.case === "lower";
  const isOpen = /^(?:,|and|but|by|–|—|-)$/u.test(tokens[first - 1]?.lower ?? "");
  return isSaying && isOpen && last > first + 1 ? { first: first + 1, last } : { first, last };
}

/** "an attack Quill called a crime": the name, where "an attack" is its verb's object. */
export function ownName(tokens: readonly Word[], phrase: Phrase): Phrase {
  const { first, last } = phrase;
  if (!/^an?$/.test(tokens[first]?.lower ?? "")) return phrase;
  let from = last;
  while (from > first && tokens[from - 1]?.tag === "name") from--;
  const noun = tokens[from - 1];
  const isThing =
    noun !== undefined &&
    noun.tag === "word" &&
    !/(?:er|or|ist|ian|man|woman|ant|ent|ee)$/.test(noun.lower);
  return isThing && from < last && from > first + 1 ? { first: from, last } : phrase;
}

/** Takes in the names before "and": "Ada Quill, Bo Reed and Cy Dale". */
export function withList(tokens: readonly Word[], floor: number, phrase: Phrase): Phrase {
  let { first } = phrase;
  const hasAnd = tokens.slice(first, phrase.last).some(({ lower }) => lower === "and");
  while (hasAnd && tokens[first - 1]?.text === "," && tokens[first]?.tag === "name") {
    const before = phraseEndingAt(tokens, boundaryBefore(tokens, floor, first - 2), first - 2);
    if (!before || tokens[before.last - 1]?.tag !== "name") break;
    first = before.first;
  }
  return { first, last: phrase.last };
}

/** The first token behind the mark or conjunction that stands last before a position. */
export function boundaryBefore(tokens: readonly Word[], first: number, at: number): number {
  for (let index = at; index >= first; index--) {
    const word = tokens[index];
    if (
      word &&
      (/^[,;:–—()“”"]$/u.test(word.text) ||
        (CONJUNCTION.test(word.lower) && word.lower !== "and" && word.case === "lower"))
    ) {
      return index + 1;
    }
  }
  return first;
}

/** "whom Ada Quill met", "whose house burnt": has a clause that relates a subject of its own? */
export function isRelated(tokens: readonly Word[], { subject }: Clause): boolean {
  const [before, first] = [-1, 0].map((it) => tokens[(subject?.first ?? 0) + it]?.lower ?? "");
  return first === "whose" || /^(?:who|which|that|whom|where)$/.test(before ?? "");
}

/** "a sermon" of "goodbye with a sermon": what "that" relates to is near. */
export function lastNoun(tokens: readonly Word[], { first, last }: Phrase): Phrase {
  for (let at = last - 1; at > first; at--) {
    if (/^(?:with|for|in|on|at|from|to|by)$/.test(tokens[at]?.lower ?? ""))
      return { first: at + 1, last };
  }
  return { first, last };
}
