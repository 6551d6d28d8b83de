/** Top and bottom of a box, in CSS pixels from the viewport's top. */
export interface Edges {
  top: number;
  bottom: number;
}

/**
 * The stretch of a list of boxes, top to bottom, that lies in a vertical band: found by bisection,
 * so that a long list costs a dozen measurements. In a list that is not quite in order some boxes
 * at the edges may be missed.
 *
 * @param count boxes in the list
 * @param edges of the box at an index
 * @returns the indexes from which and to which (exclusive) boxes lie in `[top, bottom]`
 */
export function bandOf(
  count: number,
  edges: (index: number) => Edges,
  top: number,
  bottom: number,
): { from: number; to: number } {
  const from = firstWhere(0, count, (index) => edges(index).bottom >= top);
  const to = firstWhere(from, count, (index) => edges(index).top > bottom);
  return { from, to };
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
