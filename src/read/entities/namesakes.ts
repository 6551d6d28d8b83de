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
    if (!people.has(word) || PLACING.has(tokens[name.first - 1]?.lower ?? "")) continue;
    name.kind = "person";
  }
}
