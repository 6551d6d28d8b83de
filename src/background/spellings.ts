import type { EntityKey, Kind, Spelling } from "../model";
import type { NamedKind } from "../rpc";
import { type CommonWords, isCommonWord, refusalOf } from "../spot/common";
import type { KnownSpellings, Store } from "../store";
import { fold } from "../text";

/** The code of what speaks against looking for a form on pages; undefined where nothing does. */
export type RefusalOf = (text: string, kind: Kind) => string | undefined;

/** What is refused, given common words. */
export function refusalWith(common: CommonWords): RefusalOf {
  return (text, kind) => refusalOf(text, kind, common);
}

/** An entity's spellings, those told that are refused; none of an unknown entity. */
export async function getSpellings(
  store: Store,
  entity: EntityKey,
  refusalOf: RefusalOf,
): Promise<Spelling[]> {
  return judged(await store.spellings(entity), refusalOf);
}

/** Removes a spelling or takes that back; open pages follow. Gives the spellings as they then are. */
export async function setSpelling(
  store: Store,
  { entity, text, used }: { entity: EntityKey; text: string; used: boolean },
  refusalOf: RefusalOf,
  publish: () => Promise<void>,
): Promise<Spelling[]> {
  const known = await store.setSpelling(entity, text, used);
  await publish();
  return judged(known, refusalOf);
}

/**
 * Adds a spelling as a user has it; open pages follow. One that would mark what names nobody is told
 * with the reason and not added. Gives the spellings as they then are.
 */
export async function addSpelling(
  store: Store,
  { entity, text }: { entity: EntityKey; text: string },
  refusalOf: RefusalOf,
  publish: () => Promise<void>,
): Promise<Spelling[]> {
  const tidy = text.replace(/\s+/g, " ").trim();
  const before = await store.spellings(entity);
  if (!before) return [];
  const why = refusalOf(tidy, before.kind);
  if (why !== undefined) {
    const refused: Spelling = { text: tidy, reason: "added", weak: false, state: "refused", why };
    return [...judged(before, refusalOf), refused];
  }
  const known = await store.addSpelling(entity, tidy);
  await publish();
  return judged(known, refusalOf);
}

function judged(known: KnownSpellings | undefined, refusalOf: RefusalOf): Spelling[] {
  if (!known) return [];
  return known.spellings.map((spelling) => {
    const why = refusalOf(spelling.text, known.kind);
    return why === undefined ? spelling : { ...spelling, state: "refused", why };
  });
}

/**
 * What speaks against marking names, in their order: a refusal's code; "common" for one that is a
 * common word too, and is marked only where more speaks for it; null where nothing does.
 */
export function refusalsOf(names: readonly NamedKind[], common: CommonWords): (string | null)[] {
  return names.map(({ text, kind }) => {
    return refusalOf(text, kind, common) ?? (isCommonWord(fold(text), common) ? "common" : null);
  });
}
