/** Days since 1970-01-01 of the proleptic Gregorian calendar: what all reckoning is done in. */
export type DayNumber = number;

/** Days of 400 years, after which the calendar repeats. */
const ERA = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;

/**
 * The number of a day; months count from 1 and, like days, may run over either end. Years begin in
 * March here, so that the leap day is their last (after Howard Hinnant's "chrono-compatible
 * low-level date algorithms").
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const months = year * 12 + month - 3;
  const y = Math.floor(months / 12);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (months - y * 12) + 2) / 5) + day - 1;
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * ERA + yearOfEra * 365 + leaps + dayOfYear - EPOCH;
}

/** Year, month from 1 and day of the month of a day. */
export function civil(day: DayNumber): { year: number; month: number; day: number } {
  const z = day + EPOCH;
  const era = Math.floor(z / ERA);
  const ofEra = z - era * ERA;
  const leaps =
    Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / (ERA - 1));
  const yearOfEra = Math.floor((ofEra - leaps) / 365);
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Is there such a day? Months count from 1. */
export function isDay(year: number, month: number, day: number): boolean {
  return (
    month >= 1 && month <= 12 && day >= 1 && civil(dayNumber(year, month, day)).month === month
  );
}

const two = (value: number): string => String(value).padStart(2, "0");

/** `YYYY`, also of years before 1000. */
export function isoYear(year: number): string {
  return String(year).padStart(4, "0");
}

/** `YYYY-MM`; months count from 1 and may run over either end of the year. */
export function isoMonth(year: number, month: number): string {
  const first = civil(dayNumber(year, month, 1));
  return `${isoYear(first.year)}-${two(first.month)}`;
}

/** `YYYY-MM-DD`. */
export function isoDay(number: DayNumber): string {
  const { year, month, day } = civil(number);
  return `${isoMonth(year, month)}-${two(day)}`;
}

/** `YYYY-Www`: the week of ISO 8601, from Monday, that the day is in. */
export function isoWeek(day: DayNumber): string {
  const thursday = day - ((weekdayOf(day) + 6) % 7) + 3;
  const { year } = civil(thursday);
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return `${isoYear(year)}-W${two(week)}`;
}

/** `Thh:mm`. */
export function isoTime(hour: number, minute: number): string {
  return `T${two(hour)}:${two(minute)}`;
}

/** The n-th weekday (0 Sunday) of a month; from the end for -1. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): DayNumber {
  if (n < 0) {
    const last = dayNumber(year, month + 1, 0);
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
}

/** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
export function easter(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}
