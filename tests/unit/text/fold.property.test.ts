import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldWithOffsets, widthAt } from "../../../src/text";
import { foldCodePoint } from "../../../src/text/fold-table";
import { anyText } from "./arbitrary-text";

const MANY = { numRuns: 3000 };

/** Every code point of the planes that hold letters, marks and variation selectors. */
function* codePoints(): Generator<string> {
  for (let code = 0; code < 0x32000; code++) yield String.fromCodePoint(code);
  for (let code = 0xe0000; code < 0xe0200; code++) yield String.fromCodePoint(code);
}

describe("fold", () => {
  it("folds what it has folded to the same", () => {
    for (const char of codePoints()) {
      const once = fold(char);
      if (fold(once) !== once) expect([char, fold(once)]).toEqual([char, once]);
    }
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      MANY,
    );
  });

  it("folds any character alike however it is composed", () => {
    for (const char of codePoints()) {
      const [composed, decomposed] = [fold(char.normalize("NFC")), fold(char.normalize("NFD"))];
      if (composed !== decomposed) expect([char, composed]).toEqual([char, decomposed]);
    }
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(text.normalize("NFC"))).toBe(fold(text.normalize("NFD")));
      }),
      MANY,
    );
  });

  it("folds letters alike in either case", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(text.toLowerCase().toUpperCase())).toBe(fold(text.toUpperCase()));
      }),
      MANY,
    );
  });

  it("folds character by character, but for white space", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const each = Array.from(text, foldCodePoint).join("").replace(/ +/g, " ");
        expect(fold(text)).toBe(each);
      }),
      MANY,
    );
  });
});

describe("foldWithOffsets", () => {
  it("leads from each span to a source span that folds to it", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = foldWithOffsets(text);
        const length = folded.text.length;
        const [start, end] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const span = folded.source({ start, end });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        const refolded = fold(text.slice(span.start, span.end));
        // A part of a letter's folded form leads to the whole letter.
        if (start < end) expect(refolded).toContain(folded.text.slice(start, end));
        else expect(span.end).toBe(span.start);
        if (start === 0 && end === length) expect(refolded).toBe(folded.text);
      }),
      MANY,
    );
  });

  it("leads from spans of whole characters to exactly these", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldWithOffsets(text);
        const starts: number[] = [];
        for (let at = 0; at < folded.text.length; at++) {
          starts.push(folded.source({ start: at, end: at + 1 }).start);
        }
        // Later characters come from later places.
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        const edges = [...starts.keys(), starts.length].filter(
          (at) => at === 0 || at === starts.length || starts[at] !== starts[at - 1],
        );
        for (const [index, start] of edges.entries()) {
          for (const end of edges.slice(index + 1, index + 4)) {
            const span = folded.source({ start, end });
            expect(fold(text.slice(span.start, span.end))).toBe(folded.text.slice(start, end));
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("never parts a surrogate pair", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, place) => {
        const folded = foldWithOffsets(text);
        const start = place % (folded.text.length + 1);
        const span = folded.source({ start, end: start + 1 });
        for (const edge of [span.start, span.end]) {
          expect(edge > 0 && widthAt(text, edge - 1) === 2).toBe(false);
        }
      }),
      MANY,
    );
  });

  it("takes a megabyte of one letter in its stride", () => {
    for (const letter of ["a", "ß", "\u00ad", " ", "울", "𝐊", "\ud83c"]) {
      const text = letter.repeat(1_000_000 / letter.length);
      const start = performance.now();
      const folded = foldWithOffsets(text);
      expect(folded.source({ start: 0, end: folded.text.length }).end).toBe(text.length);
      // Ten times what a busy machine takes; a quadratic algorithm takes minutes.
      expect(performance.now() - start).toBeLessThan(8000);
    }
  });
});
