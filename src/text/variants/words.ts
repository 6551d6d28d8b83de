/** Longer names are no names; in UTF-16 code units. */
export const LONGEST_NAME = 120;

/** The words of a name, parted by white space, without what surrounds it. */
export function wordsOf(name: string): string[] {
  return name.trim().split(/\s+/u).filter(Boolean);
}

/** Does a word begin with a capital letter, or with one behind an article (al-Assad, d'Estaing)? */
export function isCapital(word: string): boolean {
  return /^(?:\p{Ll}{1,3}['’-])?\p{Lu}/u.test(word);
}

/** Has the word letters, all of them capitals? */
export function isUpper(word: string): boolean {
  return /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
}

/** A word with a capital at its start and behind each hyphen; the rest as it is. */
export function capitalise(word: string): string {
  if (word.includes("-")) return word.split("-").map(upperFirst).join("-");
  return upperFirst(word);
}

function upperFirst(word: string): string {
  const [first = ""] = word;
  return first.toUpperCase() + word.slice(first.length);
}

/** Is it Latin letters, spaces and name punctuation, nothing else? */
export function isLatin(name: string): boolean {
  return /^[\p{Script=Latin}\p{M}\s.,'’ʼʻ\-‐‑]+$/u.test(name);
}

/** Splits a list of words given as one text. */
export function list(words: string): string[] {
  return words.trim().split(/\s+/u);
}

/** A set of words given as one text. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(list(words));
}
