import type { Spelling } from "../../src/model";

/** Spellings that are there for the same reason. */
export interface SpellingGroup {
  reason: Spelling["reason"] | "refused";
  weak: boolean;
  spellings: Spelling[];
}

/** What a report has first, then what is as good, at last what is only a hint. */
const ORDER: readonly SpellingGroup["reason"][] = [
  "name",
  "added",
  "exonym",
  "script",
  "spelling",
  "case",
  "order",
  "initials",
  "short",
  "acronym",
  "surname",
  "refused",
];

/**
 * Spellings by reason, weak ones apart, in the order in which they are shown; within a group as
 * given. What is refused comes last, whatever it is.
 */
export function groupSpellings(spellings: readonly Spelling[]): SpellingGroup[] {
  const groups = new Map<string, SpellingGroup>();
  for (const spelling of spellings) {
    const refused = spelling.state === "refused";
    const reason = refused ? "refused" : spelling.reason;
    const weak = !refused && spelling.weak;
    const key = `${reason} ${weak}`;
    const group = groups.get(key) ?? { reason, weak, spellings: [] };
    group.spellings.push(spelling);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) => ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason) || Number(a.weak) - Number(b.weak),
  );
}

/** The texts whose use the second list has otherwise than the first, by what became of them. */
export function changedTexts(
  before: readonly Spelling[],
  after: readonly Spelling[],
): { removed: string[]; restored: string[] } {
  const states = new Map(before.map(({ text, state }) => [text, state]));
  const now = (state: Spelling["state"]) =>
    after
      .filter((it) => it.state === state && (states.get(it.text) ?? state) !== state)
      .map(({ text }) => text);
  return { removed: now("removed"), restored: now("used") };
}
