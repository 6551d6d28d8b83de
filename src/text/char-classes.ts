/** Neither letter nor space: punctuation, symbols, controls. */
export const OTHER = 0;
/** A letter or digit of a script that parts words by spaces. */
export const WORD = 1;
/** A letter of a script that does not (Chinese, Japanese, Thai, Lao, Khmer, Burmese). */
export const UNSPACED = 2;
export const SPACE = 3;
/** Not there for the reader; neither parts nor joins words. */
export const SKIP = 4;
/** A surrogate: the class is the pair's, see {@link classAt}. */
export const SURROGATE = 5;
export type CharClass =
  | typeof OTHER
  | typeof WORD
  | typeof UNSPACED
  | typeof SPACE
  | typeof SKIP
  | typeof SURROGATE;

/** How many units have a trait. */
export const TRAIT_COUNT = 0x3000;
/** From here on traits send to `classAt` and `foldAt`. */
export const ASK = 0xfffd;
/** One of those: a letter of a script without spaces, which folds to itself. */
export const PLAIN_UNSPACED = 0xfffd;
/** Another: it has not been worked out. */
export const UNKNOWN_TRAIT = 0xffff;
export const FOLD_BITS = 0x3fff;

/** Stands in {@link foldUnit}'s answer for "see {@link foldAt}". */
export const COMPLEX = 0xffff;

const LAST_ASCII = 0x7f;

/** What parts small letters of ASCII from capitals. */
export const LETTER_BIT = 0x20;

export function isAsciiLetter(code: number): boolean {
  const small = code | LETTER_BIT;
  return code <= LAST_ASCII && small >= 0x61 && small <= 0x7a;
}

/** Code units of the code point that begins at `index`: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, index: number): 1 | 2 {
  const high = text.charCodeAt(index);
  if (high < 0xd800 || high > 0xdbff) return 1;
  const low = text.charCodeAt(index + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}
