import { type Bloom, bytesOf } from "../../text";
import data from "./data.json";
import { LONG_ORGANISATIONS } from "./organisations";
import { LONG_OTHERS } from "./others";
import { LONG_PEOPLES, LONG_REGIONS, LONG_STATES } from "./places";

/** What the data file holds of names, see src/lexicon/reader.ts. Words are without marks, in small letters. */
export interface Knowledge {
  male: Bloom;
  female: Bloom;
  /** Parts of people's names, given and family. */
  people: Bloom;
  towns: Bloom;
  /** Common English words. */
  english: Bloom;
  /** Names of several words or one, in small letters, by their first word. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Coordinates of countries and well-known towns, by name as in `phrases`. */
  points: ReadonlyMap<string, Point>;
}

/** WGS 84 degrees. */
export interface Point {
  lat: number;
  lon: number;
}

/** A name that is known in full. */
export interface Phrase {
  words: readonly string[];
  kind: "country" | "city" | "region" | "organisation" | "people" | "thing";
}

const HALF = /^(?:North|South) (\p{Lu}\p{Ll}+)$/u;

let opened: Knowledge | undefined;

/** What is known of names; opened on first need, as decoding takes some milliseconds. */
export function knowledge(): Knowledge {
  opened ??= open();
  return opened;
}

/** A word as it is looked up: without marks, in small letters. */
export function wordKey(word: string): string {
  const lower = word.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  if (/^[\u0000-\u007f]*$/u.test(lower)) return lower;
  return lower.normalize("NFKD").replace(/\p{M}/gu, "");
}

/** Names and their place, a line each: names, latitude and longitude between tabs. */
function readPlaces(lines: string): { names: string[]; point?: Point }[] {
  return lines.split("\n").map((line) => {
    const cells = line.split("\t");
    const names = cells.filter((cell) => !/^-?\d/u.test(cell));
    const [lat, lon] = cells.slice(names.length).map(Number);
    return { names, ...(lat !== undefined && lon !== undefined && { point: { lat, lon } }) };
  });
}

function open(): Knowledge {
  const points = new Map<string, Point>();
  const [countries, cities] = [readPlaces(data.countries), readPlaces(data.cities)];
  for (const { names, point } of [...countries, ...cities]) {
    for (const name of names) {
      const key = wordKey(name);
      if (point && !points.has(key)) points.set(key, point);
    }
  }
  const phrases = new Map<string, Phrase[]>();
  // Of two lands that share a name, "South Korea" and "North Korea", that name by itself.
  const halves = countries
    .flatMap(({ names }) => names)
    .flatMap((name) => HALF.exec(name)?.[1] ?? []);
  const add = (names: Iterable<string>, kind: Phrase["kind"]) => {
    for (const name of names) addPhrase(phrases, name, kind);
  };
  add(
    countries.flatMap(({ names }) => names),
    "country",
  );
  add(halves, "country");
  add([...LONG_REGIONS, ...LONG_STATES], "region");
  add(LONG_ORGANISATIONS, "organisation");
  add(LONG_PEOPLES, "people");
  add(LONG_OTHERS, "thing");
  add(
    cities.flatMap(({ names }) => names),
    "city",
  );
  return {
    male: bloom(data.male),
    female: bloom(data.female),
    people: bloom(data.people),
    towns: bloom(data.towns),
    english: bloom(data.english),
    phrases,
    points,
  };
}

function addPhrase(phrases: Map<string, Phrase[]>, name: string, kind: Phrase["kind"]): void {
  const words = wordKey(name).split(" ");
  const [first = ""] = words;
  const known = phrases.get(first) ?? [];
  if (known.some((phrase) => phrase.words.join(" ") === words.join(" "))) return;
  known.push({ words, kind });
  phrases.set(first, known);
}

function bloom(base64: string): Bloom {
  return { bits: bytesOf(base64) };
}
