import { describe, expect, it } from "vitest";
import { scoreAliases } from "../../../src/cli/eval/read/alias-score";
import { nameFaults, scoreNames } from "../../../src/cli/eval/read/ner-score";
import type { PredictedName } from "../../../src/cli/eval/read/predict";
import type { GoldName } from "../../../src/cli/eval/read/set";
import { trimSpan } from "../../../src/cli/eval/read/spans";

const text = "Ada Quill met the Riverton Guild. Quill's guild is Norse.";
const docs = [{ doc: "d", text }];
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { doc: "d", start, end: start + words.length };
};

const gold: GoldName[] = [
  { ...at("Ada Quill"), type: "PER", canonical: "ada", nominal: false },
  { ...at("Riverton Guild"), type: "ORG", canonical: "guild", nominal: false },
  { ...at("Quill", 20), type: "PER", canonical: "ada", nominal: false },
  { ...at("Norse"), type: "OTHER", nominal: false },
];
const predicted = (type: PredictedName["type"], span: object, canonical: string): PredictedName => {
  return { type, canonical, nominal: false, ...(span as ReturnType<typeof at>) };
};

describe("scoring of names", () => {
  const given = [
    predicted("PER", at("Ada Quill"), "1"),
    predicted("LOC", at("the Riverton Guild"), "2"),
    predicted("PER", at("Quill's"), "1"),
    predicted("ORG", at("Norse"), "3"),
    { ...predicted("PER", at("met"), "1"), nominal: true },
  ];
  const scores = scoreNames(docs, gold, given);

  it("counts by kind, span and overlap", () => {
    expect(scores.PER).toMatchObject({ P: 100, R: 100 });
    expect(scores.ORG).toMatchObject({ tp: 0, fp: 1, fn: 1 });
    expect(scores.untyped).toMatchObject({ tp: 3, fp: 0, fn: 0 });
    expect(scores.overlap).toMatchObject({ tp: 3, fp: 0, fn: 0 });
  });

  it("tells what is wrong", () => {
    const faults = nameFaults(docs, gold, given);
    expect(faults).toHaveLength(3);
    expect(faults[0]).toContain("[Riverton Guild]");
  });
});

describe("scoring of groups", () => {
  it("counts pairs, found and all", () => {
    const given = [predicted("PER", at("Ada Quill"), "1"), predicted("PER", at("Quill", 20), "2")];
    const scores = scoreAliases(docs, gold, given);
    expect(scores?.mentionsFound).toEqual({ R: 66.7, tp: 2, fn: 1 });
    expect(scores?.pairwise_onFound).toMatchObject({ tp: 0, fp: 0, fn: 1 });
    expect(scores?.b3_onFound).toMatchObject({ P: 100, R: 50 });
  });

  it("is none without links", () => {
    const unlinked = gold.map(({ canonical: _, ...name }) => name);
    expect(scoreAliases(docs, unlinked, [])).toBeUndefined();
  });
});

describe("a trimmed span", () => {
  it.each([
    ["the Guild", "Guild"],
    [" Quill's", "Quill"],
    ["Calder Inc.", "Calder Inc"],
    ["the ", "the"],
  ])("of %j is %j", (words, expected) => {
    const { start, end } = trimSpan(words, { start: 0, end: words.length });
    expect(words.slice(start, end)).toBe(expected);
  });
});
