/**
 * How surnames of Europe and America are written in Russian: each language's practical
 * transcription, by rules over letters (the customary tables of Russian newspapers and maps). Rules
 * apply in order to a word in small letters; what they leave is read letter by letter.
 */
import { EASTERN } from "./eastern";
import { GERMANIC } from "./germanic";
import { ROMANCE } from "./romance";
import type { Rule } from "./rules";

/** A language's practical transcription into Cyrillic. */
export type Tongue =
  | "english"
  | "german"
  | "french"
  | "spanish"
  | "portuguese"
  | "italian"
  | "polish"
  | "czech"
  | "hungarian"
  | "romanian"
  | "turkish"
  | "dutch"
  | "plain";

const LETTERS: ReadonlyMap<string, string> = new Map(
  `a=а b=б c=к d=д e=е f=ф g=г h=х i=и j=й k=к l=л m=м n=н o=о p=п q=к r=р s=с t=т u=у v=в w=в x=кс y=и z=з
   ä=е ö=ё ü=ю ß=с å=о ø=ё æ=е đ=дж ł=л`
    .split(/\s+/u)
    .map((pair) => pair.split("=") as [string, string]),
);

const RULES: Readonly<Record<Tongue, readonly Rule[]>> = { ...GERMANIC, ...ROMANCE, ...EASTERN };

/**
 * What Russian has in two ways, the newer first: a short English a, and German's ei, behind l and
 * elsewhere, English tz, Polish rz behind a stop, Portuguese -es, Finland's aa, an
 * s between vowels of Italian, and what Czech's letters are without
 * their marks.
 */
const WAYS: readonly (readonly [RegExp, string, string])[] = [
  [/α/gu, "а", "э"],
  [/β/gu, "яй", "ей"],
  [/δ/gu, "ай", "ей"],
  [/κ/gu, "ц", "ч"],
  [/τ/gu, "ц", "тц"],
  [/σ/gu, "с", "ш"],
  [/ρ/gu, "ш", "ж"],
  [/ω/gu, "е", "и"],
  [/η/gu, "аа", "а"],
  [/ζ/gu, "з", "с"],
];

/** Of Polish -ński, whatever else the word has in two ways. */
const SOFT_N = /ν/gu;

/**
 * A surname's word in small letters (NFC) as Russian writes it, the likelier way first; empty for
 * letters unheard of.
 */
export function transcribe(word: string, tongue: Tongue): string[] {
  const text = spelled(word, tongue);
  if (!text) return [];
  // French doubles letters that are heard once.
  if (tongue === "french") {
    const doubled = text.includes("рр") ? /(р)\1/gu : /([лнтсмп])\1/gu;
    // Martin is Мартен, and as often as it is written.
    const nasal = text.replace(/(?<=[бвгджзклмнпрстфхцчш])ин$/u, "ен");
    return [...new Set([text, text.replace(doubled, "$1"), nasal])];
  }
  const ways = ["нь", "н"].flatMap((soft) =>
    [1, 2].map((at) =>
      WAYS.reduce(
        (read, way) => read.replace(way[0], way[at] as string),
        text.replace(SOFT_N, soft),
      ),
    ),
  );
  return [...new Set(ways)];
}

function spelled(word: string, tongue: Tongue): string | undefined {
  const read = RULES[tongue].reduce((text, [from, to]) => text.replace(from, to), word);
  let text = "";
  for (const letter of read) {
    const known = /\p{Script=Cyrillic}|['αβδζηκνσρτω-]/u.test(letter)
      ? letter
      : (LETTERS.get(letter) ?? LETTERS.get(letter.normalize("NFD").charAt(0)));
    if (known === undefined) return undefined;
    text += known;
  }
  return text;
}

/** A transcription as Ukrainian has it. */
export function toUkrainian(russian: string): string {
  return russian
    .replace(/(?<=[сцз])к(?=ий$)/u, "ьк")
    .replace(/(?<=[сцз])кая$/u, "ька")
    .replace(/(?<=н)ьс(?=ь)/u, "с")
    .replace(/ий$/u, "ИЙ")
    .replace(/(?<=[жчшщ])и/gu, "И")
    .replace(/ия$/u, "ія")
    .replace(/^у(?=[иоэ])/u, "в")
    .replace(/(?<=[бпвмфр])ье/gu, "'є")
    .replace(/ье/gu, "ьє")
    .replace(/йе/gu, "є")
    .replace(/й?(?<=[аеиоуыэюя]й?)и/gu, "ї")
    .replace(/и/gu, "і")
    .replace(/ы/gu, "и")
    .replace(/э/gu, "е")
    .replace(/^х/u, "г")
    .replace(/ё/gu, "е")
    .replace(/ИЙ/gu, "ий")
    .replace(/И/gu, "и");
}
