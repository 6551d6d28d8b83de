/**
 * Given names that Ukrainian, Russian and Belarusian have in common: the three Cyrillic forms, and
 * customary Western spellings that no school of transliteration yields. What bears one of a row is
 * called by any of it, as the press of each country renders it.
 */
import { foldName } from "../fold-name";
import { TABLE } from "./given-names-table";
import { type Cyrillic, SCHOOLS, type School, toLatin } from "./latin";

export interface GivenName {
  uk: string;
  ru: string;
  be: string;
  /** Spellings that are customary in the West. */
  custom: readonly string[];
  isFemale: boolean;
  /** Borne all over Europe: tells nothing of the surname's language. */
  isCommon: boolean;
}

function rowOf(line: string): GivenName {
  const words = line.replace(/^\+/u, "").split(/\s+/u);
  const [uk = "", ru = "", be = "", ...rest] = words;
  const custom = rest.filter((word) => word !== "!");
  return { uk, ru, be, custom, isFemale: line.startsWith("+"), isCommon: rest.includes("!") };
}

const LANGUAGES: readonly Cyrillic[] = ["uk", "ru", "be"];

let known: Map<string, GivenName[]> | undefined;

/** Built on first need: a list of places asks for no given name. */
function index(): Map<string, GivenName[]> {
  if (known) return known;
  known = new Map();
  for (const row of TABLE.trim().split("\n").map(rowOf)) {
    const forms = new Set([row.uk, row.ru, row.be, ...row.custom].map(foldName));
    for (const language of LANGUAGES) {
      for (const form of latinSpellings(row, language)) forms.add(foldName(form));
    }
    for (const form of forms) known.set(form, [...(known.get(form) ?? []), row]);
  }
  return known;
}

/** A name as one school writes one language's form. */
export function latinGiven(name: GivenName, language: Cyrillic, school: School): string {
  return spellingsOf(name, language).get(school) ?? "";
}

/** All Latin spellings of a name as one language has it, the press's first. */
export function latinSpellings(name: GivenName, language: Cyrillic): string[] {
  return [...new Set(spellingsOf(name, language).values())];
}

/** Worked out once per row: every second person is called by one of a dozen. */
const written = new WeakMap<GivenName, Partial<Record<Cyrillic, ReadonlyMap<School, string>>>>();

function spellingsOf(name: GivenName, language: Cyrillic): ReadonlyMap<School, string> {
  const known = written.get(name) ?? {};
  written.set(name, known);
  known[language] ??= new Map(
    SCHOOLS.map((school) => [school, toLatin(name[language], language, school)]),
  );
  return known[language];
}

/** The row that a given name is of, in any spelling; rows of the same names come joined. */
export function findGivenName(word: string): GivenName | undefined {
  const rows = index().get(foldName(word));
  if (!rows) return undefined;
  const folded = foldName(word);
  // Hanna is more often Ukraine's Ганна than what Belarus has for Анна.
  const isOwn = (row: GivenName) =>
    latinSpellings(row, "uk").some((spelled) => foldName(spelled) === folded);
  return rows.find((row) => row.uk === folded) ?? rows.find(isOwn) ?? rows[0];
}

/** Other rows of the same sex that a given name is spelled as, by whom it belongs to the East alone. */
export function namesakes(word: string, name: GivenName): readonly GivenName[] {
  const rows = index().get(foldName(word)) ?? [];
  return rows.filter((row) => {
    return row !== name && row.isFemale === name.isFemale && !row.isCommon && !name.isCommon;
  });
}

/** Schools whose spellings of a name are of the East, where the West has its own. */
const EASTERN: readonly School[] = ["press", "official", "strict", "passport", "czech"];

/** Is it the way in which all of Europe spells the name? Then it tells nothing of the surname. */
export function isCommonSpelling(word: string, name: GivenName): boolean {
  const folded = foldName(word);
  const isCustom = name.custom.some((custom) => foldName(custom) === folded);
  if (name.isCommon && isCustom) return true;
  const ways = LANGUAGES.flatMap((language) =>
    EASTERN.map((school) => latinGiven(name, language, school)),
  );
  return isCustom && !SLAVIC_CUSTOM.test(folded) && !ways.some((way) => foldName(way) === folded);
}

/** Customary in the West, and yet of the East: Dmitri, Yevgeni, Vassily, Alyaksandr. */
const SLAVIC_CUSTOM =
  /[tgrln]i$|i[iy]$|ya$|^v[ay]s|^yev|^al(?:ya|ia)k|^olek|^pyotr|slav$|sey$|^mykh|^mikh|^nikolay|^iosif|^andrei|^ksenia|^kyrylo|^arty?om/u;
