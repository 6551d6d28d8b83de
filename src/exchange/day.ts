const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a `Day`: a year, month or day of the calendar, or a range of two in order. */
export function isDay(text: string): boolean {
  const days = text.split("/");
  const [from, to] = days;
  if (days.length > 2 || from === undefined || !isSingleDay(from)) return false;
  return to === undefined || (isSingleDay(to) && isInOrder(from, to));
}

function isSingleDay(text: string): boolean {
  const parts = DAY.exec(text);
  if (!parts) return false;
  const [, year, month = "01", day = "01"] = parts;
  const last = lastDay(Number(year), Number(month));
  return Number(day) >= 1 && Number(day) <= last;
}

/** Days of a month (counted from 1) in the Gregorian calendar; none for a month that is not. */
function lastDay(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/**
 * Whether the range's first day is not after its last. Coarser ends count in full (`2022-03/2022`
 * ends with the year), so that only what cannot be a range is refused.
 */
function isInOrder(from: string, to: string): boolean {
  return from.slice(0, to.length) <= to;
}
