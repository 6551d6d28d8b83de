import type { Steps } from "./steps";

/** A word, a number or a mark of a text; offsets in UTF-16 code units of the text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

const WORD =
  /\d+(?:,\d{3})*(?:\.\d+)?|(?<=\p{L})['’]s(?![\p{L}\p{M}])|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{M}]))[\p{L}\p{M}]+)*(?:(?<=\b[ap])\.m\b\.?)?|\S/giu;

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
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const start = from + index;
    words.push({ start, end: start + word.length, text: word, lower: word.toLowerCase() });
  }
}
