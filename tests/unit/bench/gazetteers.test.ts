import { describe, expect, test } from "vitest";
import { decodePack } from "../../../src/exchange";
import { generateGazetteer, namesOf, SHARED_FIRST, SIZES } from "../../bench/gazetteers";

describe.each(SIZES)("a gazetteer of %d names", (aliases) => {
  const gazetteer = generateGazetteer({ aliases });

  test("has as many, none twice in any case", () => {
    expect(gazetteer.names).toHaveLength(aliases);
    const folded = gazetteer.names.map(({ alias }) => alias.toLowerCase());
    expect(new Set(folded).size).toBe(aliases);
  });

  test("is a pack that the extension takes", () => {
    const text = JSON.stringify(gazetteer.pack);
    expect(decodePack(text)).toEqual(gazetteer.pack);
  });
});

test("is the same each time", () => {
  expect(generateGazetteer({ aliases: 1_000 })).toEqual(generateGazetteer({ aliases: 1_000 }));
});

describe("of 10,000 names", () => {
  const { names, pack, teasers = [] } = generateGazetteer({ aliases: 10_000 });
  const having = (pattern: RegExp) => names.filter(({ alias }) => pattern.test(alias)).length;

  test.each([
    ["Latin", /\p{Script=Latin}/u, 0.5],
    ["Cyrillic", /\p{Script=Cyrillic}/u, 0.05],
    ["Greek", /\p{Script=Greek}/u, 0.05],
    ["Georgian", /\p{Script=Georgian}/u, 0.05],
    ["Arabic", /\p{Script=Arabic}/u, 0.05],
    ["Chinese", /\p{Script=Han}/u, 0.05],
    ["Thai", /\p{Script=Thai}/u, 0.05],
    ["of several words", / /, 0.3],
    ["with a diacritic", /[áéíóú]/u, 0.05],
    ["with a hyphen", /-/, 0.05],
    ["with an apostrophe", /'/, 0.05],
  ])("a share of them is %s", (_, pattern, share) => {
    expect(having(pattern) / names.length).toBeGreaterThan(share);
  });

  test("names persons, places and organisations alike", () => {
    const kinds = pack.entities.map(({ kind }) => kind);
    for (const kind of ["person", "place", "organisation"]) {
      expect(kinds.filter((it) => it === kind).length / kinds.length).toBeCloseTo(1 / 3, 1);
    }
  });

  test("teases with words with which names begin and which are none", () => {
    const whole = new Set(names.map(({ alias }) => alias));
    const first = new Set(names.map(({ alias }) => alias.split(" ")[0]));
    expect(teasers.length).toBeGreaterThan(100);
    for (const word of teasers) {
      expect(whole.has(word)).toBe(false);
      expect(first.has(word)).toBe(true);
    }
  });
});

test("half of the names can begin alike", () => {
  const { names } = generateGazetteer(SHARED_FIRST);
  expect(names).toHaveLength(10_000);
  expect(names.filter(({ alias }) => alias.startsWith("New "))).toHaveLength(5_000);
});

test("the names of a pack are told once each, with the first entity that has them", () => {
  const entity = (id: string, name: string, ...aliases: string[]) => ({
    id,
    kind: "place" as const,
    name,
    aliases: aliases.map((text) => ({ text })),
    mentions: [],
  });
  const report = { id: "r", title: "R", language: "en", text: "R" };
  const entities = [entity("a", "One", "Two"), entity("b", "Two", "Three")];
  const names = namesOf({
    format: "sidelight-pack",
    version: 1,
    reports: [report],
    entities,
    statements: [],
  });
  expect(names).toEqual([
    { entity: "r/a", alias: "One" },
    { entity: "r/a", alias: "Two" },
    { entity: "r/b", alias: "Three" },
  ]);
});
