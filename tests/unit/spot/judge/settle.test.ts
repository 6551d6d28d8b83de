import { describe, expect, it } from "vitest";
import { findMentions } from "../../../../src/spot";
import {
  type Evidence,
  EXPLANATIONS,
  type PageFacts,
  RULES,
  reasonsOf,
  Standing,
  settle,
  weigh,
} from "../../../../src/spot/judge";
import { BITS, type RuleName, Scale } from "../../../../src/spot/judge/rules";
import { lexicon, report } from "./judged";

const NOWHERE: PageFacts = 0;

/** What a page says, by the rules' names. */
function saying(...rules: RuleName[]): PageFacts {
  return rules.reduce((facts, rule) => facts | BITS[rule], NOWHERE);
}

function evidenceOf(...rules: RuleName[]): Evidence {
  const scale = new Scale();
  for (const rule of rules) scale.add(rule);
  const { weight, rules: bits } = scale;
  return { weight, rules: bits, anchors: false, rival: false, proper: false };
}

describe("settle", () => {
  it.each([
    [["name"], [], "sure"],
    [["name", "beside"], [], "likely"],
    [["name", "beside"], ["anchored"], "sure"],
    [["name", "longer-after"], ["anchored", "company", "proper"], "unlikely"],
    [["bare"], [], "unlikely"],
    [["bare"], ["company"], "likely"],
    [["bare"], ["anchored"], "sure"],
    [["bare"], ["company", "rival"], "unlikely"],
    [["bare"], ["anchored", "rival"], "sure"],
    [["bare", "first-name"], ["company"], "unlikely"],
    [["bare", "first-name"], ["anchored"], "likely"],
    // Whose it is, only the full name tells.
    [["bare", "first-name", "title"], ["company"], "unlikely"],
    [["bare", "first-name", "title"], ["company", "anchored"], "sure"],
    [["bare", "title"], [], "likely"],
    [["name"], ["rival"], "unlikely"],
    [["name"], ["rival", "company"], "sure"],
    [["word"], [], "likely"],
    [["word", "beginning"], [], "unlikely"],
    [["word", "beginning"], ["proper"], "likely"],
    [["word"], ["proper"], "likely"],
  ] as const)("%j with %j: %s", (rules, facts, certainty) => {
    expect(settle(evidenceOf(...rules), saying(...facts)).certainty).toBe(certainty);
  });

  it("tells which rules decided", () => {
    const { rules } = settle(evidenceOf("bare", "title"), saying("company"));
    expect(reasonsOf(rules)).toEqual(["bare", "title", "company"]);
  });
});

describe("the table of rules", () => {
  it("fits into the bits of a number, and has an explanation for each", () => {
    expect(Object.keys(RULES).length).toBeLessThan(31);
    expect(Object.keys(EXPLANATIONS)).toEqual(Object.keys(RULES));
  });

  it("adds a rule once", () => {
    expect(evidenceOf("title", "title").weight).toBe(RULES.title);
    expect(reasonsOf(evidenceOf("title", "name").rules)).toEqual(["name", "title"]);
  });
});

describe("Standing", () => {
  const facts = (text: string, of: string, by: 1 | -1 = 1) => {
    const standing = new Standing(report);
    const mentions = findMentions(report, text);
    const evidence = mentions.map((_, index) => weigh(text, mentions, index, report, lexicon));
    const countAll = (step: 1 | -1) =>
      mentions.forEach(({ form }, index) => {
        standing.count(form, evidence[index] as Evidence, step);
      });
    countAll(1);
    if (by === -1) countAll(-1);
    const form = report.data.forms.findIndex(({ alias }) => alias === of);
    return standing.of(report.data.forms[form]?.entities[0] ?? -1, form);
  };

  it("tells who is anchored, and in whose company", () => {
    expect(facts("Ada Quill came.", "Quill")).toEqual(saying("anchored"));
    expect(facts("Ada Quill came.", "Orlov")).toEqual(saying("company"));
    expect(facts("Ada Quill saw Kyiv.", "Quill")).toBe(saying("anchored", "company"));
    expect(facts("Quill came.", "Quill")).toEqual(NOWHERE);
  });

  it("tells of rivals and of capitals within sentences", () => {
    expect(facts("Thea Quill came.", "Quill")).toEqual(saying("rival"));
    expect(facts("Her son, Thea Quill, came.", "Quill")).toEqual(NOWHERE);
    expect(facts("He liked Turkey.", "Turkey") & saying("proper")).toBeGreaterThan(0);
    expect(facts("Turkey said no.", "Turkey")).toEqual(NOWHERE);
  });

  it("forgets what goes", () => {
    const text = "Ada Quill saw Kyiv, Turkey and Thea Orlov.";
    expect(facts(text, "Quill", -1)).toEqual(NOWHERE);
    expect(facts(text, "Orlov", -1)).toEqual(NOWHERE);
    expect(facts(text, "Turkey", -1)).toEqual(NOWHERE);
  });
});
