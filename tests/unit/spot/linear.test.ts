import { describe, expect, it } from "vitest";
import { findMentions, scan } from "../../../src/spot";
import { gazetteerOf, place } from "./samples";

const long = Array.from({ length: 50 }, () => "Orlea").join(" ");
const banks = Array.from({ length: 40 }, (_, index) => `Old Bank ${"a".repeat(index)}b`);
const gazetteer = gazetteerOf(
  place(...banks),
  place("Kyiv", "K a", "Bila Tserkva", "O’Brien", "Ukraine", "東京都", "東東東東東", "🇺🇦 Ukraine"),
  place(`${long} Nova`, `${long} Vetus`, "Orlea Orlea", `K${"a ".repeat(150)}`),
);

/** Milliseconds that a piece of work takes at best. */
function fastest(work: () => void, rounds = 3): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Between linear and quadratic. */
const LIMIT = 10;
const ATTEMPTS = 4;

/** How much longer four times the size takes: 4 where it is linear, 16 where it is quadratic. */
function growth(size: number, work: (text: string) => void, textOf: (size: number) => string) {
  const [small, large] = [textOf(size), textOf(4 * size)];
  work(small);
  let least = Number.POSITIVE_INFINITY;
  // What else the machine does makes it more, never less.
  for (let attempt = 0; attempt < ATTEMPTS && least >= LIMIT; attempt++) {
    const before = fastest(() => work(small));
    least = Math.min(least, fastest(() => work(large)) / before);
  }
  return least;
}

const SIZE = 64_000;
const repeated = (part: string) => (size: number) => part.repeat(size / part.length);

const texts: [string, number, (size: number) => string][] = [
  ["one letter", SIZE, repeated("a")],
  ["one letter of two units", SIZE, repeated("𐍈")],
  ["one syllable", SIZE, repeated("울")],
  ["soft hyphens", SIZE, repeated("\u00ad")],
  ["a letter and soft hyphens", SIZE, (size) => `K${"\u00ad".repeat(size)}yiv`],
  ["a long word and soft hyphens", SIZE, (size) => "x".repeat(999) + "\u00ad".repeat(size)],
  ["combining marks", SIZE, (size) => `Kyiv${"\u0301".repeat(size)}x`],
  ["variation selectors", SIZE, (size) => `K${"\u{e0100}".repeat(size / 2)}`],
  ["apostrophes", SIZE, repeated("'")],
  ["elisions", SIZE, repeated("l’")],
  ["elided names", SIZE, repeated("l’O’Brien")],
  ["white space", SIZE, (size) => `Bila${" ".repeat(size)}x`],
  ["white space with marks", SIZE, (size) => `Bila${" \u200e".repeat(size / 2)}x`],
  ["first words of a long name", SIZE / 4, repeated("Orlea ")],
  ["first words of a long name, far apart", SIZE / 4, repeated(`Orlea${" ".repeat(40)}`)],
  ["what many names begin with", SIZE / 4, repeated("Old Bank ")],
  ["what many names begin with, far apart", SIZE / 4, repeated(`Old Bank${" ".repeat(25)}`)],
  ["beginnings of names in a script without spaces", SIZE, repeated("東")],
  ["lone surrogates", SIZE, repeated("\ud83c")],
  ["handles", SIZE, repeated("@Kyiv")],
  ["names", SIZE, repeated("Kyiv ")],
];

describe("time grows with the text's length and no faster", () => {
  it.each(texts)("%s", (_, size, textOf) => {
    expect(growth(size, (text) => findMentions(gazetteer, text), textOf)).toBeLessThan(LIMIT);
  });

  it.each(texts)("in small slices: %s", (_, size, textOf) => {
    const inSlices = (text: string) => {
      for (let at = 0; at < text.length; ) at = scan(gazetteer, text, at, at + 7, () => {});
    };
    expect(growth(size, inSlices, textOf)).toBeLessThan(LIMIT);
  });
});

describe("great lengths", () => {
  it.each([
    ["10 MB of one letter", "a".repeat(10_000_000)],
    ["1 MB of soft hyphens", "\u00ad".repeat(1_000_000)],
    ["1 MB of apostrophes", "’".repeat(1_000_000)],
  ])("%s", (_, text) => {
    const mentions = findMentions(gazetteer, `Kyiv ${text} Kyiv`);
    expect(mentions.map(({ start }) => start)).toEqual([0, text.length + 6]);
  });
});

describe("time hardly grows with the number of names", () => {
  it("a hundred times as many", () => {
    const gazetteers = [100, 10_000].map((count) => {
      const names = Array.from({ length: count }, (_, index) => `Orl${index.toString(36)} Nova`);
      return gazetteerOf(...names.map((name) => place(name)));
    });
    const text = "Of Orlea, Orlz and Orl1 Vetus there is nothing to be told. ".repeat(5000);
    const [few, many] = gazetteers.map((it) => fastest(() => findMentions(it, text), 5));
    expect((many ?? 0) / (few ?? 1)).toBeLessThan(5);
  });
});
