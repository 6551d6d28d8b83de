import type { Kind } from "../../model";
import type { Word } from "../document/parse";
import type { NameMention } from "./find";

/** Words before a name that speak for a place. */
export const PLACING = new Set(
  "in at from near to of outside across around for into through".split(" "),
);

/**
 * Makes one word that is the surname of a person of the text a person wherever nothing speaks for a
 * place: the readings of its lines may differ, and "Jordan" is then the country here and there.
 */
export function settleNamesakes(tokens: readonly Word[], names: readonly NameMention[]): void {
  const surnames = new Map<string, number>();
  for (const { kind, words } of names) {
    const last = words.at(-1);
    if (kind === "person" && words.length > 1 && last) {
      surnames.set(last, (surnames.get(last) ?? 0) + 1);
    }
  }
  const people = new Set(
    names.filter(({ kind }) => kind === "person").map(({ words }) => words.join(" ")),
  );
  for (const name of names) {
    const [word = ""] = name.words;
    if (name.words.length > 1 || name.kind === "person" || !surnames.has(word)) continue;
    // The surname alone must have been taken for the person's somewhere.
    if (!people.has(word)) continue;
    // "in Jordan's film" is his, where "in Jordan" may be the country.
    const isOwner = tokens[name.last]?.kind === "clitic";
    if (!isOwner && PLACING.has(tokens[name.first - 1]?.lower ?? "")) continue;
    name.kind = "person";
  }
  settleStrays(names);
}

/** Mentions of a place or organisation that outweigh one of the same word as a person. */
const ENOUGH = 2;

/**
 * A single word that is a place, or an organisation, throughout the text and once a person of whom
 * nothing else is said, is what it is elsewhere: in "he told reporters Bonn agreed", too.
 */
function settleStrays(names: readonly NameMention[]): void {
  const counts = new Map<string, Map<Kind, number>>();
  const borne = new Set<string>();
  for (const { kind, words } of names) {
    if (kind === "person" && words.length > 1) for (const word of words) borne.add(keyOf(word));
    if (words.length > 1) continue;
    const key = keyOf(words[0] ?? "");
    const kinds = counts.get(key) ?? new Map<Kind, number>();
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    counts.set(key, kinds);
  }
  for (const name of names) {
    const key = keyOf(name.words[0] ?? "");
    if (name.kind !== "person" || name.words.length > 1 || borne.has(key)) continue;
    const kinds = counts.get(key);
    const most = [...(kinds ?? [])].reduce((best, it) => (it[1] > best[1] ? it : best));
    const others = (kinds?.get("place") ?? 0) + (kinds?.get("organisation") ?? 0);
    if (others >= ENOUGH * (kinds?.get("person") ?? 0) && most[0] !== "person") name.kind = most[0];
  }
}

function keyOf(word: string): string {
  return word.toLowerCase();
}
