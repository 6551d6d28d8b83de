import { describe, expect, it } from "vitest";
import { keepShown } from "../../../../popup/popup/trimmed-list";
import type { Trimmed } from "../../../../src/model";
import { spelling } from "../samples";

function trimmed(entity: string, ...texts: string[]): Trimmed {
  const removed = texts.map((text) => spelling(text, { state: "removed" }));
  return { entity, kind: "person", name: entity, removed };
}
const shown = (all: Trimmed[]) =>
  all.map(({ entity, removed }) => [entity, ...removed.map((it) => `${it.text} ${it.state}`)]);

describe("keepShown", () => {
  it("takes what is removed as it is at first", () => {
    expect(keepShown([], [trimmed("a", "x")])).toEqual([trimmed("a", "x")]);
  });

  it("keeps what was shown in its place, as used, and adds what is new", () => {
    const before = [trimmed("a", "x", "y"), trimmed("b", "z")];
    const after = keepShown(before, [trimmed("c", "v"), trimmed("a", "w", "y")]);
    expect(shown(after)).toEqual([
      ["a", "x used", "y removed", "w removed"],
      ["b", "z used"],
      ["c", "v removed"],
    ]);
    expect(shown(keepShown(after, [trimmed("b", "z")]))[1]).toEqual(["b", "z removed"]);
  });
});
