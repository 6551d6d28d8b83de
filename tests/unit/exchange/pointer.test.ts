import { describe, expect, it } from "vitest";
import { toPointer } from "../../../src/exchange/pointer";

describe("toPointer", () => {
  it("is empty at the root", () => expect(toPointer([])).toBe(""));

  it("names members and items", () => {
    expect(toPointer(["entities", 3, "aliases", 0, "text"])).toBe("/entities/3/aliases/0/text");
  });

  it("escapes slashes and tildes, each once", () => {
    expect(toPointer(["a/b", "c~d", "~1", ""])).toBe("/a~1b/c~0d/~01/");
  });
});
