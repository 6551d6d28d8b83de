import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  linesOf,
  type MarkedText,
  markedText,
  segmentsOf,
} from "../../../../popup/library/review/segments";
import { aPack, REPORT_TEXT } from "../../support/packs";

const allSegments = (marked: MarkedText) =>
  linesOf(marked.text).flatMap((line) => segmentsOf(marked, line));

describe("a report's text", () => {
  const marked = markedText(aPack(), "r1");

  it("is cut where names and quotes begin and end, and is all there", () => {
    const segments = allSegments(marked);
    expect(segments.map(({ text }) => text).join("")).toBe(REPORT_TEXT);
    const named = segments.filter(({ mark }) => mark);
    expect(named.map(({ text, mark }) => [text, mark?.kind, mark?.nominal])).toEqual([
      ["Long Bridge", "place", false],
      ["Ada Quill", "person", false],
      ["The bridge", "place", true],
    ]);
    const quoted = segments.filter((segment) => segment.quoted).map(({ text }) => text);
    expect(quoted.join("")).toBe("The bridge is older than all of us.");
  });

  it("is cut into lines, long ones at a space", () => {
    const lines = linesOf(`${"word ".repeat(2000)}\nend`);
    expect(lines.length).toBe(4);
    for (const { start, end } of lines) expect(end - start).toBeLessThanOrEqual(4000);
  });

  it("of any spans is cut into what is all of it, in order", () => {
    const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 })).map(([start, length]) => {
      return { start, end: start + length };
    });
    const text = fc.string({ unit: fc.constantFrom("a", " ", "\n"), minLength: 70, maxLength: 90 });
    fc.assert(
      fc.property(text, fc.array(span), fc.array(span), (words, mentions, quotes) => {
        const pack = aPack();
        const [report] = pack.reports;
        const [entity] = pack.entities;
        const [quote] = pack.statements;
        if (!report || !entity || !quote) throw new Error("no sample");
        report.text = words;
        entity.mentions = mentions.map((it) => ({ report: "r1", span: it }));
        pack.statements = quotes.map((it, index) => ({ ...quote, id: `q${index}`, span: it }));
        const segments = allSegments(markedText(pack, "r1"));
        expect(segments.map((it) => it.text).join("")).toBe(words);
        for (const { start, end, mark } of segments) {
          expect(end).toBeGreaterThan(start);
          if (mark) expect(mark.start <= start && end <= mark.end).toBe(true);
        }
      }),
    );
  });
});
