import type { Day, Source } from "../../src/model";
import { statementStrings } from "./strings";

/*
 * Pure text from data. Every function takes its locale; days are calendar days, so all is reckoned
 * in UTC and in the Gregorian calendar, whatever the reader's own.
 */

interface ParsedDay {
  date: Date;
  options: Intl.DateTimeFormatOptions;
}

const BASE: Intl.DateTimeFormatOptions = { timeZone: "UTC", calendar: "gregory" };
const BY_PRECISION: Intl.DateTimeFormatOptions[] = [
  { ...BASE, year: "numeric" },
  { ...BASE, year: "numeric", month: "long" },
  { ...BASE, year: "numeric", month: "long", day: "numeric" },
];

/** Null for what is no day of the calendar, 31 February too: `Date` would make it 3 March. */
function parseDay(text: string): ParsedDay | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return null;
  const parts = match.slice(1).filter((part) => part !== undefined);
  const [year = 0, month = 1, day = 1] = parts.map(Number);
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const options = BY_PRECISION[parts.length - 1];
  const exact = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!options || !exact || year === 0) return null; // a year 0 would print as 1 (BC)
  return { date, options };
}

// Building an Intl object costs far more than using it, and a long list needs hundreds of uses.
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${BY_PRECISION.indexOf(options)}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  dateFormats.set(key, format);
  return format;
}

/**
 * A day as people write it: "2022", "March 2022", "11 March 2022", "10–11 March 2022".
 * Text that is no valid `Day` comes back as it is: evidence is never bent into another date.
 */
export function formatDay(day: Day, locale: string): string {
  const [first, last, ...rest] = day.split("/").map(parseDay);
  if (!first || last === null || rest.length > 0) return day;
  const format = dateFormat(locale, first.options);
  if (!last) return format.format(first.date);
  if (last.options === first.options) return format.formatRange(first.date, last.date);
  return `${format.format(first.date)} – ${dateFormat(locale, last.options).format(last.date)}`;
}

/** True for one valid day, month or year: what a `<time datetime>` may hold. */
export function isSingleDay(day: Day): boolean {
  return parseDay(day) !== null;
}

/** A whole number with the locale's grouping: "1,204". */
export function formatCount(count: number, locale: string): string {
  const format = numberFormats.get(locale) ?? new Intl.NumberFormat(locale);
  numberFormats.set(locale, format);
  return format.format(count);
}

/** "Reuters, 11 March 2022, paragraph 2": the publisher, else the title, then what is known. */
export function formatSource(source: Source, locale: string): string {
  const { publisher, title, date, paragraph } = source;
  const parts = [publisher || statementStrings.quoted(title)];
  if (date) parts.push(formatDay(date, locale));
  if (paragraph !== undefined) {
    parts.push(statementStrings.paragraph(formatCount(paragraph, locale)));
  }
  return parts.join(", ");
}

/** WGS 84 degrees to two decimals, about a kilometre: "49.99° N, 36.23° E". */
export function formatCoordinates({ lat, lon }: { lat: number; lon: number }): string {
  const degrees = (value: number, plus: string, minus: string) =>
    `${Math.abs(value).toFixed(2)}° ${value < 0 ? minus : plus}`;
  return `${degrees(lat, "N", "S")}, ${degrees(lon, "E", "W")}`;
}

/** The address as a link may carry it, or undefined for anything but http and https. */
export function safeUrl(url: string | undefined): URL | undefined {
  const parsed = url ? URL.parse(url) : null;
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed : undefined;
}
