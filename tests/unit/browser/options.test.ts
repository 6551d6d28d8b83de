import { describe, expect, test } from "vitest";
import { UsageError } from "../../browser/usage";
import { parseOptions } from "../../start/options";

describe("parseOptions", () => {
  test("leaves all open where nothing is said", () => {
    expect(parseOptions([])).toEqual({ headless: false });
  });

  test("takes what is said", () => {
    const words = ["--browser", "firefox", "--url=https://example.org/a", "--headless"];
    expect(parseOptions(words)).toEqual({
      browser: "firefox",
      url: "https://example.org/a",
      headless: true,
    });
  });

  test.each([
    [["--colour"]],
    [["firefox"]],
    [["--browser"]],
    [["--browser", "opera"]],
    [["--browser", ""]],
    [["--url", ""]],
    [["--headless=no"]],
    [["--browser", "chrome", "--url"]],
  ])("refuses %j", (words) => {
    expect(() => parseOptions(words)).toThrow(UsageError);
  });

  test("says what is wrong in one line", () => {
    expect(() => parseOptions(["--browser", "opera"])).toThrow(/^no browser called "opera"$/);
    expect(() => parseOptions(["--colour"])).toThrow(/^Unknown option '--colour'$/);
  });
});
