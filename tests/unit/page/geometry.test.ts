import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Box,
  distanceTo,
  holds,
  isBetween,
  keptWithin,
  leadsTo,
  type Point,
  placeCard,
} from "../../../src/page/geometry";

const side = fc.integer({ min: -500, max: 2000 });
const size = fc.integer({ min: 1, max: 900 });
const box: fc.Arbitrary<Box> = fc
  .tuple(side, side, size, size)
  .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));
const point: fc.Arbitrary<Point> = fc.record({ x: side, y: side });

/** A point of a box, by fractions of its sides. */
function within({ left, top, right, bottom }: Box, [x, y]: readonly [number, number]): Point {
  return { x: left + x * (right - left), y: top + y * (bottom - top) };
}
const fractions = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

describe("holds", () => {
  const box = { left: 10, top: 20, right: 30, bottom: 40 };

  it.each<[number, number, number, boolean]>([
    [20, 30, 0, true],
    [10, 20, 0, true],
    [30, 40, 0, true],
    [9.9, 30, 0, false],
    [20, 40.1, 0, false],
    [9, 19, 1, true],
    [31, 41, 1, true],
    [8.9, 30, 1, false],
  ])("(%d, %d) with slack %d: %s", (x, y, slack, expected) => {
    expect(holds(box, { x, y }, slack)).toBe(expected);
  });
});

describe("isBetween", () => {
  const mark = { left: 100, top: 100, right: 140, bottom: 120 };
  const card = { left: 100, top: 200, right: 400, bottom: 500 };

  it.each<[string, number, number, boolean]>([
    ["on the mark", 120, 110, true],
    ["on the card", 390, 490, true],
    ["straight on the way", 120, 160, true],
    ["aslant on the way", 200, 180, true],
    ["beside the way", 300, 130, false],
    ["behind the mark", 120, 99, false],
    ["behind the card", 250, 501, false],
    ["left of both", 99, 160, false],
  ])("%s", (_, x, y, expected) => {
    expect(isBetween(mark, card, { x, y })).toBe(expected);
    expect(isBetween(card, mark, { x, y })).toBe(expected);
  });

  it("holds all on a straight line from one box to the other", () => {
    fc.assert(
      fc.property(box, box, fractions, fractions, fractions, (a, b, inA, inB, [share]) => {
        const [from, to] = [within(a, inA), within(b, inB)];
        const x = from.x + share * (to.x - from.x);
        const y = from.y + share * (to.y - from.y);
        // A hair inwards, for what rounding takes at the edges.
        const inwards = (value: number, low: number, high: number) =>
          value + (low + high - 2 * value) * 1e-9;
        const { left, right } = {
          left: Math.min(a.left, b.left),
          right: Math.max(a.right, b.right),
        };
        const { top, bottom } = {
          top: Math.min(a.top, b.top),
          bottom: Math.max(a.bottom, b.bottom),
        };
        expect(isBetween(a, b, { x: inwards(x, left, right), y: inwards(y, top, bottom) })).toBe(
          true,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("holds nothing outside of what holds both", () => {
    fc.assert(
      fc.property(box, box, point, (a, b, point) => {
        const around = {
          left: Math.min(a.left, b.left),
          top: Math.min(a.top, b.top),
          right: Math.max(a.right, b.right),
          bottom: Math.max(a.bottom, b.bottom),
        };
        if (isBetween(a, b, point)) expect(holds(around, point)).toBe(true);
        if (holds(a, point) || holds(b, point)) expect(isBetween(a, b, point)).toBe(true);
        expect(isBetween(a, b, point)).toBe(isBetween(b, a, point));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("placeCard", () => {
  const card = { width: 360, height: 300 };
  const viewport = { left: 0, top: 0, right: 1000, bottom: 800 };
  const markAt = (left: number, top: number) => ({ left, top, right: left + 50, bottom: top + 20 });

  it("puts the card below the mark, its left edge on the mark's", () => {
    expect(placeCard(markAt(200, 100), card, viewport)).toEqual({ x: 200, y: 126, maxHeight: 668 });
  });

  it("puts it above where there is no room below", () => {
    expect(placeCard(markAt(200, 700), card, viewport)).toMatchObject({ x: 200, y: 394 });
  });

  it("keeps it from the viewport's right and left edge", () => {
    expect(placeCard(markAt(940, 100), card, viewport).x).toBe(634);
    expect(placeCard(markAt(-30, 100), card, viewport).x).toBe(6);
    expect(placeCard(markAt(50, 100), card, { ...viewport, right: 200 }).x).toBe(6);
  });

  it("takes the side with more room where it fits on neither, and says how much there is", () => {
    const tall = { width: 360, height: 900 };
    expect(placeCard(markAt(0, 300), tall, viewport)).toEqual({ x: 6, y: 326, maxHeight: 468 });
    expect(placeCard(markAt(0, 600), tall, viewport)).toEqual({ x: 6, y: 6, maxHeight: 588 });
  });

  it("has no room by a mark as large as the viewport", () => {
    const mark = { left: 0, top: -50, right: 1000, bottom: 900 };
    expect(placeCard(mark, card, viewport).maxHeight).toBe(0);
  });

  it("puts it beside a mark that leaves next to no room above and below", () => {
    const low = { left: 0, top: 0, right: 1000, bottom: 200 };
    expect(placeCard(markAt(100, 90), card, low)).toEqual({ x: 156, y: 6, maxHeight: 188 });
    expect(placeCard(markAt(900, 90), card, low)).toMatchObject({ x: 534, y: 6 });
    expect(placeCard(markAt(100, 90), card, { ...low, right: 300 }).y).not.toBe(6);
  });

  it("keeps to the part of the viewport that is seen", () => {
    const part = { left: 100, top: 300, right: 700, bottom: 700 };
    expect(placeCard(markAt(600, 320), card, part)).toMatchObject({ x: 334, y: 346 });
    expect(placeCard(markAt(90, 660), card, part)).toMatchObject({ x: 106, y: 354 });
  });

  it("keeps the card within the viewport and off the mark, so far as it fits", () => {
    const view = fc
      .tuple(side, side, fc.integer({ min: 100, max: 2000 }), fc.integer({ min: 60, max: 2000 }))
      .map(([left, top, width, height]) => ({
        left,
        top,
        right: left + width,
        bottom: top + height,
      }));
    const sizes = fc.record({ width: size, height: size });
    fc.assert(
      fc.property(view, sizes, fractions, size, size, (view, card, place, width, height) => {
        const corner = within(view, place);
        const mark = {
          left: corner.x,
          top: corner.y,
          right: corner.x + width,
          bottom: Math.min(corner.y + height, view.bottom),
        };
        const { x, y, maxHeight } = placeCard(mark, card, view);
        const bottom = y + Math.min(card.height, maxHeight);
        const slack = 1e-9;
        if (maxHeight > 0) {
          expect(y).toBeGreaterThanOrEqual(view.top - slack);
          expect(bottom).toBeLessThanOrEqual(view.bottom + slack);
          const isClear = bottom <= mark.top + slack || y >= mark.bottom - slack;
          const isBeside = x + card.width <= mark.left + slack || x >= mark.right - slack;
          expect(isClear || isBeside).toBe(true);
        }
        expect(x).toBeGreaterThanOrEqual(view.left);
        if (card.width + 12 <= view.right - view.left) {
          expect(x + card.width).toBeLessThanOrEqual(view.right + slack);
        }
        const mostRoom = Math.max(mark.top - view.top, view.bottom - mark.bottom) - 12;
        expect(maxHeight).toBeGreaterThanOrEqual(
          Math.min(card.height, Math.max(0, mostRoom)) - slack,
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe("leadsTo", () => {
  const mark = { left: 100, top: 100, right: 140, bottom: 120 };
  const card = { left: 100, top: 200, right: 400, bottom: 500 };

  it.each<[string, Point, Point, boolean]>([
    ["straight down", { x: 120, y: 130 }, { x: 120, y: 140 }, true],
    ["aslant", { x: 150, y: 150 }, { x: 180, y: 165 }, true],
    ["back to the mark", { x: 120, y: 150 }, { x: 120, y: 140 }, false],
    ["along the card's edge", { x: 120, y: 150 }, { x: 150, y: 150 }, false],
    ["nearer, but beside the way", { x: 300, y: 110 }, { x: 300, y: 120 }, false],
  ])("%s", (_, before, now, expected) => {
    expect(leadsTo(card, mark, before, now)).toBe(expected);
  });
});

describe("distanceTo", () => {
  it("is none within a box, else that to its nearest edge or corner", () => {
    const box = { left: 10, top: 10, right: 20, bottom: 20 };
    expect(distanceTo(box, { x: 15, y: 20 })).toBe(0);
    expect(distanceTo(box, { x: 15, y: 4 })).toBe(6);
    expect(distanceTo(box, { x: 23, y: 24 })).toBe(5);
  });
});

describe("keptWithin", () => {
  it("moves a corner no further than it must", () => {
    const size = { width: 100, height: 50 };
    expect(keptWithin({ x: 30, y: 40 }, size, 400, 300)).toEqual({ x: 30, y: 40 });
    expect(keptWithin({ x: -30, y: 290 }, size, 400, 300)).toEqual({ x: 0, y: 250 });
    expect(keptWithin({ x: 350, y: -1 }, size, 400, 300)).toEqual({ x: 300, y: 0 });
    expect(keptWithin({ x: 350, y: 0 }, size, 80, 300)).toEqual({ x: 0, y: 0 });
  });
});
