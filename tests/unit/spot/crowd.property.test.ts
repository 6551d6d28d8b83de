import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMentions } from "../../../src/spot";
import { findNaively } from "./reference";
import { foundIn, gazetteerOf, place } from "./samples";

/** Ends of names: few and alike, some the beginnings of others, some longer folded than written. */
const LETTERS = ["a", "b", "ab", "ß", "ss", "é", "e\u0301", "İ", "ﬁ", "Ж", "-", " a", " B", "𐍈"];
const letters = fc.constantFrom(...LETTERS);
const end = fc
  .array(letters, { minLength: 1, maxLength: 5, size: "max" })
  .map((all) => all.join(""));
const opening = fc.constantFrom("Bank of", "Straß of", "Bank", "東京都", "İz of");
const gap = fc.constantFrom(" ", " ", " ", "\u00a0\n", " \u00ad ", "\u200d ", "");

/** Many names that begin alike, and a text in which such names stand, and what begins as they do. */
const crowded = fc
  .tuple(opening, fc.array(end, { minLength: 20, maxLength: 60, size: "max" }))
  .chain(([opening, ends]) => {
    const spoilt = fc.tuple(
      fc.constantFrom(...ends),
      fc.constantFrom("", "", "\u00ad", "a", "\u0301"),
    );
    const words = fc.oneof(spoilt, fc.tuple(end, fc.constant("")));
    const text = fc
      .array(fc.tuple(gap, words, fc.constantFrom(", ", " ", "")), { minLength: 1, maxLength: 6 })
      .map((all) =>
        all.map(([gap, [end, odd], after]) => opening + gap + end + odd + after).join(""),
      );
    return text.map((text) => ({ names: ends.map((end) => `${opening} ${end}`), text }));
  });

describe("names of which many begin alike", () => {
  it("are found as a search by definition finds them", () => {
    let found = 0;
    fc.assert(
      fc.property(crowded, ({ names, text }) => {
        const gazetteer = gazetteerOf(...names.map((name) => place(name)));
        const { forms } = gazetteer.data;
        const mentions = findMentions(gazetteer, text).map(({ start, end, form }) => {
          return { start, end, folded: forms[form]?.folded };
        });
        found += mentions.length;
        const expected = findNaively(gazetteer.data, text);
        expect(mentions).toEqual(
          expected.map(({ start, end, folded }) => ({ start, end, folded })),
        );
      }),
      { numRuns: 3000 },
    );
    expect(found).toBeGreaterThan(3000);
  });

  it("are told apart by the word that follows, the longest first", () => {
    const ends = Array.from({ length: 26 ** 2 }, (_, index) => {
      return String.fromCharCode(65 + (index % 26), 97 + Math.floor(index / 26), 97 + (index % 7));
    });
    const names = ends.flatMap((end) => [`Old Bank ${end}`, `Old Bank ${end} Nova`]);
    const gazetteer = gazetteerOf(place("Old Bank A"), ...names.map((name) => place(name)));
    for (const name of names) expect(foundIn(gazetteer, `The ${name}.`)).toEqual([name]);
    expect(foundIn(gazetteer, "The Old Bank A, the Old Bank An, the old bank")).toEqual([
      "Old Bank A",
    ]);
    expect([...gazetteer.crowds.keys()]).toHaveLength(1);
  });
});
