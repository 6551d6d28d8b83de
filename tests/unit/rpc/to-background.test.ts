import { describe, expect, it } from "vitest";
import { backgroundRules } from "../../../src/rpc/to-background";

const get = backgroundRules["spellings.get"];
const set = backgroundRules["spellings.set"];
const trimmed = backgroundRules["spellings.trimmed"];

describe("calls about spellings", () => {
  it("are for the extension's own pages only", () => {
    for (const { from } of [get, set, trimmed]) expect(from).toEqual(["extension"]);
  });

  it("take what they should, and nothing besides", () => {
    const change = { entity: "r1/quill", text: "Quill", used: false };
    expect(get.params({ entity: "r1/quill", more: 1 })).toEqual({ entity: "r1/quill" });
    expect(set.params({ ...change, more: 1 })).toEqual(change);
    expect(set.params({ ...change, text: "", used: true })).toMatchObject({ text: "" });
    expect(trimmed.params(null)).toBeNull();
  });

  it.each([
    undefined,
    null,
    "r1/quill",
    {},
    { entity: 1 },
    { entity: null },
    { entity: ["r1/quill"] },
    { entity: "x".repeat(1001) },
  ])("refuse %j for an entity", (params) => {
    expect(get.params(params)).toBeUndefined();
    expect(set.params(params)).toBeUndefined();
  });

  it.each([
    { text: "Quill" },
    { used: true },
    { text: 7, used: true },
    { text: "Quill", used: "true" },
    { text: "Quill", used: null },
    { text: "x".repeat(4001), used: true },
  ])("refuse %j for a change", (params) => {
    expect(set.params({ entity: "r1/quill", ...params })).toBeUndefined();
  });

  it("refuse parameters where there are none", () => {
    expect(trimmed.params({})).toBeUndefined();
    expect(trimmed.params(undefined)).toBeUndefined();
  });
});

describe("a change of settings", () => {
  const { params, from } = backgroundRules["settings.change"];

  it("is for the extension's own pages only", () => {
    expect(from).toEqual(["extension"]);
  });

  it.each([
    { what: "mode", mode: "quiet" },
    { what: "site", site: "a.org", mode: "off" },
    { what: "site", site: "a.org", mode: null },
    { what: "hover", hover: "key" },
    { what: "strip", strip: true },
    { what: "mute", entity: "r1/quill", site: null, muted: true },
    { what: "mute", entity: "r1/quill", site: "a.org", muted: false },
  ])("may be %j", (change) => {
    expect(params({ ...change, more: 1 })).toEqual(change);
  });

  it.each([
    null,
    {},
    { what: "mode", mode: "loud" },
    { what: "mode" },
    { what: "site", site: "", mode: "off" },
    { what: "site", site: "x".repeat(301), mode: "off" },
    { what: "site", site: "a.org" },
    { what: "hover", hover: null },
    { what: "strip", strip: 1 },
    { what: "mute", entity: "r1/quill", muted: true },
    { what: "version", version: 2 },
  ])("may not be %j", (change) => {
    expect(params(change)).toBeUndefined();
  });
});

describe("adding, finding and muting", () => {
  const add = backgroundRules["spellings.add"];
  const find = backgroundRules["entities.find"];
  const mute = backgroundRules["entity.mute"];

  it("are each for who has a use for them", () => {
    expect([add.from, find.from, mute.from]).toEqual([["extension"], ["extension"], ["page"]]);
  });

  it("take what they should, and refuse the rest", () => {
    expect(add.params({ entity: "r1/quill", text: "Ada", more: 1 })).toEqual({
      entity: "r1/quill",
      text: "Ada",
    });
    for (const text of ["", " \n", "x".repeat(201), 7]) {
      expect(add.params({ entity: "r1/quill", text })).toBeUndefined();
    }
    expect(find.params({ text: "" })).toEqual({ text: "" });
    expect(find.params({ text: "x".repeat(4001) })).toBeUndefined();
    expect(mute.params({ entity: "r1/quill", everywhere: true })).toBeDefined();
    expect(mute.params({ entity: "r1/quill", everywhere: "here" })).toBeUndefined();
  });
});
