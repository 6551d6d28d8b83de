import { foldCodePoint } from "./fold-table";

/**
 * Properties of code units, each worked out on first need: a script must not pay at its start for
 * letters that the page does not use.
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

/** With the marks of length and voicing that kana share. */
const UNSPACED_SCRIPT =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3099\u309a\u30fc\uff70\uff9e\uff9f]$/u;
/** Not numbers above the line or in circles, which refer to notes, nor the marks of keycap emoji. */
const WORD_CHARACTER = /^[\p{L}\p{Nd}\p{Nl}\p{Mn}\p{Mc}_]$/u;

/** Stands in a page's classes for what has not been worked out. */
const UNKNOWN = 0xff;

/** What is known of a block of 256 code units. */
interface Page {
  /** Folded code unit; 0 for nothing, `COMPLEX` where one unit does not hold it. */
  readonly folds: Uint16Array;
  readonly classes: Uint8Array;
}

const pages: (Page | undefined)[] = new Array(256).fill(undefined);
/** What a page of code units has no room for: surrogate pairs, letters that fold to several. */
const rare = new Map<string, { fold: string; class: CharClass }>();

function classify(char: string, fold: string): CharClass {
  if (fold === "") return SKIP;
  if (fold === " ") return SPACE;
  if (UNSPACED_SCRIPT.test(char)) return UNSPACED;
  // Unicode has some apostrophes for letters (ʼ), which writers and readers do not.
  return fold !== "'" && WORD_CHARACTER.test(char) ? WORD : OTHER;
}

/** The class of a whole page, where its characters are alike: a text of them needs many such pages. */
function classOfPage(high: number): CharClass | undefined {
  if (high >= 0x4e && high <= 0x9f) return UNSPACED; // ideographs
  if (high >= 0xac && high <= 0xd6) return WORD; // Hangul syllables, which fold to their letters
  return high >= 0xd8 && high <= 0xdf ? SURROGATE : undefined;
}

function openPage(high: number): Page {
  const alike = classOfPage(high);
  const page = {
    folds: new Uint16Array(256).fill(COMPLEX),
    classes: new Uint8Array(256).fill(alike ?? UNKNOWN),
  };
  if (alike === UNSPACED) for (let low = 0; low < 256; low++) page.folds[low] = (high << 8) | low;
  pages[high] = page;
  return page;
}

/** The page of a code unit, on which it is worked out. */
function pageOf(code: number): Page {
  const page = pages[code >> 8] ?? openPage(code >> 8);
  if (page.classes[code & 255] === UNKNOWN) workOut(page, code);
  return page;
}

function workOut({ folds, classes }: Page, code: number): void {
  const low = code & 255;
  if (code > 0 && code <= LAST_ASCII) {
    folds[low] = foldAscii(code);
    classes[low] = classOfAscii(code);
    return;
  }
  const char = String.fromCharCode(code);
  const fold = foldCodePoint(char);
  const unit = fold === "" ? 0 : fold.charCodeAt(0);
  // 0 and COMPLEX stand for something else than themselves.
  folds[low] = fold.length > 1 || code === 0 ? COMPLEX : unit;
  classes[low] = classify(char, fold);
}

const LAST_ASCII = 0x7f;
const SPACE_UNIT = 0x20;
const APOSTROPHE = 0x27;
const BACKTICK = 0x60;
const UNDERSCORE = 0x5f;

/** As the fold table has it, without asking it: of ASCII a script has to know most, and at once. */
function foldAscii(code: number): number {
  if (isAsciiLetter(code)) return code | LETTER_BIT;
  if (isAsciiSpace(code)) return SPACE_UNIT;
  return code === BACKTICK ? APOSTROPHE : code;
}

function classOfAscii(code: number): CharClass {
  if (isAsciiSpace(code)) return SPACE;
  const isDigit = code >= 0x30 && code <= 0x39;
  return isDigit || code === UNDERSCORE || isAsciiLetter(code) ? WORD : OTHER;
}

function isAsciiSpace(code: number): boolean {
  return code === SPACE_UNIT || (code >= 0x09 && code <= 0x0d);
}

/** What parts small letters of ASCII from capitals. */
export const LETTER_BIT = 0x20;

export function isAsciiLetter(code: number): boolean {
  const small = code | LETTER_BIT;
  return code <= LAST_ASCII && small >= 0x61 && small <= 0x7a;
}

/** The folded code unit of a code unit; 0 where it folds to nothing, {@link COMPLEX} where not to one. */
export function foldUnit(code: number): number {
  return pageOf(code).folds[code & 255] as number;
}

/** The class of a code unit; `SURROGATE` for halves of pairs. */
export function classOfUnit(code: number): CharClass {
  return pageOf(code).classes[code & 255] as CharClass;
}

/** Code units of the code point that begins at `index`: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, index: number): 1 | 2 {
  const high = text.charCodeAt(index);
  if (high < 0xd800 || high > 0xdbff) return 1;
  const low = text.charCodeAt(index + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

/** The longer way round, also for lone surrogates: these stay as they are and part words. */
function rareAt(text: string, index: number): { fold: string; class: CharClass } {
  const char = text.slice(index, index + widthAt(text, index));
  let known = rare.get(char);
  if (!known) {
    const fold = foldCodePoint(char);
    known = { fold, class: classify(char, fold) };
    rare.set(char, known);
  }
  return known;
}

/** The class of the code point that begins at `index` (in UTF-16 code units). */
export function classAt(text: string, index: number): Exclude<CharClass, typeof SURROGATE> {
  const unit = classOfUnit(text.charCodeAt(index));
  const found = unit === SURROGATE ? rareAt(text, index).class : unit;
  return found as Exclude<CharClass, typeof SURROGATE>;
}

/** The folded form of the code point that begins at `index`; may be empty or several units long. */
export function foldAt(text: string, index: number): string {
  const fold = foldUnit(text.charCodeAt(index));
  if (fold === 0) return "";
  return fold === COMPLEX ? rareAt(text, index).fold : String.fromCharCode(fold);
}
