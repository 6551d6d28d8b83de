import type { Gazetteer } from "../table";

/** By the words as the gazetteer has them. */
const known = new Map<string, ReadonlySet<string>>();
/** A page has fewer entities; beyond, what was opened is forgotten. */
const MOST = 5000;

/** The folded words of an entity's names of several words. */
export function fullNameWords(gazetteer: Gazetteer, entity: number): ReadonlySet<string> {
  const words = gazetteer.data.entities[entity]?.words ?? "";
  let opened = known.get(words);
  if (!opened) {
    if (known.size >= MOST) known.clear();
    opened = new Set(words.split(" "));
    known.set(words, opened);
  }
  return opened;
}
