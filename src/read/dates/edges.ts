import { UNITS } from "./lexicon";
import { lowerAt, type Rule } from "./reader";
import { shiftedUnit } from "./relative";

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
