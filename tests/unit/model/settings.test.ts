import { describe, expect, it } from "vitest";
import { settingsOf } from "../../../src/model";

describe("settings", () => {
  it("are the defaults where nothing is stored", () => {
    expect(settingsOf(undefined)).toEqual({ hover: "rest", strip: false });
    expect(settingsOf(null)).toEqual({ hover: "rest", strip: false });
  });

  it("are what is stored", () => {
    expect(settingsOf({ hover: "click", strip: true })).toEqual({ hover: "click", strip: true });
  });

  it("fall back, each by itself, where what is stored is not what it should be", () => {
    expect(settingsOf({ hover: "always", strip: true })).toEqual({ hover: "rest", strip: true });
    expect(settingsOf({ hover: "key", strip: 1 })).toEqual({ hover: "key", strip: false });
    expect(settingsOf("click")).toEqual({ hover: "rest", strip: false });
  });
});
