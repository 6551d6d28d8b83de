import type { Forms } from "../forms";
import type { PersonName } from "../persons";
import { capitalise } from "../words";
import { findWesternName, type Tongue, type WesternName } from "./given-names";
import { toUkrainian, transcribe } from "./tongues";

/** So many Russian forms of a person: most names need one or two. */
const MOST = 4;

/** Letters and endings that tell a surname's language, whatever the given name. */
const SIGNS: readonly (readonly [RegExp, Tongue])[] = [
  [/[łśćźżńęą]|(?:[^aeiouy]sz|cz|rz|wsk|ńsk|w?ieck|[aeiou]ck)[a-z]*i$|wicz$/u, "polish"],
  [/[čšžřěůďťňý]/u, "czech"],
  [/[őű]|^sz|gy|(?<=[aá])cs/u, "hungarian"],
  [/[ğı]|oğlu$|(?:ç|ş)[a-zü]*(?:er|an|ek)$/u, "turkish"],
  [/[șțţă]|escu$/u, "romanian"],
  [/ñ|[áéí][^aeiou]+ez$|ández$/u, "spanish"],
  [/ã|õ|nh|lh/u, "portuguese"],
  [/[èêëçœ]|eau$|oux$/u, "french"],
  [/ß|sch|tz$|[^aeiou]mann$|stein$/u, "german"],
  [/[øåæ]|(?:ss?on|sen)(?<=[a-z]{3}s[eo]n)$(?<!on)/u, "plain"],
];

/**
 * Adds how Russian and Ukrainian write a name of Europe or America whose given name is known there:
 * the surname by the rules of the likely languages. Some four forms.
 */
export function addWesternPerson({ given, surname }: PersonName, forms: Forms): void {
  const rows = findWesternName(given[0] ?? "");
  if (rows.length === 0) return;
  const words = surname.map((word) => word.toLowerCase().normalize("NFC"));
  const russian = new Set<string>();
  for (const row of rows) {
    for (const tongue of tonguesOf(words.at(-1) ?? "", row)) {
      for (const last of surnamesOf(words, tongue)) {
        if (russian.size < MOST) russian.add(`${row.ru}|${row.uk}|${last}`);
      }
    }
  }
  for (const each of russian) {
    const [ru = "", uk = "", last = ""] = each.split("|");
    forms.add(cased(`${ru} ${last}`), "script");
    forms.add(cased(`${uk} ${last.split(" ").map(toUkrainian).join(" ")}`), "script");
  }
}

function tonguesOf(surname: string, row: WesternName): readonly Tongue[] {
  // Turkish shares its letters with French and Romanian.
  if (row.tongues.includes("turkish")) return row.tongues;
  const sign = SIGNS.find(([letters]) => letters.test(surname))?.[1];
  return sign ? [sign] : row.tongues;
}

/** Particles, whose own words are the same everywhere. */
const PARTICLES: Readonly<Record<string, string>> = {
  von: "фон",
  van: "ван",
  der: "дер",
  den: "ден",
  de: "де",
  da: "да",
  di: "ди",
  del: "дель",
  la: "ла",
  le: "ле",
  dos: "душ",
};

function surnamesOf(words: readonly string[], tongue: Tongue): string[] {
  const read = words.map((word) =>
    joined(
      word.split("-").map((part) => waysOf(part, tongue)),
      "-",
    ),
  );
  return joined(read, " ");
}

function waysOf(word: string, tongue: Tongue): string[] {
  const particle = PARTICLES[word];
  return particle ? [particle] : transcribe(word, tongue);
}

/** Whole names of the words' first ways, then of their second; empty where a word has none. */
function joined(lists: readonly (readonly string[])[], separator: string): string[] {
  if (lists.some((ways) => ways.length === 0)) return [];
  const names = [0, 1].map((at) => lists.map((ways) => ways[at] ?? ways[0]).join(separator));
  return [...new Set(names)];
}

function cased(name: string): string {
  return name
    .split(" ")
    .map((word) =>
      /^(?:фон|ван|дер|ден|де|да|ди|дель|душ)$/u.test(word) ? word : capitalise(word),
    )
    .join(" ");
}
