import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findBrowser, OLDEST } from "./find";
import { BROWSERS, type BrowserName } from "./names";

const DEBIAN_PACKAGE: Record<BrowserName, string> = { chrome: "chromium", firefox: "firefox-esr" };

/** One line that says what is missing and what to install. */
export function missingLine(browser: BrowserName, platform: NodeJS.Platform): string {
  const wanted =
    browser === "chrome"
      ? `Chromium, Chrome, Edge or Brave ${OLDEST.chrome} or newer`
      : `Firefox ${OLDEST.firefox} or newer`;
  const hint = platform === "linux" ? ` (Debian: apt-get install ${DEBIAN_PACKAGE[browser]})` : "";
  return `No ${browser === "chrome" ? "Chromium" : "Firefox"} found: install ${wanted}${hint}.`;
}

/** Path of a browser, installed first where that is possible. Throws with a line for people. */
export function obtainBrowser(browser: BrowserName): string {
  const found = findBrowser(browser);
  if (found) return found;
  installMissing([browser]);
  const installed = findBrowser(browser);
  if (installed) return installed;
  throw new Error(missingLine(browser, process.platform));
}

/**
 * Installs Debian's packages of the browsers that are missing, where the machine is a Debian and
 * we are root; elsewhere does nothing. The package manager's output goes to standard error.
 */
export function installMissing(wanted: readonly BrowserName[] = BROWSERS): void {
  const missing = wanted.filter((browser) => findBrowser(browser) === undefined);
  if (missing.length === 0 || !mayInstall()) return;
  if (!apt("update")) return;
  apt("install", "-y", ...missing.map((name) => DEBIAN_PACKAGE[name]));
}

function mayInstall(): boolean {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function apt(...args: string[]): boolean {
  console.error(`apt-get ${args.join(" ")}`);
  const { status } = spawnSync("/usr/bin/apt-get", args, {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    // Everything to standard error: standard output is for results.
    stdio: ["ignore", 2, 2],
    timeout: 8 * 60_000,
  });
  return status === 0;
}
