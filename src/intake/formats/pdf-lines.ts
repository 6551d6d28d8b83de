/** A piece of text on a page, as PDF.js gives it. Lengths are in the page's units, y grows upwards. */
export interface PdfPiece {
  str: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Does a line end behind it? */
  endsLine: boolean;
}

interface Line {
  text: string;
  y: number;
  height: number;
}

/**
 * The text of a page: lines joined to paragraphs, which are parted by a blank line where the gap
 * between lines is wider than within them or the size of the letters changes. Words divided at a
 * line's end are whole again.
 */
export function pageText(pieces: readonly PdfPiece[]): string {
  const lines = linesOf(pieces);
  const step = usualStep(lines);
  let text = "";
  let before: Line | undefined;
  for (const line of lines) {
    text = before ? joined(text, line, isApart(before, line, step)) : line.text;
    before = line;
  }
  return text;
}

function joined(text: string, line: Line, apart: boolean): string {
  if (apart) return `${text}\n\n${line.text}`;
  const divided = /\p{L}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(line.text);
  return divided ? text.slice(0, -1) + line.text : `${text} ${line.text}`;
}

function linesOf(pieces: readonly PdfPiece[]): Line[] {
  const lines: Line[] = [];
  let text = "";
  let last: PdfPiece | undefined;
  const close = () => {
    const tidy = text.replace(/[^\S\u00a0]+/g, " ").trim();
    if (tidy && last) lines.push({ text: tidy, y: last.y, height: last.height });
    text = "";
  };
  for (const piece of pieces) {
    if (last && text && Math.abs(piece.y - last.y) > Math.max(piece.height, last.height) / 2)
      close();
    else if (last && text && isGap(last, piece)) text += " ";
    text += piece.str;
    if (piece.str.trim()) last = piece;
    if (piece.endsLine) close();
  }
  close();
  return lines;
}

/** Is there room for a space between two pieces of a line? */
function isGap(before: PdfPiece, after: PdfPiece): boolean {
  return after.x - (before.x + before.width) > before.height * 0.15;
}

/** The distance between lines that is met most often; 0 where there are none. */
function usualStep(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const step = before ? Math.round(before.y - line.y) : 0;
    if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 0;
}

function isApart(before: Line, line: Line, step: number): boolean {
  const gap = before.y - line.y;
  // A new column, or text that goes on elsewhere on the page.
  if (gap <= 0) return true;
  const sizes = [before.height, line.height].sort((a, b) => a - b);
  const [small = 0, large = 0] = sizes;
  return gap > step * 1.3 || large > small * 1.15;
}
