import { foldName } from "./fold-name";
import type { Forms } from "./forms";
import { Gradual } from "./gradual";
import type { VariantLexicon } from "./lexicon";
import { hebrewOf } from "./scripts/hebrew";
import { toLatin } from "./slavic/latin";
import { addDeclined, capital } from "./slavic/places";

/** A town of the lexicon. */
export interface Town {
  /** Its country's two letters. */
  country: string;
  /** Thousands of people. */
  size: number;
  /** The usual English name first. */
  names: readonly string[];
}

/** Towns that are taken in at a time. */
const STEP = 100;
/** Another town's usual name is taken for one so many times larger that is also called so. */
const OUTWEIGHS = 8;
/** And hardly ever where that name is of several words: New Delhi is not Delhi. */
const OF_WORDS = 1_000;

/** Finds towns of a lexicon by any of their names. The first question takes a moment. */
export class Towns {
  private readonly latin: Gradual<Map<string, Town>>;
  private readonly rest: Gradual<Map<string, Town>>;
  private readonly towns: (Town | undefined)[] = [];

  constructor(private readonly lexicon: VariantLexicon) {
    this.latin = new Gradual(this.index(/^\p{Script=Latin}/u));
    this.rest = new Gradual(this.index(/^\P{Script=Latin}/u));
  }

  /** Does beforehand, in steps, what the first question takes. */
  prepare(): Generator<void> {
    return this.latin.build();
  }

  /** The town that readers would think of; undefined where none is called so. */
  find(name: string): Town | undefined {
    const key = keyOf(name);
    // Most reports are in Latin letters, and never need the rest.
    if (/^\p{Script=Latin}/u.test(key)) {
      return this.latin.value.get(key) ?? this.findRespelled(key);
    }
    return this.rest.value.get(key);
  }

  /** A town where names are East Slavic that the table spells by another custom. */
  private findRespelled(key: string): Town | undefined {
    for (const way of respelled(key)) {
      const town = this.latin.value.get(way);
      if (town && !isForeign(town)) return town;
    }
    return undefined;
  }

  private *index(letters: RegExp): Generator<void, Map<string, Town>> {
    const known = new Map<string, Town>();
    const weights = new Map<string, number>();
    for (const [line, text] of this.lexicon.towns.entries()) {
      if (line % STEP === 0) yield;
      const town = this.towns[line] ?? parse(text);
      this.towns[line] = town;
      for (const [at, name] of town.names.entries()) {
        if (!letters.test(name)) continue;
        const key = keyOf(name);
        const weight = at === 0 ? town.size * (/\s/u.test(name) ? OF_WORDS : OUTWEIGHS) : town.size;
        if (weight <= (weights.get(key) ?? -1)) continue;
        known.set(key, town);
        weights.set(key, weight);
      }
    }
    return known;
  }
}

/** Saints are abbreviated as desks like; not all write the h that ends Arabic names. */
function keyOf(name: string): string {
  const folded = foldName(name);
  if (folded.startsWith("st")) return folded.replace(/^st\.? /u, "saint ");
  return folded.length > 5 && folded.endsWith("ah") ? folded.slice(0, -1) : folded;
}

/** The other customs of writing й and soft vowels in English, of two words for one: Hai- and Hay-. */
const CUSTOMS: readonly (readonly (readonly [RegExp, string])[])[] = [
  [
    [/(?<=[aeou])i(?![aeou])/gu, "y"],
    [/(?<=y)i\b/gu, "y"],
    [/(?<=i)i\b|(?<=[b-df-hj-np-tv-z])i(?=[aeu])|(?<=i)i(?=[aeu])/gu, "y"],
  ],
  [
    [/(?<=[aeouyi])y(?![aeou])/gu, "i"],
    [/(?<=[b-df-hj-np-tv-z])y(?=[aeu])/gu, "i"],
  ],
];
/** Shorter words are too many things. */
const LONG = 6;

/** A folded name as the customs have it. */
function respelled(key: string): string[] {
  if (key.length < LONG || !/[iy]/u.test(key)) return [];
  return CUSTOMS.map((rules) => rules.reduce((text, [from, to]) => text.replace(from, to), key));
}

function parse(line: string): Town {
  const [head = "", ...names] = line.split("|");
  const [country = "", size] = head.split(" ");
  return { country, size: Number(size), names };
}

/** Countries whose towns the rules for East Slavic names read rightly. */
const SLAVIC = new Set(["UA", "RU", "BY", "KZ", "MD", "BG"]);

/** Is a town known to lie where names are not East Slavic, whatever they look like? */
export function isForeign({ country }: Pick<Town, "country">): boolean {
  return !SLAVIC.has(country);
}

const NEIGHBOURS = new Set(["PS", "IL", "LB", "SY", "JO", "EG", "IQ"]);
const ARABIC = /^\p{Script=Arabic}+(?: \p{Script=Arabic}+)?$/u;

/** Adds a town's names in other languages, those in other scripts first, then their case endings. */
export function addTown({ names, country }: Town, forms: Forms): void {
  const usual = names[0] ?? "";
  // It is another language's where English has its own: Köln, of which Cologne is a form.
  forms.add(usual, "exonym");
  const [latin, other] = [true, false].map((is) => {
    return names.filter((name) => /^\p{Script=Latin}/u.test(name) === is);
  });
  for (const name of other ?? []) forms.add(name, "exonym");
  // Israel's press writes its neighbours' towns letter by letter.
  const arabic = NEIGHBOURS.has(country) ? names.find((name) => ARABIC.test(name)) : undefined;
  if (arabic) forms.add(hebrewOf(arabic), "script");
  for (const name of latin ?? []) {
    if (isSoundAlike(name, usual)) forms.add(name, "exonym", isShort(name));
  }
  for (const name of latin ?? []) forms.add(name, "exonym", isShort(name));
  const own = cyrillic(names);
  // What no rule makes of one language's name the table has in the other's: in their Latin, too.
  for (const [language, name] of isForeign({ country }) ? [] : own) {
    if (forms.reasonOf(name) !== "exonym") continue;
    for (const school of SCHOOLS_OF_TOWNS)
      forms.add(capital(toLatin(name.toLowerCase(), language, school)), "spelling");
  }
  for (const [language, name] of own) addDeclined(name, language, forms);
}

/** Those that most pages follow. */
const SCHOOLS_OF_TOWNS = ["press", "official", "strict", "german", "polish", "french"] as const;

function isSoundAlike(name: string, usual: string): boolean {
  return foldName(name)[0] === foldName(usual)[0];
}

/** Short forms are words of some language. */
function isShort(name: string): boolean {
  return name.length < 5;
}

/** The names that are likely Ukrainian and Russian, whose endings are known. */
function cyrillic(names: readonly string[]): ["uk" | "ru", string][] {
  const own = names.filter((name) => /^[а-яёіїєґ'’ -]+$/iu.test(name));
  const ukrainian = own.find((name) => /[іїєґ]/iu.test(name));
  const russian = own.filter((name) => !/[іїєґ]/iu.test(name));
  const found: ["uk" | "ru", string][] = [];
  if (ukrainian) found.push(["uk", ukrainian]);
  // Serbian, Bulgarian and others' stand among them: two are enough.
  for (const name of nearest(russian, ukrainian, names[0] ?? "").slice(0, 2))
    found.push(["ru", name]);
  return found;
}

/**
 * The names that share most letters with the Ukrainian one, place by place, go first; without one those
 * that share most pairs of letters with the usual name.
 */
function nearest(
  names: readonly string[],
  ukrainian: string | undefined,
  usual: string,
): readonly string[] {
  const pairs = new Set(pairsOf(foldName(usual)));
  const shared = ukrainian
    ? (name: string) => [...name].filter((letter, at) => letter === ukrainian[at]).length
    : (name: string) => {
        return pairsOf(toLatin(name.toLowerCase(), "ru", "press")).filter((pair) => pairs.has(pair))
          .length;
      };
  return names.toSorted((a, b) => shared(b) - shared(a));
}

function pairsOf(word: string): string[] {
  return [...word].slice(1).map((letter, at) => `${word[at]}${letter}`);
}
