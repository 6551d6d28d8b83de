import { describe, expect, it } from "vitest";
import { judge } from "./judged";

/** Microseconds on a processor: what else the machine does is not counted. */
function time(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/**
 * How many times as long one piece of work takes as another, each at its best of several rounds in
 * turn: in the first, code is not yet compiled for either.
 */
function growth(large: () => void, small: () => void): number {
  const best = { large: Number.POSITIVE_INFINITY, small: Number.POSITIVE_INFINITY };
  for (let round = 0; round < 8; round++) {
    best.large = Math.min(best.large, time(large));
    best.small = Math.min(best.small, time(small));
  }
  return best.large / Math.max(1, best.small);
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
    const ratio = growth(
      () => judge(large),
      () => judge(small),
    );
    expect(ratio).toBeLessThan(10);
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
