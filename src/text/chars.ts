import { foldCodePoint } from "./fold-table";

/**
 * Properties of code units, worked out once per block of 256 on first need: a script must not pay
 * at its start for alphabets that the page does not use.
 */

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

/** Stands in {@link foldUnit}'s answer for "see {@link foldAt}". */
export const COMPLEX = 0xffff;

const UNSPACED_SCRIPT =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]$/u;
const WORD_CHARACTER = /^[\p{L}\p{N}\p{M}_]$/u;

interface Page {
  /** Folded code unit; 0 for nothing, `COMPLEX` where one unit does not hold it. */
  readonly folds: Uint16Array;
  readonly classes: Uint8Array;
}

const pages: (Page | undefined)[] = new Array(256).fill(undefined);
const astral = new Map<string, { fold: string; class: CharClass }>();

function classify(char: string, fold: string): CharClass {
  if (fold === "") return SKIP;
  if (fold === " ") return SPACE;
  if (UNSPACED_SCRIPT.test(char)) return UNSPACED;
  return WORD_CHARACTER.test(char) ? WORD : OTHER;
}

function buildPage(high: number): Page {
  const folds = new Uint16Array(256);
  const classes = new Uint8Array(256);
  for (let low = 0; low < 256; low++) {
    const code = (high << 8) | low;
    if (code >= 0xd800 && code <= 0xdfff) {
      folds[low] = COMPLEX;
      classes[low] = SURROGATE;
      continue;
    }
    const char = String.fromCharCode(code);
    const fold = foldCodePoint(char);
    folds[low] =
      fold.length === 0 ? 0 : fold.length === 1 && code !== COMPLEX ? fold.charCodeAt(0) : COMPLEX;
    classes[low] = classify(char, fold);
  }
  const page = { folds, classes };
  pages[high] = page;
  return page;
}

/** The folded code unit of a code unit; 0 where it folds to nothing, {@link COMPLEX} where not to one. */
export function foldUnit(code: number): number {
  const page = pages[code >> 8] ?? buildPage(code >> 8);
  return page.folds[code & 255] as number;
}

/** The class of a code unit; `SURROGATE` for halves of pairs. */
export function classOfUnit(code: number): CharClass {
  const page = pages[code >> 8] ?? buildPage(code >> 8);
  return page.classes[code & 255] as CharClass;
}

/** Code units of the code point that begins at `index`: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, index: number): 1 | 2 {
  const high = text.charCodeAt(index);
  if (high < 0xd800 || high > 0xdbff) return 1;
  const low = text.charCodeAt(index + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

function astralAt(text: string, index: number): { fold: string; class: CharClass } {
  const char = text.slice(index, index + widthAt(text, index));
  let known = astral.get(char);
  if (!known) {
    // A lone surrogate is no character: it stays as it is and parts words.
    const fold = char.length === 1 ? char : foldCodePoint(char);
    known = { fold, class: char.length === 1 ? OTHER : classify(char, fold) };
    astral.set(char, known);
  }
  return known;
}

/** The class of the code point that begins at `index` (in UTF-16 code units). */
export function classAt(text: string, index: number): Exclude<CharClass, typeof SURROGATE> {
  const unit = classOfUnit(text.charCodeAt(index));
  const found = unit === SURROGATE ? astralAt(text, index).class : unit;
  return found as Exclude<CharClass, typeof SURROGATE>;
}

/** The folded form of the code point that begins at `index`; may be empty or several units long. */
export function foldAt(text: string, index: number): string {
  const code = text.charCodeAt(index);
  const fold = foldUnit(code);
  if (fold === 0) return "";
  if (fold !== COMPLEX) return String.fromCharCode(fold);
  return classOfUnit(code) === SURROGATE
    ? astralAt(text, index).fold
    : foldCodePoint(text.charAt(index));
}
