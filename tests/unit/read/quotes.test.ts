import { describe, expect, it } from "vitest";
import { readReport } from "../../../src/read";
import { quotesOf, readText } from "./read";

/** "text / speaker's words / cue" of each quote. */
function read(text: string): string[] {
  return quotesOf(text).map((it) => `${it.text} / ${it.speakerText} / ${it.cue}`);
}

describe("quotes", () => {
  it.each([
    ["straight", '"The bridge is safe now," Ada Quill said.'],
    ["curly", "“The bridge is safe now,” Ada Quill said."],
    ["doubled", "''The bridge is safe now,'' Ada Quill said."],
    ["typewriter", "``The bridge is safe now,'' Ada Quill said."],
    ["guillemets", "«The bridge is safe now», Ada Quill said."],
    ["spaced guillemets", "« The bridge is safe now », Ada Quill said."],
    ["low and high", "„The bridge is safe now“, Ada Quill said."],
    ["single", "‘The bridge is safe now,’ Ada Quill said."],
    ["single straight", "'The bridge is safe now,' Ada Quill said."],
  ])("are found between %s marks", (_, text) => {
    expect(read(text)).toEqual(["The bridge is safe now / Ada Quill / said"]);
  });

  it.each([
    ["“We will rebuild it,” said Ada Quill, the mayor.", "Ada Quill", "said"],
    ["Ada Quill, the mayor, told reporters: “We will rebuild it.”", "Ada Quill", "told"],
    ["Ada Quill said on Friday, “We will rebuild it.”", "Ada Quill", "said"],
    ["“We will rebuild it,” according to Ada Quill.", "Ada Quill", "according to"],
    ["“We will rebuild it!” Ada Quill shouted.", "Ada Quill", "shouted"],
    [
      "The guild gave an “inaccurate and incomplete” answer when it told the council of its plans, according to Ada Quill.",
      "Ada Quill",
      "according to",
    ],
    ["The mayor left, Ada Quill saying “we will rebuild it” once more.", "Ada Quill", "saying"],
    ["“We will rebuild it,” said the 45-year-old farmer.", "the 45-year-old farmer", "said"],
    ["“We will rebuild it,” Ada Quill can be heard saying.", "Ada Quill", "saying"],
    ["Boris Hale left.\n\n“We will rebuild it” — Ada Quill", "Ada Quill", "—"],
    ["Ada Quill complained of what she calls the “salt cartel”.", "Ada Quill", "complained"],
  ])("have their speaker and cue: %s", (text, speaker, cue) => {
    expect(quotesOf(text)).toMatchObject([{ speakerText: speaker, cue }]);
  });

  it("carries the speaker on within and across paragraphs", () => {
    const text = [
      "“We will rebuild it,” Ada Quill said. “It will take a year. Nobody will be left behind.",
      "“That is what we promised,” she added. “And we will.”",
    ].join("\n\n");
    const speakers = quotesOf(text).map(({ speakerText }) => speakerText);
    expect(speakers).toEqual(["Ada Quill", "Ada Quill", "she", "she"]);
    expect(quotesOf(text)[1]?.text).toBe("It will take a year. Nobody will be left behind.");
  });

  it("are not of whom a question before was about", () => {
    const text = "Asked whether help had come, Ada Quill shook her head. “Nobody came for a week.”";
    expect(quotesOf(text)).toMatchObject([{ speakerText: "Ada Quill" }]);
  });

  it("takes partial quotations of whoever is told to say them", () => {
    expect(read("Ada Quill called the plan “a disgrace” and left.")).toEqual([
      "a disgrace / Ada Quill / called",
    ]);
    expect(read("Ada Quill said the river was “as high as ever” on Monday.")).toEqual([
      "as high as ever / Ada Quill / said",
    ]);
  });

  it("resolves a surname, a title and a pronoun to the person", () => {
    const text = [
      "Riverton mayor Ada Quill opened the bridge on Friday.",
      "“It is safe now,” Quill said.",
      "“It cost four million,” she said.",
    ].join("\n\n");
    expect(quotesOf(text).map(({ speakerName }) => speakerName)).toEqual([
      "Ada Quill",
      "Ada Quill",
    ]);
  });

  it("resolves who is named behind a comma, and the one who holds an office", () => {
    const named = quotesOf("Its president, Ada Quill, said it was “as safe as ever” on Monday.");
    expect(named).toMatchObject([{ speakerName: "Ada Quill" }]);
    const text =
      "Ada Quill, governor of Riverton, left.\n\nBoris Hale stayed.\n\n“It is safe,” the governor said.";
    expect(quotesOf(text)).toMatchObject([{ speakerName: "Ada Quill" }]);
  });

  it("finds what is quoted within a quotation, where that tells who said it", () => {
    const quotes = quotesOf("“I shouted, ‘The roof is burning!’ and ran,” Ada Quill said.");
    expect(quotes.map(({ text, cue }) => [text, cue])).toEqual([
      ["I shouted, ‘The roof is burning!’ and ran", "said"],
      ["The roof is burning!", "shouted"],
    ]);
    expect(quotes[0]?.speakerName).toBe("Ada Quill");
  });

  it("are read by their marks and names alone in other languages", () => {
    const { statements } = readReport({
      id: "r",
      title: "Bericht",
      language: "de",
      text: "Die Brücke bleibt zu. „Wir haben keine andere Wahl“, sagte Karla Brandt am Montag.",
    });
    expect(statements).toMatchObject([
      { kind: "quote", text: "Wir haben keine andere Wahl", speakerText: "Karla Brandt" },
    ]);
  });

  it("tells to whom, where and when", () => {
    const [quote] = quotesOf(
      "“It is safe now,” Ada Quill told the Courier in an interview with the paper on Monday.",
    );
    expect(quote).toMatchObject({
      addressee: "the Courier",
      occasion: "an interview with the paper",
      date: "2022-03-07",
    });
  });

  it.each([
    "He presents “Morning Call” on Channel 9.",
    "Her first film, “Riverbank,” won three prizes.",
    'The screen measures 6" across.',
    '<img alt="6" id="x">',
    "The dogs' owner wasn't there, and the cats' owner wasn't either.",
  ])("are not titles, inches, code or apostrophes: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("are what stands between double marks, where single ones are a headline's or hold words at a distance", () => {
    const text = [
      "Quill slams the guild's ‘doom and gloom’ over tolls.",
      "Ada Quill called the plan “a shame” and “a loss” and asked for the ‘old’ bridge.",
      "“We will rebuild it,” she said. “It is ours. It stays.” Her note reads: ‘We will never sell the bridge.’",
    ].join("\n\n");
    expect(quotesOf(text).map((it) => it.text)).toEqual([
      "a shame",
      "a loss",
      "We will rebuild it",
      "It is ours. It stays.",
      "We will never sell the bridge.",
    ]);
  });

  it.each([
    ["“Rebuild The Bridge,” Ada Quill said, and left.", ["Rebuild The Bridge"]],
    ["She asked him. He waved, and “Go Rovers Go,” Ada Quill shouted.", ["Go Rovers Go"]],
    ["Ada Quill told Channel 9’s “Good Day Riverton” that it was “safe.”", ["safe."]],
    ["Ada Quill, who writes a column and leads “Mornings With Ada” on Channel 9, left.", []],
  ])("in capitals are titles unless somebody said them: %s", (text, quotes) => {
    expect(quotesOf(text).map((it) => it.text)).toEqual(quotes);
  });

  it("end where their paragraph does when a mark lacks", () => {
    const quotes = quotesOf("Ada Quill said: “We will rebuild it.\n\nThe river fell.");
    expect(quotes.map(({ text }) => text)).toEqual(["We will rebuild it."]);
  });

  it("are their slices, in any text", () => {
    const text = "«A», “b, c,” said D. 'e' \"f\n\n„g“ ‘h i,’ said J K.";
    for (const { text: words, span } of readText(text).statements) {
      expect(text.slice(span?.start, span?.end)).toBe(words);
    }
  });
});
