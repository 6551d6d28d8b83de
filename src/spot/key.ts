import { classAt, foldAt, UNSPACED, WORD, widthAt } from "../text";

/**
 * The keys by which forms are looked up: 32-bit hashes of how a form begins. A form of one word is
 * keyed by that word, one of several by its first two, or by three where the second only joins the
 * others ("Bank of Orlea": of some bodies a store has thousands), one in a script without spaces by
 * its first letters.
 */

/** Start value and multiplier of FNV-1a (Fowler, Noll, Vo), here over code units. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** Adds a folded code unit to a hash. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_PRIME);
}

/** The hash of a folded text. */
function hashOf(folded: string): number {
  return hashAll(HASH_START, folded);
}

/** Adds a folded text to a hash. */
export function hashAll(hash: number, folded: string): number {
  let all = hash;
  for (let index = 0; index < folded.length; index++) all = hashUnit(all, folded.charCodeAt(index));
  return all;
}

export const PAIR_FACTOR = 31;

/** The key of two words that follow each other, by their hashes. */
export function pairKey(first: number, second: number): number {
  return Math.imul(first, PAIR_FACTOR) ^ second;
}

/** The hashes of words that join others. The machine's code has them, too. */
const LINKS: readonly number[] = ["of", "de", "for", "and"].map(hashOf);

/** Does a word, by its hash, only join the words around it, so that it takes the next for a key? */
export function isLink(hash: number): boolean {
  return LINKS.includes(hash);
}

/** How a form's first word stands on a page. */
export const UNCAPPED = 0;
/** It begins with a capital, its only one. */
export const CAPPED = 1;
/** It has more capitals than one. */
export const SHOUTED = 2;
export type WordCase = typeof UNCAPPED | typeof CAPPED | typeof SHOUTED;

/** The case of a word, by its capitals; letters that have no case are none. */
export function wordCase(beginsCapital: boolean, capitals: number): WordCase {
  if (!beginsCapital) return UNCAPPED;
  return capitals > 1 ? SHOUTED : CAPPED;
}

/** What the case of a word makes of a key in a filter, by exclusive or; nothing of `UNCAPPED`. */
export function saltOf(word: WordCase): number {
  return Math.imul(word, 0x5bd1e995);
}

/** The key as it stands in a filter: one for each case in which a form may be met. */
export function casedKey(key: number, word: WordCase): number {
  return key ^ saltOf(word);
}

/** What marks the key of a form that counts only beside another, by exclusive or, in a filter. */
export const DOUBTFUL = 0x3c6ef372;

/** What marks a word that is the second of a form, by exclusive or, in a filter. */
export const SECOND = 0x1b873593;

/**
 * Letters by which forms in scripts without spaces are keyed, in code units; those that begin with
 * fewer such letters by these.
 */
export const KEY_LETTERS = 3;

/** Hash of the first `count` folded code units at `index`, or of those that there are. */
export function hashOfLetters(text: string, index: number, count: number): number {
  let hash = HASH_START;
  let taken = 0;
  for (let at = index; at < text.length && taken < count; at += widthAt(text, at)) {
    const folded = foldAt(text, at);
    for (let unit = 0; unit < folded.length && taken < count; unit++, taken++) {
      hash = hashUnit(hash, folded.charCodeAt(unit));
    }
  }
  return hash;
}

/** What a form is looked up by. */
export interface FormKey {
  key: number;
  /** The hash of its first word, or what stands for it in scripts without spaces. */
  first: number;
  /** Code units of the longest word that the key is made of. */
  longest: number;
}

/** The key of a folded form, which begins with a word character. */
export function keyOf(folded: string): FormKey {
  if (classAt(folded, 0) === UNSPACED) {
    let run = 0;
    while (run < KEY_LETTERS && run < folded.length && isUnspaced(folded, run)) run++;
    const key = hashOfLetters(folded, 0, run);
    return { key, first: key, longest: KEY_LETTERS };
  }
  const length = endOfWord(folded, 0);
  const first = hashOf(folded.slice(0, length));
  let key = first;
  let longest = length;
  let words = 1;
  let at = length;
  while (at < folded.length) {
    const kind = classAt(folded, at);
    if (kind === UNSPACED) break;
    if (kind === WORD) {
      const end = endOfWord(folded, at);
      const word = hashOf(folded.slice(at, end));
      key = pairKey(key, word);
      longest = Math.max(longest, end - at);
      if (++words > 2 || !isLink(word)) break;
      at = end;
    } else at += widthAt(folded, at);
  }
  return { key, first, longest };
}

/** Is a code unit of a folded text, or the pair that it is half of, of a script without spaces? */
function isUnspaced(folded: string, unit: number): boolean {
  const isSecond = unit > 0 && widthAt(folded, unit - 1) === 2;
  return classAt(folded, isSecond ? unit - 1 : unit) === UNSPACED;
}

function endOfWord(folded: string, start: number): number {
  let at = start;
  while (at < folded.length && classAt(folded, at) === WORD) at += widthAt(folded, at);
  return at;
}
