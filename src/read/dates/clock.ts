import { isoDay, isoTime } from "./calendar";
import { areJoined, type Context, lowerAt, numberAt, type Reading, type Rule } from "./reader";

interface Time {
  hour: number;
  minute: number;
  to: number;
}

/** "9 a.m.", "6:30 pm", "21:00", "noon", "midnight". */
function timeAt(context: Context, at: number): Time | undefined {
  const word = lowerAt(context, at);
  if (word === "noon") return { hour: 12, minute: 0, to: at + 1 };
  if (word === "midnight") return { hour: 0, minute: 0, to: at + 1 };
  const zoned = fourDigits(context, at);
  if (zoned) return zoned;
  const hour = numberAt(context, at, 0, 24);
  if (hour === undefined || hour === 24) return undefined;
  const hasMinutes =
    areJoined(context, at) && lowerAt(context, at + 1) === ":" && areJoined(context, at + 1);
  const minute = hasMinutes ? numberAt(context, at + 2, 0, 59) : 0;
  if (minute === undefined) return undefined;
  const behind = hasMinutes ? at + 3 : at + 1;
  const half = /^([ap])\.?m\.?$/.exec(lowerAt(context, behind))?.[1];
  if (half)
    return hour > 12
      ? undefined
      : { hour: (hour % 12) + (half === "p" ? 12 : 0), minute, to: behind + 1 };
  const isClock = hasMinutes && context.words[at + 2]?.text.length === 2;
  return isClock ? { hour, minute, to: behind } : undefined;
}

/** "2100 GMT": a zone tells that it is a time. */
function fourDigits(context: Context, at: number): Time | undefined {
  const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(lowerAt(context, at));
  if (!match || skipZone(context, at + 1) === at + 1) return undefined;
  return { hour: Number(match[1]), minute: Number(match[2]), to: at + 1 };
}

const ZONE = /^(?:gmt|utc|est|edt|pst|pdt|cst|cdt|mst|mdt|et|pt|bst|cet|cest|msk|ist)$/;

/** Words between a day and its time behind it. */
const NEAR = 2;

/** A time of day, with the day that stands behind it: "9 a.m. on Tuesday", or that ends just before; else on the report's own. */
export function clock(day: Rule): Rule {
  return (context, at): Reading | undefined => {
    const time = timeAt(context, at);
    if (!time) return undefined;
    const zone = skipZone(context, time.to);
    const isBracketed = lowerAt(context, at - 1) === "(" && lowerAt(context, zone) === ")";
    const to = isBracketed ? zone + 1 : skipOther(context, zone);
    const link = /^(?:on|,|of)$/.test(lowerAt(context, to)) ? to + 1 : to;
    const date = day(context, link);
    // "Dec. 4, 2020 at 10:12"
    const isBehindDay = at - (context.readTo ?? at) > 0 && at - (context.readTo ?? at) <= NEAR;
    const base = date?.day ?? (isBehindDay ? context.last : undefined) ?? context.anchor;
    if (base === undefined) return undefined;
    const value = isoDay(base) + isoTime(time.hour, time.minute);
    if (date?.day === undefined) return { from: at, to: time.to, value, day: base };
    return { from: isBracketed ? at - 1 : at, to: date.to, value, day: base };
  };
}

/** The same time in another zone: "11 p.m. (2200 GMT)". */
function skipOther(context: Context, at: number): number {
  const other = lowerAt(context, at) === "(" ? fourDigits(context, at + 1) : undefined;
  const end = other && skipZone(context, other.to);
  return end !== undefined && lowerAt(context, end) === ")" ? end + 1 : at;
}

function skipZone(context: Context, at: number): number {
  if (lowerAt(context, at) === "local" && lowerAt(context, at + 1) === "time") return at + 2;
  const opens = lowerAt(context, at) === "(" ? 1 : 0;
  if (ZONE.test(lowerAt(context, at + opens))) {
    const end = at + opens + 1;
    return opens === 1 && lowerAt(context, end) === ")" ? end + 1 : end;
  }
  return at;
}
