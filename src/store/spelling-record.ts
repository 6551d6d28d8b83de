import type { Kind, Spelling } from "../model";
import { namesOf } from "./records";
import type { AdditionsRow, EntityRow, RemovalsRow, VariantsRow } from "./schema";

/** An entity's spellings, with what they name. */
export interface KnownSpellings {
  kind: Kind;
  /** Names first, then what the user has added. Each used or removed: what is refused is not known here. */
  spellings: Spelling[];
}

/** What two spellings have in common where a page's text could be either: "KYIV" and "Kyiv". */
export type Sameness = (text: string) => string;

/** What is stored of an entity's spellings beside the entity. */
export interface SpellingRows {
  made?: VariantsRow | undefined;
  removals?: RemovalsRow | undefined;
  additions?: AdditionsRow | undefined;
}

/** The spellings of one entity from its rows. */
export function spellingsOf(
  row: EntityRow,
  { made, removals, additions }: SpellingRows,
  sameness: Sameness,
): KnownSpellings {
  const isUsed = useOf(removals, sameness);
  const state = (text: string) => (isUsed(text) ? "used" : "removed");
  const langs = new Map(row.aliases.map((alias) => [alias.text, alias.langs?.[0]]));
  const names = namesOf(row).map((text): Spelling => {
    const lang = langs.get(text);
    return { text, reason: "name", weak: false, ...(lang && { lang }), state: state(text) };
  });
  const added = (additions?.texts ?? []).map(
    (text): Spelling => ({ text, reason: "added", weak: false, state: state(text) }),
  );
  const variants = (made?.variants ?? []).map(
    ({ text, reason, weak = false }): Spelling => ({ text, reason, weak, state: state(text) }),
  );
  return { kind: row.kind, spellings: [...names, ...added, ...variants] };
}

/** Tells for each of an entity's forms whether it is in use. */
export function useOf(
  removals: RemovalsRow | undefined,
  sameness: Sameness,
): (text: string) => boolean {
  if (!removals) return () => true;
  const removed = new Set(removals.texts.map(sameness));
  return (text) => !removed.has(sameness(text));
}
