import type { Word } from "../words";
import { spelledNumber } from "./spelled";

/** Numbers that are told by their size alone, from the least to the most that they may be. */
const SIZES: ReadonlyMap<string, [number, number]> = new Map([
  ["tens", [10, 99]],
  ["dozens", [24, 99]],
  ["scores", [40, 99]],
  ["hundreds", [100, 999]],
  ["thousands", [1000, 9999]],
  ["millions", [1e6, 9_999_999]],
  ["billions", [1e9, 9_999_999_999]],
]);

/** Does the word tell a number by its size: "dozens"? */
export function isSize(word: string): boolean {
  return SIZES.has(word);
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fourth", 4],
  ["fourths", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["sixth", 6],
  ["sixths", 6],
  ["eighth", 8],
  ["eighths", 8],
  ["tenth", 10],
  ["tenths", 10],
]);

/** "hundreds of thousands", "dozens", "two-thirds of", "a quarter of", "half the": the index behind. */
export function vagueAt(
  words: readonly Word[],
  at: number,
): { value: number | [number, number]; to: number } | undefined {
  const lower = (index: number): string => words[index]?.lower ?? "";
  const size = SIZES.get(lower(at));
  if (size) {
    const further = lower(at + 1) === "of" ? SIZES.get(lower(at + 2)) : undefined;
    if (further) return { value: times(size, further), to: at + 3 };
    return lower(at + 1) === "of" ? { value: size, to: at + 1 } : undefined;
  }
  return fractionAt(words, at);
}

/** A whole number of one word: "five", "10". */
function smallAt(words: readonly Word[], at: number): { value: number; to: number } | undefined {
  const text = words[at]?.text ?? "";
  if (/^\d{1,6}$/.test(text)) return { value: Number(text), to: at + 1 };
  return spelledNumber(words, at);
}

function times([low, high]: [number, number], [by]: [number, number]): [number, number] {
  return [low * by, (high + 1) * by - 1];
}

function fractionAt(words: readonly Word[], at: number) {
  const lower = (index: number): string => words[index]?.lower ?? "";
  if (lower(at) === "half" && lower(at + 1) === "of") return { value: 0.5, to: at + 1 };
  const share = lower(at) === "one" && lower(at + 1) === "in" ? smallAt(words, at + 2) : undefined;
  if (share && share.value > 1) return { value: 1 / share.value, to: share.to };
  const dash = words[at + 1]?.text === "-" ? 1 : 0;
  const bottom = FRACTIONS.get(lower(at + 1 + dash));
  if (bottom === undefined) return undefined;
  const top =
    lower(at) === "a" ? { value: 1, to: at + 1 } : spelledNumber(words.slice(at, at + 1), 0);
  if (!top || top.value === 0) return undefined;
  const isPlural = lower(at + 1 + dash).endsWith("s");
  if (isPlural !== top.value > 1) return undefined;
  const to = at + 2 + dash;
  // "a quarter of a million" is a number of its own.
  const isOfNumber =
    lower(to + 1) === "a" && /^(?:million|billion|trillion|thousand)$/.test(lower(to + 2));
  return lower(to) === "of" && !isOfNumber ? { value: top.value / bottom, to } : undefined;
}
