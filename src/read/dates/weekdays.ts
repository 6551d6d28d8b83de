import { dayFirst, monthFirst } from "./absolute";
import { type DayNumber, weekdayOf } from "./calendar";
import { AMBIGUOUS, PARTS, WEEKDAYS } from "./lexicon";
import {
  areJoined,
  asDay,
  type Context,
  isCapital,
  lowerAt,
  type Reading,
  type Rule,
} from "./reader";
import { directionAt } from "./tense";

/** "Monday, Oct. 26", "Friday, 11 March 2022", "Monday (Oct. 26)", "Wednesday night", "Tuesday". */
export const weekday: Rule = (context, at) => {
  const name = lowerAt(context, at);
  const number = WEEKDAYS.get(name);
  if (number === undefined || !isCapital(context, at)) return undefined;
  let to = at + 1;
  if (name.length < 6 && lowerAt(context, to) === "." && areJoined(context, at)) to++;
  const isShort = name.length < 6;
  const part = PARTS.has(lowerAt(context, to)) ? to + 1 : to;
  const date = dateBehind(context, part);
  if (date) return { ...date, from: at };
  if (isShort && (to === at + 1 || AMBIGUOUS.has(name))) return undefined;
  return inWeek(context, at, number, part) ?? bareWeekday(context, at, number, part);
};

/** The date that says which day a weekday is, behind a comma or in brackets. */
function dateBehind(context: Context, at: number): Reading | undefined {
  const mark = lowerAt(context, at);
  const from = mark === "," || mark === "(" ? at + 1 : at;
  const the = lowerAt(context, from) === "the" ? from + 1 : from;
  const date = monthFirst(context, the) ?? dayFirst(context, the);
  if (date?.day === undefined) return undefined;
  if (mark !== "(") return date;
  return lowerAt(context, date.to) === ")" ? { ...date, to: date.to + 1 } : undefined;
}

/** Days from the anchor's Monday to that of the week that is spoken of. */
const WEEKS: ReadonlyMap<string, number> = new Map([
  ["last", -7],
  ["this", 0],
  ["next", 7],
]);

/** "Thursday last week", "Monday of next week". */
function inWeek(context: Context, from: number, weekday: number, to: number): Reading | undefined {
  const { anchor } = context;
  const at = lowerAt(context, to) === "of" ? to + 1 : to;
  const shift = WEEKS.get(lowerAt(context, at));
  if (anchor === undefined || shift === undefined || lowerAt(context, at + 1) !== "week") {
    return undefined;
  }
  return asDay(from, at + 2, mondayOf(anchor) + shift + ((weekday + 6) % 7));
}

function mondayOf(day: DayNumber): DayNumber {
  return day - ((weekdayOf(day) + 6) % 7);
}

/** A weekday by itself: the nearest that is past, that very day included, or by tense the next. */
function bareWeekday(context: Context, from: number, weekday: number, to: number) {
  const { anchor, words } = context;
  if (anchor === undefined) return undefined;
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  // Six days back a report would say "last Tuesday": then it is tomorrow's, written ahead of its date.
  const isAhead = back === 6 || (back > 0 && directionAt(words, from, to) > 0);
  return asDay(from, to, anchor - back + (isAhead ? 7 : 0));
}

/** The day until which a stretch of days lasts: "Monday to Friday", "from Friday through Sunday". */
export function furtherWeekday(context: Context, before: Reading): Reading | undefined {
  if (before.day === undefined || !/^(?:to|through|until|[-–])$/.test(lowerAt(context, before.to)))
    return undefined;
  if (!WEEKDAYS.has(lowerAt(context, before.to - 1))) return undefined;
  const at = before.to + 1;
  const number = WEEKDAYS.get(lowerAt(context, at));
  if (number === undefined || !isCapital(context, at) || dateBehind(context, at + 1)) {
    return undefined;
  }
  const ahead = (number - weekdayOf(before.day) + 7) % 7;
  return ahead === 0 ? undefined : asDay(at, at + 1, before.day + ahead);
}

/** Days ahead from which on "next Friday" is the first to come, rather than that of the week behind. */
const NEXT_AHEAD = 4;

/**
 * The day of "last Friday" (step -1), "this Friday" (0) or "next Friday" (1), as spoken on the anchor;
 * `from` and `to`: where that stands.
 */
export function steppedWeekday(
  { words }: Context,
  anchor: DayNumber,
  step: number,
  weekday: number,
  from: number,
  to: number,
): DayNumber {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  if (step < 0) return anchor - (back || 7);
  const isComing = words[from]?.lower === "coming";
  if (step > 0) return anchor + 7 - back + (7 - back < NEXT_AHEAD && !isComing ? 7 : 0);
  return anchor - back + (back > 0 && directionAt(words, from, to) >= 0 ? 7 : 0);
}
