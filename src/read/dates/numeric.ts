import { dayNumber, isDay } from "./calendar";
import { areJoined, asDay, type Context, lowerAt, type Reading, type Rule } from "./reader";

/** "2022-03-11", "11.03.2022", "3/11/2022" where one of the two can only be the month. */
export const numeric: Rule = (context, at) => {
  const { words } = context;
  const first = words[at];
  if (
    !first ||
    !/^\d/.test(first.text) ||
    (at > 0 && areJoined(context, at - 1) && /^[\d./-]/.test(lowerAt(context, at - 1)))
  ) {
    return undefined;
  }
  const end = numericEnd(context, at);
  const text = words
    .slice(at, end)
    .map((word) => word.text)
    .join("");
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (iso) return whole(at, end, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const yearFirst = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst)
    return whole(at, end, Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted) return whole(at, end, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d\d)$/.exec(text);
  if (!slashed || (text.includes("-") && slashed[3]?.length === 2)) return undefined;
  const [one, other] = [Number(slashed[1]), Number(slashed[2])];
  const year = slashed[3]?.length === 2 ? nearCentury(Number(slashed[3])) : Number(slashed[3]);
  // Month first, as in American reports, unless that cannot be.
  return whole(at, end, year, one, other) ?? whole(at, end, year, other, one);
};

const nearCentury = (year: number): number => (year < 50 ? 2000 + year : 1900 + year);

/** The end of a run of numbers with "-", "/" or "." between, without spaces. */
function numericEnd(context: Context, at: number): number {
  let end = at + 1;
  while (end - at < 6 && areJoined(context, end - 1) && /^[\d./-]/.test(lowerAt(context, end)))
    end++;
  if (/^[./-]$/.test(lowerAt(context, end - 1))) end--;
  return end;
}

function whole(
  from: number,
  to: number,
  year: number,
  month: number,
  day: number,
): Reading | undefined {
  return isDay(year, month, day) ? asDay(from, to, dayNumber(year, month, day)) : undefined;
}
