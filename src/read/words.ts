import { behindWord, classAt, isApostrophe, LETTER, MARK, SPACE, widthAt } from "./chars";
import type { Steps } from "./steps";

/** A word, a number or a mark of a text; offsets in UTF-16 code units of the text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

/**
 * Cuts a text into words, numbers ("1,300.5" is one) and single marks; "p.m." is one word,
 * a possessive "'s" is one of its own. Linear.
 */
export function cutWords(text: string): Word[] {
  const words: Word[] = [];
  addWords(words, text, 0);
  return words;
}

/** Code units of a text that are cut in one step. */
const STRIDE = 50_000;

/** The same in steps, which end where white space is: no word reaches over it. */
export function* cutInSteps(text: string): Steps<Word[]> {
  const words: Word[] = [];
  const space = /\s/gu;
  for (let from = 0; from < text.length; ) {
    space.lastIndex = from + STRIDE;
    const to = space.exec(text)?.index ?? text.length;
    addWords(words, text.slice(from, to), from);
    from = to;
    if (to < text.length) yield to / text.length;
  }
  return words;
}

function addWords(words: Word[], text: string, from: number): void {
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const end = endOfWord(text, at, kind);
    const word = text.slice(at, end);
    words.push({ start: from + at, end: from + end, text: word, lower: word.toLowerCase() });
    at = end;
  }
}

/** Where the word, number or mark ends that begins at an offset. */
function endOfWord(text: string, at: number, kind: number): number {
  if (isDigit(text, at)) return behindNumber(text, at);
  if (kind === LETTER || kind === MARK) return behindLetters(text, at);
  return isPossessive(text, at) ? at + 2 : at + widthAt(text, at);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function behindDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at)) at++;
  return at;
}

/** Behind "1,300.5". */
function behindNumber(text: string, from: number): number {
  let at = behindDigits(text, from);
  while (text[at] === "," && [1, 2, 3].every((next) => isDigit(text, at + next))) at += 4;
  return text[at] === "." && isDigit(text, at + 1) ? behindDigits(text, at + 1) : at;
}

/** Does a possessive "'s" stand there, behind a letter? */
function isPossessive(text: string, at: number): boolean {
  return endsPossessive(text, at) && at > 0 && classBefore(text, at) === LETTER;
}

/** An apostrophe with an "s" that no letter follows. */
function endsPossessive(text: string, at: number): boolean {
  if (!isApostrophe(text.charCodeAt(at)) || !/[sSſ]/.test(text[at + 1] ?? "")) return false;
  const next = classAt(text, at + 2);
  return next !== LETTER && next !== MARK;
}

function classBefore(text: string, at: number): number {
  const isPair = at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff;
  return classAt(text, isPair ? at - 2 : at - 1);
}

/** Behind letters with their inner apostrophes, or behind "p.m.". */
function behindLetters(text: string, from: number): number {
  let at = behindWord(text, from, false);
  while (isApostrophe(text.charCodeAt(at)) && !endsPossessive(text, at)) {
    const end = behindWord(text, at + 1, false);
    if (end === at + 1) break;
    at = end;
  }
  if (text[at] !== "." || !/[mM]/.test(text[at + 1] ?? "")) return at;
  const isHour = /[apAP]/.test(text[at - 1] ?? "") && !/\w/.test(text[at - 2] ?? "");
  if (!isHour) return at;
  if (/\w/.test(text[at + 2] ?? "")) return at;
  return text[at + 2] === "." ? at + 3 : at + 2;
}
