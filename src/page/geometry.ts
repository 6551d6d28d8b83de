/** A point in CSS pixels from the viewport's top left corner. */
export interface Point {
  x: number;
  y: number;
}

/** A box in CSS pixels from the viewport's top left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Does a box, grown by `slack` on each side, hold a point? Its edges count. */
export function holds(box: Box, { x, y }: Point, slack = 0): boolean {
  return (
    x >= box.left - slack &&
    x <= box.right + slack &&
    y >= box.top - slack &&
    y <= box.bottom + slack
  );
}

/**
 * Is a point on the way from one box to another, that is in the convex hull of both? The hull is
 * built by Andrew's monotone chain.
 */
export function isBetween(a: Box, b: Box, point: Point): boolean {
  const hull = convexHull([...corners(a), ...corners(b)]);
  return hull.every((from, index) => {
    const to = hull[(index + 1) % hull.length] as Point;
    return turn(from, to, point) >= 0;
  });
}

function corners({ left, top, right, bottom }: Box): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** Positive where `c` lies to one side of the line from `a` to `b`, negative on the other. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

function convexHull(points: Point[]): Point[] {
  const sorted = points.sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (ordered: Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length > 1 && turn(chain.at(-2) as Point, chain.at(-1) as Point, point) <= 0) {
        chain.pop();
      }
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

/** Space between a mark and its card, and between a card and the viewport's edge, in CSS pixels. */
const GAP = 6;

/**
 * Where to put a card of a given size by a mark: below it where there is room, else above, else on
 * the side with more room; always within the viewport, so far as it fits. Returns its top left
 * corner, and how high it may be there.
 */
export function placeCard(
  mark: Box,
  card: { width: number; height: number },
  viewport: { width: number; height: number },
): Point & { maxHeight: number } {
  const below = viewport.height - mark.bottom - 2 * GAP;
  const above = mark.top - 2 * GAP;
  const isBelow = card.height <= below || (card.height > above && below >= above);
  const maxHeight = Math.max(0, isBelow ? below : above);
  const height = Math.min(card.height, maxHeight);
  const furthest = viewport.width - card.width - GAP;
  return {
    x: Math.max(GAP, Math.min(mark.left, furthest)),
    y: isBelow ? mark.bottom + GAP : mark.top - GAP - height,
    maxHeight,
  };
}
