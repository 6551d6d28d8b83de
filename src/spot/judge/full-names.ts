import type { Gazetteer } from "../table";

const known = new WeakMap<Gazetteer, ReadonlyMap<number, ReadonlySet<string>>>();

/**
 * The folded words of each entity's names of several words, by entity, as far as the gazetteer holds
 * them: a page's may lack those that do not occur on it. Worked out once per gazetteer, in time linear
 * in its forms.
 */
export function fullNames(gazetteer: Gazetteer): ReadonlyMap<number, ReadonlySet<string>> {
  let names = known.get(gazetteer);
  if (!names) {
    names = collect(gazetteer);
    known.set(gazetteer, names);
  }
  return names;
}

function collect(gazetteer: Gazetteer): Map<number, Set<string>> {
  const names = new Map<number, Set<string>>();
  for (const { weak, folded, entities } of gazetteer.data.forms) {
    const words = folded.split(/[\s.]+/);
    if (weak || words.length < 2) continue;
    for (const entity of entities) {
      const all = names.get(entity) ?? new Set();
      for (const word of words) all.add(word);
      names.set(entity, all);
    }
  }
  return names;
}
