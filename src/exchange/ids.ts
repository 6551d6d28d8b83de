import type { Id, Pack } from "../model";
import { refuse } from "./pack-error";
import { type Path, toPointer } from "./pointer";

const LISTS = ["reports", "entities", "statements"] as const;

/** Throws a `PackError` where two of a pack's reports, entities and statements share an id. */
export function checkIds(pack: Pack): void {
  const seen = new Map<Id, Path>();
  for (const list of LISTS) {
    for (const [index, { id }] of pack[list].entries()) {
      const first = seen.get(id);
      if (first) refuse([list, index, "id"], `must be unique; ${toPointer(first)} has it too`);
      seen.set(id, [list, index]);
    }
  }
}
