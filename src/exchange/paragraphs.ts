import type { Span } from "../model";

const LINE = /([^\r\n]*)(?:\r\n|\r|\n|$)/g;
const BLANK = /^\s*$/;

/**
 * The paragraphs of a report's text, the first at index 0: runs of lines between blank lines
 * (lines of nothing but white space). Each ends with its last line, the line break left out.
 */
export function paragraphSpans(text: string): Span[] {
  const spans: Span[] = [];
  let running: Span | undefined;
  for (const match of text.matchAll(LINE)) {
    const line = match[1] ?? "";
    const end = match.index + line.length;
    if (BLANK.test(line)) {
      running = undefined;
    } else if (running) {
      running.end = end;
    } else {
      running = { start: match.index, end };
      spans.push(running);
    }
  }
  return spans;
}
