import { describe, expect, it } from "vitest";
import { factsOf } from "./read";

/** The texts of a text's facts. */
const texts = (text: string): string[] => factsOf(text).map((fact) => fact.text);

describe("facts of a report", () => {
  it("are led by a subject that stands before the words of another", () => {
    expect(
      texts("Ada Quill said on Friday that the bridge was safe, but gave no details."),
    ).toContain("Ada Quill … gave no details");
  });

  it("say who said it without the word that relates to them", () => {
    const [fact] = factsOf("Ada Quill, who said the bridge was safe in Riverton, left.").filter(
      ({ cue }) => cue === "said",
    );
    expect(fact).toMatchObject({ speakerText: "Ada Quill" });
  });

  it("leave out where something was said that stands elsewhere", () => {
    expect(texts("“The bridge is as safe as it ever was,” Ada Quill said in a statement.")).toEqual(
      [],
    );
  });

  it("leave what the next clause is about to that clause", () => {
    expect(texts("Norway closed the bridge, a step Ada Quill called a crime.")).toEqual([
      "Norway closed the bridge",
      "a step Ada Quill called a crime",
    ]);
  });

  it.each([
    ["When Riverton failed, Beijing stepped in.", "Riverton failed", "Beijing stepped"],
    ["If Norway defaults, Sweden could be next.", "Norway defaults", "Sweden could be next"],
    [
      "Norway closed two ports after a leak, and Sweden, which owns a third, cut its forecast.",
      "Norway closed two ports after a leak",
      "Sweden, which owns a third",
      "Sweden, which owns a third, cut its forecast",
    ],
    [
      "Troops crossed into Norway, Sweden said, a charge that Denmark denies.",
      "Troops crossed into Norway",
      "a charge that Denmark denies",
    ],
    [
      "Ada Quill chairs the meetings and Bo Reed runs Riverton harbour.",
      "Ada Quill chairs the meetings",
      "Bo Reed runs Riverton harbour",
    ],
    [
      "Norway buys power from Sweden, whose gas feeds its plants.",
      "Norway buys power from Sweden",
      "Sweden, whose gas feeds its plants",
    ],
    [
      "Norway fined Denmark, which tracks ships.",
      "Norway fined Denmark",
      "Denmark, which tracks ships",
    ],
    [
      "Ada Quill, whose firm supplies buses, left Norway in May.",
      "Ada Quill, whose firm supplies buses",
      "Ada Quill … left Norway in May",
    ],
    ["As Norway votes, Sweden could be next.", "Norway votes", "Sweden could be next"],
  ])("end where another's begin: %s", (text, ...facts) => {
    expect(texts(text)).toEqual(facts);
  });

  it("are attributed to the verb that they stand behind", () => {
    const [fact] = factsOf(
      "Ada Quill told a crowd in Riverton, adding that talks went on “every day”.",
    ).filter(({ text }) => text.startsWith("talks"));
    expect(fact).toMatchObject({ cue: "adding", speakerText: "Ada Quill" });
  });

  it("tell of nothing said where nobody spoke", () => {
    expect(factsOf("Ada Quill did not reply to the letter from Riverton.")).toMatchObject([
      { speaker: null },
    ]);
  });
});
