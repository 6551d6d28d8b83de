/**
 * The names of countries and of time zones' cities in the languages of CLDR, as the making of
 * spelling variants wants them. Read from the packages cldr-localenames-full and cldr-dates-full
 * (Unicode CLDR, licence Unicode-3.0) when the extension is built; nothing of it is kept in the
 * repository.
 */
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ENGLISH, key } from "./shared.mjs";

/** @typedef {import("../text/variants/lexicon").LexiconPlace} LexiconPlace */
/** @typedef {{ id: string, locale: string, name: string }} Named */

const require = createRequire(import.meta.url);

/** Languages whose case endings are known: their names are kept apart. */
const DECLINED = ["uk", "ru", "be", "pl", "cs", "sk", "hr", "de"];

/**
 * Languages of which names are taken, and writing systems beside the usual: those with a press that
 * readers of Latin pages come upon. More would double the file for names that hardly a page has.
 */
const LOCALES =
  `en en-GB ar az be bg ca cs da de el es et fa fi fr he hi hr hu hy id it ja ka ko lt lv
  mk nb nl pl pt pt-PT ro ru sk sl sq sr sr-Latn sv tr uk vi zh zh-Hant`
    .trim()
    .split(/\s+/u);

/** Languages of which only their own countries' names for themselves are taken: theirs are known abroad. */
const OWN = Object.entries({
  kk: "KZ",
  ky: "KG",
  mn: "MN",
  uz: "UZ",
  tg: "TJ",
  tk: "TM",
  is: "IS",
  ga: "IE",
  mt: "MT",
  ur: "PK",
  ps: "AF",
  ms: "MY",
});

/** Zones that are no towns people write of; bases in the ice are named after towns elsewhere. */
const NO_TOWN =
  /^(?:Etc|Antarctica|America\/(?:Argentina|Indiana|Kentucky|North_Dakota)|Pacific\/Easter)/u;
/** Codes of continents and regions: 001, 150. Unions of states are kept: EU, UN. */
const NO_COUNTRY = /^(?:\d+|EZ|QO|XA|XB|ZZ)$/u;

/** Codes of unions of states. */
const UNION = /^(?:EU|UN)$/u;

/** @param {string} name a package's name */
function folderOf(name) {
  return dirname(require.resolve(`${name}/package.json`));
}

/**
 * @param {string} path of a JSON file
 * @returns {Promise<unknown>} undefined where there is none
 */
async function readJson(path) {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * Follows keys into parsed JSON.
 * @param {unknown} value
 * @param {string[]} keys
 * @returns {Record<string, unknown>} empty where the way ends
 */
function within(value, ...keys) {
  let at = value;
  for (const key of keys) at = isRecord(at) ? at[key] : undefined;
  return isRecord(at) ? at : {};
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === "object" && value !== null;
}

/** @param {string} locale @returns {Promise<Named[]>} */
async function territories(locale) {
  const file = join(folderOf("cldr-localenames-full"), "main", locale, "territories.json");
  const names = within(await readJson(file), "main", locale, "localeDisplayNames", "territories");
  return Object.entries(names).flatMap(([code, name]) => {
    const id = code.replace(/-alt-.*$/u, "");
    return typeof name === "string" && !NO_COUNTRY.test(id) ? [{ id, locale, name }] : [];
  });
}

/** @param {string} locale @returns {Promise<Named[]>} */
async function zoneCities(locale) {
  const file = join(folderOf("cldr-dates-full"), "main", locale, "timeZoneNames.json");
  const zones = within(await readJson(file), "main", locale, "dates", "timeZoneNames", "zone");
  /** @type {Named[]} */
  const found = [];
  /** @type {(value: unknown, path: string[]) => void} */
  const walk = (value, path) => {
    if (!isRecord(value)) return;
    if (typeof value.exemplarCity === "string") {
      found.push({ id: path.join("/"), locale, name: value.exemplarCity });
    }
    for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(zones, []);
  return found.filter(({ id }) => !NO_TOWN.test(id));
}

/** What each language calls itself. @returns {Promise<string[]>} */
export async function languageNames() {
  const names = LOCALES.map(async (locale) => {
    const file = join(folderOf("cldr-localenames-full"), "main", locale, "languages.json");
    const all = within(await readJson(file), "main", locale, "localeDisplayNames", "languages");
    return all[locale];
  });
  return (await Promise.all(names)).filter((name) => typeof name === "string");
}

/** English names that CLDR leaves to be read off the zone's own name. */
/** @param {string} id */
function cityOfZone(id) {
  return (id.split("/").at(-1) ?? id).replaceAll("_", " ");
}

/** Territories that CLDR gives two names, the second in brackets; else these hold explanations. */
const OTHER_NAME = new Set(["MM"]);
const BRACKETS = /\s*[（(]([^()（）]*)[)）]\s*/u;

/**
 * @param {Named} named
 * @returns {string[]} the name without what CLDR adds to it to tell it from others
 */
function spellings({ id, locale, name }) {
  const text = name.replace(/[\u200e\u200f]/gu, "").trim();
  const bare = text
    .replace(/ [-–] /u, "-")
    .replace(BRACKETS, " ")
    .trim();
  const inner = BRACKETS.exec(text)?.[1] ?? "";
  const isOther = OTHER_NAME.has(id) && /^\p{L}{3,}$/u.test(inner);
  // German tells it of countries that are called by the noun alone: Republik Moldau.
  const noun = locale === "de" ? /^Republik (\p{Lu}\p{Ll}+)$/u.exec(bare)?.[1] : undefined;
  const names = [bare, ...(isOther ? [inner] : []), ...(noun ? [noun] : [])];
  return names.filter((each) => each && each.length <= 60);
}

/**
 * Names of each place, none twice, none that is also another place's (but a state's and its
 * capital's may be one).
 * @returns {Promise<LexiconPlace[]>}
 */
export async function gatherPlaces() {
  /** @type {Map<string, Map<string, string[]>>} names by place and locale */
  const places = new Map();
  /** @type {(id: string, locale: string, name: string) => void} */
  const add = (id, locale, name) => {
    const names = places.get(id) ?? new Map();
    places.set(id, names);
    names.set(locale, [...(names.get(locale) ?? []), name]);
  };
  const known = await readdir(join(folderOf("cldr-localenames-full"), "main"));
  for (const locale of LOCALES.filter((each) => known.includes(each))) {
    for (const named of [...(await territories(locale)), ...(await zoneCities(locale))]) {
      for (const name of spellings(named)) add(named.id, locale, name);
    }
  }
  for (const [locale, country] of OWN.filter(([each]) => known.includes(each))) {
    for (const named of (await territories(locale)).filter(({ id }) => id === country)) {
      for (const name of spellings(named)) add(country, locale, name);
    }
  }
  for (const [id, names] of places) {
    // A union's code is its acronym in English.
    if (UNION.test(id)) add(id, "en", id);
    if (id.includes("/") && !names.has("en")) add(id, "en", cityOfZone(id));
  }
  return compact(places);
}

/** @param {Map<string, Map<string, string[]>>} places @returns {LexiconPlace[]} */
function compact(places) {
  const owners = ownersOf(places);
  return [...places].flatMap(([id, names]) => {
    const english = unique(
      [...(names.get("en") ?? []), ...(names.get("en-GB") ?? [])].filter((name) => {
        return (owners.get(key(name)) ?? []).every(
          (other) => other === id || isCapitalOf(other, id, places, name),
        );
      }),
    );
    const taken = new Set(english.map(key));
    /** @type {(name: string) => boolean} */
    const isOwn = (name) => {
      if (isNoise(name, names)) return false;
      const owner = owners.get(key(name)) ?? [];
      return owner.every((other) => {
        if (other === id || isCapitalOf(other, id, places, name)) return true;
        // Алжир is Algeria as well as Algiers: the country's, where English has another for the town.
        const english = (places.get(other)?.get("en") ?? []).map(key);
        return !id.includes("/") && other.includes("/") && !english.includes(key(name));
      });
    };
    /** @type {Record<string, string>} */
    const cases = {};
    for (const locale of DECLINED) {
      const fresh = unique((names.get(locale) ?? []).filter(isOwn));
      if (fresh.length > 0) cases[locale] = fresh.join("|");
      for (const name of fresh) taken.add(key(name));
    }
    const other = unique(
      [...names].flatMap(([locale, list]) => (DECLINED.includes(locale) ? [] : list.filter(isOwn))),
    ).filter((name) => !taken.has(key(name)));
    return english.length > 0 ? [{ id, en: english.join("|"), cases, other: other.join("|") }] : [];
  });
}

/**
 * Given names, and English names of peoples, that a country's name in another language folds to: Dutch
 * has Georgië, Malay Turki and Swiss.
 */
export const GIVEN = new Set(["georgie", "turki", "siri", "swiss", "somali"]);

/** Abbreviations that so many languages share are seen everywhere: USA, but not AS or VS. */
const SHARED_BY = 3;

/**
 * Would the name mark ordinary words of an English page? (Mỹ, Vietnamese for the U.S., folds to my.)
 * @param {string} name
 * @param {Map<string, string[]>} names the place's, by locale
 */
function isNoise(name, names) {
  const folded = key(name).replace(/[^\p{L}]/gu, "");
  if (!/^\p{Script=Latin}+$/u.test(folded)) return false;
  if (folded.length < 3 || ENGLISH.has(folded) || GIVEN.has(folded)) return true;
  const isShort = !/\p{Ll}/u.test(name) && folded.length < 5;
  const users = [...names.values()].filter((list) => list.some((each) => key(each) === key(name)));
  return isShort && users.length < SHARED_BY;
}

/** @param {Map<string, Map<string, string[]>>} places */
function ownersOf(places) {
  /** @type {Map<string, string[]>} */
  const owners = new Map();
  for (const [id, names] of places) {
    for (const name of new Set([...names.values()].flat().map(key))) {
      owners.set(name, [...(owners.get(name) ?? []), id]);
    }
  }
  return owners;
}

/**
 * A zone's city and its country may share a name where they do in English (Luxembourg, Mexico City);
 * two countries, or two cities, may not. Nor may a town be called by what is another place's English
 * name: Tunis is not Tunisia, though in some languages it is.
 * @param {string} one
 * @param {string} other
 * @param {Map<string, Map<string, string[]>>} places
 * @param {string} name
 */
function isCapitalOf(one, other, places, name) {
  if (one.includes("/") === other.includes("/")) return false;
  const [first, second] = [one, other].map((id) => (places.get(id)?.get("en") ?? []).map(key));
  if (first === undefined || second === undefined) return false;
  if (first.includes(key(name)) && !second.includes(key(name))) return false;
  return first.some((a) => second.some((b) => a.startsWith(b) || b.startsWith(a)));
}

/** @param {string[]} names */
function unique(names) {
  return [...new Map(names.map((name) => [key(name), name])).values()];
}
