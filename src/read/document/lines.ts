import type { Span } from "../../model";

/** A line as its writer meant it: lines that were broken to fit a width are one. */
export interface Line extends Span {
  /** The number of its paragraph, as packs count them: from 1, runs of lines between blank lines. */
  paragraph: number;
}

const BREAK = /([^\r\n\u2028\u2029]*)(?:\r\n|\r|\n|\u2028|\u2029|$)/gu;
/** A share of line breaks followed by a small letter from which on a text is taken for wrapped. */
const WRAPPED = 0.2;
/** Lines shorter than this are headings or verse rather than lines that were full. */
const FULL = 40;

/** The lines of a text, without what is blank around them, in order. */
export function readLines(text: string): Line[] {
  const lines = physicalLines(text);
  const isAll = isWrapped(text, lines);
  const joined: Line[] = [];
  lines.forEach((line, index) => {
    const [last, above] = [joined.at(-1), lines[index - 1]];
    if (last && above?.paragraph === line.paragraph && runsOn(text, above, line, isAll)) {
      last.end = line.end;
    } else {
      joined.push({ ...line });
    }
  });
  return joined;
}

function physicalLines(text: string): Line[] {
  const lines: Line[] = [];
  let paragraph = 0;
  let isOpen = false;
  for (const match of text.matchAll(BREAK)) {
    const line = match[1] ?? "";
    const trimmed = line.trim();
    if (trimmed === "") {
      // The match at the very end is none of the text's lines.
      if (match[0] !== "") isOpen = false;
      continue;
    }
    if (!isOpen) paragraph++;
    isOpen = true;
    const start = match.index + line.length - line.trimStart().length;
    lines.push({ start, end: start + trimmed.length, paragraph });
  }
  return lines;
}

/** Were the lines of a text broken to fit a width? */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  let breaks = 0;
  let small = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next?.paragraph !== line.paragraph) return;
    breaks++;
    if (line.end - line.start >= FULL && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) {
      small++;
    }
  });
  return small > 1 && small / breaks >= WRAPPED;
}

/** Ends of lines that cannot be the end of what is said. */
const OPEN_END =
  /[,;]$|\s(?:the|a|an|of|in|on|at|to|for|by|with|from|and|or|but|that|his|her|its|their|is|was|are|were)$/u;

/** Does a line go on in the next? Not where it is short, nor before a list's item. */
function runsOn(text: string, line: Line, next: Line, isWrapped: boolean): boolean {
  const isList = /^(?:[-*•]\s|\d+[.)]\s)/u.test(text.slice(next.start, next.start + 5));
  if (line.end - line.start < FULL || isList) return false;
  return isWrapped || OPEN_END.test(text.slice(Math.max(line.start, line.end - 8), line.end));
}
