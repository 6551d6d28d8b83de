import { foldAt, widthAt } from "./chars";

/** Folded text with the way back to where each of its code units came from. */
export interface Folded {
  text: string;
  /**
   * The source span of a span of the folded text (both in UTF-16 code units, end exclusive). The
   * span covers whole source characters; diacritics and invisible characters that follow the last
   * of them are left out.
   */
  source(span: { start: number; end: number }): { start: number; end: number };
}

/**
 * Folds a text (see `fold-table.ts`) and collapses each run of white space to one space. Linear in
 * the text's length; never throws, also on lone surrogates.
 */
export function foldWithOffsets(text: string): Folded {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let index = 0; index < text.length; ) {
    const width = widthAt(text, index);
    const fold = foldAt(text, index);
    if (fold === " " && units.at(-1) === " ") ends[ends.length - 1] = index + width;
    else {
      for (const unit of fold.split("")) {
        units.push(unit);
        starts.push(index);
        ends.push(index + width);
      }
    }
    index += width;
  }
  return {
    text: units.join(""),
    source: ({ start, end }) =>
      end > start
        ? { start: starts[start] ?? text.length, end: ends[end - 1] ?? text.length }
        : { start: starts[start] ?? text.length, end: starts[start] ?? text.length },
  };
}

/** Text of which a browser's own functions do all there is to fold. */
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

/** The folded form of a text, for comparing; the text that {@link foldWithOffsets} gives. */
export function fold(text: string): string {
  if (PRINTABLE_ASCII.test(text)) {
    return text.toLowerCase().replaceAll("`", "'").replace(/ {2,}/g, " ");
  }
  let folded = "";
  for (let index = 0; index < text.length; index += widthAt(text, index)) {
    const part = foldAt(text, index);
    if (part !== " " || !folded.endsWith(" ")) folded += part;
  }
  return folded;
}
