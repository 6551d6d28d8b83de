import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entityKey, packKey } from "../../../src/model/keys";

const id = fc.stringMatching(/^[\w.:-]{1,20}$/);
const keyOf = (...ids: string[]) => packKey({ reports: ids.map((it) => report(it)) });
const report = (id: string) => ({ id, title: id, language: "en" });

describe("packKey", () => {
  it("joins the sorted report ids by one space", () => {
    expect(keyOf("r10", "r2", "R3")).toBe("R3 r10 r2");
    expect(keyOf("r1")).toBe("r1");
    expect(keyOf()).toBe("");
  });

  it("names what is longer by count and digest", () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `report-${index}`);
    expect(keyOf(...ids)).toMatch(/^~10000\.[0-9a-f]{32}$/);
    expect(keyOf(...ids)).toBe(keyOf(...ids.reverse()));
    expect(keyOf(...ids)).not.toBe(keyOf(...ids.slice(1), "report-x"));
  });

  it("spells out an id of any length", () => {
    expect(keyOf("x".repeat(128))).toBe("x".repeat(128));
  });

  it("does not hang on the reports' order, and leaves them in theirs", () => {
    fc.assert(
      fc.property(fc.uniqueArray(id), (ids) => {
        const reports = ids.map(report);
        expect(packKey({ reports })).toBe(keyOf(...ids.toReversed()));
        expect(reports.map((it) => it.id)).toEqual(ids);
      }),
    );
  });

  it("differs where the reports do, and holds no slash", () => {
    fc.assert(
      fc.property(fc.uniqueArray(id), fc.uniqueArray(id), (one, two) => {
        const same = JSON.stringify(one.toSorted()) === JSON.stringify(two.toSorted());
        expect(keyOf(...one) === keyOf(...two)).toBe(same);
        expect(keyOf(...one)).not.toContain("/");
      }),
    );
  });

  it("stays unlike for lists that differ in one character", () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => keyOf("x".repeat(128), `${index}`));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("entityKey", () => {
  it("puts the pack before the entity", () => {
    expect(entityKey(keyOf("r1", "r2"), "quill")).toBe("r1 r2/quill");
  });
});
