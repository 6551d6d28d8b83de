import { describe, expect, it } from "vitest";
import {
  cardStrings,
  popupStrings,
  spellingStrings,
  statementStrings,
} from "../../../../popup/shared/strings";
import { RULES } from "../../../../src/spot/judge/rules";

describe("spoken", () => {
  it.each([
    ["told", "a meeting", "told a meeting"],
    ["has told", "reporters", "has told reporters"],
    ["said", "reporters", "said to reporters"],
    ["said in an update", undefined, "said in an update"],
    [undefined, "reporters", "to reporters"],
    [undefined, undefined, ""],
  ])("joins cue %j and addressee %j", (cue, addressee, joined) => {
    expect(statementStrings.spoken(cue, addressee)).toBe(joined);
  });
});

describe("counts", () => {
  it("tells one from many", () => {
    expect(popupStrings.found(1, "1", 1, "1")).toBe("1 name, 1 mention");
    expect(popupStrings.found(2, "2", 1204, "1,204")).toBe("2 names, 1,204 mentions");
    expect(cardStrings.more(1, "1")).toContain("1 more statement ");
    expect(cardStrings.more(3, "3")).toContain("3 more statements ");
  });
});

describe("reasons", () => {
  it("has words for every rule of judging, but for the one that goes without saying", () => {
    const names = Object.keys(RULES);
    const wordless = names.filter((name) => !cardStrings.likely([name]).startsWith("Likely: "));
    expect(wordless).toEqual(["name"]);
  });

  it("tells what changed", () => {
    const { changed } = spellingStrings;
    expect(changed({ removed: ["a", "b"], restored: [] })).toBe("No longer marked: a, b");
    expect(changed({ removed: ["a"], restored: ["b"] })).toBe(
      "No longer marked: a. Marked again: b",
    );
    expect(changed({ removed: [], restored: [] })).toBe("");
  });
});
