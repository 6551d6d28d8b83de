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

const ZONE = /^(?:gmt|utc|est|edt|pst|pdt|cst|cdt|mst|mdt|et|pt|bst|cet|cest|msk|ist)$/;

/** A time of day, with the day that stands behind it: "9 a.m. on Tuesday", or else the one named last. */
export function clock(day: Rule): Rule {
  return (context, at): Reading | undefined => {
    const time = timeAt(context, at);
    if (!time) return undefined;
    const to = skipZone(context, time.to);
    const link = /^(?:on|,|of)$/.test(lowerAt(context, to)) ? to + 1 : to;
    const date = day(context, link);
    const base = date?.day ?? context.anchor;
    if (base === undefined) return undefined;
    const value = isoDay(base) + isoTime(time.hour, time.minute);
    return { from: at, to: date?.day === undefined ? time.to : date.to, value, day: base };
  };
}

function skipZone(context: Context, at: number): number {
  const opens = lowerAt(context, at) === "(" ? 1 : 0;
  if (ZONE.test(lowerAt(context, at + opens))) {
    const end = at + opens + 1;
    return lowerAt(context, end) === ")" ? end + 1 : end;
  }
  return at;
}
