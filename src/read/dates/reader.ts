import type { Word } from "../words";
import { type DayNumber, isoDay } from "./calendar";

/** What a rule made of the words from `from` to before `to`. */
export interface Reading {
  from: number;
  to: number;
  /** ISO 8601, as precise as stated. */
  value: string;
  /** The day, where it is one: what "the next day" counts from. */
  day?: DayNumber;
}

/** What a rule made of words that name a whole day. */
export function asDay(from: number, to: number, day: DayNumber): Reading {
  return { from, to, value: isoDay(day), day };
}

/** Words, and what relative dates count from. */
export interface Context {
  words: readonly Word[];
  /** The report's own day; without it only full dates are resolved. */
  anchor?: DayNumber | undefined;
  /** The day named last. */
  last?: DayNumber | undefined;
  /** Index behind the last date read. */
  readTo?: number;
}

/** A rule: reads a date that begins at the word of that index. */
export type Rule = (context: Context, at: number) => Reading | undefined;

/** The word of an index in lower case, its apostrophes straight; "" outside of the text. */
export function lowerAt({ words }: Context, index: number): string {
  const lower = words[index]?.lower ?? "";
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

/** Do two neighbouring words stand without a space between? */
export function areJoined({ words }: Context, index: number): boolean {
  const [left, right] = [words[index], words[index + 1]];
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** Does a word begin with a capital? */
export function isCapital({ words }: Context, index: number): boolean {
  return /^\p{Lu}/u.test(words[index]?.text ?? "");
}

/** The whole number that a word is, if it lies between the bounds. */
export function numberAt(
  context: Context,
  index: number,
  low: number,
  high: number,
): number | undefined {
  const text = context.words[index]?.text ?? "";
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= low && value <= high ? value : undefined;
}
