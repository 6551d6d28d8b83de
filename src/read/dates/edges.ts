import { type DayNumber, isoDay, weekdayOf } from "./calendar";
import { UNITS } from "./lexicon";
import { lowerAt, type Rule } from "./reader";
import { shiftedUnit } from "./relative";
import { directionAt } from "./tense";

const EDGES = new Set(["end", "start", "beginning", "middle"]);

/** "the end of the year", "the start of this month": as precise as the unit is. */
export const edge: Rule = (context, at) => {
  const { anchor } = context;
  if (anchor === undefined || !EDGES.has(lowerAt(context, at))) return undefined;
  if (lowerAt(context, at + 1) !== "of" || !/^(?:the|this)$/.test(lowerAt(context, at + 2))) {
    return undefined;
  }
  const unit = UNITS.get(lowerAt(context, at + 3));
  if (!unit || !/^(?:week|month|year|decade|century)$/.test(lowerAt(context, at + 3))) {
    return undefined;
  }
  const value = shiftedUnit(anchor, 0, unit);
  const from = lowerAt(context, at - 1) === "the" ? at - 1 : at;
  return value === undefined ? undefined : { from, to: at + 4, value };
};

/** "the weekend", as in "over the weekend": the last, or by tense the next. */
export const weekendAlone: Rule = (context, at) => {
  const { anchor, words } = context;
  if (anchor === undefined || lowerAt(context, at) !== "weekend") return undefined;
  if (lowerAt(context, at - 1) !== "the") return undefined;
  if (!/^(?:over|at|on|during|for|through)$/.test(lowerAt(context, at - 2))) return undefined;
  const weekday = weekdayOf(anchor);
  // On a Saturday or Sunday it is the one that is going on.
  const last: DayNumber = anchor - ((weekday + 1) % 7);
  const isOn = weekday === 6 || weekday === 0;
  const saturday = last + (!isOn && directionAt(words, at - 1, at + 1) > 0 ? 7 : 0);
  return { from: at, to: at + 1, value: `${isoDay(saturday)}/${isoDay(saturday + 1)}` };
};

/** "year-end", "month's end": as precise as the unit is. */
export const edgeOf: Rule = (context, at) => {
  const { anchor } = context;
  const word = lowerAt(context, at);
  if (anchor === undefined || !/^(?:year|month|week)$/.test(word)) return undefined;
  const isLinked = /^(?:'s|-)$/.test(lowerAt(context, at + 1));
  if (!isLinked || lowerAt(context, at + 2) !== "end") return undefined;
  if (!/^(?:by|at|before|until|since|after|the|from)$/.test(lowerAt(context, at - 1)))
    return undefined;
  const value = shiftedUnit(anchor, 0, UNITS.get(word) ?? "year");
  return value === undefined ? undefined : { from: at, to: at + 3, value };
};

/** "earlier in the month", "late in the year": the report's own. */
export const within: Rule = (context, at) => {
  const { anchor } = context;
  if (anchor === undefined || !/^(?:early|earlier|late|later)$/.test(lowerAt(context, at))) {
    return undefined;
  }
  const unit = UNITS.get(lowerAt(context, at + 3));
  const isWithin = lowerAt(context, at + 1) === "in" && lowerAt(context, at + 2) === "the";
  if (!isWithin || !unit || !/^(?:week|month|year)$/.test(unit)) return undefined;
  const value = shiftedUnit(anchor, 0, unit);
  return value === undefined || lowerAt(context, at + 4) === "of"
    ? undefined
    : { from: at, to: at + 4, value };
};

/** "That month, it closed": the month of the day named last. */
export const thatUnit: Rule = (context, at) => {
  const { last } = context;
  const unit = UNITS.get(lowerAt(context, at + 1));
  const isNamed = lowerAt(context, at) === "that" && unit === lowerAt(context, at + 1);
  if (last === undefined || !isNamed || !/^(?:day|month|year)$/.test(unit)) return undefined;
  if (unit === "day") return { from: at, to: at + 2, value: isoDay(last), day: last };
  const value = shiftedUnit(last, 0, unit);
  return value === undefined ? undefined : { from: at, to: at + 2, value };
};

/** "the day before", "the year after": beside the day named last, where nothing else is said to follow. */
export const unitBeside: Rule = (context, at) => {
  const { last } = context;
  const word = lowerAt(context, at);
  const step = { before: -1, after: 1 }[lowerAt(context, at + 1)];
  if (last === undefined || step === undefined || !/^(?:day|month|year)$/.test(word)) {
    return undefined;
  }
  const isAlone =
    lowerAt(context, at - 1) === "the" && /^(?:[.,;]|)$/.test(lowerAt(context, at + 2));
  if (!isAlone) return undefined;
  if (word === "day")
    return { from: at - 1, to: at + 2, value: isoDay(last + step), day: last + step };
  const value = shiftedUnit(last, step, UNITS.get(word) ?? "year");
  return value === undefined ? undefined : { from: at - 1, to: at + 2, value };
};

/** "the same day", and "earlier in the day": the day named last, else the report's own. */
export const sameDay: Rule = (context, at) => {
  const base = context.last ?? context.anchor;
  if (base === undefined) return undefined;
  const word = lowerAt(context, at);
  if (
    word === "same" &&
    /^(?:the|that)$/.test(lowerAt(context, at - 1)) &&
    lowerAt(context, at + 1) === "day"
  ) {
    return { from: at - 1, to: at + 2, value: isoDay(base), day: base };
  }
  if (!/^(?:earlier|later)$/.test(word) || lowerAt(context, at + 1) !== "in") return undefined;
  if (lowerAt(context, at + 2) !== "the" || lowerAt(context, at + 3) !== "day") return undefined;
  return { from: at, to: at + 4, value: isoDay(base), day: base };
};
