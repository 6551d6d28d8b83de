/** Code units of the longest line that somebody may have broken to keep it short. */
const WIDEST = 120;
const SMALL = /^\s*\p{Ll}/u;

/**
 * Are the lines of a paragraph broken by width, as mail is, and not each a paragraph of its own? So
 * where all but the last are about as long and some begin in small letters.
 */
export function isWrapped(paragraph: string): boolean {
  const lines = paragraph.split(/\r\n|\r|\n/);
  const width = lines.reduce((widest, { length }) => Math.max(widest, length), 0);
  if (lines.length < 2 || width > WIDEST) return false;
  const isFull = (line: string) => line.length >= width / 2;
  return lines.slice(0, -1).every(isFull) && lines.slice(1).some((line) => SMALL.test(line));
}
