import { describe, expect, test } from "vitest";
import { isBoundary } from "../../bench/peers/boundaries";
import { foundAmong } from "../../bench/peers/measure";
import { PEERS } from "../../bench/peers/peers";

const NAMES = [
  "Kyiv",
  "Kyiv Oblast",
  "New York",
  "York",
  "York Minster",
  "Stoke-on-Trent",
  "Обухів",
  "D'Arvon Bank (Group)",
  "Zoë",
];

describe.each(Object.entries(PEERS))("%s", (_, build) => {
  const finder = build(NAMES);
  const find = (text: string) => {
    const found: string[] = [];
    finder.find(text, (start, end) => found.push(text.slice(start, end)));
    return found;
  };

  test.each([
    ["in Kyiv, and", ["Kyiv"]],
    ["Kyiv", ["Kyiv"]],
    ["the Kyiv Oblast now", ["Kyiv Oblast"]],
    ["the Kyiv Oblasts now", ["Kyiv"]],
    ["New York Minster", ["New York"]],
    ["York, Kyiv; York", ["York", "Kyiv", "York"]],
    ["by Stoke-on-Trent.", ["Stoke-on-Trent"]],
    ["в Обухів (Kyiv)", ["Обухів", "Kyiv"]],
    ["a D'Arvon Bank (Group), say", ["D'Arvon Bank (Group)"]],
    ["with Zoë", ["Zoë"]],
  ])("finds the names in %j", (text, names) => {
    expect(find(text)).toEqual(names);
  });

  test.each(["Kyivan", "xKyiv", "Обухівка", "kyiv", "Yorkshire", "", "no name here", "Zoëlle"])(
    "finds none in %j",
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );

  test("finds the same in one text after another", () => {
    expect(find("to York")).toEqual(["York"]);
    expect(find("to York")).toEqual(["York"]);
  });

  test("reads the names of letters of a script as others", () => {
    const one = build(["a.c", "Kyiv"]);
    const found: number[] = [];
    one.find("abc a.c", (start, end) => found.push(start, end));
    expect(found).toEqual([4, 7]);
  });
});

describe("the end of a word", () => {
  test("is where letters end, or where they need no space", () => {
    expect(isBoundary("ab cd", 2)).toBe(true);
    expect(isBoundary("ab cd", 1)).toBe(false);
    expect(isBoundary("ab", 0)).toBe(true);
    expect(isBoundary("ab", 2)).toBe(true);
    expect(isBoundary("中文", 1)).toBe(true);
  });
});

describe("planted names found", () => {
  const planted = [
    { block: "b1", text: "Kyiv" },
    { block: "b1", text: "Kyiv" },
    { block: "b2", text: "Kyiv" },
  ];

  test("are those that were hit whole in their block, each once", () => {
    expect(foundAmong(planted, [["b1", "Kyiv"]])).toBe(1);
    const hits: [string, string][] = [
      ["b1", "Kyiv"],
      ["b1", "Kyiv"],
      ["b1", "Kyiv"],
      ["b3", "Kyiv"],
    ];
    expect(foundAmong(planted, hits)).toBe(2);
    expect(foundAmong(planted, [["b2", "Kyi"]])).toBe(0);
  });
});
