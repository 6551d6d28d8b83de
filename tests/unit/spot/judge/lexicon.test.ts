import { describe, expect, it } from "vitest";
import { frontCoded } from "../../../../src/lexicon/common.mjs";
import { openJudgeLexicon } from "../../../../src/spot/judge";
import { JUDGE_LEXICON } from "../../../../src/spot/judge/lexicon";
import * as bits from "../../../../src/spot/judge/open-lexicon";
import { fold } from "../../../../src/text";

const lists = Object.entries(JUDGE_LEXICON).map(([list, lines]) => {
  return [list, lines.flatMap((line) => line.split(" "))] as const;
});

describe("the word lists", () => {
  it("have the order of their bits", () => {
    const names = Object.keys(JUDGE_LEXICON).map((list) => list.toUpperCase());
    const known = Object.entries(bits).filter(([, bit]) => typeof bit === "number");
    const byBit = known.toSorted(([, a], [, b]) => Number(a) - Number(b)).map(([name]) => name);
    expect(byBit).toEqual(names);
    expect(known.map(([, bit]) => Number(bit)).toSorted((a, b) => a - b)).toEqual(
      names.map((_, index) => 2 ** index),
    );
  });

  it.each(lists)("%s: folded words, none twice", (_, words) => {
    expect(words).toEqual(words.map(fold));
    expect(words.filter((word) => !/^[\p{L}.'-]+$/u.test(word))).toEqual([]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it("is plain data of moderate size", () => {
    const stored = JSON.stringify(JUDGE_LEXICON);
    expect(JSON.parse(stored)).toEqual(JUDGE_LEXICON);
    expect(stored.length).toBeLessThan(24_000);
  });
});

describe("openJudgeLexicon", () => {
  it("tells the lists of a word", () => {
    const opened = openJudgeLexicon(JSON.parse(JSON.stringify(JUDGE_LEXICON)));
    expect(opened.get("government")).toBe(bits.HEADS | bits.POLITIES | bits.REIGNS);
    expect(opened.get("of")).toBe(
      bits.STARTERS | bits.LINKS | bits.JOINERS | bits.OFFICES | bits.DATING | bits.SMALL,
    );
    expect(opened.get("orlea")).toBeUndefined();
  });

  it("reads lists as the build writes them", () => {
    const coded = lists.map(([list, words]) => [list, [frontCoded(words.toSorted())]]);
    const opened = openJudgeLexicon(Object.fromEntries(coded));
    expect([...opened].toSorted()).toEqual([...openJudgeLexicon(JUDGE_LEXICON)].toSorted());
  });
});
