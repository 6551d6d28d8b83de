import { type BrowserName, isBrowserName } from "../browser/names";
import { readOptions, UsageError } from "../browser/usage";

export interface StartOptions {
  /** Absent: whichever is found, Chromium first. */
  browser?: BrowserName;
  /** As typed: an address, or a file's path. Absent: the demonstration page. */
  url?: string;
  headless: boolean;
}

export const USAGE = "usage: npm start [-- --browser chrome|firefox --url URL --headless]";

/** Throws a `UsageError` for whatever is not in `USAGE`. */
export function parseOptions(words: readonly string[]): StartOptions {
  const {
    browser,
    url,
    headless = false,
  } = readOptions(words, {
    browser: { type: "string" },
    url: { type: "string" },
    headless: { type: "boolean" },
  });
  if (browser !== undefined && !isBrowserName(browser)) {
    throw new UsageError(`no browser called "${browser}"`);
  }
  if (url === "") throw new UsageError("--url is empty");
  return {
    headless,
    ...(browser !== undefined && { browser }),
    ...(url !== undefined && { url }),
  };
}
