import { describe, expect, it } from "vitest";
import { gatherCommon } from "../../../../src/lexicon/common.mjs";
import {
  isCommonWord,
  isRareSurname,
  NO_COMMON_WORDS,
  openCommonWords,
  refusalOf,
} from "../../../../src/spot/common";

const data = await gatherCommon();
const common = openCommonWords(data);

describe("gatherCommon", () => {
  it("makes plain data of moderate size, the same each time", async () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(JSON.stringify(data).length).toBeLessThan(200_000);
    expect(await gatherCommon()).toEqual(data);
  });
});

describe("openCommonWords", () => {
  it("takes front coding apart", () => {
    const { words, dates, otherDates } = openCommonWords({
      version: 1,
      words: "0a1b2le0cat3s",
      dates: "März,mai",
      otherDates: "Май",
    });
    expect([...words]).toEqual(["a", "ab", "able", "cat", "cats"]);
    expect([...dates]).toEqual(["marz", "mai"]);
    expect([...otherDates]).toEqual(["маи"]);
    const nothing = openCommonWords({ version: 1, words: "", dates: "" });
    expect(nothing).toEqual(NO_COMMON_WORDS);
    const { people } = openCommonWords({ version: 1, words: "", dates: "", people: "0marno5va" });
    expect([...people]).toEqual(["marno", "marnova"]);
  });

  it("holds thousands of words", () => {
    expect(common.words.size).toBeGreaterThan(8000);
    expect(common.dates.size).toBeGreaterThan(30);
    expect(common.otherDates.size).toBeGreaterThan(500);
    for (const word of ["the", "government", "report", "street"]) {
      expect(common.words.has(word)).toBe(true);
    }
  });
});

describe("isRareSurname", () => {
  it.each(["vrzhavny", "quillonova", "zelmaranko"])(
    "knows nobody else who is called %s",
    (name) => {
      expect(isRareSurname(name, common)).toBe(true);
    },
  );

  it.each([
    ["smith", "many have it"],
    ["petrov", "many have it"],
    ["nguyen", "many have it"],
    ["quin", "it is short"],
    ["street", "it is a word"],
    ["streets", "it is a word's plural"],
    ["квилонов", "the list has no such letters"],
    ["quill-marn", "it is two names"],
  ])("does not hold %s to be rare: %s", (name) => {
    expect(isRareSurname(name, common)).toBe(false);
  });

  it("holds nothing to be rare where nothing is known", () => {
    expect(isRareSurname("vrzhavny", NO_COMMON_WORDS)).toBe(false);
  });
});

describe("isCommonWord", () => {
  it.each("reading will may turkey bush nice apple us who banks woods march monday".split(" "))(
    "knows %s",
    (word) => expect(isCommonWord(word, common)).toBe(true),
  );

  it.each([
    "moscow",
    "kyiv",
    "yeltsin",
    "putin",
    "georgia",
    "washington",
    "ukraine",
    "us army",
    "",
  ])("does not know %j", (word) => expect(isCommonWord(word, common)).toBe(false));
});

describe("refusalOf", () => {
  it.each([
    ["", "empty"],
    [" — ", "empty"],
    ["🇺🇦", "empty"],
    ["2022", "number"],
    ["12.5", "number"],
    ["½", "number"],
    ["X", "letter"],
    ["é", "letter"],
    ["G7", "letter"],
    ["x".repeat(401), "long"],
    ["ﷺ".repeat(2000), "long"],
    ["Monday", "date"],
    ["september", "date"],
    ["11 March 2022", "date"],
    ["May 5th", "date"],
    ["Donnerstag", "date"],
    ["сентябрь", "date"],
    ["июнь", "date"],
    ["kesäkuu", "date"],
    ["may", "date"],
    ["reading", "word"],
    ["government", "word"],
    ["the report", "word"],
    ["us", "word"],
  ])("%j: %s", (alias, refusal) => {
    expect(refusalOf(alias, "organisation", common)).toBe(refusal);
  });

  it.each(
    "Reading,Will,May,Turkey,Bush,Nice,Apple,US,The Guardian,al-Orla,orlabook,Kyiv,東京,Augusta,Mars,Сентябрь,3M Orla,M23,G20".split(
      ",",
    ),
  )("does not refuse %s", (alias) => {
    expect(refusalOf(alias, "place", common)).toBeUndefined();
  });

  it("knows that persons are called as months are", () => {
    expect(refusalOf("June", "person", common)).toBeUndefined();
    expect(refusalOf("June", "organisation", common)).toBe("date");
    expect(refusalOf("june", "person", common)).toBe("date");
  });

  it("refuses little without knowing words", () => {
    expect(refusalOf("reading", "place", NO_COMMON_WORDS)).toBeUndefined();
    expect(refusalOf("5", "place", NO_COMMON_WORDS)).toBe("number");
  });

  it("does not throw on lone surrogates", () => {
    expect(refusalOf("\ud83c", "place", common)).toBe("empty");
    expect(refusalOf("\ud83cKyiv\udc00", "place", common)).toBeUndefined();
  });
});
