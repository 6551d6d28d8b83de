import { COMPLEX, classOfUnit, foldUnit, OTHER, SPACE, WORD } from "./chars";

/**
 * What a search through text needs of a code unit, in one number, for the units of alphabets with
 * spaces: `0` parts words; {@link ASK} sends to `classAt` and `foldAt`; else it is a word's, its
 * lower 14 bits are its folded unit and the upper two its {@link LetterKind}. Blocks of 256 are
 * worked out on first need.
 */
export const TRAITS = new Uint16Array(0x3000).fill(0xffff);
/** How many units have a trait. */
export const TRAIT_COUNT = 0x3000;

export const ASK = 0xffff;
/** Where in a trait its kind stands. */
export const KIND_SHIFT = 14;
export const FOLD_BITS = 0x3fff;

/** A small letter. */
export const SMALL = 0;
/** A digit or a mark. */
export const NUMERAL = 1;
export const CAPITAL = 2;
/** A letter of a script without capitals. */
export const CASELESS = 3;
export type LetterKind = typeof SMALL | typeof NUMERAL | typeof CAPITAL | typeof CASELESS;

const worked = new Uint8Array(TRAITS.length >> 8);

/** Works out the block of a code unit; false where there is none, or it was worked out before. */
export function workOut(unit: number): boolean {
  const block = unit >> 8;
  if (worked[block] !== 0) return false;
  worked[block] = 1;
  for (let code = block << 8; code < (block + 1) << 8; code++) TRAITS[code] = traitOf(code);
  return true;
}

function traitOf(code: number): number {
  const kind = classOfUnit(code);
  // Spaces and other marks part words; what is skipped or has no spaces is asked for.
  if (kind !== WORD) return kind === OTHER || kind === SPACE ? 0 : ASK;
  const folded = foldUnit(code);
  if (folded === COMPLEX || folded === 0 || folded > FOLD_BITS) return ASK;
  return (letterKind(String.fromCharCode(code)) << KIND_SHIFT) | folded;
}

const IS_CAPITAL = /^[\p{Uppercase}\p{Lt}]/u;
/** Georgian has capitals, for headlines; no name begins with one. */
const IS_SMALL = /^(?!\p{Script=Georgian})\p{Lowercase}/u;
const IS_LETTER = /^\p{L}/u;

/** The kind of a text's first character; also of those alphabets of capitals (𝐊) without small ones. */
export function letterKind(text: string): LetterKind {
  if (IS_CAPITAL.test(text)) return CAPITAL;
  if (IS_SMALL.test(text)) return SMALL;
  return IS_LETTER.test(text) ? CASELESS : NUMERAL;
}
