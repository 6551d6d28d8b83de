import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFigures } from "../../../src/read/numbers";

function read(text: string, language?: string): string[] {
  return findFigures(text, language).map(({ span, value, unit }) => {
    return `${text.slice(span.start, span.end)} = ${JSON.stringify(value)} ${unit}`.trim();
  });
}

describe("findFigures", () => {
  it.each([
    ["2.5 million refugees fled", "2.5 million refugees = 2500000 refugees"],
    ["some 1,300 soldiers died", "1,300 soldiers = 1300 soldiers"],
    ["twenty-five armoured vehicles", "twenty-five armoured vehicles = 25 vehicles"],
    [
      "two hundred and fifty thousand tonnes",
      "two hundred and fifty thousand tonnes = 250000 tonnes",
    ],
    ["half a million", "half a million = 500000"],
    ["two dozen officers", "two dozen officers = 24 officers"],
    ["$3.2bn", "$3.2bn = 3200000000 USD"],
    ["3 million euros", "3 million euros = 3000000 EUR"],
    ["a 40-mile convoy", "40-mile = 40 mile"],
    ["15% of voters", "15% = 15 %"],
    ["1.2 per cent", "1.2 per cent = 1.2 %"],
    ["80 km/h", "80 km/h = 80 km/h"],
    ["minus 5 degrees Celsius", "minus 5 degrees Celsius = -5 degrees Celsius"],
    ["three-and-a-half years", "three-and-a-half years = 3.5 years"],
    ["a quarter of a million homes", "a quarter of a million homes = 250000 homes"],
    ["three and a half hours", "three and a half hours = 3.5 hours"],
    ["two-thirds of the village", `two-thirds of the village = ${2 / 3} village`],
    ["one in five people", "one in five people = 0.2 people"],
    ["12 were killed", "12 = 12"],
    ["five of the soldiers", "five of the soldiers = 5 soldiers"],
    ["one person died", "one person = 1 person"],
  ])("reads a number with what it counts: %s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ["between 10 and 20 km", "10 and 20 km = [10,20] km"],
    ["10-15 shells", "10-15 shells = [10,15] shells"],
    ["10 to 12 percent", "10 to 12 percent = [10,12] %"],
    ["$3-4 million", "$3-4 million = [3000000,4000000] USD"],
    ["from $3 million to $4 million", "$3 million to $4 million = [3000000,4000000] USD"],
    ["hundreds of thousands of people", "hundreds of thousands of people = [100000,999999] people"],
  ])("reads a range by its two ends: %s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it("reads two measures of one thing", () => {
    expect(read("700 kilometers (450 miles) apart")).toEqual([
      "700 kilometers = 700 kilometers",
      "450 miles = 450 miles",
    ]);
  });

  it("reads decimals with commas where the language has them", () => {
    expect(read("1,5 Millionen Menschen, 12.300 Soldaten, 2 500 Euro", "de")).toEqual([
      "1,5 Millionen Menschen = 1500000 Menschen",
      "12.300 Soldaten = 12300 Soldaten",
      "2 500 Euro = 2500 EUR",
    ]);
    expect(read("1,5 млн людей", "uk")).toEqual(["1,5 млн людей = 1500000 людей"]);
  });

  it.each([
    "the 21st attack",
    "no one was hurt, one of them said",
    "F-16 jets and Boeing 737 planes under Article 5",
    "on March 5 at 10:30 p.m.",
    "in 1994 and the 1990s",
    "they won 3-1",
    "Slepian, 52, said",
  ])("passes over what is no figure: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  const words = fc.constantFrom(
    ..."two hundred and thousand half a million dozen 3 , . 1,300 - to between $ % km people of one third in five bn".split(
      " ",
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(words, { maxLength: 30 }).map((it) => it.join(" ")),
  );

  it("finds spans in order, without overlap, with finite values", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("en", "de"), (text, language) => {
        let end = 0;
        for (const { span, value } of findFigures(text, language)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          for (const one of [value].flat()) expect(Number.isFinite(one)).toBe(true);
          if (Array.isArray(value)) expect(value[0]).toBeLessThan(value[1]);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
