/**
 * What countries are also called: official names, short and former ones, from world-countries (ODbL
 * 1.0). Read when the extension is built.
 */
import { createRequire } from "node:module";
import { ENGLISH, GIVEN, key } from "./shared.mjs";

const require = createRequire(import.meta.url);

/** @typedef {import("../text/variants/lexicon").LexiconPlace} LexiconPlace */
/** @typedef {{ official: string, common: string }} Name */
/**
 * @typedef {{
 *   cca2: string, name: Name & { native: Record<string, Name> }, altSpellings: string[],
 *   translations: Record<string, Name>, demonyms: Record<string, { f: string, m: string }>,
 * }} Country
 */

/** Languages whose official names the press of others meets. */
const OFFICIAL = ["rus", "deu", "fra", "spa", "pol"];

/**
 * The names that CLDR does not have, by the country's two letters: only those that are no other's and no people's.
 * @param {readonly LexiconPlace[]} places CLDR's
 * @returns {LexiconPlace[]}
 */
export function gatherOfficial(places) {
  /** @type {Country[]} */
  const countries = require("world-countries/countries.json");
  const peoples = new Set(
    countries.flatMap(({ demonyms }) =>
      Object.values(demonyms).flatMap(({ f, m }) => [key(f), key(m)]),
    ),
  );
  /** Who is called so. @type {Map<string, Set<string>>} */
  const bearers = new Map();
  /** @param {string} name @param {string} id */
  const note = (name, id) => bearers.set(key(name), (bearers.get(key(name)) ?? new Set()).add(id));
  for (const { id, en, cases, other } of places) {
    for (const names of [en, ...Object.values(cases), other]) {
      for (const name of names.split("|")) note(name, id);
    }
  }
  const named = countries.map(({ cca2, name, altSpellings, translations }) => {
    const en = [name.official, name.common, ...altSpellings].filter(isEnglish);
    const native = Object.values(name.native).flatMap((each) => [each.common, each.official]);
    const abroad = Object.entries(translations).flatMap(([language, each]) =>
      OFFICIAL.includes(language) ? [each.common, each.official] : [each.common],
    );
    const other = [...altSpellings.filter((each) => !isEnglish(each)), ...native, ...abroad];
    for (const each of [...en, ...other]) note(each, cca2);
    return { id: cca2, en, other };
  });
  /** @param {string} each */
  const isOwn = (each) => {
    const folded = key(each);
    if (peoples.has(folded) || ENGLISH.has(folded) || GIVEN.has(folded)) return false;
    return bearers.get(folded)?.size === 1 && isName(each);
  };
  return named.flatMap(({ id, en, other }) => {
    /** @type {LexiconPlace} */
    const row = {
      id,
      en: unique(en.filter(isOwn)),
      cases: {},
      other: unique(other.filter(isOwn)),
    };
    return row.en || row.other ? [row] : [];
  });
}

/** @param {string[]} names */
function unique(names) {
  return [...new Map(names.map((name) => [key(name), name])).values()].join("|");
}

/** Plain English: words of descent in other languages carry marks or small words of theirs. @param {string} name */
function isEnglish(name) {
  return /^[A-Z][A-Za-z' -]+$/u.test(name) && (name.length > 5 || /^[A-Z]{3,}$/u.test(name));
}

/** No code, no entry of an index turned round, no remark. @param {string} name */
function isName(name) {
  return (
    name.length > 1 &&
    !/[|,()/;]|^[A-Z]{2}$/u.test(name) &&
    !/^[A-Za-z]{1,5}$/u.test(name.replace(/^[A-Z]{3,}$/u, "acronym"))
  );
}
