/** Top and bottom of a box, in CSS pixels from the viewport's top. */
export interface Edges {
  top: number;
  bottom: number;
}

/**
 * The boxes of a list that reach into a vertical band: found by bisection where they follow one
 * another downwards, so that a long list costs some dozen measurements, else one by one. In a list
 * that is not quite in order some boxes at the edges may be missed.
 *
 * @param count boxes in the list
 * @param edges of the box at an index
 * @returns the indexes of those that reach into `[top, bottom]`, ascending
 */
export function bandOf(
  count: number,
  edges: (index: number) => Edges,
  top: number,
  bottom: number,
): number[] {
  if (count <= SAMPLES || !isInOrder(count, edges)) {
    return indexes(0, count).filter((index) => {
      const box = edges(index);
      return box.bottom >= top && box.top <= bottom;
    });
  }
  const from = firstWhere(0, count, (index) => edges(index).bottom >= top);
  const to = firstWhere(from, count, (index) => edges(index).top > bottom);
  return indexes(from, to);
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** So many boxes, evenly spread, are looked at before a list is taken to be in order. */
const SAMPLES = 12;

/** Do boxes follow one another downwards? Not so where they stand in columns. */
function isInOrder(count: number, edges: (index: number) => Edges): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (let sample = 0; sample < SAMPLES; sample++) {
    const { top, bottom } = edges(Math.floor((sample * (count - 1)) / (SAMPLES - 1)));
    if (bottom < before) return false;
    before = Math.max(before, top);
  }
  return true;
}

/** The first index in `[low, high)` at which a test that fails first and then holds, holds. */
function firstWhere(low: number, high: number, test: (index: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (test(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
