import { spelledNumber } from "../numbers/spelled";
import { monthAt } from "./absolute";
import { anniversary, fromWeekday } from "./anniversaries";
import {
  civil,
  type DayNumber,
  dayNumber,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  weekdayOf,
} from "./calendar";
import { HOLIDAYS, PARTS, SEASONS, UNITS, type Unit, WEEKDAYS } from "./lexicon";
import { areJoined, type Context, isCapital, lowerAt, type Reading, type Rule } from "./reader";
import { directionAt, yearNearest } from "./tense";
import { steppedWeekday } from "./weekdays";

const DAYS: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);

/** "yesterday", "today", "tomorrow night", "the day before yesterday". */
export const namedDay: Rule = (context, at) => {
  const { anchor } = context;
  const offset = DAYS.get(lowerAt(context, at));
  if (offset === undefined || anchor === undefined) return undefined;
  const to = PARTS.has(lowerAt(context, at + 1)) ? at + 2 : at + 1;
  const further = lowerAt(context, at - 2) === "day" ? lowerAt(context, at - 1) : "";
  const shift = further === "before" && offset < 0 ? -1 : further === "after" && offset > 0 ? 1 : 0;
  const day = anchor + offset + shift;
  const from = shift === 0 ? at : lowerAt(context, at - 3) === "the" ? at - 3 : at - 2;
  return { from, to, value: isoDay(day), day };
};

const STEPS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
  ["following", 1],
]);

/** "last Tuesday", "this week", "next year", "last October", "this morning". */
export const stepped: Rule = (context, at) => {
  const { anchor } = context;
  const word = lowerAt(context, at);
  const step = STEPS.get(word);
  if (step === undefined || anchor === undefined) return undefined;
  const next = lowerAt(context, at + 1);
  const weekday = WEEKDAYS.get(next);
  if (weekday !== undefined && next.length > 5 && isCapital(context, at + 1)) {
    const to = PARTS.has(lowerAt(context, at + 2)) ? at + 3 : at + 2;
    const day = steppedWeekday(context, anchor, step, weekday, at, to);
    return { from: at, to, value: isoDay(day), day };
  }
  const month = monthAt(context, at + 1);
  if (month) return steppedMonth(context, anchor, step, at, month);
  if (PARTS.has(next) && word !== "past" && word !== "following")
    return partOfDay(context, anchor, step, at);
  const season = SEASONS.get(next);
  if (season !== undefined) {
    const year = civil(anchor).year + seasonShift(anchor, step, season);
    return { from: at, to: at + 2, value: `${isoYear(year)}-${season}` };
  }
  const unit = UNITS.get(next);
  if (!unit || next.endsWith("s") || isPartOf(context, at + 2)) return undefined;
  // "the past year" lasts; "last year" and "the previous year" are dates.
  if (word === "past" || word === "coming") return undefined;
  if (/^(?:previous|following)$/.test(word)) return fromLast(context, step, unit, at, at + 2);
  if (unit === "day") return word === "next" ? fromLast(context, 1, unit, at, at + 2) : undefined;
  const value = shiftedUnit(anchor, step, unit);
  return value === undefined ? undefined : { from: at, to: at + 2, value };
};

function steppedMonth(
  context: Context,
  anchor: DayNumber,
  step: number,
  from: number,
  { month, to }: { month: number; to: number },
): Reading {
  const { year, month: now } = civil(anchor);
  const day = /^\d{1,2}$/.test(context.words[to]?.text ?? "") ? Number(context.words[to]?.text) : 0;
  let shift = step < 0 && month >= now ? -1 : step > 0 && month <= now ? 1 : 0;
  // "last Nov. 3" on 8 November is of the same year.
  if (day >= 1 && day <= 31) {
    const passed = dayNumber(year, month, day) < anchor;
    if (step < 0) shift = passed ? 0 : -1;
    if (step > 0) shift = passed ? 1 : 0;
    const number = dayNumber(year + shift, month, day);
    return { from, to: to + 1, value: isoDay(number), day: number };
  }
  return { from, to, value: isoMonth(year + shift, month) };
}

function partOfDay({ words }: Context, anchor: DayNumber, step: number, at: number): Reading {
  const isNight = words[at + 1]?.lower === "night";
  const day = anchor + (step < 0 && isNight ? -1 : step);
  return { from: at, to: at + 2, value: isoDay(day), day };
}

/** "the last week of May", "the next day of talks" are no steps from the anchor. */
function isPartOf(context: Context, at: number): boolean {
  if (lowerAt(context, at) !== "of") return false;
  return monthAt(context, at + 1) !== undefined || /^(?:the|\d{4})$/.test(lowerAt(context, at + 1));
}

/** Years from the anchor's to that of the season last past, of now, or next. */
function seasonShift(anchor: DayNumber, step: number, season: number): number {
  const { month } = civil(anchor);
  // The month in which the season begins; winter at the end of the year.
  const begins = [3, 6, 9, 12][season - 21] ?? 3;
  if (step < 0) return month > begins + 2 ? 0 : -1;
  if (step > 0) return month < begins ? 0 : 1;
  return 0;
}

/** The week, month or year that lies some steps from the anchor's; undefined for days. */
export function shiftedUnit(anchor: DayNumber, step: number, unit: Unit): string | undefined {
  const { year, month } = civil(anchor);
  switch (unit) {
    case "week":
      return isoWeek(anchor + 7 * step);
    case "weekend": {
      const weekday = weekdayOf(anchor);
      const isOn = weekday === 6 || weekday === 0;
      // On other days the last weekend is the one just past, this one that to come.
      const saturday = anchor - ((weekday + 1) % 7) + 7 * (step + (isOn ? 0 : 1));
      return `${isoDay(saturday)}/${isoDay(saturday + 1)}`;
    }
    case "month":
      return isoMonth(year, month + step);
    case "quarter": {
      const quarter = Math.floor((month - 1) / 3) + step;
      return `${isoYear(year + Math.floor(quarter / 4))}-${33 + (((quarter % 4) + 4) % 4)}`;
    }
    case "year":
      return isoYear(year + step);
    case "decade":
      return isoYear(year + 10 * step).slice(0, 3);
    case "century":
      return isoYear(year + 100 * step).slice(0, 2);
    case "day":
      return undefined;
  }
}

/** What lies some units from the day named last: "the next day", "the previous year". */
function fromLast(context: Context, step: number, unit: Unit, from: number, to: number) {
  const base = context.last ?? context.anchor;
  if (base === undefined) return undefined;
  if (unit === "day") return { from, to, value: isoDay(base + step), day: base + step };
  const value = shiftedUnit(base, step, unit);
  return value === undefined ? undefined : { from, to, value };
}

const ABOUT = /^(?:about|around|almost|nearly|some|roughly|over|just|exactly|only)$/;

/** "three weeks ago", "a decade ago", "more than two years earlier", "two days later". */
export const ago: Rule = (context, at) => {
  const amount = halfAt(context, at) ?? amountAt(context, at);
  if (!amount || context.anchor === undefined) return undefined;
  const unit = amount.unit ?? UNITS.get(lowerAt(context, amount.to));
  if (!unit) return undefined;
  const to = amount.to + 1;
  const way = lowerAt(context, to);
  const from = ABOUT.test(lowerAt(context, at - 1)) ? at - 1 : at;
  const reading = (base: DayNumber, sign: number): Reading | undefined => {
    const moved = movedBy(base, sign * amount.value, unit);
    return moved && { from, to: to + 1, ...moved };
  };
  if (way === "ago")
    return (
      anniversary(context, { from, to: to + 1 }, amount.value, unit) ?? reading(context.anchor, -1)
    );
  if (way === "earlier") return reading(context.last ?? context.anchor, -1);
  if (way === "later" && context.last !== undefined) return reading(context.last, 1);
  if (way === "from" && /^(?:now|today)$/.test(lowerAt(context, to + 1))) {
    const moved = movedBy(context.anchor, amount.value, unit);
    return moved && { from, to: to + 2, ...moved };
  }
  return way === "from"
    ? fromWeekday(context, { from, to: to + 1 }, amount.value, unit)
    : undefined;
};

interface Amount {
  value: number;
  to: number;
  /** Of what it is, where the word behind says something larger. */
  unit?: Unit;
}

/** "half a century", in years; "half a year" and "half a decade". */
function halfAt(context: Context, at: number): Amount | undefined {
  if (lowerAt(context, at) !== "half" || lowerAt(context, at + 1) !== "a") return undefined;
  switch (UNITS.get(lowerAt(context, at + 2))) {
    case "century":
      return { value: 50, to: at + 2, unit: "year" };
    case "decade":
      return { value: 5, to: at + 2, unit: "year" };
    case "year":
      return { value: 6, to: at + 2, unit: "month" };
    default:
      return undefined;
  }
}

function amountAt(context: Context, at: number): Amount | undefined {
  const text = context.words[at]?.text ?? "";
  if (/^\d{1,4}$/.test(text)) return { value: Number(text), to: at + 1 };
  const spelled = spelledNumber(context.words, at);
  if (spelled) return spelled;
  if (/^(?:a|an)$/.test(lowerAt(context, at))) {
    if (lowerAt(context, at + 1) === "couple" && lowerAt(context, at + 2) === "of")
      return { value: 2, to: at + 3 };
    return { value: 1, to: at + 1 };
  }
  return undefined;
}

/** A day moved by units: as precise as the unit is. */
function movedBy(base: DayNumber, amount: number, unit: Unit) {
  const { year, month } = civil(base);
  if (Math.abs(amount) > 1000) return undefined;
  switch (unit) {
    case "day":
      return { value: isoDay(base + amount), day: base + amount };
    case "week":
      return { value: isoWeek(base + 7 * amount) };
    case "month":
      return { value: isoMonth(year, month + amount) };
    case "quarter":
      return { value: isoMonth(year, month + 3 * amount) };
    case "year":
      return { value: isoYear(year + amount) };
    case "decade":
      return { value: isoYear(year + 10 * amount) };
    case "century":
      return { value: isoYear(year + 100 * amount) };
    case "weekend":
      return undefined;
  }
}

interface Holiday {
  words: readonly string[];
  dayIn: (year: number) => DayNumber;
}

/** By their first word, each list in the table's order. */
const HOLIDAYS_BY_WORD = new Map<string, Holiday[]>();
for (const [name, dayIn] of HOLIDAYS) {
  const words = name.split(" ");
  const [first = ""] = words;
  HOLIDAYS_BY_WORD.set(first, [...(HOLIDAYS_BY_WORD.get(first) ?? []), { words, dayIn }]);
}

/** "Christmas Eve", "Election Day", "Easter 2023": in the year stated, or the nearest. */
export const holiday: Rule = (context, at) => {
  if (!isCapital(context, at)) return undefined;
  for (const { words, dayIn } of HOLIDAYS_BY_WORD.get(lowerAt(context, at)) ?? []) {
    if (!words.every((word, index) => lowerAt(context, at + index) === word)) continue;
    return holidayOf(context, at, at + words.length, dayIn);
  }
  return undefined;
};

function holidayOf(
  context: Context,
  from: number,
  to: number,
  dayIn: (year: number) => DayNumber,
): Reading | undefined {
  const stated = /^(?:1\d|20)\d\d$/.test(context.words[to]?.text ?? "")
    ? Number(context.words[to]?.text)
    : undefined;
  if (stated !== undefined) {
    return { from, to: to + 1, value: isoDay(dayIn(stated)), day: dayIn(stated) };
  }
  const { anchor, words } = context;
  if (anchor === undefined || (areJoined(context, to - 1) && lowerAt(context, to) === "-"))
    return undefined;
  const day = dayIn(yearNearest(anchor, directionAt(words, from, to), dayIn));
  return { from, to, value: isoDay(day), day };
}

/** "the spring of 1999", "summer 2014". */
export const season: Rule = (context, at) => {
  const word = lowerAt(context, at);
  const number = SEASONS.get(word);
  const of = lowerAt(context, at + 1) === "of" ? at + 2 : at + 1;
  const year = /^(?:1\d|20)\d\d$/.test(context.words[of]?.text ?? "")
    ? context.words[of]?.text
    : undefined;
  if (number === undefined || year === undefined) return undefined;
  return { from: at, to: of + 1, value: `${year}-${number}` };
};
