import {
  ASK,
  type CharClass,
  COMPLEX,
  FOLD_BITS,
  isAsciiLetter,
  LETTER_BIT,
  OTHER,
  PLAIN_UNSPACED,
  SKIP,
  SPACE,
  SURROGATE,
  TRAIT_COUNT,
  UNKNOWN_TRAIT,
  UNSPACED,
  WORD,
  widthAt,
} from "./char-classes";
import { foldCodePoint } from "./fold-table";

/**
 * Properties of code units, each worked out on first need: a script must not pay at its start for
 * letters that the page does not use.
 */

/** With the marks of length and voicing that kana share. */
const UNSPACED_SCRIPT =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3099\u309a\u30fc\uff70\uff9e\uff9f]$/u;
/** Not numbers above the line or in circles, which refer to notes, nor the marks of keycap emoji. */
const WORD_CHARACTER = /^[\p{L}\p{Nd}\p{Nl}\p{Mn}\p{Mc}_]$/u;

/**
 * What a search through text needs of a code unit, in one number, for the units of alphabets with
 * spaces: `0` parts words; {@link ASK} or more sends to `classAt` and `foldAt`; else it is a word's,
 * its lower 14 bits are its folded unit and the upper two its `LetterKind`. Each is worked out on
 * first need, see `traits.ts`, or comes with a filter.
 */
export const TRAITS = new Uint16Array(TRAIT_COUNT).fill(UNKNOWN_TRAIT);

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
export function pageOf(code: number): Page {
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
  const known = plainFold(code);
  if (known) {
    [folds[low], classes[low]] = known;
    return;
  }
  const char = String.fromCharCode(code);
  const fold = foldCodePoint(char);
  const unit = fold === "" ? 0 : fold.charCodeAt(0);
  // 0 and COMPLEX stand for something else than themselves.
  folds[low] = fold.length > 1 || code === 0 ? COMPLEX : unit;
  classes[low] = classify(char, fold);
}

/** Dashes and quotation marks: the first, the last, and what all of them fold to. */
const MARKS: readonly (readonly [number, number, number])[] = [
  [0x2013, 0x2014, 0x2d],
  [0x2018, 0x2019, 0x27],
  [0x201c, 0x201d, 0x22],
];

/**
 * Of letters whose trait is known, and of frequent marks, without asking the fold table, as of ASCII:
 * Unicode's properties take long to be asked for the first time.
 */
function plainFold(code: number): [number, CharClass] | undefined {
  const trait = TRAITS[code] ?? UNKNOWN_TRAIT;
  if (trait === PLAIN_UNSPACED) return [code, UNSPACED];
  if (trait > 0 && trait < ASK) return [trait & FOLD_BITS, WORD];
  for (const [first, last, folded] of MARKS) {
    if (code >= first && code <= last) return [folded, OTHER];
  }
  return undefined;
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

/** The longer way round, also for lone surrogates: these stay as they are and part words. */
export function rareAt(text: string, index: number): { fold: string; class: CharClass } {
  const char = text.slice(index, index + widthAt(text, index));
  let known = rare.get(char);
  if (!known) {
    const fold = foldCodePoint(char);
    known = { fold, class: classify(char, fold) };
    rare.set(char, known);
  }
  return known;
}
