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
  points: Pick<ReadonlyMap<string, Point>, "get">;
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

const HALF = /^(?:north|south) ([a-z]+)$/;

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
  return withoutMarks(lower) ?? unmarked(lower);
}

function unmarked(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "");
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

/** A place: what its names are looked up by, and its latitude and longitude as written. */
interface Place {
  keys: readonly string[];
  lat?: string;
  lon?: string;
}

/**
 * Places, a line each: names, latitude and longitude between tabs. All names are made keys at once, since
 * the first report that is read waits for it.
 */
function readPlaces(lines: string): Place[] {
  return unmarked(lines.toLowerCase())
    .split("\n")
    .map((line) => {
      const cells = line.split("\t");
      const code = cells.at(-1)?.codePointAt(0) ?? 0;
      // A digit or a minus sign.
      const isPlaced = cells.length > 2 && code < 0x3a;
      if (!isPlaced) return { keys: cells };
      const [lat = "", lon = ""] = cells.slice(-2);
      return { keys: cells.slice(0, -2), lat, lon };
    });
}

function open(): Knowledge {
  const [countries, cities] = [readPlaces(data.countries), readPlaces(data.cities)];
  return {
    male: bloom(data.male),
    female: bloom(data.female),
    people: bloom(data.people),
    towns: bloom(data.towns),
    english: bloom(data.english),
    phrases: phrasesOf(countries, cities),
    points: new Points([...countries, ...cities]),
  };
}

/** Where places are, by their keys; of places that share one, the first. */
class Points {
  private readonly places = new Map<string, Place>();

  constructor(places: readonly Place[]) {
    for (const place of places) {
      if (place.lat === undefined) continue;
      for (const key of place.keys) if (!this.places.has(key)) this.places.set(key, place);
    }
  }

  get(key: string): Point | undefined {
    const place = this.places.get(key);
    return place && { lat: Number(place.lat), lon: Number(place.lon) };
  }
}

/** The names of several words or one, by their first word; of a name that is known twice the first kind. */
function phrasesOf(countries: readonly Place[], cities: readonly Place[]): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  const known = new Set<string>();
  const add = (key: string, kind: Phrase["kind"]) => {
    if (known.has(key)) return;
    known.add(key);
    const words = key.includes(" ") ? key.split(" ") : [key];
    const [first = ""] = words;
    const alike = phrases.get(first);
    if (alike) alike.push({ words, kind });
    else phrases.set(first, [{ words, kind }]);
  };
  for (const { keys } of countries) for (const key of keys) add(key, "country");
  // Of two lands that share a name, "South Korea" and "North Korea", that name by itself.
  for (const { keys } of countries) {
    for (const key of keys) {
      const half = HALF.exec(key)?.[1];
      if (half !== undefined) add(half, "country");
    }
  }
  const lists = [
    ["region", [...LONG_REGIONS, ...LONG_STATES]],
    ["organisation", LONG_ORGANISATIONS],
    ["people", LONG_PEOPLES],
    ["thing", LONG_OTHERS],
  ] as const;
  for (const [kind, names] of lists) for (const name of names) add(wordKey(name), kind);
  for (const { keys } of cities) for (const key of keys) add(key, "city");
  return phrases;
}

function bloom(base64: string): Bloom {
  return { bits: bytesOf(base64) };
}
