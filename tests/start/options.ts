import { parseArgs } from "node:util";
import { type BrowserName, isBrowserName } from "../browser/names";

export interface StartOptions {
  /** Absent: whichever is found, Chromium first. */
  browser?: BrowserName;
  /** As typed: an address, or a file's path. Absent: the demonstration page. */
  url?: string;
  headless: boolean;
}

export const USAGE = "usage: npm start [-- --browser chrome|firefox --url URL --headless]";

/** Thrown for a command line that is not understood; the message says what is wrong with it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Throws a `UsageError` for whatever is not in `USAGE`. */
export function parseOptions(words: readonly string[]): StartOptions {
  const { browser, url, headless = false } = valuesOf(words);
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

function valuesOf(words: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...words],
      strict: true,
      allowPositionals: false,
      options: {
        browser: { type: "string" },
        url: { type: "string" },
        headless: { type: "boolean" },
      },
    });
    return values;
  } catch (error) {
    // parseArgs adds advice after the first sentence.
    const [sentence] = String((error as Error).message).split(". ");
    throw new UsageError(sentence, { cause: error });
  }
}
