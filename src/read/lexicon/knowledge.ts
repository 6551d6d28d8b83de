import { type Bloom, openBloom } from "../../text";
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
  phrases: Pick<ReadonlyMap<string, readonly Phrase[]>, "get">;
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

/** Places, a line each: keys of names, latitude and longitude between tabs. */
function readPlaces(lines: string): Place[] {
  return lines.split("\n").map((line) => {
    const cells = line.split("\t");
    const code = cells.at(-1)?.charCodeAt(0) ?? 0;
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
    male: openBloom(data.male),
    female: openBloom(data.female),
    people: openBloom(data.people),
    towns: openBloom(data.towns),
    english: openBloom(data.english),
    phrases: new Phrases(countries, cities),
    points: new Points([...countries, ...cities]),
  };
}

/** Where places are, by their keys; of places that share one, the first. */
class Points {
  private places: Map<string, Place> | undefined;

  constructor(private readonly all: readonly Place[]) {}

  get(key: string): Point | undefined {
    this.places ??= this.index();
    const place = this.places.get(key);
    return place && { lat: Number(place.lat), lon: Number(place.lon) };
  }

  private index(): Map<string, Place> {
    const places = new Map<string, Place>();
    for (const place of this.all) {
      if (place.lat === undefined) continue;
      for (const key of place.keys) if (!places.has(key)) places.set(key, place);
    }
    return places;
  }
}

/** "South Korea": of two lands that share a name. */
const HALF = /^(?:north|south) ([a-z]+)$/;

/** A name by its key, not yet taken apart. */
interface Known {
  key: string;
  kind: Phrase["kind"];
}

/**
 * The names of several words or one, by their first word; of a name that is known twice the first kind.
 * They are taken apart when their first word is asked for: most never are, and the first report that
 * is read would wait for all.
 */
class Phrases {
  private readonly known = new Map<string, Known[]>();
  private readonly asked = new Map<string, readonly Phrase[]>();

  constructor(countries: readonly Place[], cities: readonly Place[]) {
    for (const { keys } of countries) for (const key of keys) this.add(key, "country");
    // "Korea" by itself.
    for (const { keys } of countries) {
      for (const key of keys) {
        const half = HALF.exec(key)?.[1];
        if (half !== undefined) this.add(half, "country");
      }
    }
    const lists = [
      ["region", LONG_REGIONS],
      ["region", LONG_STATES],
      ["organisation", LONG_ORGANISATIONS],
      ["people", LONG_PEOPLES],
      ["thing", LONG_OTHERS],
    ] as const;
    for (const [kind, names] of lists) {
      // All at once: a call for each takes longer.
      for (const key of unmarked(names.join("\n").toLowerCase()).split("\n")) this.add(key, kind);
    }
    for (const { keys } of cities) for (const key of keys) this.add(key, "city");
  }

  get(first: string): readonly Phrase[] | undefined {
    const asked = this.asked.get(first);
    if (asked) return asked;
    const known = this.known.get(first);
    if (!known) return undefined;
    const phrases = known
      .filter(({ key }, nth) => known.findIndex((it) => it.key === key) === nth)
      .map(({ key, kind }) => ({ words: key.split(" "), kind }));
    this.asked.set(first, phrases);
    return phrases;
  }

  private add(key: string, kind: Phrase["kind"]): void {
    const space = key.indexOf(" ");
    const first = space < 0 ? key : key.slice(0, space);
    const alike = this.known.get(first);
    if (alike) alike.push({ key, kind });
    else this.known.set(first, [{ key, kind }]);
  }
}
