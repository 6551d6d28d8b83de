import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { judgeTexts } from "../../../src/cli/judge";
import type { NamedEntity } from "../../../src/model";
import { compileGazetteer, openGazetteer } from "../../../src/spot";
import { judgeText, openJudgeLexicon } from "../../../src/spot/judge";
import { JUDGE_LEXICON } from "../../../src/spot/judge/lexicon";
import { named } from "../spot/samples";

const lexicon = openJudgeLexicon(JUDGE_LEXICON);
const open = (...entities: NamedEntity[]) => openGazetteer(compileGazetteer(entities, 1));
const texts = (...given: string[]) => given.map((text) => ({ text, paragraphs: text }));

const withSurname = (name: string, key: string): NamedEntity => {
  const text = name.split(" ").at(-1) ?? "";
  const variants = [{ text, reason: "surname" as const, weak: true as const }];
  return { ...named("person", name), key, variants };
};

describe("judgeTexts", () => {
  const quills = open(
    withSurname("Ada Quill", "pack/ada"),
    withSurname("Bob Quill", "other/bob"),
    named("place", "Bila Tserkva"),
  );

  it("takes no mention from one text into the next", () => {
    const [first, second] = judgeTexts(
      quills,
      texts("in Bila", "Tserkva and Bila Tserkva"),
      lexicon,
    );
    expect(first).toEqual([]);
    expect(second).toMatchObject([{ start: 12, end: 24, certainty: "sure" }]);
  });

  it("lets a full name in one text speak for a surname in another", () => {
    const certainty = (...given: string[]) => {
      return judgeTexts(quills, texts(...given), lexicon)
        .flat()
        .map((it) => it.certainty);
    };
    expect(certainty("we saw Quill there")).toEqual(["unlikely"]);
    expect(certainty("we saw Quill there", "and Ada Quill", "and Quill")).toEqual([
      "sure",
      "sure",
      "sure",
    ]);
  });

  it("takes of those who share a form the one named in full nearest, over all texts", () => {
    const given = texts("as Ada Quill said", "to Quill", "about nothing", "as Bob Quill said");
    const entities = judgeTexts(quills, given, lexicon).map((of) => of.map(({ entity }) => entity));
    expect(entities).toEqual([[0], [0], [], [1]]);
    const more = texts(
      "as Ada Quill said",
      "about nothing at all",
      "to Quill",
      "as Bob Quill said",
    );
    expect(judgeTexts(quills, more, lexicon)[2]).toMatchObject([{ entity: 1 }]);
  });

  it("judges a text by itself as the matcher's own judgement does", () => {
    const text = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
    const gazetteer = open(
      named("organisation", "Node.js", "Chromium", "Chrome", "Firefox"),
      named("organisation", "Reuters"),
      named("place", "Ukraine", "Kiev", "Kyiv"),
    );
    const expected = judgeText(gazetteer, text, lexicon);
    const paragraphs = text.replaceAll("\n", "\u2029");
    expect(judgeTexts(gazetteer, [{ text, paragraphs }], lexicon)).toEqual([expected]);
    expect(expected.length).toBeGreaterThan(10);
  });
});
