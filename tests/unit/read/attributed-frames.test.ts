import { describe, expect, it } from "vitest";
import { attributedIn } from "../../../src/read/statements/attributed";
import { readText } from "./read";

/** The attributed contents of a text, each as "speaker | cue | content"; "?" where nobody is told. */
function told(text: string): string[] {
  return attributedIn(text).map(({ start, end, speaker, cue }) => {
    const parts = [speaker, cue, { start, end }];
    return parts.map((span) => (span ? text.slice(span.start, span.end) : "?")).join(" | ");
  });
}

describe("attributed contents in long sentences", () => {
  it("have no source in a rate", () => {
    expect(told("Oil rose to $80, per barrel at that.")).toEqual([]);
  });

  it.each([
    [
      "The bridge is unsafe, per the engineers' guild.",
      "the engineers' guild | per | The bridge is unsafe",
    ],
    [
      "In the words of Ada Quill, the deal was dead on arrival.",
      "Ada Quill | In the words of | the deal was dead on arrival",
    ],
    [
      "He was quoted by the Courier as saying the talks had failed.",
      "He | saying | the talks had failed",
    ],
    [
      "Another farmer, Cy Dale, says the salt, mud, loss of land and erosion are risks.",
      "Another farmer | says | the salt, mud, loss of land and erosion are risks",
    ],
    [
      "Quill said this year, Riverton has had huge dumps of snow.",
      "Quill | said | this year, Riverton has had huge dumps of snow",
    ],
    [
      "Quill says while she knows the bridge is old, she finds it safe.",
      "Quill | says | while she knows the bridge is old, she finds it safe",
    ],
    [
      "The bureau says engineers, numbering forty, left Riverton in May.",
      "The bureau | says | engineers, numbering forty, left Riverton in May",
    ],
    ["The town hit back, saying crews were too few.", "The town | saying | crews were too few"],
    [
      "Quill said towns such as Riverton and Milford had seen change.",
      "Quill | said | towns such as Riverton and Milford had seen change",
    ],
    [
      "Quill, who said none of the beams in question were hers, left.",
      "Quill, who | said | none of the beams in question were hers",
    ],
    [
      "She says the photograph hung behind them would have made her weep.",
      "She | says | the photograph hung behind them would have made her weep",
    ],
    [
      "Failure to explain the plan has weakened the mayor, said analysts.",
      "analysts | said | Failure to explain the plan has weakened the mayor",
    ],
    [
      "If it is proved that the beams were weak, the bridge should close, Hale said.",
      "Hale | said | If it is proved that the beams were weak, the bridge should close",
    ],
    [
      "However, she says, meeting fewer people can be harder.",
      "she | says | However, she says, meeting fewer people can be harder",
    ],
    [
      "The bridge, said Ada Quill, an engineer who has walked it daily, is safe for the heaviest trucks.",
      "Ada Quill | said | is safe for the heaviest trucks",
    ],
    ["Quill made the point that the bridge was old.", "Quill | made | the bridge was old"],
    [
      "Norway issued a warning that the bridge would fall.",
      "Norway | issued | the bridge would fall",
    ],
    [
      "Alarmed by the unrest in Norway, Ada Quill, the mayor, said that she was ill.",
      "Ada Quill | said | she was ill",
    ],
    [
      "The mayor said Beyond Walls will continue its work.",
      "The mayor | said | Beyond Walls will continue its work",
    ],
    [
      "The Courier said the new, open market, which many like, would close.",
      "The Courier | said | the new, open market, which many like, would close",
    ],
    [
      "Prices fell below the line in May, one analyst said.",
      "one analyst | said | Prices fell below the line in May",
    ],
    [
      "Hale told reporters in a call from Oslo before the opening that he expects a gain.",
      "Hale | told | he expects a gain",
    ],
    [
      "Firms including Calder, were drawn to the town, the newspaper said.",
      "the newspaper | said | Firms including Calder, were drawn to the town",
    ],
    ["As Quill noted, the bridge is old.", "Quill | noted | the bridge is old"],
  ])("are found whole: %s", (text, ...contents) => {
    expect(told(text)).toEqual(contents);
  });

  it.each([
    [
      "Quill noted that Saturday would be warm and quoted a proverb.",
      "Quill | noted | Saturday would be warm",
    ],
    [
      "In Riverton, crews closed the bridge, the Courier reported, while in Milford they opened one, the Post reported.",
      "the Courier | reported | In Riverton, crews closed the bridge",
      "the Post | reported | in Milford they opened one",
    ],
    ["The report, which Quill says is wrong, was printed on Friday.", "Quill | says | is wrong"],
    [
      "In what officials called a first step, the town closed the bridge.",
      "officials | called | a first step",
    ],
    [
      "Ever since Boris Hale announced his plan last year, he has said little.",
      "Boris Hale | announced | his plan last year",
    ],
    [
      "Quill has long maintained that she kept the rules, claims that nobody could check.",
      "Quill | has long maintained | she kept the rules",
    ],
    [
      "Quill, citing her health, said she would not run.",
      "Quill | citing | her health",
      "Quill | said | she would not run",
    ],
    ["Quill, warning of floods, left Riverton.", "Quill | warning | of floods"],
    ["He left because, he said, the bridge was not safe.", "he | said | the bridge was not safe"],
  ])("begin and end where the speaker's words do: %s", (text, ...contents) => {
    expect(told(text)).toEqual(contents);
  });

  it.each([
    [
      "Asked whether the bridge would close, Quill said it was not decided.",
      "? | Asked | whether the bridge would close",
      "Quill | said | it was not decided",
    ],
    [
      "Hale was accused of taking money from the club.",
      "? | was accused | of taking money from the club",
    ],
    [
      "Quill’s repeated calls for a new bridge came to nothing.",
      "Quill | calls | for a new bridge",
    ],
  ])("may be without a speaker, or a noun's: %s", (text, ...contents) => {
    expect(told(text)).toEqual(contents);
  });

  it("are not made of a plan, which is no saying", () => {
    expect(told("Quill made a plan that failed.")).toEqual([]);
  });

  it("are not made of a price or of an object's plural", () => {
    expect(told("The town’s asking price fell.")).toEqual([]);
    expect(told("Quill issued subpoenas to the club.")).toEqual([]);
  });
});

describe("what is told without a clause", () => {
  const TEXT =
    "Ada Quill, the mayor, spoke on Friday. Ada Quill’s call for a new bridge was heard.";

  it("is a claim, led by who said it", () => {
    const { statements } = readText(TEXT);
    const found = statements.find(({ text }) => text.includes("for a new bridge"));
    expect(found).toMatchObject({
      text: expect.stringMatching(/^Ada Quill … for a new bridge$/),
      certainty: "claim",
      cue: "call",
    });
  });
});
