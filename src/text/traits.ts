import { TRAITS } from "./char-pages";
import {
  ASK,
  COMPLEX,
  classOfUnit,
  FOLD_BITS,
  foldUnit,
  isAsciiLetter,
  LETTER_BIT,
  OTHER,
  PLAIN_UNSPACED,
  SPACE,
  TRAIT_COUNT,
  UNKNOWN_TRAIT,
  UNSPACED,
  WORD,
} from "./chars";

/** Of anything else that is asked for there is nothing more to say. */
const OTHERWISE = 0xfffe;

/** Where in a trait its kind stands. */
export const KIND_SHIFT = 14;

/** A small letter. */
export const SMALL = 0;
/** A digit or a mark. */
export const NUMERAL = 1;
export const CAPITAL = 2;
/** A letter of a script without capitals. */
export const CASELESS = 3;
export type LetterKind = typeof SMALL | typeof NUMERAL | typeof CAPITAL | typeof CASELESS;

/** The traits of the first so many code units, all worked out. */
export function traitsUpTo(count: number): Uint16Array {
  for (let unit = 0; unit < count; unit++) workOut(unit);
  return TRAITS.subarray(0, count);
}

/** Takes up traits of the first code units that were worked out elsewhere, by the same build. */
export function adoptTraits(known: Uint16Array): void {
  TRAITS.set(known);
}

/** Works out the trait of a code unit below {@link TRAIT_COUNT}; false where it is known already. */
export function workOut(unit: number): boolean {
  if (TRAITS[unit] !== UNKNOWN_TRAIT) return false;
  TRAITS[unit] = traitOf(unit);
  return true;
}

function traitOf(code: number): number {
  const kind = classOfUnit(code);
  // Spaces and other marks part words; what is skipped or has no spaces is asked for.
  if (kind === OTHER || kind === SPACE) return 0;
  const folded = foldUnit(code);
  if (kind === UNSPACED && folded === code) return PLAIN_UNSPACED;
  if (kind !== WORD || folded === COMPLEX || folded === 0 || folded >= FOLD_BITS - 2) {
    return OTHERWISE;
  }
  return (letterKind(String.fromCharCode(code)) << KIND_SHIFT) | folded;
}

export { TRAITS };

/** The kind of the letter at a place of a text, in UTF-16 code units. */
export function kindAt(text: string, at: number): LetterKind {
  const unit = text.charCodeAt(at);
  if (unit < TRAIT_COUNT) {
    workOut(unit);
    const trait = TRAITS[unit] as number;
    if (trait !== 0 && trait < ASK) return (trait >>> KIND_SHIFT) as LetterKind;
  }
  return letterKind(text.slice(at, at + 2));
}

const FIRST_BEYOND_ASCII = 0x80;
const GEORGIAN = 0x10a0;
const IS_CAPITAL = /^[\p{Uppercase}\p{Lt}]/u;
/** Georgian has capitals, for headlines; no name begins with one. */
const IS_SMALL = /^(?!\p{Script=Georgian})\p{Lowercase}/u;
const IS_LETTER = /^\p{L}/u;

/** The kind of a text's first character; also of those alphabets of capitals (𝐊) without small ones. */
function letterKind(text: string): LetterKind {
  const code = text.charCodeAt(0);
  if (isAsciiLetter(code)) return code & LETTER_BIT ? SMALL : CAPITAL;
  if (code < FIRST_BEYOND_ASCII) return NUMERAL;
  // Most have their other case, which is sooner seen than what Unicode says of them.
  const char = text.charAt(0);
  const [small, capital] = [char.toLowerCase(), char.toUpperCase()];
  if (small !== capital && code < GEORGIAN) {
    if (char === small) return SMALL;
    if (char === capital) return CAPITAL;
  }
  if (IS_CAPITAL.test(text)) return CAPITAL;
  if (IS_SMALL.test(text)) return SMALL;
  return IS_LETTER.test(text) ? CASELESS : NUMERAL;
}
