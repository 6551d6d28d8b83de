import type { Bloom } from "../../text";
import data from "./data.json";
import { LONG_ORGANISATIONS } from "./organisations";
import { LONG_REGIONS, LONG_STATES } from "./places";

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
  /** Well-known towns' coordinates, by name as in `phrases`. */
  cities: ReadonlyMap<string, { lat: number; lon: number }>;
}

/** A name that is known in full. */
export interface Phrase {
  words: readonly string[];
  kind: "country" | "city" | "region" | "organisation";
}

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

function open(): Knowledge {
  const cities = new Map<string, { lat: number; lon: number }>();
  for (const line of data.cities.split("\n")) {
    const cells = line.split("\t");
    const [lat, lon] = cells.slice(-2).map(Number);
    if (lat === undefined || lon === undefined) continue;
    for (const name of cells.slice(0, -2)) {
      const key = wordKey(name);
      if (!cities.has(key)) cities.set(key, { lat, lon });
    }
  }
  const phrases = new Map<string, Phrase[]>();
  const add = (names: Iterable<string>, kind: Phrase["kind"]) => {
    for (const name of names) addPhrase(phrases, name, kind);
  };
  add(data.countries.split("|"), "country");
  add([...LONG_REGIONS, ...LONG_STATES], "region");
  add(LONG_ORGANISATIONS, "organisation");
  add(cities.keys(), "city");
  return {
    male: bloom(data.male),
    female: bloom(data.female),
    people: bloom(data.people),
    towns: bloom(data.towns),
    english: bloom(data.english),
    phrases,
    cities,
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
  const binary = atob(base64);
  return { bits: Uint8Array.from(binary, (char) => char.charCodeAt(0)) };
}
