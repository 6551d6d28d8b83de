import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commonest, contrast, differing } from "../../browser/contrast";
import { decodePng, type Pixels } from "../../browser/png";

/** Writes a picture with a filter of choice for every row, as encoders do. */
function encode({ width, height, data }: Pixels, filters: number[]): Uint8Array {
  const rowLength = width * 4;
  const raw: number[] = [];
  const at = (x: number, row: number) => (x < 0 || row < 0 ? 0 : (data[row * rowLength + x] ?? 0));
  for (let row = 0; row < height; row += 1) {
    const filter = filters[row % filters.length] ?? 0;
    raw.push(filter);
    for (let x = 0; x < rowLength; x += 1) {
      const [left, up, corner] = [at(x - 4, row), at(x, row - 1), at(x - 4, row - 1)];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      raw.push((at(x, row) - guess) & 255);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Uint8Array.from(raw))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const order = [left, up, corner].map((value) => ({ value, off: Math.abs(estimate - value) }));
  return order.reduce((best, it) => (it.off < best.off ? it : best)).value;
}

function chunk(type: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(type, "latin1"), content, Buffer.alloc(4)]);
}

const pixels = fc
  .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) })
  .chain(({ width, height }) =>
    fc
      .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
      .map((data) => ({ width, height, data })),
  );

describe("decodePng", () => {
  test("gives back what was written, whatever the filters", () => {
    const filters = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(pixels, filters, (picture, chosen) => {
        expect(decodePng(encode(picture, chosen))).toEqual(picture);
      }),
    );
  });

  test("refuses what it cannot read", () => {
    const file = encode({ width: 1, height: 1, data: new Uint8Array(4) }, [0]);
    const indexed = Uint8Array.from(file);
    indexed[25] = 3;
    expect(() => decodePng(indexed)).toThrow();
  });
});

describe("contrast", () => {
  test("runs from 1 to 21", () => {
    expect(contrast([255, 255, 255], [0, 0, 0])).toBeCloseTo(21);
    expect(contrast([9, 99, 199], [9, 99, 199])).toBe(1);
    expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
  });
});

test("commonest and differing look at colours", () => {
  const one = {
    width: 3,
    height: 1,
    data: Uint8Array.of(1, 2, 3, 255, 9, 9, 9, 255, 1, 2, 3, 255),
  };
  const other = { ...one, data: Uint8Array.of(1, 2, 3, 255, 8, 9, 9, 255, 1, 2, 3, 255) };
  expect(commonest(one)).toEqual([1, 2, 3]);
  expect(differing(one, other)).toEqual([[9, 9, 9]]);
});
