import { describe, expect, test } from "vitest";
import { hasDisplay } from "../../browser/display";
import { missingLine } from "../../browser/install";
import { isBrowserName } from "../../browser/names";
import { typedUrl } from "../../browser/paths";
import { idOf } from "../../browser/stored";
import { waitFor, within } from "../../browser/wait";

describe("hasDisplay", () => {
  test("asks for a display server on Linux only", () => {
    expect(hasDisplay({}, "linux")).toBe(false);
    expect(hasDisplay({ DISPLAY: "" }, "linux")).toBe(false);
    expect(hasDisplay({ DISPLAY: ":0" }, "linux")).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: "wayland-0" }, "linux")).toBe(true);
    expect(hasDisplay({}, "darwin")).toBe(true);
    expect(hasDisplay({}, "win32")).toBe(true);
  });
});

describe("missingLine", () => {
  test("is one line and names the package on Linux", () => {
    expect(missingLine("firefox", "linux")).toMatch(/^No Firefox found.*firefox-esr\)\.$/);
    expect(missingLine("chrome", "darwin")).toMatch(/^No Chromium found: install .* or newer\.$/);
  });
});

test("isBrowserName knows the two", () => {
  expect(["chrome", "firefox", "edge", 1, undefined].map(isBrowserName)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("typedUrl tells addresses from paths", () => {
  expect(typedUrl("https://example.org")).toBeInstanceOf(URL);
  expect(typedUrl("page.html")).toHaveProperty("path");
  expect(typedUrl("/tmp/page.html")).toEqual({ path: "/tmp/page.html" });
});

test("idOf is what follows the last slash", () => {
  expect(idOf("one two/ada")).toBe("ada");
});

describe("waitFor", () => {
  test("gives the first answer that is one, 0 and empty text too", async () => {
    const answers = [undefined, null, false, 0];
    expect(await waitFor("a number", () => answers.shift(), { every: 1 })).toBe(0);
    expect(await waitFor("a text", () => "")).toBe("");
  });

  test("names what did not come, and why", async () => {
    const never = waitFor("a sign", () => Promise.reject(new Error("no")), {
      timeout: 20,
      every: 5,
    });
    await expect(never).rejects.toThrow("Not within 20 ms: a sign");
    await expect(never).rejects.toMatchObject({ cause: new Error("no") });
  });
});

test("within gives up", async () => {
  await expect(within(10, new Promise(() => undefined))).rejects.toThrow("no answer in 10 ms");
  await expect(within(10, 1)).resolves.toBe(1);
});
