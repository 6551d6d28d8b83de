import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseStem, isInflected } from "../../../../src/read/entities/cases";

describe("caseStem", () => {
  it.each([
    ["квілленко", "квілленка", "квілленком", "квілленкові"],
    ["зорський", "зорського", "зорському", "зорським"],
    ["сергей", "сергея", "сергею", "сергеем"],
    ["максим", "максима", "максимом", "максиму"],
    ["оксана", "оксаною", "оксани", "оксану"],
    ["kwillowski", "kwillowskiego", "kwillowskiemu", "kwillowskim"],
    ["novák", "nováka", "novákovi", "novákem"],
  ])("is one for all cases of %s", (...forms) => {
    expect(new Set(forms.map(caseStem)).size).toBe(1);
  });

  it.each([
    ["квілленко", "квіллюк"],
    ["петров", "петренко"],
    ["лев", "лін"],
  ])("tells %s from %s", (one, other) => {
    expect(caseStem(one)).not.toBe(caseStem(other));
  });

  it("is stable, begins the word and is never empty", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (word) => {
        const stem = caseStem(word);
        expect(caseStem(stem)).toBe(stem);
        expect(word.startsWith(stem)).toBe(true);
        expect(stem).not.toBe("");
      }),
    );
  });
});

describe("isInflected", () => {
  it("is said of Slavic languages by their tags", () => {
    expect(["uk", "pl-PL", "ru"].every(isInflected)).toBe(true);
    expect(["en", "de", "und", "bg"].some(isInflected)).toBe(false);
  });
});
