import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inBloom, makeBloom, openBloom, stemsOf } from "../../../src/text";

const setOf = (words: string[], bytes: number) =>
  openBloom(Buffer.from(makeBloom(words, bytes)).toString("base64"));

describe("a set of words in few bits", () => {
  it("holds every word that was put in", () => {
    const words = fc.uniqueArray(fc.string({ maxLength: 12 }), { maxLength: 50 });
    // Of three sizes, one for each way in which base64 ends.
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 62 }), (list, bytes) => {
        const bloom = setOf(list, bytes);
        expect(list.every((word) => inBloom(bloom, word))).toBe(true);
      }),
    );
  });

  it("holds few others", () => {
    const numbered = (what: string) => Array.from({ length: 2000 }, (_, nth) => `${what}${nth}`);
    const bloom = setOf(numbered("in"), 2500);
    const taken = numbered("out").filter((word) => inBloom(bloom, word));
    expect(taken.length).toBeLessThan(100);
  });
});

describe("stems", () => {
  it.each([
    ["visits", "visit"],
    ["pushes", "push"],
    ["traded", "trade"],
    ["making", "make"],
    ["quickly", "quick"],
  ])("of %s are %s among others", (word, stem) => {
    expect(stemsOf(word)).toContain(stem);
  });
});
