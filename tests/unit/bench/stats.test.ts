import { describe, expect, test } from "vitest";
import { median, scaled, summarise } from "../../bench/stats";

describe("median", () => {
  test("is the middle value, however they are ordered", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([100, 20, 3])).toBe(20);
    expect(median([7])).toBe(7);
  });

  test("of an even number is the mean of the middle two", () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  test("of nothing is refused", () => {
    expect(() => median([])).toThrow("no values");
  });

  test("leaves the values as they are", () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe("summarise", () => {
  test("tells the median, the spread and the number of runs", () => {
    expect(summarise([4, -2, 9])).toEqual({ median: 4, min: -2, max: 9, runs: 3 });
  });

  test("refuses nothing", () => {
    expect(() => summarise([])).toThrow("no values");
  });
});

test("scaled counts in units of something and keeps the runs", () => {
  const summary = { median: 30, min: 20, max: 50, runs: 5 };
  expect(scaled(summary, 10)).toEqual({ median: 3, min: 2, max: 5, runs: 5 });
});
