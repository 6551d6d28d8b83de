import type { Day } from "../model";
import type { RawReport } from "./input";
import { languageOf } from "./language";

/** What a source tells of its report; what is blank counts as not told. */
export interface Told {
  title: string;
  language?: string | null | undefined;
  publisher?: string | null | undefined;
  byline?: string | null | undefined;
  date?: Day | null | undefined;
  url?: string | null | undefined;
}

/** Code units of a line of metadata that is kept. */
const LONGEST_LINE = 1000;

/** A report of a text, with the language detected where none, or none that can be, is told. */
export async function rawReport(text: string, told: Told): Promise<RawReport> {
  const { publisher, byline, date, url } = told;
  const optional = { publisher: line(publisher), byline: line(byline), url: webUrl(url) };
  const report: RawReport = {
    title: line(told.title) ?? "Untitled",
    language: await languageOf(text, told.language ?? undefined),
    text,
  };
  for (const [key, value] of Object.entries({ ...optional, date: date ?? undefined })) {
    if (value !== undefined) Object.assign(report, { [key]: value });
  }
  return report;
}

function line(text: string | null | undefined): string | undefined {
  const tidy = text?.replace(/\s+/g, " ").trim();
  // Not to end in half a character.
  return tidy ? tidy.slice(0, LONGEST_LINE).replace(/[\ud800-\udbff]$/, "") : undefined;
}

function webUrl(url: string | null | undefined): string | undefined {
  const parsed = url && URL.canParse(url) ? new URL(url) : undefined;
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined;
}

/** The day of a date as pages and mails give it, in the date's own time zone; undefined where it is none. */
export function dayOf(date: string | null | undefined): Day | undefined {
  const written = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(date ?? "")?.[1];
  const time = Date.parse(written ?? date ?? "");
  if (Number.isNaN(time)) return undefined;
  const day = written ?? new Date(time).toISOString().slice(0, 10);
  return /^\d{4}-/.test(day) ? day : undefined;
}
