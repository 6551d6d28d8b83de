import type { Word } from "../words";

const SMALL = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen " +
    "sixteen seventeen eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value] as const),
);
const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, 20 + 10 * index] as const),
);
const SCALES = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);
/** Words that a number may have in it: enough for any that is written out. */
const LONGEST = 24;

/** A number and the index behind its last word. */
export interface Spelled {
  value: number;
  to: number;
}

/** May a number that is written out begin with the word: "seven", "twenty", "a" of "a hundred"? */
export function opensNumber(word: string): boolean {
  return word === "a" || SMALL.has(word) || TENS.has(word);
}

/** "seven", "twenty-five", "two hundred and fifty thousand", "a hundred"; from the word at `at`. */
export function spelledNumber(words: readonly Word[], at: number): Spelled | undefined {
  const lower = (index: number): string => words[index]?.lower ?? "";
  let total = 0;
  let group = 0;
  let to = at;
  let index = at;
  if ((lower(at) === "a" || lower(at) === "one") && isScale(lower(at + 1))) {
    group = 1;
    index = at + 1;
  }
  let previous: "none" | "small" | "tens" | "hundred" = index > at ? "small" : "none";
  for (; index < at + LONGEST; index++) {
    const word = lower(index);
    const small = SMALL.get(word);
    const tens = TENS.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined) {
      if (previous === "small" || (previous === "tens" && (small > 9 || small === 0))) break;
      group += small;
      previous = "small";
    } else if (tens !== undefined) {
      if (previous === "small" || previous === "tens") break;
      group += tens;
      previous = "tens";
    } else if (word === "hundred" && group > 0 && group < 100) {
      group *= 100;
      previous = "hundred";
    } else if (scale !== undefined && group > 0) {
      total += group * scale;
      group = 0;
      previous = "none";
    } else if (
      to > at &&
      ((word === "-" && previous === "tens") ||
        (word === "and" && (previous === "hundred" || total > 0))) &&
      (SMALL.has(lower(index + 1)) || TENS.has(lower(index + 1)))
    ) {
      continue;
    } else break;
    to = index + 1;
  }
  return to > at ? { value: total + group, to } : undefined;
}

function isScale(word: string): boolean {
  return word === "hundred" || SCALES.has(word);
}

/** What a word of scale multiplies by: "million", "bn", "k"; undefined for other words. */
export function scaleOf(word: string): number | undefined {
  return SCALES.get(word) ?? SHORT_SCALES.get(word);
}

const SHORT_SCALES = new Map([
  ["hundred", 100],
  ["lakh", 1e5],
  ["crore", 1e7],
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["bn", 1e9],
  ["bln", 1e9],
  ["b", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
]);

/** Words of scale of other languages, by what they begin with; "billion" is 10¹² in many, so not here. */
const FOREIGN: readonly (readonly [RegExp, number])[] = [
  [/^(?:tausend|mille|mil|duizend|tysięcy|tys|тысяч[аи]?|тыс|тисяч[аі]?|тис)$/, 1e3],
  [
    /^(?:millionen|millions|millones|milhões|milhão|millón|milioni|milione|miljoen|mio|mln|milion(?:y|ów)?|миллион(?:а|ов)?|млн|мільйон(?:а|и|ів)?)$/,
    1e6,
  ],
  [
    /^(?:milliarden?|milliards?|miliardi|miliardo|miljard|mrd|mld|miliard(?:y|ów)?|миллиард(?:а|ов)?|млрд|мільярд(?:а|и|ів)?)$/,
    1e9,
  ],
];

/** The same for a language whose decimals begin with a comma. */
export function foreignScaleOf(word: string): number | undefined {
  return FOREIGN.find(([pattern]) => pattern.test(word))?.[1];
}
