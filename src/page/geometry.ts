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

/** How far a point lies from a box: 0 within it. */
export function distanceTo({ left, top, right, bottom }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/**
 * Does a move from `before` to `now` lead from one box towards another, on the way between them? It
 * does while it comes nearer.
 */
export function leadsTo(target: Box, from: Box, before: Point, now: Point): boolean {
  return distanceTo(target, now) < distanceTo(target, before) && isBetween(from, target, now);
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
/** Where there is less height than this above and below a mark, the card goes beside it. */
const CRAMPED = 150;

interface Size {
  width: number;
  height: number;
}

/**
 * Where to put a card of a given size by a mark: below it where there is room, else above, else on
 * the side with more room; beside it where there is room for hardly anything above and below. Always
 * within `view`, so far as it fits. Returns its top left corner, and how high it may be there.
 *
 * @param view the part of the viewport that is seen: less than all of it in a frame that is cut off
 */
export function placeCard(mark: Box, card: Size, view: Box): Point & { maxHeight: number } {
  const below = view.bottom - mark.bottom - 2 * GAP;
  const above = mark.top - view.top - 2 * GAP;
  const beside = besideOf(mark, card, view);
  if (Math.max(below, above) < Math.min(card.height, CRAMPED) && beside) return beside;
  const isBelow = card.height <= below || (card.height > above && below >= above);
  const maxHeight = Math.max(0, isBelow ? below : above);
  const height = Math.min(card.height, maxHeight);
  const furthest = view.right - card.width - GAP;
  return {
    x: Math.max(view.left + GAP, Math.min(mark.left, furthest)),
    y: isBelow ? mark.bottom + GAP : mark.top - GAP - height,
    maxHeight,
  };
}

/** A place on a mark's right or left side; undefined where a card is too wide for either. */
function besideOf(mark: Box, { width, height }: Size, view: Box) {
  const right = view.right - mark.right - 2 * GAP;
  const left = mark.left - view.left - 2 * GAP;
  if (width > Math.max(right, left)) return undefined;
  const maxHeight = Math.max(0, view.bottom - view.top - 2 * GAP);
  const lowest = view.bottom - GAP - Math.min(height, maxHeight);
  return {
    x: width <= right ? mark.right + GAP : mark.left - GAP - width,
    y: Math.max(view.top + GAP, Math.min(mark.top, lowest)),
    maxHeight,
  };
}

/** The point nearest to `corner` at which a card of a given size lies in the viewport, if it can. */
export function keptWithin(
  corner: Point,
  { width, height }: Size,
  right: number,
  bottom: number,
): Point {
  return {
    x: Math.max(0, Math.min(corner.x, right - width)),
    y: Math.max(0, Math.min(corner.y, bottom - height)),
  };
}
