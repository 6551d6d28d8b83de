import { civil, type DayNumber, dayNumber, isDay, isoMonth, isoYear } from "./calendar";
import { AMBIGUOUS, MONTHS } from "./lexicon";
import {
  areJoined,
  asDay,
  type Context,
  isCapital,
  lowerAt,
  numberAt,
  type Reading,
  type Rule,
} from "./reader";
import type { Direction } from "./telling";
import { directionAt, yearNearest } from "./tense";

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** The month that stands there: capital first, with or without a full stop behind an abbreviation. */
export function monthAt(context: Context, at: number): { month: number; to: number } | undefined {
  const name = lowerAt(context, at);
  const month = MONTHS.get(name);
  if (month === undefined || !isCapital(context, at)) return undefined;
  const isShort = name.length < 5 && name !== "may" && name !== "june" && name !== "july";
  const hasStop = isShort && lowerAt(context, at + 1) === "." && areJoined(context, at);
  return { month, to: at + (hasStop ? 2 : 1) };
}

/** A day of the month, "7" or "7th"; the index behind it. */
export function monthDayAt(context: Context, at: number): { day: number; to: number } | undefined {
  const day = numberAt(context, at, 1, 31);
  if (day === undefined) return undefined;
  const joined = areJoined(context, at);
  const next = lowerAt(context, at + 1);
  if (joined && /^(?:st|nd|rd|th)$/.test(next)) return { day, to: at + 2 };
  // 7:30, 7% and 7am are no days.
  const isTime = next === ":" && /^\d/.test(lowerAt(context, at + 2));
  if ((joined && (isTime || /^\p{L}/u.test(next))) || next === "%") return undefined;
  return { day, to: at + 1 };
}

/** "the 23rd", behind a month. */
function theDayAt(context: Context, at: number) {
  return lowerAt(context, at) === "the" && isOrdinal(context, at + 1)
    ? monthDayAt(context, at + 1)
    : undefined;
}

/** "5th" */
function isOrdinal(context: Context, at: number): boolean {
  return areJoined(context, at) && /^(?:st|nd|rd|th)$/.test(lowerAt(context, at + 1));
}

/** A year behind a day or month, with or without a comma; the index behind it. */
function yearAfter(context: Context, at: number): { year: number; to: number } | undefined {
  const from = [",", "of", "-"].includes(lowerAt(context, at)) ? at + 1 : at;
  const year = numberAt(context, from, FIRST_YEAR, LAST_YEAR);
  if (year === undefined || isPartOfNumber(context, from)) return undefined;
  return { year, to: from + 1 };
}

function isPartOfNumber(context: Context, at: number): boolean {
  const next = lowerAt(context, at + 1);
  // "2000 GMT"
  if (next === "gmt" || next === "utc") return true;
  return next === "%" || (areJoined(context, at) && /^[\p{L}:]/u.test(next) && next !== "s");
}

/** The year in which a day of the month lies nearest to the anchor; undefined without an anchor. */
export function nearestYear(
  { anchor }: Context,
  month: number,
  day: number,
  direction: Direction,
): number | undefined {
  if (anchor === undefined) return undefined;
  return yearNearest(anchor, direction, (year) => dayNumber(year, month, day));
}

/** "March 5, 1946", "Nov. 3", "April", "January 1998". */
export const monthFirst: Rule = (context, at) => {
  const month = monthAt(context, at);
  if (!month) return undefined;
  const day = monthDayAt(context, month.to) ?? theDayAt(context, month.to);
  if (day) {
    const reading = dayOfMonth(context, at, month.month, day.day, day.to);
    if (reading) return reading;
  }
  const year = yearAfter(context, month.to);
  if (year) {
    return { from: at, to: year.to, value: isoMonth(year.year, month.month) };
  }
  const shifted = shiftedYear(context, month.to);
  if (shifted) return { from: at, to: shifted.to, value: isoMonth(shifted.year, month.month) };
  return bareMonth(context, at, month.month, month.to);
};

/** "last year", "of this year", behind a month. */
function shiftedYear({ anchor, ...context }: Context, at: number) {
  const from = lowerAt(context, at) === "of" ? at + 1 : at;
  const shift = { last: -1, this: 0, next: 1 }[lowerAt(context, from)];
  if (anchor === undefined || shift === undefined || lowerAt(context, from + 1) !== "year") {
    return undefined;
  }
  return { year: civil(anchor).year + shift, to: from + 2 };
}

/** A day of a month, and the year behind it or the nearest one. */
function dayOfMonth(context: Context, from: number, month: number, day: number, to: number) {
  const stated = yearAfter(context, to);
  const behind = shiftedYear(context, to);
  const year =
    stated?.year ??
    behind?.year ??
    sharedYear(context, to) ??
    nearestYear(context, month, day, directionAt(context.words, from, to));
  if (year === undefined || !isDay(year, month, day)) return undefined;
  return asDay(from, stated?.to ?? behind?.to ?? to, dayNumber(year, month, day));
}

const DAY_LINK = /^(?:and|or|to|through|until|[-–])$/;
/** Days of a list behind whose last the year stands. */
const LONGEST_LIST = 5;

/** The year that stands behind the last of some days only: "March 12-14, 2019", "May 3, 4 and 5, 2019". */
function sharedYear(context: Context, from: number): number | undefined {
  let at = from;
  for (let count = 0; count < LONGEST_LIST; count++) {
    const isLast = DAY_LINK.test(lowerAt(context, at));
    if (!isLast && lowerAt(context, at) !== ",") return undefined;
    const day = monthDayAt(context, monthAt(context, at + 1)?.to ?? at + 1);
    if (!day) return undefined;
    if (isLast) return yearAfter(context, monthAt(context, day.to)?.to ?? day.to)?.year;
    at = day.to;
  }
  return undefined;
}

const BEFORE_MONTH = new Set(
  "in since by until till from of through during late early mid last next this - and or to between before after for".split(
    " ",
  ),
);

const DETERMINER = /^(?:the|a|this|that|its|his|her|their|our|'s)$/;

/** A month by itself: the nearest one, by tense the last or the next. */
function bareMonth(context: Context, from: number, month: number, to: number) {
  const { anchor, words } = context;
  if (anchor === undefined) return undefined;
  if (AMBIGUOUS.has(lowerAt(context, from)) || lowerAt(context, from).length < 4) {
    const before = lowerAt(context, from - 1);
    const isShort = to - from === 2;
    const isAttribute = DETERMINER.test(before) && /^\p{Ll}/u.test(words[to]?.text ?? "");
    if (!isShort && !BEFORE_MONTH.has(before) && !isAttribute) return undefined;
  }
  // "June Smith said": a name.
  if (isNamed(context, from, to)) return undefined;
  const ahead = monthsAhead(anchor, month, directionAt(words, from, to));
  const today = civil(anchor);
  return { from, to, value: isoMonth(today.year, today.month + ahead) };
}

/** Months that make a side of the calendar seem farther off than it is, for what tense says. */
const RELUCTANCE = { past: 11, unknown: 3, future: -6 };

/** Months from the anchor's to the nearest of that name, negative for the past. */
function monthsAhead(anchor: DayNumber, month: number, direction: number): number {
  const ahead = (month - civil(anchor).month + 12) % 12;
  if (ahead === 0) return 0;
  const side = direction < 0 ? "past" : direction > 0 ? "future" : "unknown";
  return ahead + RELUCTANCE[side] < 12 - ahead ? ahead : ahead - 12;
}

const NAME_MONTHS = new Set(["april", "may", "june", "august"]);

function isNamed(context: Context, from: number, to: number): boolean {
  return (
    NAME_MONTHS.has(lowerAt(context, from)) &&
    isCapital(context, to) &&
    !BEFORE_MONTH.has(lowerAt(context, from - 1)) &&
    lowerAt(context, from - 1) !== "the"
  );
}

/** "8 March 2022", "the 5th of March", "7th August", "8-Mar-2022", "on the 5th". */
export const dayFirst: Rule = (context, at) => {
  const day = monthDayAt(context, at);
  if (!day) return undefined;
  const link = lowerAt(context, day.to);
  const isLinked = link === "of" || (link === "-" && areJoined(context, day.to));
  const month = monthAt(context, day.to + (isLinked ? 1 : 0));
  if (!month) return firstOfTwo(context, at, day) ?? dayAlone(context, at, day);
  return dayOfMonth(context, at, month.month, day.day, month.to);
};

/** "the first of May" */
export const firstOf: Rule = (context, at) => {
  if (lowerAt(context, at) !== "first" || lowerAt(context, at + 1) !== "of") return undefined;
  const month = monthAt(context, at + 2);
  return month && dayOfMonth(context, at, month.month, 1, month.to);
};

/** "on the 5th": of the month in which that day lies nearest, by tense. */
function dayAlone(context: Context, at: number, { day, to }: { day: number; to: number }) {
  const { anchor, words } = context;
  const isOnThe = lowerAt(context, at - 1) === "the" && lowerAt(context, at - 2) === "on";
  if (anchor === undefined || !isOnThe || !isOrdinal(context, at)) return undefined;
  // "on the 5th floor"
  if (!/^(?:[.,;)]|and|at|but|when|with|in|after|before|)$/.test(lowerAt(context, to)))
    return undefined;
  const now = civil(anchor);
  const direction = directionAt(words, at, to);
  const shift = direction > 0 && day < now.day ? 1 : direction <= 0 && day > now.day ? -1 : 0;
  return whole(at, to, now.year, now.month + shift, day);
}

function whole(from: number, to: number, year: number, month: number, day: number) {
  const there = civil(dayNumber(year, month, 1));
  return isDay(there.year, there.month, day)
    ? asDay(from, to, dayNumber(year, month, day))
    : undefined;
}

/** The first day where the month stands behind the second: "12 to 14 March". */
function firstOfTwo(context: Context, from: number, { day, to }: { day: number; to: number }) {
  if (!DAY_LINK.test(lowerAt(context, to))) return undefined;
  const second = monthDayAt(context, to + 1);
  const month = second && second.day > day ? monthAt(context, second.to) : undefined;
  if (!month) return undefined;
  const reading = dayOfMonth(context, from, month.month, day, month.to);
  return reading && { ...reading, to };
}

/** "April 24 and 25", "Nov. 3-5", "8 and 9 March": another day of the month of the day just read. */
export function furtherDay(context: Context, before: Reading): Reading | undefined {
  const link = lowerAt(context, before.to);
  if (before.day === undefined || !["and", "-", "–", "to", "or", ","].includes(link))
    return undefined;
  const day = monthDayAt(context, before.to + 1);
  if (!day || (link === "," && lowerAt(context, day.to) !== "and")) return undefined;
  const { year, month } = civil(before.day);
  if (!isDay(year, month, day.day) || day.day <= civil(before.day).day) return undefined;
  if (
    monthAt(context, day.to) ||
    (/^\p{Ll}/u.test(lowerAt(context, day.to)) &&
      link === "and" &&
      !/^(?:in|at|on|and|to|for|when|by|with|during)$/.test(lowerAt(context, day.to)))
  )
    return undefined;
  const stated = yearAfter(context, day.to);
  const to = stated?.year === year ? stated.to : day.to;
  return asDay(before.to + 1, to, dayNumber(year, month, day.day));
}

const YEAR_BEFORE = new Set(
  (
    "in since by until till from of through during late early mid and between to before after around " +
    "about for - – ( or than the circa dating back throughout"
  ).split(" "),
);

/** "1994", "the 1990s", "the 19th century". */
export const yearAlone: Rule = (context, at) => {
  const year = numberAt(context, at, FIRST_YEAR, LAST_YEAR);
  if (year === undefined) return century(context, at);
  const joined = areJoined(context, at);
  const next = lowerAt(context, at + 1);
  if (joined && (next === "s" || (/^['’]$/.test(next) && lowerAt(context, at + 2) === "s"))) {
    if (year % 10 !== 0) return undefined;
    // "the 1700s" are a century; of later ones the first ten years may be meant.
    const figures = year % 100 === 0 && year < 1900 ? 2 : 3;
    return { from: at, to: at + (next === "s" ? 2 : 3), value: isoYear(year).slice(0, figures) };
  }
  if (isPartOfNumber(context, at) || !readsAsYear(context, at, year)) return undefined;
  return { from: at, to: at + 1, value: isoYear(year) };
};

function readsAsYear(context: Context, at: number, year: number): boolean {
  const before = lowerAt(context, at - 1);
  const joinedBefore = at > 0 && areJoined(context, at - 1);
  if (joinedBefore && !/^[(–—'"“‘-]$/.test(before)) return false;
  if (
    /^[$£€#]$/.test(before) ||
    /^(?:no|nos|number|some|nearly|over|almost|page|room)$/.test(before)
  )
    return false;
  const next = lowerAt(context, at + 1);
  // "2000 people", "1990 tonnes"
  const counts =
    /^\p{Ll}+s$/u.test(next) ||
    /^(?:people|men|women|km|per|million|feet|miles|children)$/.test(next);
  if (YEAR_BEFORE.has(before))
    return (
      !counts ||
      (year > 1800 &&
        before !== "of" &&
        before !== "to" &&
        before !== "about" &&
        before !== "for" &&
        before !== "around")
    );
  if (counts || year < 1700 || year > 2100) return false;
  return true;
}

function century(context: Context, at: number): Reading | undefined {
  const number = numberAt(context, at, 1, 22);
  if (number === undefined || !areJoined(context, at)) return undefined;
  if (!/^(?:st|nd|rd|th)$/.test(lowerAt(context, at + 1))) return undefined;
  const dash = lowerAt(context, at + 2) === "-" ? 1 : 0;
  if (lowerAt(context, at + 2 + dash) !== "century") return undefined;
  return { from: at, to: at + 3 + dash, value: String(number - 1).padStart(2, "0") };
}
