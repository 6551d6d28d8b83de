import { describe, expect, it } from "vitest";
import { findMentions, scan } from "../../../src/spot";
import { gazetteerOf, place } from "./samples";

const long = Array.from({ length: 50 }, () => "Orlea").join(" ");
const gazetteer = gazetteerOf(
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

/** How much longer four times the size takes: 4 where it is linear, 16 where it is quadratic. */
function growth(size: number, work: (text: string) => void, textOf: (size: number) => string) {
  const [small, large] = [textOf(size), textOf(4 * size)];
  work(small);
  return fastest(() => work(large)) / fastest(() => work(small));
}

const MEGA = 1_000_000;
const repeated = (part: string) => (size: number) => part.repeat(size / part.length);

const texts: [string, number, (size: number) => string][] = [
  ["one letter, 10 MB", 2.5 * MEGA, repeated("a")],
  ["one letter of two units", MEGA / 4, repeated("𐍈")],
  ["one syllable", MEGA / 4, repeated("울")],
  ["soft hyphens", MEGA / 4, repeated("\u00ad")],
  ["a letter and soft hyphens", MEGA / 4, (size) => `K${"\u00ad".repeat(size)}yiv`],
  ["a long word and soft hyphens", MEGA / 4, (size) => "x".repeat(999) + "\u00ad".repeat(size)],
  ["combining marks", MEGA / 4, (size) => `Kyiv${"\u0301".repeat(size)}x`],
  ["variation selectors", MEGA / 4, (size) => `K${"\u{e0100}".repeat(size / 2)}`],
  ["apostrophes", MEGA / 4, repeated("'")],
  ["elisions", MEGA / 4, repeated("l’")],
  ["elided names", MEGA / 4, repeated("l’O’Brien")],
  ["white space", MEGA / 4, (size) => `Bila${" ".repeat(size)}x`],
  ["white space with marks", MEGA / 4, (size) => `Bila${" \u200e".repeat(size / 2)}x`],
  ["first words of a long name", MEGA / 4, repeated("Orlea ")],
  ["first words of a long name, far apart", MEGA / 4, repeated(`Orlea${" ".repeat(40)}`)],
  ["beginnings of names in a script without spaces", MEGA / 4, repeated("東")],
  ["lone surrogates", MEGA / 4, repeated("\ud83c")],
  ["handles", MEGA / 4, repeated("@Kyiv")],
  ["names", MEGA / 4, repeated("Kyiv ")],
];

describe("time grows with the text's length and no faster", () => {
  it.each(texts)("%s", (_, size, textOf) => {
    expect(growth(size, (text) => findMentions(gazetteer, text), textOf)).toBeLessThan(10);
  });

  it.each(texts.filter(([, size]) => size < MEGA))("in small slices: %s", (_, size, textOf) => {
    const inSlices = (text: string) => {
      for (let at = 0; at < text.length; ) at = scan(gazetteer, text, at, at + 7, () => {});
    };
    expect(growth(size, inSlices, textOf)).toBeLessThan(10);
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
