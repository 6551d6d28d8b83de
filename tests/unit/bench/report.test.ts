import { describe, expect, test } from "vitest";
import type { Figure } from "../../bench/figure";
import { account, table, toRow } from "../../bench/report";

const FIGURE: Figure = {
  bench: "matching",
  page: "article",
  about: "40 KB",
  subject: "Sidelight",
  aliases: 360,
  value: { median: 12.3456, min: 10, max: 150, runs: 5 },
  unit: "ms",
  walk: 4,
  found: 99,
  planted: 100,
};

const SIZE: Figure = {
  bench: "sizes",
  page: "any page",
  subject: "card.js",
  value: { median: 15.5, min: 15.5, max: 15.5, runs: 1 },
  unit: "KB",
  limit: 15,
};

describe("a row", () => {
  test("has its ratios to the walk", () => {
    expect(toRow(FIGURE)).toEqual({
      bench: "matching",
      page: "article",
      aliases: 360,
      subject: "Sidelight",
      ratio: 3.086,
      min: 2.5,
      max: 37.5,
      runs: 5,
      found: 99,
      planted: 100,
      value: 12.346,
      unit: "ms",
    });
  });

  test("has null where there is nothing to tell", () => {
    const { ratio, min, max, aliases, found, planted } = toRow(SIZE);
    expect([ratio, min, max, aliases, found, planted]).toEqual(Array(6).fill(null));
  });
});

describe("a table", () => {
  test("holds a line for each figure under one heading", () => {
    const [heading, line, ...more] = table([FIGURE]).split("\n");
    expect(more).toEqual([]);
    expect(heading).toMatch(/names +median \(least to most\) +× bare walk +found +runs$/);
    expect(line).toMatch(
      /^ {2}Sidelight +360 +12\.3 \(10\.0 to 150\) ms +3\.09 \(2\.50 to 37\.5\) +99 of 100 +5$/,
    );
  });

  test("leaves out the columns that hold nothing", () => {
    expect(table([SIZE])).not.toMatch(/found|bare walk|longest|names/);
  });

  test("says where a figure is over its limit", () => {
    expect(table([SIZE])).toMatch(/15 KB: OVER$/);
    expect(table([{ ...SIZE, limit: 16 }])).toMatch(/16 KB$/);
  });

  test("says where no run may be over it", () => {
    const value = { median: 10, min: 5, max: 60, runs: 3 };
    const figure = { ...FIGURE, value, limit: 50 };
    expect(table([figure])).toMatch(/50 ms$/);
    expect(table([{ ...figure, always: true }])).toMatch(/50 ms in any run: OVER$/);
    expect(table([{ ...figure, limit: 60, always: true }])).toMatch(/60 ms in any run$/);
  });

  test("says where a ratio is over its limit", () => {
    expect(table([{ ...FIGURE, limitRatio: 3 }])).toMatch(/3 × the walk: OVER$/);
    expect(table([{ ...FIGURE, limitRatio: 3.5 }])).toMatch(/3.5 × the walk$/);
  });

  test("says where a figure is under what it must reach", () => {
    const { walk: _, ...apart } = FIGURE;
    expect(table([{ ...apart, unit: "×", atLeast: 40 }])).toMatch(/at least 40 ×: UNDER$/);
    expect(table([{ ...apart, unit: "×", atLeast: 12 }])).toMatch(/at least 12 ×$/);
  });

  test("says what was found and not planted", () => {
    expect(table([{ ...FIGURE, extra: 2 }])).toContain("99 of 100, 2 more");
  });
});

test("an account has a bench's notes and a table for each page", () => {
  const text = account("matching", ["Cold."], [FIGURE, { ...FIGURE, page: "book" }]);
  expect(text).toMatch(/^MATCHING\nCold\.\n\narticle \(40 KB\)\n/);
  expect(text).toContain("\n\nbook (40 KB)\n");
});
