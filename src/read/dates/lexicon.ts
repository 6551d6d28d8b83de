import { type DayNumber, dayNumber, easter, nthWeekday } from "./calendar";

/** Months from 1, by name and abbreviation in lower case without full stop. */
export const MONTHS: ReadonlyMap<string, number> = numbered(
  [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
  ],
  1,
);

/** Weekdays, Sunday 0. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  [
    "sunday sun",
    "monday mon",
    "tuesday tues tue",
    "wednesday wed",
    "thursday thurs thur thu",
    "friday fri",
    "saturday sat",
  ],
  0,
);

/** Words that are a month or a weekday only where a day's number or the like stands by. */
export const AMBIGUOUS = new Set(["may", "march", "mar", "sun", "sat", "wed", "sep", "dec", "jan"]);

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ["day", "day"],
  ["days", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["weekend", "weekend"],
  ["month", "month"],
  ["months", "month"],
  ["quarter", "quarter"],
  ["year", "year"],
  ["years", "year"],
  ["decade", "decade"],
  ["decades", "decade"],
  ["century", "century"],
  ["centuries", "century"],
]);
export type Unit = "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade" | "century";

/** Numbers of ISO 8601-2 for seasons of the northern half. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 21],
  ["summer", 22],
  ["autumn", 23],
  ["fall", 23],
  ["winter", 24],
]);

/** Parts of a day: they say which day it is and no more than that. */
export const PARTS = new Set(["morning", "afternoon", "evening", "night", "midday", "overnight"]);

export const ORDINALS: ReadonlyMap<string, number> = numbered(
  ["first", "second", "third", "fourth"],
  1,
);

/** Days that have a name, words in lower case; in the given year. */
export const HOLIDAYS: readonly (readonly [string, (year: number) => DayNumber])[] = [
  ["christmas eve", (year) => dayNumber(year, 12, 24)],
  ["christmas day", (year) => dayNumber(year, 12, 25)],
  ["christmas", (year) => dayNumber(year, 12, 25)],
  ["boxing day", (year) => dayNumber(year, 12, 26)],
  ["new year 's eve", (year) => dayNumber(year, 12, 31)],
  ["new year 's day", (year) => dayNumber(year, 1, 1)],
  ["valentine 's day", (year) => dayNumber(year, 2, 14)],
  ["halloween", (year) => dayNumber(year, 10, 31)],
  ["election day", (year) => nthWeekday(year, 11, 1, 1) + 1],
  ["super tuesday", (year) => nthWeekday(year, 3, 2, 1)],
  ["thanksgiving day", (year) => nthWeekday(year, 11, 4, 4)],
  ["thanksgiving", (year) => nthWeekday(year, 11, 4, 4)],
  ["black friday", (year) => nthWeekday(year, 11, 4, 4) + 1],
  ["memorial day", (year) => nthWeekday(year, 5, 1, -1)],
  ["labor day", (year) => nthWeekday(year, 9, 1, 1)],
  ["veterans day", (year) => dayNumber(year, 11, 11)],
  ["armistice day", (year) => dayNumber(year, 11, 11)],
  ["remembrance day", (year) => dayNumber(year, 11, 11)],
  ["july fourth", (year) => dayNumber(year, 7, 4)],
  ["fourth of july", (year) => dayNumber(year, 7, 4)],
  ["independence day", (year) => dayNumber(year, 7, 4)],
  ["bastille day", (year) => dayNumber(year, 7, 14)],
  ["may day", (year) => dayNumber(year, 5, 1)],
  ["presidents day", (year) => nthWeekday(year, 2, 1, 3)],
  ["good friday", (year) => easter(year) - 2],
  ["palm sunday", (year) => easter(year) - 7],
  ["easter sunday", (year) => easter(year)],
  ["easter monday", (year) => easter(year) + 1],
  ["easter", (year) => easter(year)],
  ["ash wednesday", (year) => easter(year) - 46],
];

function numbered(names: readonly string[], first: number): Map<string, number> {
  return new Map(
    names.flatMap((words, index) => words.split(" ").map((word) => [word, index + first] as const)),
  );
}
