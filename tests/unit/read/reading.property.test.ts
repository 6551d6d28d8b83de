import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePack, packOf } from "../../../src/exchange";
import { readInSteps } from "../../../src/read";
import { anyText } from "../text/arbitrary-text";
import { read } from "./reports";

const PARTS = [
  "Ada Quill",
  "Quill",
  "the Bank of Norland (BN)",
  "BN",
  "U.S.",
  "said",
  "President",
  ", the mayor of",
  "in",
  "“",
  "”",
  '"',
  ".",
  ",",
  "\n",
  "\r\n\r\n",
  "She",
  "the governor",
  "3 May",
  "KYIV, March 11 (AP) -",
];
const prose = fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }).map((all) => all.join(" "));
const text = fc.oneof(
  anyText,
  prose,
  fc.tuple(prose, anyText).map((two) => two.join("")),
);

describe("a reading of any text", () => {
  it("is a valid pack, whose mentions lie in the text, in order and apart", () => {
    fc.assert(
      fc.property(text, (given) => {
        const { notes, ...reading } = read(given);
        expect(notes.every((note) => note.endsWith("."))).toBe(true);
        expect(() => decodePack(JSON.stringify(packOf(reading)))).not.toThrow();
        const spans = reading.entities.flatMap(({ mentions }) => mentions.map(({ span }) => span));
        spans.sort((a, b) => a.start - b.start);
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(given.slice(span.start, span.end).trim()).not.toBe("");
          end = span.end;
        }
      }),
    );
  });

  it("tells how far it is, from 0 to 1 and never back", () => {
    const long = "Ada Quill left Riverton. She went to Norway.\n".repeat(3000);
    const told = [...readInSteps({ id: "r", title: "", language: "en", text: long })];
    expect(told.length).toBeGreaterThan(5);
    expect(told.every((done) => done >= 0 && done <= 1)).toBe(true);
    expect(told.toSorted((a, b) => a - b)).toEqual(told);
  });
});

/** Milliseconds that a piece of work takes at best. */
function fastest(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Between linear, 4, and quadratic, 16. */
const LIMIT = 11;
const ATTEMPTS = 4;

describe("the time of a reading grows with the text and no faster", () => {
  it.each([
    ["one word", "a"],
    ["capitals", "A "],
    ["names", "Ada Quill "],
    ["sentences", "Ada Quill said Norway lost. "],
    ["quotation marks", '"'],
    ["quotes", '"A" '],
    ["stops", ". "],
    ["lines", "Ada\n"],
    ["initials", "A.B."],
    ["hyphens", "Ada-"],
    ["commas", "Ada, "],
    ["of", "Bank of "],
    ["ideographs", "中"],
    ["marks", "é́"],
  ])("%s", (_, part) => {
    const [small, large] = [part.repeat(8_000 / part.length), part.repeat(32_000 / part.length)];
    let least = Number.POSITIVE_INFINITY;
    read(small);
    // What else the machine does makes it more, never less.
    for (let attempt = 0; attempt < ATTEMPTS && least >= LIMIT; attempt++) {
      const before = fastest(() => read(small));
      least = Math.min(least, fastest(() => read(large)) / Math.max(before, 1));
    }
    expect(least).toBeLessThan(LIMIT);
  });
});

/** Milliseconds on a processor: what else the machine does is not counted. */
function processorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Linear is 4, and more garbage is kept of the longer text; quadratic is 16. */
const LIMIT_LONG = 8;

describe("a megabyte is read in no more than its share", () => {
  it.each([
    ["a word with a capital", "Norland "],
    ["letters", "A "],
    ["long names", "Bank of "],
    ["lines", "Ada Quill\n\n"],
  ])(
    "of %s",
    (_, part) => {
      const [quarter, whole] = [250_000, 1_000_000].map((size) => part.repeat(size / part.length));
      let least = Number.POSITIVE_INFINITY;
      for (let attempt = 0; attempt < ATTEMPTS && least >= LIMIT_LONG; attempt++) {
        const once = processorTime(() => read(quarter ?? ""));
        least = Math.min(least, processorTime(() => read(whole ?? "")) / Math.max(once, 1));
      }
      expect(least).toBeLessThan(LIMIT_LONG);
    },
    120_000,
  );

  it("in steps, though all of it were one sentence", () => {
    const text = "Ada Quill of Riverton saw that Norland had no salt and ".repeat(6000);
    const steps = [...readInSteps({ id: "r", title: "", language: "en", text })];
    const names = steps.filter((done) => done < 0.5);
    expect(names.length).toBeGreaterThan(10);
  });

  it("in steps, none of which is long", () => {
    const text = "Ada Quill of Riverton said on 3 May, “We lost 12 boats.”\n".repeat(17_000);
    const told = [...readInSteps({ id: "r", title: "", language: "en", text })];
    const gaps = [...told, 1].map((done, index) => done - (told[index - 1] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(0.06);
  });
});
