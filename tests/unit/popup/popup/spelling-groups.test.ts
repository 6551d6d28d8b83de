import { describe, expect, it } from "vitest";
import { changedTexts, groupSpellings } from "../../../../popup/popup/spelling-groups";
import { VARIANT_REASONS } from "../../../../src/model";
import { spelling } from "../samples";

const made = (text: string, reason: (typeof VARIANT_REASONS)[number], weak = false) =>
  spelling(text, { reason, weak });

describe("groupSpellings", () => {
  it("puts names first, weak forms after sure ones, refused ones last", () => {
    const groups = groupSpellings([
      made("Quill", "surname", true),
      spelling("May", { state: "refused", why: "word" }),
      made("Quyll", "spelling"),
      spelling("Ada Quill"),
      made("AQ", "acronym", true),
      made("A.Q.", "acronym"),
      spelling("Ada", { state: "removed" }),
    ]);
    expect(
      groups.map(({ reason, weak, spellings }) => [reason, weak, spellings.map((it) => it.text)]),
    ).toEqual([
      ["name", false, ["Ada Quill", "Ada"]],
      ["spelling", false, ["Quyll"]],
      ["acronym", false, ["A.Q."]],
      ["acronym", true, ["AQ"]],
      ["surname", true, ["Quill"]],
      ["refused", false, ["May"]],
    ]);
  });

  it("loses none, whatever the reason", () => {
    const all = VARIANT_REASONS.flatMap((reason) => [made("a", reason), made("b", reason, true)]);
    const groups = groupSpellings(all);
    expect(groups).toHaveLength(all.length);
    expect(new Set(groups.flatMap(({ spellings }) => spellings))).toEqual(new Set(all));
    expect(groupSpellings([])).toEqual([]);
  });
});

describe("changedTexts", () => {
  it("tells what was removed and what restored", () => {
    const before = [
      spelling("a"),
      spelling("b", { state: "removed" }),
      spelling("c", { state: "removed" }),
      spelling("d"),
    ];
    const after = [
      spelling("a", { state: "removed" }),
      spelling("b"),
      spelling("c", { state: "removed" }),
      spelling("e"),
    ];
    expect(changedTexts(before, after)).toEqual({ removed: ["a"], restored: ["b"] });
    expect(changedTexts(after, after)).toEqual({ removed: [], restored: [] });
  });
});
