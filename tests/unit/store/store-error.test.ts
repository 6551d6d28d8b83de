import { describe, expect, it } from "vitest";
import { SidelightError } from "../../../src/model";
import { blockedError, openError, storeError } from "../../../src/store/store-error";

const failure = (name: string) => new DOMException("the browser's words", name);

describe("storeError", () => {
  it("knows a full disk, and keeps the cause", () => {
    const cause = failure("QuotaExceededError");
    const error = storeError(cause);
    expect(error).toBeInstanceOf(SidelightError);
    expect(error).toMatchObject({ code: "quota", cause });
  });

  it.each(["InvalidStateError", "AbortError", "UnknownError", "DataError"])(
    "passes %s on",
    (name) => {
      const cause = failure(name);
      expect(storeError(cause)).toBe(cause);
    },
  );

  it.each([[undefined], ["text"], [new TypeError("a bug")]])("passes %s on", (thrown) => {
    expect(storeError(thrown)).toBe(thrown);
  });
});

describe("openError", () => {
  it.each([
    ["InvalidStateError", "no-database"],
    ["SecurityError", "no-database"],
    ["VersionError", "store-blocked"],
    ["QuotaExceededError", "quota"],
  ])("takes %s for %s", (name, code) => {
    expect(openError(failure(name))).toMatchObject({ name: "SidelightError", code });
  });

  it("passes an error of our own on", () => {
    const error = blockedError();
    expect(error.code).toBe("store-blocked");
    expect(openError(error)).toBe(error);
  });
});
