import { describe, expect, test } from "vitest";
import { candidates, findBrowser, type Machine } from "../../browser/find";

function machine(platform: NodeJS.Platform, there: string[], env: Machine["env"] = {}): Machine {
  return { platform, env, home: "/home/reader", runnable: (path) => there.includes(path) };
}

describe("findBrowser", () => {
  test("takes the first on PATH, in the order of names", () => {
    const on = machine("linux", ["/b/chromium", "/a/google-chrome"], { PATH: "/a:/b" });
    expect(findBrowser("chrome", on)).toBe("/b/chromium");
  });

  test("takes the earlier folder of PATH", () => {
    const on = machine("linux", ["/a/firefox", "/b/firefox"], { PATH: "/b:/a" });
    expect(findBrowser("firefox", on)).toBe("/b/firefox");
  });

  test("prefers PATH to the usual places", () => {
    const on = machine("linux", ["/opt/google/chrome/chrome", "/a/brave"], { PATH: "/a" });
    expect(findBrowser("chrome", on)).toBe("/a/brave");
  });

  test("finds nothing where nothing is", () => {
    expect(findBrowser("firefox", machine("linux", [], { PATH: "/a" }))).toBeUndefined();
    expect(findBrowser("chrome", machine("win32", []))).toBeUndefined();
  });

  test.each([
    ["linux", "chrome", "/opt/microsoft/msedge/msedge"],
    ["linux", "firefox", "/opt/firefox-developer-edition/firefox"],
    ["darwin", "chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    [
      "darwin",
      "firefox",
      "/home/reader/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox",
    ],
    ["win32", "chrome", "C:\\Apps\\Microsoft\\Edge\\Application\\msedge.exe"],
    ["win32", "firefox", "C:\\Apps\\Mozilla Firefox\\firefox.exe"],
  ] as const)("on %s finds %s at %s", (platform, browser, path) => {
    expect(findBrowser(browser, machine(platform, [path], { PROGRAMFILES: "C:\\Apps" }))).toBe(
      path,
    );
  });
});

describe("candidates", () => {
  test("splits PATH as the platform does", () => {
    const path = "C:\\Apps;D:\\Tools";
    const places = candidates("firefox", machine("win32", [], { Path: path }));
    expect(places).toContain("D:\\Tools\\firefox.exe");
  });

  test("never looks beside an empty part of PATH", () => {
    const places = candidates("firefox", machine("linux", [], { PATH: ":/a::" }));
    expect(places.every((place) => place.startsWith("/"))).toBe(true);
  });
});
