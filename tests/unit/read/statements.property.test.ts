import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePack } from "../../../src/exchange";
import { readText } from "./read";

const words = fc.constantFrom(
  ..."Ada Quill said that the mayor , who left . “ ” ‘ ’ ' \" « » „ '' : ; ( ) – told Boris Hale and was is has been in Riverton on Friday 1,300 boats \n\n according to calling it she they plans reports closed Moscow".split(
    " ",
  ),
);
const texts = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.array(words, { maxLength: 80 }).map((it) => it.join(" ")),
);

describe("what is read of any text", () => {
  it("makes a valid pack, in which every span is of its words", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { report, entities, statements } = readText(text);
        const pack = {
          format: "sidelight-pack",
          version: 1,
          reports: [report],
          entities,
          statements,
        };
        expect(() => decodePack(JSON.stringify(pack))).not.toThrow();
        for (const { span, text: own, speakerSpan, speakerText, cueSpan, cue } of statements) {
          const [words = "", subject = ""] = own.split(" … ").reverse();
          expect(text.slice(span?.start, span?.end).endsWith(words)).toBe(true);
          expect(text).toContain(subject);
          if (speakerSpan) expect(text.slice(speakerSpan.start, speakerSpan.end)).toBe(speakerText);
          if (cueSpan) expect(text.slice(cueSpan.start, cueSpan.end)).toBe(cue);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("has no fact longer than 300 characters", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { kind, text: own } of readText(text).statements) {
          if (kind === "fact") expect(own.length).toBeLessThanOrEqual(300);
        }
      }),
    );
  });
});

/** Milliseconds to read a text: the best of three. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    readText(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe("time", () => {
  it.each([
    ["quotation marks", '"'],
    ["single quotation marks", "'"],
    ["opening marks", "“a "],
    ["commas", "Ada, "],
    ["verbs", "said "],
    ["names", "Quill said Hale "],
    ["sentences", "“It is so,” Ada Quill said on Friday. "],
    ["quotes in one line", "“So,” he said, “no. "],
  ])("is linear in %s", (_, unit) => {
    const length = 5000;
    readText(unit.repeat(100));
    const once = timeOf(unit.repeat(length / unit.length));
    const more = timeOf(unit.repeat((8 * length) / unit.length));
    // Quadratic would be 64 times as long.
    expect(more).toBeLessThan(30 * once + 300);
  });
});
