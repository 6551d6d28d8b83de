import { classOfUnit, fold, LETTER_BIT, SKIP, SPACE, SURROGATE, WORD } from "../../text";
import type { OpenLexicon } from "./open-lexicon";

/** How far is looked to either side of a mention, in UTF-16 code units. */
export const REACH = 100;

/** A word of a text: a span in UTF-16 code units, and what there is to know of it. */
export interface Word {
  start: number;
  end: number;
  /** Does it begin with a capital letter? */
  capital: boolean;
  /** Folded, without a possessive's ending. */
  folded: string;
  /** In which lists of the lexicon it is: bits. */
  lists: number;
  /** Does nothing but white space part it from where the search began? */
  joined: boolean;
}

const JOINING = ".'’";
const PARAGRAPH = 0x2029;
const NEW_LINE = 0x0a;
const SPACE_UNIT = 0x20;

/** Is there a word's character at an index? Pairs of surrogates count as such, whatever they are. */
function isWordAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (isSmallLetter(unit)) return true;
  const kind = classOfUnit(unit);
  return kind === WORD || kind === SKIP || kind === SURROGATE;
}

/** Is a code unit a small letter of ASCII, as most are? */
function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Inside a word also a full stop or an apostrophe between letters: U.S, O'Brien, Russia's. */
function isPart(text: string, index: number): boolean {
  if (isWordAt(text, index)) return true;
  if (index === 0 || index + 1 >= text.length || !JOINING.includes(text.charAt(index)))
    return false;
  return isWordAt(text, index - 1) && isWordAt(text, index + 1);
}

/** The first word that begins at or after an index, within {@link REACH}. */
export function wordAfter(text: string, index: number, lexicon: OpenLexicon): Word | undefined {
  const limit = Math.min(text.length, index + REACH);
  let start = index;
  while (start < limit && !isWordAt(text, start)) start++;
  if (start >= limit) return undefined;
  let end = start + 1;
  while (end < limit && isPart(text, end)) end++;
  return wordOf(text, start, end, lexicon, areJoined(text, index, start));
}

/** The last word that ends at or before an index, within {@link REACH}. */
export function wordBefore(text: string, index: number, lexicon: OpenLexicon): Word | undefined {
  const limit = Math.max(0, index - REACH);
  let end = index;
  while (end > limit && !isWordAt(text, end - 1)) end--;
  if (end <= limit) return undefined;
  let start = end - 1;
  while (start > limit && isPart(text, start - 1)) start--;
  return wordOf(text, start, end, lexicon, areJoined(text, end, index));
}

function wordOf(
  text: string,
  start: number,
  end: number,
  lexicon: OpenLexicon,
  joined: boolean,
): Word {
  const word = text.slice(start, end);
  // Folding takes its time, and most words need none of it.
  let small = start;
  while (small < end && isSmallLetter(text.charCodeAt(small))) small++;
  if (small === end) {
    return { start, end, capital: false, folded: word, lists: lexicon.get(word) ?? 0, joined };
  }
  const folded = /^[a-z]+$/i.test(word) ? word.toLowerCase() : fold(word).replace(/'s?$/, "");
  const capital = word.charAt(0) !== word.charAt(0).toLowerCase();
  return { start, end, capital, folded, lists: lexicon.get(folded) ?? 0, joined };
}

/** Does nothing but white space stand between two indexes, and no end of a paragraph? */
function areJoined(text: string, from: number, to: number): boolean {
  let lines = 0;
  if (to === from + 1 && text.charCodeAt(from) === SPACE_UNIT) return true;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    const kind = classOfUnit(unit);
    if ((kind !== SPACE && kind !== SKIP) || unit === PARAGRAPH) return false;
    // A line may end anywhere in a page's source; an empty line parts paragraphs.
    if (unit === NEW_LINE && ++lines > 1) return false;
  }
  return to > from;
}

/** Is nothing between two indexes but a full stop, with or without a space behind it? */
export function isStop(text: string, from: number, to: number): boolean {
  return to - from < 3 && /^\.\s?$/.test(text.slice(from, to));
}

/** Is nothing but a hyphen between two indexes? */
export function isHyphen(text: string, from: number, to: number): boolean {
  return to - from === 1 && /[-\u2010\u2011]/.test(text.charAt(from));
}

/** One letter, or several with full stops: J, J.R. */
export function isInitials({ folded }: Word): boolean {
  return /^\p{L}(?:\.\p{L})*$/u.test(folded);
}

/** Does a word end in a possessive's apostrophe? */
export function isPossessive(text: string, { start, end }: Word): boolean {
  if (isApostrophe(text.charCodeAt(end))) return true;
  const isS = (text.charCodeAt(end - 1) | LETTER_BIT) === SMALL_S;
  return isS && end - start > 1 && isApostrophe(text.charCodeAt(end - 2));
}

const SMALL_S = 0x73;

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** Capitals only, and more of them than `least`. */
export function isUpper(text: string, least: number): boolean {
  return text.length > least && text === text.toUpperCase() && text !== text.toLowerCase();
}
