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
export function cutWords(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  const slice = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const { 0: word, index } of slice.matchAll(WORD)) {
    const start = from + index;
    words.push({ start, end: start + word.length, text: word, lower: word.toLowerCase() });
  }
  return words;
}
