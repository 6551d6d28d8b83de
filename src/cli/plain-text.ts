import { paragraphSpans } from "../exchange/paragraphs";
import type { Span } from "../model";
import type { Passage, SearchedText } from "./passages";
import { isWrapped } from "./wrapped";

/** Plain text: a name may run over a line's end, but not over a blank line. */
export function readPlainText(text: string): SearchedText {
  return { text, passages: paragraphSpans(text).map((span) => passageOf(text, span)) };
}

function passageOf(whole: string, { start: begin, end: stop }: Span): Passage {
  const text = whole.slice(begin, stop);
  return {
    text,
    paragraphs: isWrapped(text) ? text : text.replaceAll(/[\r\n]/g, "\u2029"),
    place: ({ start, end }) => ({ start: begin + start, end: begin + end }),
  };
}
