import { describe, expect, test } from "vitest";
import { between, pick, randomFrom } from "../../bench/random";

function take(seed: number, count: number): number[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => random());
}

describe("randomFrom", () => {
  test("gives the same sequence for the same seed, another for another", () => {
    expect(take(7, 50)).toEqual(take(7, 50));
    expect(take(7, 50)).not.toEqual(take(8, 50));
  });

  test("gives numbers in [0, 1), spread evenly", () => {
    const numbers = take(1, 10_000);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    const tenths = Array<number>(10).fill(0);
    for (const number of numbers)
      tenths[Math.floor(number * 10)] = (tenths[Math.floor(number * 10)] ?? 0) + 1;
    for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });
});

test("between gives both ends and all in between", () => {
  const random = randomFrom(2);
  const drawn = new Set(Array.from({ length: 200 }, () => between(random, 3, 6)));
  expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
});

describe("pick", () => {
  test("gives each thing", () => {
    const random = randomFrom(3);
    const drawn = new Set(Array.from({ length: 100 }, () => pick(random, ["a", "b", "c"])));
    expect([...drawn].sort()).toEqual(["a", "b", "c"]);
  });

  test("refuses to pick from nothing", () => {
    expect(() => pick(randomFrom(4), [])).toThrow("nothing to pick from");
  });
});
