import { describe, expect, it } from "vitest";
import { marked } from "./judged";

describe("where all words have capitals", () => {
  it.each([
    ["MINERS LEAVE MOSCOW AS PRICES FALL", "+MOSCOW"],
    ["MOSCOW MINERS LEAVE", "+MOSCOW"],
    ["[AGENCY] TURNOUT HIGH IN KYIV DESPITE rain", "+KYIV"],
    ["Miners Leave Moscow as Prices Fall Again", "+Moscow"],
    ["Moscow Miners Leave for the Frozen North", "+Moscow"],
    ["Envoy Leaves Ukraine Talks in a Hurry", "+Ukraine"],
    ["Home Ukraine World Business Sport", "~Ukraine"],
    ["Sources: Ada Quill Quits Over Budget Row", "+Ada Quill"],
    ["Quill Quits Over Row in Ukraine", "~Quill"],
    ["Orlea Beats Ukraine 2-1 in a Cup Friendly", "~Ukraine"],
    ["ORLEA BEATS UKRAINE 2 TO 1", "~UKRAINE"],
    ["Reuters Orlea Ukraine Says No Again", "~Ukraine"],
  ])("a capital beside says nothing: %s", (text, first) => {
    expect(marked(text)).toContain(first);
  });

  it.each([
    "WASHINGTON POST",
    "WASHINGTON POST WINS PRIZE AGAIN",
    "Washington Post Wins Prize Again",
    "Moscow University Opens Its Doors",
    "Rates Rise at Bank of Canada",
    "Denzel Washington Wins a Prize Again",
    "Harriet Quill Quits Over Row in Ukraine",
    "Turbine Moscow 2 Locomotive Orlea 0",
    "CSKA MOSCOW WINS CUP AGAIN",
  ])("but what ends a name does: %s", (text) => {
    expect(marked(text)[0]).toMatch(/^-/);
  });

  it("looks at the paragraph only", () => {
    const headline = "Miners Leave Pits as Prices Fall Again";
    expect(marked(`${headline}\nMoscow Miners were silent.\n${headline}`)).toEqual(["-Moscow"]);
    expect(marked("Moscow\nMiners Leave Pits")).toEqual(["+Moscow"]);
  });
});

describe("German, where nouns have capitals", () => {
  it.each([
    ["Am Montag hat Ukraine Panzer bekommen und nicht gewartet.", "+Ukraine"],
    ["Die Stadt Moscow ist nicht die Stadt, die er kannte.", "~Moscow"],
  ])("%s", (text, first) => expect(marked(text)).toContain(first));

  it("is told from English", () => {
    expect(marked("The word Turm Moscow is not in the book.")).toEqual(["-Moscow"]);
  });
});
