import type { PackStoreName } from "./schema";

/** The keys of a pack's rows in each store; rows of no other pack lie between. */
export function packRanges(key: string): Record<PackStoreName, IDBKeyRange> {
  // An array sorts after every string, so [key, []] is behind every [key, id].
  const pairs = IDBKeyRange.bound([key], [key, []]);
  // "0" follows "/", which parts a pack's key from an entity's id and stands in neither.
  const prefixed = IDBKeyRange.bound(`${key}/`, `${key}0`, false, true);
  return {
    packs: IDBKeyRange.only(key),
    reports: pairs,
    texts: pairs,
    entities: prefixed,
    mentions: prefixed,
    variants: prefixed,
    statements: pairs,
  };
}
