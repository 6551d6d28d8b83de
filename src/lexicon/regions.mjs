/**
 * Countries' first-level regions in a dozen languages: from GeoNames (licence CC BY 4.0), as the
 * package iso3166-2-db has them. Read when the extension is built.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { GIVEN } from "./cldr.mjs";
import { ENGLISH, key } from "./shared.mjs";

const require = createRequire(import.meta.url);
const FOLDER = join(dirname(require.resolve("iso3166-2-db/package.json")), "data");

/** @typedef {import("../text/variants/lexicon").LexiconPlace} LexiconPlace */

/** What languages say a region is, before its name or behind it. */
const KINDS =
  /^(?:the )?(?:autonomous |free )?(?:republic|region|state|province|territory) of |^(?:l['’]|la |le )?(?:oblast|république|région|province|territoire|kraï|état|gouvernorat|comté)(?: autonome)? (?:de la |de l['’]|des |du |de |d['’])|^(?:óblast|república|provincia|región|estado|territorio|comunidad)(?: aut[óo]noma)? (?:de la |de las |del |de |da |do )|^(?:oblast['’]?|repubblica|provincia|regione)(?: autonoma)? (?:della |dell['’]|del |di |d['’])|^(?:oblast|autonome republik|republik|region|provinz|land|freistaat|kanton|gouvernement) |^(?:la|республика) |(?:维吾尔|壮族|回族)?自治[区州]$|(?<=..)[省州县]$| (?:(?:uygh?ur|uighur|zhuang|hui) )?(?:autonomous )?(?:republic|oblast|region|province|krai|district|state|county|canton|department|prefecture|governorate|territory)$/iu;

/**
 * The regions that have an English name and others, each by the name alone and with what it is; by
 * the name alone only where that is no town and no country.
 * @param {readonly string[]} towns as `gatherTowns` gives them
 * @param {readonly LexiconPlace[]} known CLDR's places
 * @returns {Promise<LexiconPlace[]>}
 */
export async function gatherRegions(towns, known) {
  /** @type {Record<string, Record<string, string>>} */
  const names = JSON.parse(await readFile(join(FOLDER, "names_geonames.json"), "utf8"));
  const taken = new Set(towns.flatMap((line) => line.split("|").slice(1).map(key)));
  for (const { en, cases, other } of known) {
    for (const text of [en, ...Object.values(cases), other]) {
      for (const name of text.split("|")) taken.add(key(name));
    }
  }
  const countries = new Set(known.flatMap(({ en }) => en.split("|").map(key)));
  return Object.entries(names).flatMap(([id, { en, ru, ...others }]) => {
    if (!en || countries.has(key(en))) return [];
    /** @param {string | undefined} name */
    const ways = (name) => waysOf(name, taken);
    if (ways(en).length === 0) return [];
    return [
      {
        id: `region/${id}`,
        en: ways(en).join("|"),
        cases: ru ? inCyrillic(ways(ru)) : {},
        other: [...new Set(Object.values(others).flatMap(ways))].join("|"),
      },
    ];
  });
}

/**
 * The places with what else the source calls countries, where nothing else is called so: Weißrussland.
 * @param {readonly LexiconPlace[]} known CLDR's places
 * @param {readonly string[]} towns as `gatherTowns` gives them
 * @returns {Promise<LexiconPlace[]>}
 */
export async function withOldNames(known, towns) {
  /** @type {Record<string, { names: Record<string, string> }>} */
  const countries = JSON.parse(await readFile(join(FOLDER, "iso3166-2.json"), "utf8"));
  const namesOf = (/** @type {LexiconPlace} */ { en, cases, other }) =>
    [en, ...Object.values(cases), other].flatMap((text) => text.split("|"));
  /** @type {Map<string, string>} */
  const owners = new Map(
    towns.flatMap((line) =>
      line
        .split("|")
        .slice(1)
        .map((name) => [key(name), ""]),
    ),
  );
  // Korea is part of two countries' names.
  for (const place of known) {
    for (const name of place.en.split("|")) {
      if (/\s/u.test(name)) for (const word of name.split(/\s/u)) owners.set(key(word), place.id);
    }
  }
  for (const place of known) for (const name of namesOf(place)) owners.set(key(name), place.id);
  return known.map((place) => {
    const { en: _, geonames: __, ru, ...others } = countries[place.id]?.names ?? {};
    const isFree = (/** @type {string | undefined} */ name) =>
      name !== undefined &&
      name.length > 4 &&
      /^\p{L}+$/u.test(name) &&
      !owners.has(key(name)) &&
      !GIVEN.has(key(name)) &&
      !ENGLISH.has(key(name));
    const more = [...new Set(Object.values(others).filter(isFree))];
    const cases =
      isFree(ru) && place.cases.ru
        ? { ...place.cases, ru: `${place.cases.ru}|${ru}` }
        : place.cases;
    return { ...place, cases, other: [place.other, ...more].filter(Boolean).join("|") };
  });
}

/**
 * A region's name by itself first, then with what it is.
 * @param {string | undefined} name
 * @param {ReadonlySet<string>} taken keys of what else is called so
 */
function waysOf(name, taken) {
  const text = name?.replace(/\s*\([^()]*\)/u, "").trim() ?? "";
  const bare = text.replace(KINDS, "").trim();
  return [...new Set([bare, text])].filter(
    (each) =>
      (each.length > 2 || /^\p{Script=Han}{2}$/u.test(each)) &&
      !each.includes("|") &&
      !taken.has(key(each)) &&
      !ENGLISH.has(key(each)),
  );
}

/**
 * A Russian name as it is and, where it is one word, as Ukrainian has the same: the source has no
 * Ukrainian.
 * @param {string[]} russian
 * @returns {Record<string, string>}
 */
function inCyrillic(russian) {
  const [name = ""] = russian;
  if (!/^[а-яё]+$/iu.test(name)) return { ru: russian.join("|") };
  const ukrainian = name
    .replace(/(?<![жчшщ])и/gu, "і")
    .replace(/ы/gu, "и")
    .replace(/э/gu, "е")
    .replace(/Э/gu, "Е")
    .replace(/ё/gu, "ьо")
    .replace(/И/gu, "І");
  return { ru: russian.join("|"), uk: ukrainian };
}
