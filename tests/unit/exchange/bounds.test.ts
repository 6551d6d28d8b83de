import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkBounds } from "../../../src/exchange/bounds";
import { LIMITS } from "../../../src/exchange/limits";
import { thrownBy } from "../support/thrown";

/** Arrays within one another, `depth` of them. */
function nested(depth: number): unknown {
  let value: unknown[] = [];
  for (let level = 1; level < depth; level += 1) value = [value];
  return value;
}

describe("checkBounds", () => {
  it("lets any JSON of little depth pass", () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 5 }), checkBounds));
  });

  it("lets the deepest allowed pass", () => {
    expect(() => checkBounds(nested(LIMITS.depth))).not.toThrow();
  });

  it("names the container that is too deep", () => {
    expect(thrownBy(() => checkBounds(nested(LIMITS.depth + 1)))).toMatchObject({
      code: "too-large",
      pointer: "/0".repeat(LIMITS.depth),
    });
    expect(thrownBy(() => checkBounds({ a: 1, "b/c": [0, nested(40)] }))).toMatchObject({
      pointer: `/b~1c/1${"/0".repeat(LIMITS.depth - 2)}`,
    });
  });

  it("costs no stack, however deep", () => {
    const value: unknown = JSON.parse("[".repeat(100_000) + "]".repeat(100_000));
    expect(thrownBy(() => checkBounds(value))).toMatchObject({ code: "too-large" });
  });

  it("refuses an object that leads back to itself", () => {
    const value: unknown[] = [];
    value.push(value, value);
    expect(thrownBy(() => checkBounds(value))).toMatchObject({ code: "too-large" });
  });

  it("refuses shared branches that would unfold without bound", () => {
    let value: unknown = "a string of some length";
    for (let level = 0; level < 10; level += 1) value = Array(1000).fill(value);
    expect(thrownBy(() => checkBounds(value))).toMatchObject({ code: "too-large", pointer: "" });
  });

  it("counts strings and keys", () => {
    const half = "x".repeat(LIMITS.file / 2);
    expect(() => checkBounds([half])).not.toThrow();
    expect(thrownBy(() => checkBounds([half, half]))).toMatchObject({ code: "too-large" });
    expect(thrownBy(() => checkBounds({ [half]: half }))).toMatchObject({ code: "too-large" });
  });
});
