import { accessSync, constants, statSync } from "node:fs";
import { homedir } from "node:os";
import { posix, win32 } from "node:path";
import type { BrowserName } from "./names";

/** The machine as the search sees it. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
  runnable(path: string): boolean;
}

/** Oldest release that the extension installs in. */
export const OLDEST = { chrome: 148, firefox: 150 } as const;

const ON_PATH: Record<BrowserName, readonly string[]> = {
  chrome: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
    "brave-browser",
    "brave",
  ],
  firefox: ["firefox", "firefox-esr", "firefox-developer-edition"],
};

const LINUX: Record<BrowserName, readonly string[]> = {
  chrome: [
    "/usr/lib/chromium/chromium",
    "/snap/bin/chromium",
    "/opt/google/chrome/chrome",
    "/opt/microsoft/msedge/msedge",
    "/opt/brave.com/brave/brave",
  ],
  firefox: [
    "/usr/lib/firefox/firefox",
    "/usr/lib/firefox-esr/firefox-esr",
    "/snap/bin/firefox",
    "/opt/firefox/firefox",
    "/opt/firefox-developer-edition/firefox",
  ],
};

const MAC: Record<BrowserName, readonly string[]> = {
  chrome: [
    "Chromium.app/Contents/MacOS/Chromium",
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "Brave Browser.app/Contents/MacOS/Brave Browser",
  ],
  firefox: [
    "Firefox.app/Contents/MacOS/firefox",
    "Firefox Developer Edition.app/Contents/MacOS/firefox",
  ],
};

const WINDOWS: Record<BrowserName, readonly string[]> = {
  chrome: [
    "Chromium\\Application\\chrome.exe",
    "Google\\Chrome\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
    "BraveSoftware\\Brave-Browser\\Application\\brave.exe",
  ],
  firefox: ["Mozilla Firefox\\firefox.exe", "Firefox Developer Edition\\firefox.exe"],
};

export function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, home: homedir(), runnable };
}

/** Path of the first browser of that family on PATH or in the usual places, if there is one. */
export function findBrowser(browser: BrowserName, machine = thisMachine()): string | undefined {
  return candidates(browser, machine).find((path) => machine.runnable(path));
}

/** All places to look in, best first. */
export function candidates(browser: BrowserName, machine: Machine): string[] {
  return [...onPath(browser, machine), ...usualPlaces(browser, machine)];
}

function onPath(browser: BrowserName, { platform, env }: Machine): string[] {
  const windows = platform === "win32";
  const { join, delimiter } = windows ? win32 : posix;
  const suffix = windows ? ".exe" : "";
  const folders = (env.PATH ?? env.Path ?? "").split(delimiter).filter(Boolean);
  return ON_PATH[browser].flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

function usualPlaces(browser: BrowserName, { platform, env, home }: Machine): string[] {
  if (platform === "darwin") {
    const folders = ["/Applications", posix.join(home, "Applications")];
    return MAC[browser].flatMap((app) => folders.map((folder) => posix.join(folder, app)));
  }
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
    const folders = roots.filter((root) => root !== undefined);
    return WINDOWS[browser].flatMap((app) => folders.map((folder) => win32.join(folder, app)));
  }
  return [...LINUX[browser]];
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
