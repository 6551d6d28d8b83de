/**
 * Names in Chinese characters: from CC-CEDICT (MDBG and contributors, licence CC BY-SA 4.0), as the
 * package hanzi has it. Read when the extension is built; the selection keeps its source's licence.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const SOURCE = join(dirname(require.resolve("hanzi/package.json")), "lib/data/cedict_ts.u8.js");

/** @typedef {{ words: string[], pinyin: string, glosses: string[] }} Entry headwords, the simplified one first */

/** Traditional, simplified, pinyin in which a capital tells a name, glosses. */
const LINE = /^(\S+) (\S+) \[(\p{Lu}[^\]]*)\] \/(.+)\//u;
/** Thomas Quill (1901-1980), who he was. */
const PERSON = /^((?:\p{Lu}[\p{L}'’.-]*)(?: [\p{L}][\p{L}'’.-]*){1,3}) \((?:c\. )?\d{3,4}[–-]/u;
/** A place or body by its name alone, or with what it is. */
const OTHER =
  /^(?:the )?((?:\p{Lu}[\p{L}'’.&-]*)(?: (?:(?:of|and|for|the|on|in|de) )*\p{Lu}[\p{L}'’.&-]*)*)(?: \([^()]*\)|, (?:[\p{L} -]*\b(?:city|town|capital|province|state|region|republic|peninsula|island|river|country)\b.*|\p{Lu}+))?$/u;

/**
 * English names with their Chinese forms, `|` between them: of persons and of anything else. Persons of Japan come surname first, as
 * their source has them, and the other way round.
 * @returns {Promise<import("../text/variants/lexicon").ChineseNames>}
 */
export async function gatherChinese() {
  /** @type {Record<"persons" | "others", Map<string, Set<string>>>} */
  const found = { persons: new Map(), others: new Map() };
  /** @type {(kind: keyof typeof found, english: string, words: string[]) => void} */
  const add = (kind, english, words) => {
    const known = found[kind].get(english) ?? new Set();
    for (const word of words) known.add(word);
    found[kind].set(english, known);
  };
  for (const { words, pinyin, glosses } of await entries()) {
    for (const gloss of glosses) {
      const person = PERSON.exec(gloss)?.[1];
      if (person) {
        const mark = isWhole(person, words, pinyin, gloss) ? "" : "~";
        const forms = words.map((word) => mark + word);
        for (const way of waysOf(person, gloss)) add("persons", way, forms);
      } else {
        const other = OTHER.exec(gloss)?.[1];
        if (other && isTelling(other, words)) add("others", other, words);
      }
    }
  }
  /** @param {Map<string, Set<string>>} map */
  const lines = (map) => [...map].map(([english, forms]) => [english, ...forms].join("|"));
  return { persons: lines(found.persons), others: lines(found.others) };
}

/** @returns {Promise<Entry[]>} */
async function entries() {
  const lines = (await readFile(SOURCE, "utf8")).split("\n");
  return lines.flatMap((line) => {
    const [, traditional = "", simplified = "", pinyin = "", glosses] = LINE.exec(line) ?? [];
    if (!glosses || !/^[\p{Script=Han}·]{2,}$/u.test(simplified)) return [];
    return [
      { words: [...new Set([simplified, traditional])], pinyin, glosses: glosses.split("/") },
    ];
  });
}

/**
 * Surnames that the source has in capitals, and the Japanese order, which pages in English turn.
 * @param {string} person
 * @param {string} gloss
 */
function waysOf(person, gloss) {
  const words = person.split(" ").map((word) => {
    return /^\p{Lu}{2,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
  });
  const isJapanese = words.length === 2 && /Japan/u.test(gloss);
  return isJapanese ? [words.join(" "), words.toReversed().join(" ")] : [words.join(" ")];
}

/** Whose names are written in characters at home. */
const OF_CHARACTERS = /Chin|Japan|Korea|Taiwan|Hong Kong|PRC|Tang|Song|Ming|Qing|dynasty|Vietnam/u;

/**
 * Does a form hold the given name, too? Names of the West are often cut down to the surname.
 * @param {string} person
 * @param {string[]} words
 * @param {string} pinyin
 * @param {string} gloss
 */
function isWhole(person, [word = ""], pinyin, gloss) {
  if (word.includes("·")) return true;
  /** @param {string} text */
  const letters = (text) => text.toLowerCase().replace(/[^a-z]/gu, "");
  if (letters(person) === letters(pinyin)) return true;
  return OF_CHARACTERS.test(gloss) && word.length > 2 && word.length < 6;
}

/**
 * Single characters and short English words are anything.
 * @param {string} english
 * @param {string[]} words
 */
function isTelling(english, words) {
  return (
    english.length > 3 || (/^\p{Lu}{2,}$/u.test(english) && words.every((word) => word.length > 1))
  );
}

/** What an acronym stands for, in the ways in which the source tells it. */
const BODY = String.raw`(\p{Lu}[\p{L}'’&.-]*(?: (?:(?:of|and|for|the|on|in) )*\p{Lu}[\p{L}'’&.-]*)+)`;
const ACRONYM = String.raw`(\p{Lu}\p{L}*\p{Lu}|\p{Lu}{3,})`;
const BEHIND = new RegExp(
  `^(?:the )?${BODY}(?: \\(${ACRONYM}\\)|, ${ACRONYM}(?:$|[,;]| \\())`,
  "u",
);
const BEFORE = new RegExp(`^(?:the )?${ACRONYM}(?: \\(|, )(?:the )?${BODY}(?:$|\\)| \\()`, "u");

/**
 * Acronyms of organisations, each with the one name that it stands for, between `|`: acronyms of
 * three letters or more, of which the source knows but one meaning.
 * @returns {Promise<string[]>}
 */
export async function gatherAcronyms() {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  for (const { glosses } of await entries()) {
    for (const gloss of glosses) {
      const [, body, one, other] = BEHIND.exec(gloss) ?? [];
      const [, acronym = one ?? other, name = body] = BEFORE.exec(gloss) ?? [];
      if (!acronym || !name || acronym.length < 3 || acronym[0] !== name[0]) continue;
      found.set(acronym, (found.get(acronym) ?? new Set()).add(name));
    }
  }
  return [...found].flatMap(([acronym, names]) => {
    return names.size === 1 ? [[acronym, ...names].join("|")] : [];
  });
}
