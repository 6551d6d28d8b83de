import type { Word } from "../words";
import { foreignScaleOf, scaleOf, spelledNumber } from "./spelled";

/** A number as it stands: words from `from` to before `to`. */
export interface Numeral {
  from: number;
  to: number;
  value: number;
  /** Does the number lack a word of scale, which a range may state once for both ends? */
  isPlain: boolean;
}

/** How digits are grouped and where decimals begin. */
export type NumberStyle = "point" | "comma";

const POINT_LANGUAGES = /^(?:en|und|zh|ja|ko|th|he|hi|bn|ta|te|ur|ms|fil|ga|cy|mt)\b/;

/** The style of a language (BCP 47): "1,300.5", or "1.300,5" and "1 300,5". */
export function numberStyle(language: string): NumberStyle {
  return POINT_LANGUAGES.test(language) ? "point" : "comma";
}

const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
]);

/** The number that begins at a word, with its scale: "2.5 million", "two dozen", "half a million". */
export function numeralAt(
  words: readonly Word[],
  at: number,
  style: NumberStyle,
): Numeral | undefined {
  const bare = digitsAt(words, at, style) ?? spelledAt(words, at) ?? halfAt(words, at);
  if (!bare) return undefined;
  return scaled(words, withHalf(words, bare), style);
}

function spelledAt(words: readonly Word[], at: number): Numeral | undefined {
  const spelled = spelledNumber(words, at);
  return spelled && { from: at, ...spelled, isPlain: spelled.value < 1000 };
}

/** "half a million", "a quarter of a million", "a dozen": all but the word of scale. */
function halfAt(words: readonly Word[], at: number): Numeral | undefined {
  const lower = (index: number): string => words[index]?.lower ?? "";
  const isScale = (index: number): boolean => factorOf(words, index) !== undefined;
  if (lower(at) === "half" && lower(at + 1) === "a" && isScale(at + 2)) {
    return { from: at, to: at + 2, value: 0.5, isPlain: true };
  }
  if (
    lower(at) === "a" &&
    lower(at + 1) === "quarter" &&
    lower(at + 2) === "of" &&
    lower(at + 3) === "a" &&
    isScale(at + 4)
  ) {
    return { from: at, to: at + 4, value: 0.25, isPlain: true };
  }
  if (lower(at) === "a" && isScale(at + 1))
    return { from: at, to: at + 1, value: 1, isPlain: true };
  return undefined;
}

/** What the word multiplies by: a scale or "dozen"; letters such as "m" only right behind a number. */
function factorOf(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.lower === "dozen") return 12;
  if (word.lower === "score") return 20;
  if (word.lower.length > 3) return scaleOf(word.lower);
  const isJoined = words[at - 1]?.end === word.start;
  return isJoined || word.lower.length > 1 ? scaleOf(word.lower) : undefined;
}

function scaled(words: readonly Word[], numeral: Numeral, style: NumberStyle): Numeral {
  let { to, value, isPlain } = numeral;
  const dash = words[to]?.text === "-" ? 1 : 0;
  for (let index = to + dash; ; index = to) {
    const foreign = style === "comma" ? foreignScaleOf(words[index]?.lower ?? "") : undefined;
    const factor = foreign ?? factorOf(words, index);
    if (factor === undefined) break;
    value = rounded(value * factor);
    isPlain = false;
    to = index + 1;
  }
  return { from: numeral.from, to, value, isPlain };
}

/** "three and a half", "2 1/2", "2½". */
function withHalf(words: readonly Word[], numeral: Numeral): Numeral {
  const { to, value } = numeral;
  const lower = (index: number): string => words[index]?.lower ?? "";
  // "three and a half", "three-and-a-half"
  const half = words.slice(to, to + 6).filter(({ text }) => text !== "-");
  if (half[0]?.lower === "and" && half[1]?.lower === "a" && half[2]?.lower === "half") {
    return { ...numeral, to: words.indexOf(half[2], to) + 1, value: value + 0.5 };
  }
  const sign = FRACTION_SIGNS.get(words[to]?.text ?? "");
  if (sign !== undefined) return { ...numeral, to: to + 1, value: value + sign };
  const [top, slash, bottom] = [lower(to), lower(to + 1), lower(to + 2)];
  if (/^\d$/.test(top) && slash === "/" && /^[2-9]$/.test(bottom)) {
    return { ...numeral, to: to + 3, value: value + Number(top) / Number(bottom) };
  }
  return numeral;
}

/** A number in digits, in the grouping of the language. */
function digitsAt(words: readonly Word[], at: number, style: NumberStyle): Numeral | undefined {
  const word = words[at];
  if (!word || !/^\d/.test(word.text)) return undefined;
  if (style === "point") {
    const value = Number(word.text.replaceAll(",", ""));
    return { from: at, to: at + 1, value, isPlain: true };
  }
  const to = groupsEnd(words, at);
  const text = words
    .slice(at, to)
    .map((part) => part.text)
    .join("");
  // "1.300" and "1.300.000" are grouped, "1,3" and "1,300" have decimals.
  const plain = text.replace(/\.(?=\d{3}(?!\d))/g, "").replace(",", ".");
  const value = Number(plain);
  return Number.isFinite(value) ? { from: at, to, value, isPlain: true } : undefined;
}

/** The index behind digits that belong together where a comma is decimal and a space may group. */
function groupsEnd(words: readonly Word[], at: number): number {
  let to = at + 1;
  for (let groups = 0; groups < 6; groups++) {
    const [last, next, after] = [words[to - 1], words[to], words[to + 1]];
    const gap = next && last ? next.start - last.end : 0;
    if (next && gap === 1 && /^\d{3}$/.test(next.text) && /^\d{1,3}$/.test(last?.text ?? "")) to++;
    else if (
      next &&
      gap === 0 &&
      /^[.,]$/.test(next.text) &&
      after?.start === next.end &&
      /^\d+$/.test(after.text)
    )
      to += 2;
    else break;
  }
  return to;
}

/** Without what binary fractions add: 3.2 * 1e9 is 3200000000. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
