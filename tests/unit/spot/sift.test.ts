import { describe, expect, it } from "vitest";
import { Hits, keyOf, sift } from "../../../src/spot";
import { gazetteerOf, organisation, person, place } from "./samples";

const { filter } = gazetteerOf(
  place("Orlea", "Old Orlea", "東京", "東京都", "გზა"),
  person("Ada Quill"),
  organisation("UKO"),
);

function hitsIn(text: string, joined = false): Hits {
  const hits = new Hits(joined);
  sift(filter, text, 0, text.length, hits);
  return hits;
}

describe("hits", () => {
  it.each<[string, number[]]>([
    ["nothing of note", []],
    ["in Orlea.", [3]],
    ["in Old Orlea.", [3, 7]],
    ["ada quill, ADA QUILL", [0, 11]],
    ["orlea is no name in small letters", []],
    ["uko is not UKO", [11]],
    ["在東京都", [1, 1]],
    ["Or\u00adlea", [0]],
    ["\u00adOrlea", [1]],
  ])("of %j stand where forms may begin", (text, starts) => {
    expect(hitsIn(text).starts).toEqual(starts);
  });

  it("are there for three words where the second only joins the others", () => {
    const { filter } = gazetteerOf(place("Bank of Orlea", "DE"), place("Orlea de Quill"));
    const startsIn = (text: string, until = text.length) => {
      const hits = new Hits();
      sift(filter, text, 0, until, hits);
      return hits.starts;
    };
    expect(startsIn("the Bank of Orlea and the Bank of Kyiv")).toEqual([4]);
    expect(startsIn("Bank of")).toEqual([]);
    // Whatever is found within it, in order.
    expect(startsIn("Orlea DE Quill")).toEqual([0, 6]);
    // Wherever a piece ends.
    for (let until = 1; until <= 12; until++) {
      expect(startsIn("Bank of Orlea", until)).toEqual([0]);
    }
    const hits = new Hits(true);
    sift(filter, "Bank of Orleaand", 0, 16, hits);
    expect(hits.begins).toEqual([8, 16]);
  });

  it("have the keys of the forms", () => {
    expect(hitsIn("Old Orlea").keys).toEqual([keyOf("old orlea").key, keyOf("orlea").key]);
  });
});

describe("words that may be two", () => {
  it.each([
    ["endOrlea", true],
    ["OrleaNext", true],
    ["2031Orlea", true],
    ["Orlea7", true],
    ["UKONATO", true],
    ["გზაგზა", true],
    ["Orlea and others", false],
    ["the USA in 2031", false],
    ["", false],
  ])("%j: %s", (text, glued) => {
    expect(hitsIn(text, true).glues.length > 0).toBe(glued);
    expect(hitsIn(text).glues.length > 0).toBe(false);
  });

  it.each([
    ["Orleaand", true],
    ["Ada Quilland", true],
    ["Orl", false],
    ["orleaand", false],
  ])("begin as a name does: %j: %s", (text, begun) => {
    expect(hitsIn(text, true).begins.length > 0).toBe(begun);
  });
});
