import fc from "fast-check";
import { expect, it } from "vitest";
import { fold } from "../../../../src/text/fold";
import { foldName } from "../../../../src/text/variants/fold-name";

it("folds as pages are folded, whatever the way", () => {
  const letters = fc.constantFrom(..."aZ é-.,& ЙйЁёЇїЎўҐґъьЯя’'–ßİłŽ\u0306\u0301 ".split(""));
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(letters).map((each) => each.join("")),
  );
  fc.assert(
    fc.property(text, (each) => {
      expect(foldName(each)).toBe(fold(each).trim());
    }),
    { numRuns: 2000 },
  );
});
