import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf, inBloom, makeBloom, stemsOf } from "../../../src/text";

describe("a set of words in few bits", () => {
  it("holds every word that was put in", () => {
    const words = fc.uniqueArray(fc.string({ maxLength: 12 }), { maxLength: 50 });
    fc.assert(
      fc.property(words, (list) => {
        const bloom = makeBloom(list, 64);
        expect(list.every((word) => inBloom(bloom, word))).toBe(true);
      }),
    );
  });

  it("holds few others", () => {
    const numbered = (what: string) => Array.from({ length: 2000 }, (_, nth) => `${what}${nth}`);
    const bloom = makeBloom(numbered("in"), 2500);
    const taken = numbered("out").filter((word) => inBloom(bloom, word));
    expect(taken.length).toBeLessThan(100);
  });
});

describe("base64", () => {
  it("gives back its bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect([...bytesOf(Buffer.from(bytes).toString("base64"))]).toEqual([...bytes]);
      }),
    );
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
