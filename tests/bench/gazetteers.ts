import { type Entity, entityKey, type Kind, type Pack, packKey } from "../../src/model";
import { accented, NameWords, respelt } from "./invented";
import type { Name } from "./prose";
import { pick, type Random, randomFrom } from "./random";
import { inScript, SCRIPTS } from "./scripts";

/** Names to look for, as a pack brings them. */
export interface BenchGazetteer {
  /** What it is, for people. */
  title: string;
  pack: Pack;
  /** Every name in it, none twice, with the entity that it names. */
  names: Name[];
  /** Words with which names begin and which are none themselves, as often as names begin so. */
  teasers?: string[];
}

export interface GazetteerSpec {
  /** How many names, a multiple of 5. */
  aliases: number;
  /** How many of them begin with the same word, a multiple of 5. */
  sharedFirst?: number;
}

/** Names of each entity. */
const EACH = 5;
const SHARED = "New";
const KINDS: readonly Kind[] = ["person", "place", "organisation"];
const BODIES = "Bank Institute Holding Observatory Assembly Foundation Orchestra Works".split(" ");

/** The sizes at which spotting is measured. */
export const SIZES = [35, 1_000, 10_000, 100_000] as const;
/** As one of them, but half of the names begin with one word. */
export const SHARED_FIRST: GazetteerSpec = { aliases: 10_000, sharedFirst: 5_000 };

/** Generates names of several scripts and lengths: the same each time for the same numbers. */
export function generateGazetteer({ aliases, sharedFirst = 0 }: GazetteerSpec): BenchGazetteer {
  const inventor = new Inventor(aliases);
  const entities: Entity[] = [];
  for (let index = 0; index < aliases / EACH; index++) {
    const isShared = index < sharedFirst / EACH;
    entities.push(inventor.entity(index, isShared));
  }
  const pack = packOf(entities);
  const shared = sharedFirst > 0 ? `, ${sharedFirst} of them begin with "${SHARED}"` : "";
  const names = namesOf(pack);
  return { title: `${aliases} names${shared}`, pack, names, teasers: inventor.teasers };
}

/** Every name of a pack with the entity that it names, the first where several have it. */
export function namesOf(pack: Pack): Name[] {
  const key = packKey(pack);
  const names = new Map<string, Name>();
  for (const { id, name, aliases } of pack.entities) {
    for (const alias of [name, ...aliases.map(({ text }) => text)]) {
      if (!names.has(alias)) names.set(alias, { entity: entityKey(key, id), alias });
    }
  }
  return [...names.values()];
}

function packOf(entities: Entity[]): Pack {
  const report = { id: "bench", title: "Invented names", language: "en", text: "Invented names." };
  return { format: "sidelight-pack", version: 1, reports: [report], entities, statements: [] };
}

/** Invents entities with five names each, all names different. */
class Inventor {
  readonly teasers: string[] = [];
  private readonly random: Random;
  private readonly words: NameWords;
  private readonly known = new Set<string>();
  private readonly given: string[];

  constructor(aliases: number) {
    this.random = randomFrom(aliases);
    this.words = new NameWords(this.random);
    // As in life: the more people, the more of them share a first name.
    const count = Math.ceil(Math.sqrt(aliases) * 3);
    this.given = Array.from({ length: count }, () => this.words.next());
  }

  entity(index: number, isShared: boolean): Entity {
    const kind = isShared ? "place" : (KINDS[index % KINDS.length] as Kind);
    const [name = "", ...others] = this.distinct(() => this.namesFor(kind, index, isShared));
    const aliases = others.map((text) => ({ text }));
    return { id: `e${index}`, kind, name, aliases, mentions: [] };
  }

  /** Draws until no name is one that is known. */
  private distinct(draw: () => string[]): string[] {
    for (;;) {
      const drawn = draw();
      const folded = drawn.map((name) => name.toLowerCase());
      if (new Set(folded).size < drawn.length || folded.some((it) => this.known.has(it))) continue;
      for (const name of folded) this.known.add(name);
      return drawn;
    }
  }

  private namesFor(kind: Kind, index: number, isShared: boolean): string[] {
    if (isShared) return this.sharedNames();
    if (kind === "person") return this.personNames(index);
    return kind === "place" ? this.placeNames(index) : this.bodyNames(index);
  }

  private personNames(index: number): string[] {
    const [first, last] = [pick(this.random, this.given), this.words.next()];
    this.teasers.push(first, first, first);
    return [
      `${first} ${accentedSometimes(last, index, this.random)}`,
      `${first} ${pick(this.random, this.given)} ${last}`,
      `${first} ${respelt(last)}`,
      ...this.inOtherScripts([first, last], index),
    ];
  }

  private placeNames(index: number): string[] {
    const [word, other] = [this.words.next(), this.words.next()];
    return [
      index % 2 === 0 ? word : accented(word, this.random),
      `${word}-${other}`,
      `${other} Region`,
      ...this.inOtherScripts([word], index),
    ];
  }

  private bodyNames(index: number): string[] {
    const [word, body] = [this.words.next(), pick(this.random, BODIES)];
    this.teasers.push(body);
    return [
      `${body} of ${accentedSometimes(word, index, this.random)}`,
      `${word} ${body}`,
      `D'${word} ${body}`,
      ...this.inOtherScripts([word, this.words.next()], index),
    ];
  }

  private sharedNames(): string[] {
    const [word, other, third] = [this.words.next(), this.words.next(), this.words.next()];
    this.teasers.push(SHARED, SHARED, SHARED, SHARED, SHARED);
    return [word, `${other} Region`, `${word}-${other}`, accented(other, this.random), third].map(
      (rest) => `${SHARED} ${rest}`,
    );
  }

  /** A name in two other scripts; the next entity has it in the next two. */
  private inOtherScripts(words: readonly string[], index: number): string[] {
    return [0, 1].map((offset) => {
      const script = pickAt(SCRIPTS, index * 2 + offset + Math.floor(index / 3));
      if (script === "han" || script === "thai") return inScript("", script, this.random);
      return words.map((word) => inScript(word, script, this.random)).join(" ");
    });
  }
}

function accentedSometimes(word: string, index: number, random: Random): string {
  return index % 4 < 2 ? accented(word, random) : word;
}

function pickAt<T>(things: readonly T[], index: number): T {
  return things[index % things.length] as T;
}
