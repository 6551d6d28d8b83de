import { isoDay } from "./calendar";
import { UNITS } from "./lexicon";
import { lowerAt, type Rule } from "./reader";
import { shiftedUnit } from "./relative";

/* Times that are told by the day that the text has named last. */

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
