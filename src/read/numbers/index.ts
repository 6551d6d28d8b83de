import type { Figure } from "../../model";
import { type DateMention, datesInSteps } from "../dates";
import { MONTHS } from "../dates/lexicon";
import { finish, type Steps, scaled } from "../steps";
import { cutWords, type Word } from "../words";
import { type NumberStyle, type Numeral, numberStyle, numeralAt } from "./numeral";
import { opensNumber } from "./spelled";
import { type Counting, signBefore, type Unit, unitAfter } from "./unit";
import { isSize, vagueAt } from "./vague";

/**
 * The figures of a text: numbers with what they count, in order, without overlap. `value` is the
 * number stated, qualifiers aside ("some 1,300 soldiers": 1300), or the two ends of a range; `unit`
 * is "%", a currency's ISO 4217 code, or the measure or noun as the text has it ("" where it is left
 * out: "12 were killed"). A span takes in the unit where the two are side by side. Ordinals, dates,
 * times of day and numbers in names are no figures. Linear in the text's length.
 */
export function findFigures(text: string, language = "en"): Figure[] {
  return finish(figuresInSteps(cutWords(text), language));
}

/** How the language of a text writes numbers and what they count. */
interface Manner {
  style: NumberStyle;
  isEnglish: boolean;
}

/** Words between two steps of progress. */
const STRIDE = 10_000;

/** The same over words that have been cut already, in steps. */
export function* figuresInSteps(words: readonly Word[], language = "en"): Steps<Figure[]> {
  const manner = { style: numberStyle(language), isEnglish: /^(?:en|und)\b/i.test(language) };
  const taken = indicesOf(yield* scaled(datesInSteps(words, "2000-01-01"), 0, 0.4), words);
  const figures: Figure[] = [];
  let step = STRIDE;
  for (let at = 0; at < words.length; ) {
    if (at >= step) {
      yield 0.4 + 0.6 * (at / words.length);
      step = at + STRIDE;
    }
    const isOpen = mayBegin(words[at]?.lower ?? "") && !taken.has(at);
    const found = isOpen ? figureAt(words, at, manner) : undefined;
    if (found) figures.push(found.figure);
    at = Math.max(at + 1, found?.to ?? 0);
  }
  return figures;
}

/** A quick look that spares most words the rules. */
function mayBegin(lower: string): boolean {
  const code = lower.charCodeAt(0);
  const isDigit = code >= ZERO && code <= NINE;
  return isDigit || lower === "half" || opensNumber(lower) || isSize(lower);
}
/** The codes of "0" and "9". */
const [ZERO, NINE] = [0x30, 0x39];

/** The indices of words that are part of a date. */
function indicesOf(dates: readonly DateMention[], words: readonly Word[]): Set<number> {
  const taken = new Set<number>();
  let at = 0;
  for (const { start, end } of dates) {
    while ((words[at]?.start ?? start) < start) at++;
    for (; (words[at]?.end ?? end + 1) <= end; at++) taken.add(at);
  }
  return taken;
}

interface Found {
  figure: Figure;
  to: number;
}

function figureAt(words: readonly Word[], at: number, manner: Manner): Found | undefined {
  const { style, isEnglish } = manner;
  const vague = vagueAt(words, at);
  if (vague) {
    const unit = unitAfter(words, vague.to, typeof vague.value === "number" ? "one" : "several");
    return made(words, at, vague.to, vague.value, unit, undefined);
  }
  const first = numeralAt(words, at, style);
  if (!first || isInName(words, first)) return undefined;
  const sign = signBefore(words, at);
  const range = rangeFrom(words, first, style);
  const to = range?.to ?? first.to;
  const value = range?.value ?? first.value;
  if (!range && isOrdinal(words, first)) return undefined;
  const behind = unitAfter(words, to, countingOf(first, isEnglish));
  const unit = sign ? { unit: sign.unit, to } : behind;
  if (!unit && !isCount(words, first, to)) return undefined;
  if (isPronoun(words, first, unit)) return undefined;
  const isNegative = !range && words[at - 1]?.lower === "minus";
  const from = isNegative ? at - 1 : (sign?.from ?? at);
  return made(words, from, to, isNegative ? -first.value : value, unit, sign);
}

function countingOf({ value }: Numeral, isEnglish: boolean): Counting {
  if (!isEnglish) return "foreign";
  return value === 1 ? "one" : "several";
}

function made(
  words: readonly Word[],
  from: number,
  to: number,
  value: number | [number, number],
  unit: Unit | undefined,
  sign: { unit: string } | undefined,
): Found {
  const end = sign || !unit ? to : unit.to;
  const span = { start: words[from]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
  return { figure: { span, value, unit: unit?.unit ?? "" }, to: end };
}

/** "between 10 and 20", "from 10 to 20", "10 to 20", "10-15", "$3-4 million". */
function rangeFrom(words: readonly Word[], first: Numeral, style: NumberStyle) {
  const before = words[first.from - 1]?.lower;
  const link = words[first.to]?.lower ?? "";
  const isBetween = before === "between" && link === "and";
  if (!isBetween && !/^(?:to|-|–|—)$/.test(link)) return undefined;
  const at = /^[$€£¥]$/.test(words[first.to + 1]?.text ?? "") ? first.to + 2 : first.to + 1;
  const second = numeralAt(words, at, style);
  if (!second || isInName(words, second)) return undefined;
  const scale = first.isPlain && !second.isPlain ? scaleBetween(words, second, style) : 1;
  const low = first.value * scale;
  if (low >= second.value) return undefined;
  return { to: second.to, value: [low, second.value] as [number, number] };
}

/** What the second end's words of scale multiply its digits by. */
function scaleBetween(words: readonly Word[], second: Numeral, style: NumberStyle): number {
  const bare = numeralAt(words.slice(second.from, second.from + 1), 0, style);
  return bare && bare.value > 0 && /^\d/.test(words[second.from]?.text ?? "")
    ? second.value / bare.value
    : 1;
}

/** "21st", "7th", "the 40th". */
function isOrdinal(words: readonly Word[], { to }: Numeral): boolean {
  const [last, next] = [words[to - 1], words[to]];
  return next !== undefined && last?.end === next.start && /^(?:st|nd|rd|th|s)$/.test(next.lower);
}

/** "F-16", "G7", "Boeing 737", "Article 5", "3:30", "1/2", "No. 10". */
function isInName(words: readonly Word[], { from, to }: Numeral): boolean {
  const [before, first, last, next] = [words[from - 1], words[from], words[to - 1], words[to]];
  if (!first || !last || !/^\d/.test(first.text)) return false;
  const isJoined = before?.end === first.start;
  if (isJoined && /^[\p{L}\d/:.#@_\\]/u.test(before.text)) return true;
  if (
    isJoined &&
    before.text === "-" &&
    words[from - 2]?.end === before.start &&
    /^\p{L}/u.test(words[from - 2]?.text ?? "")
  )
    return true;
  if (next?.start === last.end && /^[:/]$/.test(next.text) && /^\d/.test(words[to + 1]?.text ?? ""))
    return true;
  if (MONTHS.has(before?.lower ?? "")) return /^\p{Lu}/u.test(before?.text ?? "");
  if (
    before?.text === "." &&
    /^(?:no|nos|art|sec|p|pp|fig|vol)$/.test(words[from - 2]?.lower ?? "")
  )
    return true;
  return /^(?:article|section|chapter|page|room|route|highway|channel|no|number|resolution|flight|phase|level|act|title|act|unit|line|gate|boeing|airbus|interstate|street|verse|version|grade)$/.test(
    before?.lower ?? "",
  );
}

const COUNTED =
  /^(?:were|was|have|had|died|are|killed|injured|wounded|dead|others|more|survived|remain|remained|arrested|voted)$/;
const QUALIFIED =
  /^(?:least|about|some|than|nearly|almost|around|roughly|approximately|over|only|another|to|exactly)$/;

/** Is a number without a unit a count of what the text has named before? */
function isCount(words: readonly Word[], { from, isPlain }: Numeral, to: number): boolean {
  if (!isPlain || /^\d{1,3},\d/.test(words[from]?.text ?? "")) return true;
  if (COUNTED.test(words[to]?.lower ?? "")) return words[from]?.lower !== "one";
  return (
    QUALIFIED.test(words[from - 1]?.lower ?? "") &&
    words[from - 1]?.lower !== "to" &&
    words[from]?.lower !== "one"
  );
}

const PRONOUN_BEFORE =
  /^(?:no|any|every|some|each|the|that|this|which|another|only|number|day|phase|not)$/;

/** "no one", "one of the", "one another", "one is": not a number. */
function isPronoun(words: readonly Word[], { from, to }: Numeral, unit: Unit | undefined): boolean {
  if (words[from]?.lower !== "one" || to !== from + 1) return false;
  if (PRONOUN_BEFORE.test(words[from - 1]?.lower ?? "")) return true;
  const next = words[to]?.lower ?? "";
  return (
    !unit ||
    next === "of" ||
    /^(?:another|day|thing|way|who|whose|hand|side|can|must|should)$/.test(next)
  );
}
