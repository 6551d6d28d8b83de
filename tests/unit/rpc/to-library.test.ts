import { describe, expect, it } from "vitest";
import { MOST_BYTES } from "../../../src/model";
import { libraryRules } from "../../../src/rpc/to-library";

const check = (name: keyof typeof libraryRules, params: unknown) => {
  return libraryRules[name].params(params);
};
const file = { kind: "file", name: "a.pdf", bytes: new Uint8Array([1, 2]) };
const text = { kind: "text", name: "Pasted", text: "Words" };
const refused = { name: "big.pdf", failure: "too large" };

describe("calls about the library", () => {
  it("are for the extension's own pages only", () => {
    for (const { from } of Object.values(libraryRules)) expect(from).toEqual(["extension"]);
  });

  it("take files, texts, pages and what was refused", () => {
    const page = { kind: "page", name: "A page", html: "<p>", url: "https://a.org/" };
    const inputs = [file, { ...text, url: "https://a.org/", title: "A" }, page, refused];
    expect(check("library.add", [inputs])).toEqual([inputs]);
    expect(check("library.add", [[]])).toEqual([[]]);
  });

  it.each([
    { ...file, bytes: [1, 2] },
    { ...file, bytes: { 0: 1 } },
    { ...file, bytes: "12" },
    { ...file, bytes: { length: 2 } },
    { ...file, name: 7 },
    { ...file, name: "x".repeat(10_001) },
    { ...file, kind: "link" },
    { ...text, text: null },
    { ...text, title: 1 },
    { ...refused, failure: undefined },
    { name: "neither" },
    null,
  ])("refuse %j as something to be read", (input) => {
    expect(check("library.add", [[input]])).toBeUndefined();
    expect(check("library.add", [[text, input]])).toBeUndefined();
  });

  it("refuse what is larger than a file may be", () => {
    const large = { ...file, bytes: new Uint8Array(MOST_BYTES + 1) };
    expect(check("library.add", [[large]])).toBeUndefined();
    expect(check("library.add", [[{ ...file, bytes: new Uint8Array(MOST_BYTES) }]])).toBeDefined();
    expect(check("library.add", [[{ ...text, text: "x".repeat(MOST_BYTES + 1) }]])).toBeUndefined();
  });

  it("name items by whole numbers", () => {
    for (const name of ["item", "remove", "giveUp", "draft"] as const) {
      expect(check(`library.${name}`, [7])).toEqual([7]);
      for (const params of [[], [-1], [1.5], ["7"], [null], [1, 2], 7, null, [Number.NaN]]) {
        expect(check(`library.${name}`, params), JSON.stringify(params)).toBeUndefined();
      }
    }
    expect(check("library.accept", [[1, 2]])).toEqual([[1, 2]]);
    expect(check("library.accept", [undefined])).toEqual([undefined]);
    expect(check("library.accept", [["1"]])).toBeUndefined();
    expect(check("library.page", [100, undefined])).toEqual([100, undefined]);
    expect(check("library.page", [100, 7])).toEqual([100, 7]);
    for (const params of [[0], [-1, 7], [100, "7"], [1e9], []]) {
      expect(check("library.page", params), JSON.stringify(params)).toBeUndefined();
    }
    expect(check("library.setConfidential", [7, true])).toEqual([7, true]);
    for (const params of [[7], [7, 1], ["7", true], [7, true, 1]]) {
      expect(check("library.setConfidential", params), JSON.stringify(params)).toBeUndefined();
    }
    expect(check("library.cancelReading", [])).toEqual([]);
    expect(check("library.cancelReading", [1])).toBeUndefined();
  });

  it("take every kind of correction, and nothing besides", () => {
    const corrections = [
      { op: "drop", names: ["A"] },
      { op: "retype", names: ["A"], kind: "place" },
      { op: "rename", names: ["A"], name: "B" },
      { op: "merge", names: ["A"], into: ["B"] },
      { op: "split", names: ["A"], form: "B" },
      { op: "add", name: "A", kind: "person" },
      { op: "alias", names: ["A"], name: "B" },
      { op: "speaker", words: "So", speaker: null },
      { op: "unsay", words: "So" },
    ];
    expect(check("library.saveDraft", [1, {}, corrections])).toEqual([1, {}, corrections]);
    for (const bad of [{ op: "burn" }, { op: "drop" }, { op: "drop", names: "A" }, null]) {
      expect(check("library.saveDraft", [1, {}, [bad]])).toBeUndefined();
    }
  });
});
