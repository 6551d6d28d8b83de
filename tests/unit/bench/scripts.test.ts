import { describe, expect, test } from "vitest";
import { accented, NameWords, respelt } from "../../bench/invented";
import { randomFrom } from "../../bench/random";
import { HAN, inScript, thaiWord } from "../../bench/scripts";
import { inventWords } from "../../bench/words";

test("invented names are no invented words, and none comes twice", () => {
  const words = new NameWords(randomFrom(1));
  const names = Array.from({ length: 20_000 }, () => words.next().toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  const filler = new Set(inventWords(randomFrom(2), 20_000));
  expect(names.filter((name) => filler.has(name))).toEqual([]);
});

test("a name can carry a mark", () => {
  for (let seed = 0; seed < 50; seed++) {
    const marked = accented("Gavlet", randomFrom(seed));
    expect(marked).not.toBe("Gavlet");
    expect(marked.normalize("NFD").replace(/\p{M}/gu, "")).toBe("Gavlet");
  }
});

test("a name can be spelt as others would", () => {
  expect(respelt("Bazmov")).toBe("Bazmoff");
  expect(respelt("Gavleta")).toBe("Gavletah");
  expect(respelt("Gavlet")).toBe("Gavlete");
});

describe("a name in another script", () => {
  test.each([
    ["cyrillic", "Бавезкус", /^\p{Script=Cyrillic}+$/u],
    ["greek", "Μπαβεζκυς", /^\p{Script=Greek}+$/u],
    ["georgian", "ბავეზკუს", /^\p{Script=Georgian}+$/u],
    ["arabic", "باڤهزكؤس", /^\p{Script=Arabic}+$/u],
  ] as const)("is spelt letter by letter in %s", (script, spelt, own) => {
    const name = inScript("Bavezkus", script, randomFrom(1));
    expect(name).toBe(spelt);
    expect(name).toMatch(own);
  });

  test("is one of its own in Chinese, none that running text has", () => {
    for (let seed = 0; seed < 50; seed++) {
      const name = inScript("Bavezkus", "han", randomFrom(seed));
      expect(name).toMatch(/^\p{Script=Han}{3,4}$/u);
      expect(HAN).not.toContain(name.at(-1));
    }
  });

  test("is one of its own in Thai, none that running text has", () => {
    for (let seed = 0; seed < 50; seed++) {
      const random = randomFrom(seed);
      const name = inScript("Bavezkus", "thai", random);
      expect(name).toMatch(/^\p{Script=Thai}+$/u);
      expect(thaiWord(random, 3).includes(name)).toBe(false);
    }
  });
});
