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

const HALF = /^(?:North|South) ([A-Z][a-z]+)$/;

/** Letters of Latin with a mark, and below each the letter without. */
const MARKED = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćčďēėęěğģīįķļľńņňōőŕřśşšţťūůűųźżžșț";
const PLAIN = "aaaaaaceeeeiiiinooooouuuuyyaaaccdeeeeggiikllnnnoorrsssttuuuuzzzst";
const PLAIN_OF: ReadonlyMap<string, string> = new Map(
  [...MARKED].map((letter, index) => [letter, PLAIN[index] ?? letter]),
);

let opened: Knowledge | undefined;

/** What is known of names; opened on first need, as decoding takes some milliseconds. */
export function knowledge(): Knowledge {
  opened ??= open();
  return opened;
}

/** A word as it is looked up: without marks, in small letters. */
export function wordKey(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  return withoutMarks(lower) ?? lower.normalize("NFKD").replace(/\p{M}/gu, "");
}

/** Code units from here on are not of ASCII. */
const ASCII = 0x80;

/** Letter by letter: a regular expression takes ten times as long until it is compiled. */
function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) >= ASCII) return false;
  return true;
}

/** By the table above, as Unicode's own are slow to be loaded; undefined where that does not do. */
function withoutMarks(lower: string): string | undefined {
  let plain = "";
  for (const letter of lower) {
    const known = letter < "\u0080" ? letter : PLAIN_OF.get(letter);
    if (known === undefined) return undefined;
    plain += known;
  }
  return plain;
}

/** Names and their place, a line each: names, latitude and longitude between tabs. */
function readPlaces(lines: string): { names: string[]; point?: Point }[] {
  return lines.split("\n").map((line) => {
    const cells = line.split("\t");
    const [lat, lon] = [Number(cells.at(-2)), Number(cells.at(-1))];
    if (cells.length < 3 || Number.isNaN(lat) || Number.isNaN(lon)) return { names: cells };
    return { names: cells.slice(0, -2), point: { lat, lon } };
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
