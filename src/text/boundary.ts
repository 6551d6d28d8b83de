import { classAt, foldAt, foldUnit, SKIP, UNSPACED, WORD, widthAt } from "./chars";

const MARK = /^\p{M}/u;
const LAST_ASCII = 0x7f;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const AT = 0x40;

/** Where the code point before `index` begins, passing over invisible ones; -1 at the text's start. */
function previous(text: string, index: number): number {
  let at = index;
  while (at > 0) {
    at--;
    if (at > 0 && widthAt(text, at - 1) === 2) at--;
    if (classAt(text, at) !== SKIP) return at;
  }
  return -1;
}

/** Where the first code point at or after `index` begins that is not invisible; may be the length. */
function next(text: string, index: number): number {
  let at = index;
  while (at < text.length && classAt(text, at) === SKIP) at += widthAt(text, at);
  return at;
}

/** Short words that run into the next by an apostrophe: French, Italian, Catalan. */
const ELISIONS =
  /^(?:[ldjmnstc]|qu|jusqu|lorsqu|puisqu|quoiqu|un|all|dell|dall|nell|sull|coll|quell)$/;
const LONGEST_ELISION = 7;

function endsInElision(text: string, end: number): boolean {
  let word = "";
  let at = end;
  while (word.length <= LONGEST_ELISION) {
    const before = previous(text, at);
    if (before < 0 || classAt(text, before) !== WORD) break;
    word = foldAt(text, before) + word;
    at = before;
  }
  return ELISIONS.test(word);
}

/**
 * May a name begin at `index` (UTF-16 code units)? Not inside a word, nor behind an apostrophe that
 * belongs to the word before (O’Brien), but behind an elision (l’Ukraine), nor as a handle (@name).
 * In scripts without spaces a name may begin anywhere.
 */
export function canBegin(text: string, index: number): boolean {
  if (text.charCodeAt(index - 1) === SPACE) return true;
  const before = previous(text, index);
  if (before < 0 || classAt(text, index) === UNSPACED) return true;
  if (classAt(text, before) === WORD) return false;
  const mark = foldUnit(text.charCodeAt(before));
  if (mark === AT) return false;
  if (mark !== APOSTROPHE) return true;
  const letter = previous(text, before);
  if (letter < 0 || classAt(text, letter) !== WORD) return true;
  return endsInElision(text, before);
}

/**
 * May a name end before `index` (UTF-16 code units, exclusive)? Not inside a word, nor before an
 * apostrophe with letters that are more of the word (Lub’yanka), but before a possessive.
 */
export function canEnd(text: string, index: number): boolean {
  if (text.charCodeAt(index) === SPACE) return true;
  const after = next(text, index);
  if (after >= text.length) return true;
  // A vowel sign or a tone mark is part of the letter before it.
  if (text.charCodeAt(after) > LAST_ASCII && MARK.test(foldAt(text, after))) return false;
  if (classAt(text, after) === WORD) return endsUnspaced(text, index);
  if (foldUnit(text.charCodeAt(after)) !== APOSTROPHE) return true;
  const letter = next(text, after + 1);
  if (letter >= text.length || classAt(text, letter) !== WORD) return true;
  if (foldAt(text, letter) !== "s") return false;
  const rest = next(text, letter + 1);
  return rest >= text.length || classAt(text, rest) !== WORD;
}

function endsUnspaced(text: string, index: number): boolean {
  const last = previous(text, index);
  return last >= 0 && classAt(text, last) === UNSPACED;
}

/** Is `index` inside a word, that is between two of its characters? */
export function isInsideWord(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length || classAt(text, index) !== WORD) return false;
  const before = previous(text, index);
  return before >= 0 && classAt(text, before) === WORD;
}

/** Is the last character of a text that a reader sees one of a word? */
export function endsInWord(text: string): boolean {
  const last = previous(text, text.length);
  return last >= 0 && classAt(text, last) === WORD;
}
