import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphSpans } from "../../../src/exchange/paragraphs";

const cut = (text: string) => paragraphSpans(text).map(({ start, end }) => text.slice(start, end));

describe("paragraphSpans", () => {
  it("takes runs of lines between blank lines", () => {
    expect(cut("One\ntwo\n\nThree\n\n\nFour")).toEqual(["One\ntwo", "Three", "Four"]);
  });

  it("takes a line of white space for blank", () => {
    expect(cut("One\n \t\u00a0\nTwo")).toEqual(["One", "Two"]);
  });

  it("knows every line break and leaves the last one out", () => {
    expect(cut("One\r\ntwo\r\n\r\nThree\r\rFour\r\n")).toEqual(["One\r\ntwo", "Three", "Four"]);
  });

  it("keeps white space within its lines", () => {
    expect(cut("\n\n  One \n\n")).toEqual(["  One "]);
  });

  it("finds none in a text of nothing", () => {
    expect(cut("")).toEqual([]);
    expect(cut(" \n\n\t\r\n")).toEqual([]);
  });

  it("holds every character that is not white space, in order", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "\r", "\r\n") });
    fc.assert(
      fc.property(text, (it) => {
        expect(cut(it).join("").replace(/\s/g, "")).toBe(it.replace(/\s/g, ""));
      }),
    );
  });

  it("needs no more time than the text is long", () => {
    const spans = paragraphSpans("A line.\n\n".repeat(200_000));
    expect(spans).toHaveLength(200_000);
  }, 5000);
});
