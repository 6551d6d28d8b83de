import { describe, expect, it } from "vitest";
import { attributedIn } from "../../../src/read/statements/attributed";

/** The attributed contents of a text, each as "speaker | cue | content". */
function told(text: string): string[] {
  return attributedIn(text).map(({ start, end, speaker, cue }) => {
    const parts = [speaker, cue, { start, end }].map((span) => {
      return span ? text.slice(span.start, span.end) : "?";
    });
    return parts.join(" | ");
  });
}

describe("attributed contents", () => {
  it.each([
    [
      "Ada Quill said on Friday that the bridge, which is old, would close.",
      "Ada Quill | said | the bridge, which is old, would close",
    ],
    ["The bridge is safe, Ada Quill said.", "Ada Quill | said | The bridge is safe"],
    [
      "The bridge is held up by hope and paint, said Ada Quill, an engineer.",
      "Ada Quill | said | The bridge is held up by hope and paint",
    ],
    [
      "Many of the beams, Ada Quill said, have rusted through.",
      "Ada Quill | said | Many of the beams, Ada Quill said, have rusted through",
    ],
    ["The bridge was safe, he told the court in his filing.", "he | told | The bridge was safe"],
    [
      "According to Ada Quill, the bridge will close in June.",
      "Ada Quill | According to | the bridge will close in June",
    ],
    [
      "Boris Hale denied the charge, calling it absurd.",
      "Boris Hale | denied | the charge",
      "Boris Hale | calling | it absurd",
    ],
    [
      "Boris Hale promised to repair the bridge and accused Ada Quill of lying.",
      "Boris Hale | promised | to repair the bridge",
      "Boris Hale | accused | Ada Quill of lying",
    ],
    ["Ada Quill told the guards to wait.", "Ada Quill | told | the guards to wait"],
    [
      "Ada Quill’s claim that the bridge was safe has angered the town.",
      "Ada Quill | claim | the bridge was safe",
    ],
    ["The mayor went on to say that the bridge was safe.", "The mayor | say | the bridge was safe"],
    [
      "The council has, however, insisted that the bridge is safe.",
      "The council | has, however, insisted | the bridge is safe",
    ],
    [
      "The engineers whose plans were lost say the bridge is safe.",
      "The engineers | say | the bridge is safe",
    ],
  ])("are found whole: %s", (text, ...contents) => {
    expect(told(text)).toEqual(contents);
  });

  it.each([
    [
      "Ada Quill said the bridge was safe, and she left for Oslo.",
      "Ada Quill | said | the bridge was safe",
    ],
    [
      "Years after Ada Quill said that the bridge was safe, the town closed it.",
      "Ada Quill | said | the bridge was safe",
    ],
    [
      "Ada Quill said the bridge was safe, while Boris Hale said it was not.",
      "Ada Quill | said | the bridge was safe",
      "Boris Hale | said | it was not",
    ],
    [
      "Ada Quill said the bridge was safe, adding that she crossed it daily.",
      "Ada Quill | said | the bridge was safe",
      "Ada Quill | adding | she crossed it daily",
    ],
    [
      "Ada Quill said the bridge was safe, a claim that few believed.",
      "Ada Quill | said | the bridge was safe",
    ],
    [
      "Ada Quill said she was glad and accused Boris Hale of fraud.",
      "Ada Quill | said | she was glad",
      "she | accused | Boris Hale of fraud",
    ],
    [
      "The clerk who said that the bridge was safe has left.",
      "The clerk who | said | the bridge was safe",
    ],
    ["Boris Hale rejected the plan in an interview on Friday.", "Boris Hale | rejected | the plan"],
  ])("end where the speaker's words do: %s", (text, ...contents) => {
    expect(told(text)).toEqual(contents);
  });

  it.each([
    [
      "Ada Quill Says Old Bridge Over The Mill Is Safe To Cross.",
      "Ada Quill | Says | Old Bridge Over The Mill Is Safe To Cross",
    ],
    ["Riverton Council Opens Old Bridge Over The Mill To Trucks."],
  ])("of headlines in capitals are what stands behind the verb: %s", (text, ...contents) => {
    expect(told(text)).toEqual(contents);
  });

  it("leave out what others say in them", () => {
    expect(told("Ada Quill said that Boris Hale had denied the charge.")).toEqual([
      "Ada Quill | said | Boris Hale had denied the charge",
    ]);
  });

  it("begin behind a dateline", () => {
    expect(
      told("RIVERTON, March 14 (Courier) - Crews closed the bridge on Monday, the council said."),
    ).toEqual(["the council | said | Crews closed the bridge on Monday"]);
  });

  it.each([
    "The added weight was too much for Riverton.",
    "Ada Quill wrote in a letter dated Friday.",
    "Ministers agreed in May, the deadline.",
    "Drawing repeated fire, the crew left.",
  ])("are not made of other words: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
