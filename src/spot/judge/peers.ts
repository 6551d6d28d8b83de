import type { Gazetteer } from "../table";
import { LEADS, STARTERS, TITLES } from "./open-lexicon";
import type { View } from "./view";

/**
 * Quill and Orlov, Quill/Orlov: does another's surname of the same report stand beside, without a
 * given name that is somebody else's?
 */
export function hasPeer(view: View): boolean {
  return isPeer(view, 1) || isPeer(view, -1);
}

function isPeer(view: View, step: 1 | -1): boolean {
  const other = view.neighbour(step);
  if (!other) return false;
  const form = view.gazetteer.data.forms[other.form];
  if (form?.reason !== "surname" || form === view.form) return false;
  if (packOf(view.gazetteer, form.entities[0]) !== packOf(view.gazetteer, view.form.entities[0]))
    return false;
  const before = view.before(other);
  return !(before?.joined && before.capital && !(before.lists & (TITLES | STARTERS | LEADS)));
}

/** The pack that an entity, by its index, comes with. */
export function packOf(gazetteer: Gazetteer, entity = -1): string | undefined {
  return gazetteer.data.entities[entity]?.key.split("/")[0];
}
