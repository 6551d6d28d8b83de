/**
 * Of several entities the one that is named in full nearest to a place, else the first.
 *
 * @param anchors where entities are named in full, each's places in order, in UTF-16 code units
 */
export function nearest(
  entities: readonly number[],
  anchors: ReadonlyMap<number, readonly number[]>,
  place: number,
): number {
  let best = entities[0] ?? 0;
  if (entities.length === 1) return best;
  let least = Number.POSITIVE_INFINITY;
  for (const entity of entities) {
    const distance = distanceTo(anchors.get(entity) ?? [], place);
    if (distance < least) [best, least] = [entity, distance];
  }
  return best;
}

/** How far the nearest of some places is, which are in order. */
function distanceTo(places: readonly number[], place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [places[low - 1], places[low]];
  const far = Number.POSITIVE_INFINITY;
  return Math.min(
    before === undefined ? far : place - before,
    after === undefined ? far : after - place,
  );
}
