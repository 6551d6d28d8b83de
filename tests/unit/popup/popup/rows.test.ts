import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  keepHeld,
  locate,
  mergeFrames,
  named,
  toRows,
  toSections,
} from "../../../../popup/popup/rows";
import { entity, frame } from "../samples";

const frames = fc.array(fc.dictionary(fc.constantFrom(..."abcde"), fc.nat(5)), { maxLength: 5 });

describe("mergeFrames", () => {
  it("adds up an entity's mentions over frames, in order of first appearance", () => {
    const merged = mergeFrames([frame(0, { b: 2, a: 1 }), frame(7, { c: 1, b: 3 })]);
    expect(merged.map(({ key, count }) => [key, count])).toEqual([
      ["b", 5],
      ["a", 1],
      ["c", 1],
    ]);
    expect(merged[0]?.frames).toEqual([
      { frameId: 0, count: 2 },
      { frameId: 7, count: 3 },
    ]);
  });

  it("leaves out what is named nowhere", () => {
    expect(mergeFrames([frame(0, { a: 0 })])).toEqual([]);
    expect(mergeFrames([])).toEqual([]);
  });

  it("loses no mention and invents none", () => {
    fc.assert(
      fc.property(frames, (counts) => {
        const merged = mergeFrames(counts.map((each, index) => frame(index, each)));
        const given = counts.flatMap((each) => Object.values(each)).reduce((a, b) => a + b, 0);
        expect(merged.reduce((sum, { count }) => sum + count, 0)).toBe(given);
        expect(new Set(merged.map(({ key }) => key)).size).toBe(merged.length);
      }),
    );
  });
});

describe("locate", () => {
  it("visits every mention of every frame once, in order, and then says so", () => {
    fc.assert(
      fc.property(frames, (counts) => {
        for (const { count, frames: own } of mergeFrames(counts.map((c, i) => frame(i, c)))) {
          const found = Array.from({ length: count }, (_, index) => locate(own, index));
          const all = own.flatMap(({ frameId, count: n }) =>
            Array.from({ length: n }, (_, ordinal) => ({ frameId, ordinal })),
          );
          expect(found).toEqual(all);
          expect(locate(own, count)).toBeNull();
        }
      }),
    );
  });
});

describe("toRows, toSections", () => {
  it("drops what the store does not hold and sorts the rest by kind", () => {
    const listed = mergeFrames([frame(0, { place: 1, gone: 1, zoe: 1, ann: 1 })]);
    const held = [entity("place", { kind: "place" }), entity("zoe"), entity("ann")];
    const rows = toRows(listed, new Map(held.map((each) => [each.key, each])));
    const keys = toSections(rows).map(({ kind, rows: own }) => [kind, own.map(({ key }) => key)]);
    expect(keys).toEqual([
      ["person", ["zoe", "ann"]],
      ["place", ["place"]],
    ]);
  });
});

describe("keepHeld", () => {
  const rows = (counts: Record<string, number>) =>
    toRows(
      mergeFrames([frame(0, counts)]),
      new Map(Object.keys(counts).map((key) => [key, entity(key)])),
    );
  const kept = (before: string[], now: string[], held: string[]) => {
    const counts = (keys: string[]) => Object.fromEntries(keys.map((key) => [key, 1]));
    return keepHeld(rows(counts(before)), rows(counts(now)), new Set(held));
  };
  const keys = (all: { key: string }[]) => all.map(({ key }) => key).join("");

  it("puts a held row that is gone where it was, with no mention", () => {
    const all = kept([..."abc"], [..."ac"], ["b"]);
    expect(keys(all)).toBe("abc");
    expect(all[1]).toMatchObject({ count: 0, frames: [] });
    expect(keys(named(all))).toBe("ac");
  });

  it.each([
    ["abc", "bc", "a", "abc"],
    ["abc", "ab", "c", "abc"],
    ["abc", "c", "ab", "abc"],
    ["abc", "", "abc", "abc"],
    ["abc", "dc", "b", "bdc"],
    ["abc", "ab", "", "ab"],
    ["abc", "abc", "abc", "abc"],
    ["", "ab", "c", "ab"],
  ])("makes of %s and %s, with %s held, %s", (before, now, held, after) => {
    expect(keys(kept([...before], [...now], [...held]))).toBe(after);
  });

  it("keeps it as long as it is held", () => {
    const once = kept([..."abc"], [..."ac"], ["b"]);
    expect(keys(keepHeld(once, rows({ a: 1, c: 1 }), new Set("b")))).toBe("abc");
  });
});
