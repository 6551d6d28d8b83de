import { knowledge, wordKey } from "../lexicon/knowledge";
import type { FoundEntity } from "./named";

/** Gives well-known towns and countries their coordinates. */
export function placesOf(entities: readonly FoundEntity[]): void {
  const { cities } = knowledge();
  for (const entity of entities) {
    if (entity.kind !== "place") continue;
    const known = [entity.name, ...entity.aliases]
      .map((name) => cities.get(wordKey(name)))
      .find((point) => point !== undefined);
    if (known) entity.coordinates = known;
  }
}
