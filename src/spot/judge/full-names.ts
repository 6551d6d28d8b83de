import type { Form } from "../gazetteer";
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

interface Named {
  gazetteer: Gazetteer;
  form: Form;
}

/** Is a folded word part of a full name of one of those whom a form may name? */
export function isOfFullName({ gazetteer, form }: Named, folded: string): boolean {
  return form.entities.some((entity) => fullNameWords(gazetteer, entity).has(folded));
}

/**
 * Is a form made of a word of the report's own for which something is true? These words come before
 * those of variants, so that a form is none of which the report has the same.
 */
export function isMadeOf({ gazetteer, form }: Named, isBase: (word: string) => boolean): boolean {
  return form.entities.some((entity) => {
    for (const word of fullNameWords(gazetteer, entity)) {
      if (word === form.folded) return false;
      if (isBase(word)) return true;
    }
    return false;
  });
}
