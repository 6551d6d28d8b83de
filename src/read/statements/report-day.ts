import type { Day } from "../../model";
import { findDates } from "../dates";
import type { ParsedText } from "../document/parse";

/** Lines from the top in which a report tells its date. */
const TOP = 8;
/** Characters of a line that holds a date and little else. */
const SHORT = 90;

/**
 * The day of a report by what its text says of itself: in its dateline, or in a short line at its
 * top. Undefined where neither has a full date.
 */
export function dayOfReport({ text, lines, datelines }: ParsedText): Day | undefined {
  const stated = datelines.flatMap(({ date }) => (date ? text.slice(date.start, date.end) : []));
  const heads = lines.slice(0, TOP).flatMap(({ start, end }) => {
    // "11 March 2022 (Agency) – The river": what stands before the dash.
    const lead = /^[^.!?\n]{0,90}?(?=\s[–—-]+\s)/u.exec(
      text.slice(start, Math.min(end, start + SHORT)),
    );
    if (end - start <= SHORT) return text.slice(start, end);
    return lead ? lead[0] : [];
  });
  for (const part of [...stated, ...heads]) {
    const day = findDates(part).find(({ value }) => /^\d{4}-\d\d-\d\d/.test(value));
    if (day) return day.value.slice(0, 10);
  }
  return undefined;
}
