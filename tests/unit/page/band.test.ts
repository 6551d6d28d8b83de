import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandOf } from "../../../src/page/band";

/** Boxes of these heights with these gaps between them, from `top` downwards. */
function stacked(top: number, rows: readonly (readonly [number, number])[]) {
  let at = top;
  return rows.map(([gap, height]) => {
    const box = { top: at + gap, bottom: at + gap + height };
    at = box.bottom;
    return box;
  });
}

describe("bandOf", () => {
  const boxes = stacked(0, Array<[number, number]>(10).fill([0, 100]));
  const band = (top: number, bottom: number) =>
    bandOf(boxes.length, (index) => boxes[index] ?? { top: 0, bottom: 0 }, top, bottom);

  it.each<[number, number, number, number]>([
    [250, 450, 2, 5],
    [0, 1000, 0, 10],
    [-900, 2000, 0, 10],
    [-900, -100, 0, 0],
    [1100, 1200, 10, 10],
    [200, 200, 1, 3],
    [50, 60, 0, 1],
  ])("from %d to %d: [%d, %d)", (top, bottom, from, to) => {
    expect(band(top, bottom)).toEqual([...Array(to).keys()].slice(from));
  });

  it("has nothing of nothing", () => {
    expect(bandOf(0, () => ({ top: 0, bottom: 0 }), -10, 10)).toEqual([]);
  });

  it("finds of boxes in order those that reach into the band, with few looks", () => {
    const row = fc.tuple(fc.nat(50), fc.nat(200));
    const edge = fc.integer({ min: -500, max: 5000 });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 200 }),
        edge,
        edge,
        fc.nat(3000),
        (rows, start, top, height) => {
          const boxes = stacked(start, rows);
          const bottom = top + height;
          let looks = 0;
          const band = bandOf(
            boxes.length,
            (index) => {
              looks++;
              return boxes[index] ?? { top: Number.NaN, bottom: Number.NaN };
            },
            top,
            bottom,
          );
          const inBand = boxes.filter((box) => box.bottom >= top && box.top <= bottom);
          expect(band.map((index) => boxes[index])).toEqual(inBand);
          expect(looks).toBeLessThanOrEqual(12 + 2 * Math.ceil(Math.log2(boxes.length + 2)) + 2);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("finds those of boxes in columns", () => {
    const column = stacked(0, Array<[number, number]>(40).fill([0, 100]));
    const columns = [...column, ...column, ...column];
    const band = bandOf(
      columns.length,
      (index) => columns[index] ?? { top: 0, bottom: 0 },
      250,
      350,
    );
    expect(band).toEqual([2, 3, 42, 43, 82, 83]);
  });
});
