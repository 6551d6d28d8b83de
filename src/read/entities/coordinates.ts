import { knowledge, wordKey } from "../lexicon/knowledge";
import { usualName } from "./name-keys";
import type { FoundEntity } from "./named";

/** Gives well-known towns and countries their coordinates. */
export function placesOf(entities: readonly FoundEntity[]): void {
  const { points } = knowledge();
  for (const entity of entities) {
    if (entity.kind !== "place") continue;
    const known = [entity.name, ...entity.aliases]
      .map((name) => points.get(usualName(name)) ?? points.get(wordKey(name)))
      .find((point) => point !== undefined);
    if (known) entity.coordinates = known;
  }
}
