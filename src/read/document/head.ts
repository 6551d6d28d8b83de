import type { Span } from "../../model";
import type { Line } from "./lines";

/** Where a report says that it was written. */
export interface Dateline extends Span {
  /** The place's name, as written: "KYIV", "BEIJING/TOKYO" (the first of them). */
  place?: Span;
  /** The date, as written; a year may lack. */
  date?: Span;
  /** The agency, as written, without brackets. */
  agency?: Span;
}

/** What stands before the report's own sentences. */
export interface Head {
  /** The headline's line, an index into the lines; -1 where there is none. */
  headline: number;
  /** Lines that are a byline ("By Ada Quill"), indices into the lines. */
  bylines: number[];
  datelines: Dateline[];
}

/** Lines from the top among which headline, byline and dateline are looked for. */
const TOP = 8;
const LONGEST_HEADLINE = 220;
const LONGEST_DATELINE = 90;

const MONTH =
  "(?:Jan|Feb|Mar|Mär|Apr|May|Mai|June?|Juni|July?|Juli|Aug|Sept?|Oct|Okt|Nov|Dec|Dez)[a-z]*\\.?";
const DATE = `(?:\\d{4}-\\d\\d-\\d\\d|${MONTH}\\s+\\d{1,2}(?:,?\\s+\\d{4})?|\\d{1,2}\\.?\\s+${MONTH}(?:,?\\s+\\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;
// Classes of letters take long to compile: what is no digit and no other mark may stand in a name.
const LETTERS = "[^\\d\\s!-&(-,/:-@\\[-`{-~–—“”«»]";
const PLACE = `${LETTERS}(?:${LETTERS}| ){1,30}(?:[/,]\\s?${LETTERS}(?:${LETTERS}| ){1,30}){0,3}`;
const DASH = "(?:--|[-–—])";

/** "KYIV, March 11 (Reuters) -", "LONDON (AP) —", "Riverton, 3 May –"; a place, a date, an agency. */
const RUN_IN = new RegExp(
  `^(${PLACE}?)(?:,?\\s+(${DATE}))?\\s*(?:\\((${LETTERS}(?:${LETTERS}|[/ ]){1,30})\\))?[.,:]?\\s*${DASH}\\s`,
  "u",
);
/** A line of its own: "LONDON 1996-08-30", "Kyiv, 11 March 2022". */
const ALONE = new RegExp(`^(${PLACE}?),?\\s+(${DATE})\\.?$`, "u");
const BYLINE = /^(?:By|BY|Written by|Reported by)\s+\p{Lu}/u;

/** Finds headline, bylines and datelines among a text's lines. */
export function readHead(text: string, lines: readonly Line[]): Head {
  const head: Head = { headline: -1, bylines: [], datelines: [] };
  lines.slice(0, TOP).forEach((line, index) => {
    const part = text.slice(line.start, Math.min(line.end, line.start + LONGEST_DATELINE));
    const isWhole = line.end - line.start <= LONGEST_DATELINE;
    if (isWhole && BYLINE.test(part) && !/[.!?]$/u.test(part)) {
      head.bylines.push(index);
      return;
    }
    const dateline = readDateline(part, line.start, isWhole);
    if (dateline) head.datelines.push(dateline);
    else if (index === 0 && isHeadline(text, line, lines)) head.headline = 0;
  });
  return head;
}

function readDateline(part: string, offset: number, isWhole: boolean): Dateline | undefined {
  // Most lines are none, which is told sooner without the expressions.
  if (!mayBeDateline(part)) return undefined;
  const runIn = RUN_IN.exec(part);
  const match = runIn ?? (isWhole ? ALONE.exec(part) : null);
  if (!match) return undefined;
  const [all, place = "", date, agency] = match;
  // A headline in capitals may have a dash: "SOCCER - ROVERS WIN".
  const isCapital = place === place.toUpperCase() && /\p{Ll}/u.test(part.slice(all.length));
  // "Relief - at last" is no dateline: a date, an agency or capital letters must tell it.
  if (!date && !agency && !isCapital) return undefined;
  if (place.trim().split(/\s+/u).length > 5) return undefined;
  const at = (found: string | undefined, from: number): Span | undefined => {
    const index = found ? all.indexOf(found, from) : -1;
    return found && index >= 0
      ? { start: offset + index, end: offset + index + found.trimEnd().length }
      : undefined;
  };
  const first = place.split("/", 1)[0];
  const spans = { place: at(first, 0), date: at(date, 0), agency: at(agency, place.length) };
  const length = all.trimEnd().length;
  return { start: offset, end: offset + length, ...present(spans) };
}

/** Does a line begin as datelines do, with a capital letter, and hold a dash or a number? */
function mayBeDateline(part: string): boolean {
  const first = String.fromCodePoint(part.codePointAt(0) ?? 0);
  return first !== first.toLowerCase() && /(?:--|[-–—])\s|\d/.test(part);
}

function present<T extends object>(spans: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(spans).filter(([, span]) => span !== undefined)) as T;
}

function isHeadline(text: string, line: Line, lines: readonly Line[]): boolean {
  if (lines.length < 2 || line.end - line.start > LONGEST_HEADLINE) return false;
  const words = text.slice(line.start, line.end);
  const isCapital = words === words.toUpperCase() && words !== words.toLowerCase();
  return isCapital || !/[.!?]["”’]?$/u.test(words);
}
