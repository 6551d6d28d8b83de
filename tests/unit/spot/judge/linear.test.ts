import { describe, expect, it } from "vitest";
import { judge } from "./judged";

/** Milliseconds that a piece of work takes at best. */
function fastest(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const SIZE = 16_000;
const repeated = (part: string) => (size: number) => part.repeat(size / part.length);

describe("time grows with the text's length and no faster", () => {
  it.each<[string, (size: number) => string]>([
    ["names", repeated("Kyiv ")],
    ["surnames", repeated("Quill, ")],
    ["full names", repeated("Ada Quill ")],
    ["capitals between", repeated("Kyiv Thea Lund of Bank ")],
    ["headlines", repeated("Kyiv Sees Rain for a Day\n")],
    ["hyphens", repeated("Kyiv-")],
    ["one letter before and behind", (size) => `${"a".repeat(size)} Kyiv ${"a".repeat(size)}`],
    ["white space", (size) => `Bank${" ".repeat(size)}Kyiv${" ".repeat(size)}Post`],
    [
      "invisible characters",
      (size) => `Bank${"\u00ad".repeat(size)} Kyiv Pos${"\u00ad".repeat(size)}t`,
    ],
    ["full stops", (size) => `A${".".repeat(size)}Quill${".".repeat(size)}`],
  ])("%s", (_, textOf) => {
    const [small, large] = [textOf(SIZE), textOf(4 * SIZE)];
    judge(small);
    expect(fastest(() => judge(large)) / fastest(() => judge(small))).toBeLessThan(10);
  });
});

describe("great lengths", () => {
  it("1 MB of one letter", () => {
    const mentions = judge(`Kyiv ${"a".repeat(1_000_000)} Kyiv`);
    expect(mentions.map(({ certainty }) => certainty)).toEqual(["sure", "sure"]);
  });

  it("100,000 mentions", () => {
    const start = performance.now();
    expect(judge("In Kyiv, Quill said. ".repeat(50_000))).toHaveLength(100_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
