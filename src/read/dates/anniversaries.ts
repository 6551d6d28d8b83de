import { civil, type DayNumber, dayNumber, isoMonth, weekdayOf } from "./calendar";
import { type Unit, WEEKDAYS } from "./lexicon";
import { asDay, type Context, isCapital, lowerAt, type Reading } from "./reader";

const DAYS_OF_WEEK = 7;

/** The words "a week from", "two years ago": from and to before which index. */
interface Distance {
  from: number;
  to: number;
}

/** "a week from Tuesday": some weeks behind the next of these days. */
export function fromWeekday(
  context: Context,
  { from, to }: Distance,
  weeks: number,
  unit: Unit,
): Reading | undefined {
  const weekday = WEEKDAYS.get(lowerAt(context, to));
  const { anchor } = context;
  if (weekday === undefined || anchor === undefined || unit !== "week" || !isCapital(context, to))
    return undefined;
  const ahead = (weekday - weekdayOf(anchor) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  return asDay(from, to + 1, anchor + ahead + weeks * DAYS_OF_WEEK);
}

/** "a year ago today", "two weeks ago Friday", "a year ago this month": more precise than their unit. */
export function anniversary(
  context: Context,
  { from, to }: Distance,
  amount: number,
  unit: Unit,
): Reading | undefined {
  const { anchor } = context;
  if (anchor === undefined || !/^(?:week|month|year|decade)$/.test(unit)) return undefined;
  const word = lowerAt(context, to);
  const months = unit === "month" ? amount : unit === "year" ? 12 * amount : 120 * amount;
  const shift = { this: 0, last: -1 }[word];
  if (shift !== undefined && lowerAt(context, to + 1) === "month" && unit !== "week") {
    const { year, month } = civil(anchor);
    return { from, to: to + 2, value: isoMonth(year, month - months + shift) };
  }
  const day =
    { today: anchor, yesterday: anchor - 1 }[word] ?? weekdayAt(context, to, anchor, unit);
  if (day === undefined) return undefined;
  if (unit === "week") return asDay(from, to + 1, day - DAYS_OF_WEEK * amount);
  const { year, month, day: ofMonth } = civil(day);
  return asDay(from, to + 1, dayNumber(year, month - months, ofMonth));
}

/** A weekday: the last before a report, or that nearest to it where years are counted. */
function weekdayAt(context: Context, at: number, anchor: DayNumber, unit: Unit) {
  const weekday = WEEKDAYS.get(lowerAt(context, at));
  if (weekday === undefined || !isCapital(context, at)) return undefined;
  const back = (weekdayOf(anchor) - weekday + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  const isNearAhead = unit !== "week" && back > DAYS_OF_WEEK / 2;
  return anchor - back + (isNearAhead ? DAYS_OF_WEEK : 0);
}
