import { foldName } from "./fold-name";
import type { Forms } from "./forms";
import { Gradual } from "./gradual";
import type { LexiconPlace, VariantLexicon } from "./lexicon";
import { acronymOf, addDots } from "./organisations";
import { type Declined, genitive } from "./slavic/cases";
import { ukToRu } from "./slavic/cognates";
import { addDeclined } from "./slavic/places";
import { capitalise } from "./words";

const SEPARATOR = "|";

/** Whose endings the rules know; Slovak's are Czech's as far as they go. */
const DECLINED: Readonly<Record<string, Declined>> = {
  uk: "uk",
  ru: "ru",
  pl: "pl",
  cs: "cs",
  sk: "cs",
  hr: "hr",
  sl: "hr",
};

/** Names of several words in Latin letters whose endings the rules know. */
const PHRASE = /^Stany Zjednoczone$|^Wielka Brytania$/u;

/** CLDR's codes of unions of states. */
const UNIONS: ReadonlySet<string> = new Set(["UN", "EU"]);

/** Finds places of a lexicon by any of their names. */
export class Exonyms {
  private readonly byName: Gradual<Map<string, LexiconPlace[]>>;

  constructor(lexicon: VariantLexicon) {
    this.byName = new Gradual(index(lexicon));
  }

  /** Does beforehand, in steps, what the first question takes. */
  prepare(): Generator<void> {
    return this.byName.build();
  }

  /**
   * The places that have one of the names: a country and its capital may share one. English names
   * go before other languages' (where those are another place's, they are in no lexicon).
   */
  find(names: readonly string[]): LexiconPlace[] {
    const byName = this.byName.value;
    const found = new Set<LexiconPlace>();
    for (const name of names) {
      for (const place of byName.get(keyOf(name)) ?? []) found.add(place);
    }
    return [...found];
  }

  /** Of the places found, those that are also organisations: unions of states. */
  findUnions(names: readonly string[]): LexiconPlace[] {
    return this.find(names).filter(({ id }) => UNIONS.has(id));
  }
}

/** Places that are taken in at a time. */
const STEP = 50;

function* index({ places }: VariantLexicon): Generator<void, Map<string, LexiconPlace[]>> {
  const byName = new Map<string, LexiconPlace[]>();
  const add = (name: string, place: LexiconPlace) => {
    const key = keyOf(name);
    const known = byName.get(key);
    if (!known) byName.set(key, [place]);
    else if (!known.includes(place)) known.push(place);
  };
  for (const [at, place] of places.entries()) {
    if (at % STEP === 0) yield;
    for (const name of parts(place.en)) add(name, place);
    // United Arab Emirates.
    const acronym = place.id.includes("/") ? undefined : acronymOf(parts(place.en)[0] ?? "");
    if (acronym) add(acronym, place);
  }
  const english = new Set(byName.keys());
  for (const [at, place] of places.entries()) {
    if (at % STEP === 0) yield;
    for (const name of [...Object.values(place.cases).flatMap(parts), ...parts(place.other)]) {
      if (!english.has(keyOf(name))) add(name, place);
    }
  }
  return byName;
}

/** Adds a place's names in other languages, then their case endings. */
export function addExonyms(place: LexiconPlace, forms: Forms): void {
  const declined = Object.entries(place.cases);
  for (const name of parts(place.en)) addEnglish(name, place, forms);
  for (const [, names] of declined) {
    for (const name of parts(names)) {
      forms.add(name, "exonym", isDoubtful(name));
      if (/^[A-Z]{3}$/u.test(name)) addDots(name, forms);
    }
  }
  addGenitive(place, forms);
  for (const code of ["ru", "uk", "pl"]) {
    for (const name of parts(place.cases[code] ?? "")) {
      const acronym = initialsOf(name);
      if (acronym) forms.add(acronym, "acronym", true);
    }
  }
  for (const name of parts(place.cases.uk ?? "")) addSide(name, forms);
  for (const name of parts(place.other)) {
    forms.add(name, "exonym", isDoubtful(name));
    // Hebrew's v may be written double, though not by its academy.
    if (/^ו(?!ו)/u.test(name)) forms.add(`ו${name}`, "spelling");
  }
  for (const name of [...declined.flatMap(([, names]) => parts(names)), ...parts(place.other)]) {
    const joined = name.replace(
      /^(\S{3,}) (?:und|et|e|y|og|och|en|a|i|и|і|та|і) (?=\S{3,}$)/u,
      "$1-",
    );
    if (joined !== name) forms.add(joined, "exonym");
  }
  for (const [code, names] of declined) {
    const language = DECLINED[code];
    const [name] = parts(names);
    // Of names of several words in Latin letters the endings are beyond the rules.
    if (!language || !name || /^\p{Lu}+$/u.test(name)) continue;
    if (!/\p{Script=Latin}.*\s/u.test(name) || PHRASE.test(name)) {
      addDeclined(name, language, forms);
    }
  }
}

/** Adds German's genitive: Moskaus. French has peoples in -iens. */
function addGenitive(place: LexiconPlace, forms: Forms): void {
  const english = new Set(parts(place.en).map((name) => foldName(name)));
  for (const name of parts(place.cases.de ?? "")) {
    if (!/^\p{Lu}\p{Ll}{3,}$/u.test(name) || /ien$/u.test(name)) continue;
    // Of what English calls so, too, it may be a plural, or somebody's name: Jordans.
    forms.add(genitive(name), "case", english.has(foldName(name)));
  }
}

/** The acronym of a name of three words or more, all of them with capitals: ЮАР. */
function initialsOf(name: string): string | undefined {
  const words = name.split(/[\s-]+/u);
  const isName = words.length > 2 && words.every((word) => /^\p{Lu}\p{Ll}{3,}$/u.test(word));
  return isName ? words.map((word) => word.charAt(0)).join("") : undefined;
}

/** What Ukrainian and Russian say before a name for a side of the world, in the feminine. */
const SIDES: Readonly<Record<string, string>> = {
  Північна: "Северная",
  Південна: "Южная",
  Східна: "Восточная",
  Західна: "Западная",
};

/** Південна Корея is Южная Корея, whose official name is all that the source has in Russian. */
function addSide(ukrainian: string, forms: Forms): void {
  const [side = "", name = "", ...rest] = ukrainian.split(" ");
  const russian = SIDES[side];
  const [word] = ukToRu(name.toLowerCase(), "place");
  if (!russian || !word || rest.length > 0) return;
  const whole = `${russian} ${capitalise(word)}`;
  forms.add(whole, "exonym");
  addDeclined(whole, "ru", forms);
}

/** Adds an English name; an acronym with its dots, too, and a town's with what it is. */
function addEnglish(name: string, { id }: LexiconPlace, forms: Forms): void {
  if (ACRONYM.test(name)) {
    forms.add(name, "acronym");
    addDots(name, forms);
    return;
  }
  forms.add(name, "exonym");
  if (/\s&\s/u.test(name)) forms.add(name.replace(/\s&\s/gu, " and "), "spelling");
  // New York City. Not of countries, nor behind one word: Kansas City is not in Kansas.
  if (
    /^(?!region\/).+\//u.test(id) &&
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name) &&
    !/City$/u.test(name)
  ) {
    forms.add(`${name} City`, "short");
  }
}

const ACRONYM = /^\p{Lu}{2,4}$/u;

/** Three Latin letters are a word in some language, or with capitals throughout an acronym. */
function isDoubtful(name: string): boolean {
  return /^\p{Script=Latin}{1,3}$/u.test(name) && !ACRONYM.test(name);
}

function parts(names: string): string[] {
  return names === "" ? [] : names.split(SEPARATOR);
}

function keyOf(name: string): string {
  const folded = foldName(name)
    .replace(/^the /u, "")
    .replace(/ (?:and|und|et|y|e|i) | & /gu, " & ")
    .replace(/iya$/u, "ia")
    .replace(/(?<= [a-z]{2,} [a-z]{2,}| [a-z]{4,}|^[a-z]{3,} [a-z]{3,}) city$/u, "")
    .trim();
  return /^(?:\p{L}\.)+\p{L}?\.?$/u.test(folded) ? folded.replaceAll(".", "") : folded;
}
