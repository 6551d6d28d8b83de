import type { Day } from "../../model";
import { dayNumber, isoDay, isoMonth } from "../dates/calendar";

/** First month of each of ISO 8601-2's seasons from 21 and quarters from 33. */
const BEGINS: ReadonlyMap<number, number> = new Map([
  [21, 3],
  [22, 6],
  [23, 9],
  [24, 12],
  [33, 1],
  [34, 4],
  [35, 7],
  [36, 10],
]);

/** A date's value as packs have it: weeks, seasons, decades and centuries become ranges. */
export function dayOf(value: string): Day | undefined {
  const day = value.replace(/T.*$/, "");
  if (/^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/.test(day) || /^\d{4}$/.test(day)) return day;
  const week = /^(\d{4})-W(\d\d)$/.exec(day);
  if (week) return weekRange(Number(week[1]), Number(week[2]));
  const month = /^(\d{4})-(\d\d)$/.exec(day);
  if (month) return monthOrSeason(day, Number(month[1]), Number(month[2]));
  if (/^\d{3}$/.test(day)) return `${day}0/${day}9`;
  return /^\d{2}$/.test(day) ? `${day}00/${day}99` : undefined;
}

function monthOrSeason(day: string, year: number, number: number): Day {
  const first = BEGINS.get(number);
  return first === undefined ? day : `${isoMonth(year, first)}/${isoMonth(year, first + 2)}`;
}

function weekRange(year: number, week: number): Day {
  // The week with 4 January is the first.
  const fourth = dayNumber(year, 1, 4);
  const monday = fourth - ((fourth + 3) % 7) + 7 * (week - 1);
  return `${isoDay(monday)}/${isoDay(monday + 6)}`;
}

/** The day of a pack's `Day` that relative dates count from: the first of it. */
export function anchorOf(day: Day | undefined): string | undefined {
  const first = day?.split("/", 1)[0];
  if (first === undefined) return undefined;
  return first.length === 10 ? first : undefined;
}
