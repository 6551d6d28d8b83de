import { finish, type Steps } from "../steps";
import { cutWords, type Word } from "../words";
import { dayFirst, firstOf, furtherDay, monthFirst, yearAlone } from "./absolute";
import { type DayNumber, dayNumber, isDay } from "./calendar";
import { clock } from "./clock";
import { edge, edgeOf, within } from "./edges";
import { sameDay, thatUnit, unitBeside } from "./named-last";
import { numeric } from "./numeric";
import { decadeAlone, quarter, quarterCode, september11, shortYear, weekendAlone } from "./periods";
import type { Context, Reading, Rule } from "./reader";
import { lowerAt } from "./reader";
import { ago, holiday, namedDay, season, stepped } from "./relative";
import { furtherWeekday, weekday } from "./weekdays";

/** An expression that names a day or another stretch of the calendar, in UTF-16 code units. */
export interface DateMention {
  start: number;
  end: number;
  /**
   * ISO 8601, as precise as stated: `1998`, `1998-12`, `1998-12-05`, `1998-12-05T09:00`, `1998-W49`,
   * `199` for a decade, `1998-23` for a season (21 spring to 24 winter), `1998-35` for a quarter (33
   * to 36), `A/B` for a weekend.
   */
  value: string;
}

function first(rules: readonly Rule[]): Rule {
  return (context, at) => {
    for (const rule of rules) {
      const reading = rule(context, at);
      if (reading) return reading;
    }
    return undefined;
  };
}

// First that fits wins: the longer before the shorter.
const figureDay = first([numeric, dayFirst]);
const namedDays = first([weekday, holiday, monthFirst, namedDay, stepped]);
const time = clock((context, at) => figureDay(context, at) ?? namedDays(context, at));
const ofFigure = first([
  september11,
  numeric,
  time,
  ago,
  dayFirst,
  decadeAlone,
  shortYear,
  yearAlone,
]);
const ofWord = first([
  september11,
  time,
  ago,
  firstOf,
  quarter,
  quarterCode,
  season,
  namedDays,
  edge,
  edgeOf,
  within,
  thatUnit,
  unitBeside,
  weekendAlone,
  sameDay,
  decadeAlone,
]);

/** The date that begins at a word: an article begins few, a figure others than a name. */
const anyDate: Rule = (context, at) => {
  const word = context.words[at]?.lower ?? "";
  if (word === "a" || word === "an" || word === "half") return ago(context, at);
  return word.charCodeAt(0) <= NINE ? ofFigure(context, at) : ofWord(context, at);
};
/** The code of "9". */
const NINE = 0x39;

/**
 * The dates of a text, in order, without overlap. What counts from the report's own day is resolved
 * against `anchor` (`YYYY-MM-DD`, more may follow); without it such dates are left out, as are
 * durations ("three days"). Linear in the text's length.
 */
export function findDates(text: string, anchor?: string): DateMention[] {
  return finish(datesInSteps(cutWords(text), anchor));
}

/** Words between two steps of progress. */
const STRIDE = 10_000;

/** The same over words that have been cut already, in steps. */
export function* datesInSteps(words: readonly Word[], anchor?: string): Steps<DateMention[]> {
  const context: Context = { words, anchor: parseAnchor(anchor) };
  const found: DateMention[] = [];
  let at = 0;
  let step = STRIDE;
  while (at < words.length) {
    if (at >= step) {
      yield at / words.length;
      step = at + STRIDE;
    }
    let reading = mayBegin(context, at) ? anyDate(context, at) : undefined;
    if (!reading) {
      at++;
      continue;
    }
    while (reading) {
      found.push(mention(context, withLead(context, reading, at)));
      if (reading.day !== undefined) context.last = reading.day;
      at = reading.to;
      context.readTo = at;
      reading = furtherDay(context, reading) ?? furtherWeekday(context, reading);
    }
  }
  return found;
}

const BEGINNERS =
  /^(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat|last|past|prev|this|curr|next|comi|foll|yest|toda|toni|tomo|noon|midn|spri|summ|autu|fall|wint|a$|an$|one|two|thr|fou|fiv|six|sev|eig|nin|ten|ele|twe|thi|fif|sev|eas|chr|good|palm|ash|black|new$|boxi|val|hal|elec|super|than|mem|lab|vet|arm|rem|ind|bas|pres|fir|seco|end$|start$|begi|midd|week|same$|earl|late|half$|year$|month$|day$|that$|q$))/;

/** A quick look that spares most words the rules. */
function mayBegin({ words }: Context, at: number): boolean {
  return BEGINNERS.test(words[at]?.lower ?? "");
}

function parseAnchor(anchor: string | undefined): DayNumber | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(anchor ?? "");
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

const LEADS = new Set(["early", "earlier", "late", "later", "mid"]);

/** Takes in "early", "late" and "mid-" before a date that has been read no further back than that. */
function withLead(context: Context, reading: Reading, floor: number): Reading {
  const dash = lowerAt(context, floor - 1) === "-" ? 1 : 0;
  const lead = lowerAt(context, reading.from - 1 - dash);
  return LEADS.has(lead) && reading.from === floor
    ? { ...reading, from: reading.from - 1 - dash }
    : reading;
}

function mention({ words }: Context, { from, to, value }: Reading): DateMention {
  const [head, tail] = [words[from], words[to - 1]];
  return { start: head?.start ?? 0, end: tail?.end ?? 0, value };
}
