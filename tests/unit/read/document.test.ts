import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ParsedText, parseText } from "../../../src/read/document/parse";
import { anyText } from "../text/arbitrary-text";

function parse(text: string): ParsedText {
  const steps = parseText(text);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const sentences = (text: string) => {
  return parse(text).sentences.map(({ start, end }) => text.slice(start, end));
};
const tokens = (text: string) => parse(text).tokens.map(({ text }) => text);

describe("tokens", () => {
  it.each([
    ["Dr. Quill's U.S. tour", ["Dr.", "Quill", "'s", "U.S.", "tour"]],
    ["Ivano-Frankivsk, 3.5%", ["Ivano-Frankivsk", ",", "3.5", "%"]],
    ["O'Brien didn't pay $1,200.50.", ["O'Brien", "didn't", "pay", "$", "1,200.50", "."]],
    ["J. R. Smith of Acme Inc. said", ["J.", "R.", "Smith", "of", "Acme", "Inc.", "said"]],
    ["see https://bell.example/a.b, now", ["see", "https://bell.example/a.b,", "now"]],
    ["Кіровоград – це", ["Кіровоград", "–", "це"]],
  ])("of %j", (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it("have a case", () => {
    const cases = parse("the The NATO McKay iPhone al-Azhar").tokens.map((it) => it.case);
    expect(cases).toEqual(["lower", "first", "all", "mixed", "mixed", "mixed"]);
  });
});

describe("sentences", () => {
  it("end at stops, with what closes", () => {
    const text = 'He left. "It is late!" she said. "Go." They went.';
    expect(sentences(text)).toEqual(["He left.", '"It is late!" she said.', '"Go."', "They went."]);
  });

  it("go on over abbreviations", () => {
    expect(sentences("Mr. Quill met Gen. Lee at 5 p.m. on Jan. 3. He left.")).toEqual([
      "Mr. Quill met Gen. Lee at 5 p.m. on Jan. 3.",
      "He left.",
    ]);
    expect(sentences("He flew to the U.S. The trip was long.")).toHaveLength(2);
    expect(sentences("He met U.S. President Ada Quill.")).toHaveLength(1);
  });

  it("go on over lines that were broken to fit a width, and end at others", () => {
    const wrapped = `The harbour master said on Monday that the boats which had left
since the beginning of March would not come back before the end of
the year, as there was no fish.
The next line of the report says what the guild thinks of all that
and why it will not pay.`;
    expect(sentences(wrapped)).toHaveLength(2);
    expect(sentences("Results\nAda Quill 3\nBen Low 2")).toHaveLength(3);
  });
});

describe("the head", () => {
  it.each([
    ["KYIV, March 11 (Reuters) - It rains.", "KYIV", "March 11", "Reuters"],
    ["RIVERTON (AP) — It rains.", "RIVERTON", undefined, "AP"],
    ["Riverton, 3 May – It rains.", "Riverton", "3 May", undefined],
    ["It rains.\nPORT ADA 2031-05-03\nMuch.", "PORT ADA", "2031-05-03", undefined],
  ])("of %j has a dateline", (text, place, date, agency) => {
    const [dateline] = parse(text).datelines;
    const words = (span?: { start: number; end: number }) =>
      span && text.slice(span.start, span.end);
    expect(words(dateline?.place)).toBe(place);
    expect(words(dateline?.date)).toBe(date);
    expect(words(dateline?.agency)).toBe(agency);
  });

  it("has a headline and a byline, and no dateline in them", () => {
    const parsed = parse("ROWING - RIVERTON WIN AGAIN\nBy Ada Quill\n\nRiverton won on Friday.");
    expect(parsed.datelines).toEqual([]);
    expect(parsed.headline).toEqual({ start: 0, end: 27 });
    expect(parsed.bylines).toHaveLength(1);
    expect(parsed.sentences.map(({ role }) => role)).toEqual(["heading", "byline", "body"]);
  });
});

describe("any text", () => {
  it("is cut into tokens and sentences that lie in it, in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, sentences } = parse(text);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
        for (const { first, last, start, end } of sentences) {
          expect(tokens[first]?.start).toBe(start);
          expect(tokens[last - 1]?.end).toBe(end);
        }
        const left = tokens.reduceRight(
          (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
          text,
        );
        expect(left.trim()).toBe("");
      }),
    );
  });
});
