import { civil, type DayNumber, dayNumber, isoDay, isoYear, weekdayOf } from "./calendar";
import { ORDINALS } from "./lexicon";
import { areJoined, type Context, lowerAt, numberAt, type Reading, type Rule } from "./reader";
import { directionAt } from "./tense";

/** Numbers of ISO 8601-2 for quarters begin behind this one. */
const BEFORE_FIRST_QUARTER = 32;
/** Months of a quarter. */
const QUARTER = 3;

/** "third quarter of 1998", "the first quarter", "second-quarter" (profit). */
export const quarter: Rule = (context, at) => {
  const nth = ORDINALS.get(lowerAt(context, at));
  const dash = lowerAt(context, at + 1) === "-" ? 1 : 0;
  if (nth === undefined || lowerAt(context, at + 1 + dash) !== "quarter") return undefined;
  const behind = at + 2 + dash;
  const stated = yearBehind(context, behind);
  const year = stated?.year ?? yearOfQuarter(context, nth, at, behind);
  if (year === undefined || isOfMatch(context, behind)) return undefined;
  const value = `${isoYear(year)}-${BEFORE_FIRST_QUARTER + nth}`;
  return { from: at, to: stated?.to ?? behind, value };
};

/** "Q3 2021", "Q3": as balance sheets call them. */
export const quarterCode: Rule = (context, at) => {
  if (context.words[at]?.text !== "Q" || !areJoined(context, at)) return undefined;
  const nth = numberAt(context, at + 1, 1, 4);
  if (nth === undefined) return undefined;
  const stated = yearBehind(context, at + 2);
  const year = stated?.year ?? yearOfQuarter(context, nth, at, at + 2);
  if (year === undefined) return undefined;
  const value = `${isoYear(year)}-${BEFORE_FIRST_QUARTER + nth}`;
  return { from: at, to: stated?.to ?? at + 2, value };
};

/** "of 1998", "1998", "of last year". */
function yearBehind(context: Context, at: number): { year: number; to: number } | undefined {
  const from = lowerAt(context, at) === "of" ? at + 1 : at;
  const year = numberAt(context, from, 1700, 2199);
  if (year !== undefined) return { year, to: from + 1 };
  const shift = YEARS.get(lowerAt(context, from));
  if (shift === undefined || lowerAt(context, from + 1) !== "year" || from === at) return undefined;
  return context.anchor === undefined
    ? undefined
    : { year: civil(context.anchor).year + shift, to: from + 2 };
}

const YEARS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** The year of the quarter that ended last, the current one included, or by tense of the next. */
function yearOfQuarter({ anchor, words }: Context, nth: number, from: number, to: number) {
  if (anchor === undefined) return undefined;
  const { year, month } = civil(anchor);
  const now = Math.ceil(month / QUARTER);
  if (nth === now) return year;
  const isAhead = directionAt(words, from, to) > 0;
  if (isAhead) return nth > now ? year : year + 1;
  return nth < now ? year : year - 1;
}

/** Quarters of games are none of the year. */
function isOfMatch(context: Context, at: number): boolean {
  return /^(?:touchdown|lead|goal|pass|comeback|rally)$/.test(lowerAt(context, at));
}

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

const DECADES: ReadonlyMap<string, number> = new Map([
  ["twenties", 2],
  ["thirties", 3],
  ["forties", 4],
  ["fifties", 5],
  ["sixties", 6],
  ["seventies", 7],
  ["eighties", 8],
  ["nineties", 9],
]);

/** "the '90s", "the nineties": of the century of the report, where that has passed. */
export const decadeAlone: Rule = (context, at): Reading | undefined => {
  const { anchor } = context;
  const short = shortDecade(context, at);
  const to = short?.to ?? at + 1;
  const decade = short?.decade ?? DECADES.get(lowerAt(context, at));
  if (anchor === undefined || decade === undefined) return undefined;
  // Somebody may be "in his nineties".
  if (!/^(?:the|early|late|mid|-)$/.test(lowerAt(context, short?.lead ?? at - 1))) return undefined;
  return { from: at, to, value: isoYear(pastYear(anchor, decade * 10)).slice(0, 3) };
};

/** "'98": of the century of the report, where that year has come. */
export const shortYear: Rule = (context, at): Reading | undefined => {
  const { anchor } = context;
  const text = lowerAt(context, at);
  if (anchor === undefined || !/^\d\d$/.test(text) || !/^['’‘]$/.test(lowerAt(context, at - 1))) {
    return undefined;
  }
  // Not what ends a quotation, nor "'50 people".
  const isOpen = areJoined(context, at - 1) && !(at > 1 && areJoined(context, at - 2));
  if (!isOpen || !/^(?:in|of|since|from|until|by)$/.test(lowerAt(context, at - 2)))
    return undefined;
  return { from: at - 1, to: at + 1, value: isoYear(pastYear(anchor, Number(text))) };
};

/** The last year up to the anchor's that ends in two figures. */
function pastYear(anchor: DayNumber, figures: number): number {
  const { year } = civil(anchor);
  const inCentury = year - (year % 100) + figures;
  return inCentury <= year ? inCentury : inCentury - 100;
}

/** "'90s" and "90s": the decade's figure, and where "the" would stand. */
function shortDecade(context: Context, at: number) {
  const text = lowerAt(context, at);
  const digits = /^(\d)0$/.exec(text)?.[1];
  if (digits === undefined || !areJoined(context, at) || lowerAt(context, at + 1) !== "s") {
    return undefined;
  }
  const isQuoted = /^['’‘]$/.test(lowerAt(context, at - 1));
  return { decade: Number(digits), to: at + 2, lead: isQuoted ? at - 2 : at - 1 };
}

/** The day of a month that a report need not name the year of. */
const SEPTEMBER_11 = { value: "2001-09-11", day: dayNumber(2001, 9, 11) };

/** "9/11", "the Sept. 11 attacks": those of 2001. */
export const september11: Rule = (context, at) => {
  if (lowerAt(context, at) === "9" && lowerAt(context, at + 1) === "/") {
    const isDate = areJoined(context, at) && areJoined(context, at + 1);
    if (!isDate || lowerAt(context, at + 2) !== "11" || lowerAt(context, at + 3) === "/") {
      return undefined;
    }
    return { from: at, to: at + 3, ...SEPTEMBER_11 };
  }
  if (!/^sept(?:ember)?$/.test(lowerAt(context, at))) return undefined;
  const number = lowerAt(context, at + 1) === "." ? at + 2 : at + 1;
  if (lowerAt(context, number) !== "11") return undefined;
  if (!/^(?:attacks?|hijackers?|hijackings?|terror|terrorist)$/.test(lowerAt(context, number + 1)))
    return undefined;
  return { from: at, to: number + 1, ...SEPTEMBER_11 };
};
