import { build } from "../browser/build";
import { hasDisplay } from "../browser/display";
import { findBrowser } from "../browser/find";
import { obtainBrowser } from "../browser/install";
import { launch } from "../browser/launch";
import { BROWSERS, type BrowserName } from "../browser/names";
import { extensionDir } from "../browser/paths";
import type { BrowserSession } from "../browser/session";
import { UsageError } from "../browser/usage";
import { account } from "./account";
import { check } from "./check";
import { parseOptions, type StartOptions, USAGE } from "./options";
import { openTarget, type Target } from "./target";

/** A check ends by itself; the time that installing a browser takes is not counted. */
const TIME_FOR_CHECK = 110_000;

async function start(words: readonly string[]): Promise<number> {
  const options = parseOptions(words);
  const target = await openTarget(options.url);
  try {
    const browser = choose(options);
    const headless = options.headless || !hasDisplay();
    if (headless) giveUpAfter(TIME_FOR_CHECK);
    console.error("Building …");
    await build();
    console.error(`Starting ${browser} …`);
    const session = await launch(browser, extensionDir(browser), {
      headless,
      viewport: { width: 1280, height: 900 },
    });
    return await (headless ? checkIn(session, target) : showIn(session, target));
  } finally {
    await target.end();
  }
}

/** The browser asked for, else the first found, else one installed. */
function choose({ browser }: StartOptions): BrowserName {
  const chosen = browser ?? BROWSERS.find((name) => findBrowser(name) !== undefined) ?? "chrome";
  obtainBrowser(chosen);
  return chosen;
}

/** Leaves the browser to its user, until they close it. */
async function showIn(session: BrowserSession, { url }: Target): Promise<number> {
  const closed = new Promise<void>((done) => {
    session.browser.once("disconnected", () => done());
  });
  const [tab] = await session.browser.pages();
  await tab?.goto(url, { waitUntil: "domcontentloaded" });
  console.error("Hover over a mark, or press the toolbar button. Close the browser to end.");
  await closed;
  return 0;
}

async function checkIn(session: BrowserSession, { url }: Target): Promise<number> {
  try {
    const result = await check(session, url);
    console.log(account(result).join("\n"));
    console.log(JSON.stringify(result.seen));
    return result.missing.length === 0 ? 0 : 1;
  } finally {
    await session.close();
  }
}

function giveUpAfter(milliseconds: number): void {
  setTimeout(() => {
    console.error(`Not done within ${milliseconds / 1000} s.`);
    // puppeteer ends its browsers when the process exits.
    process.exit(1);
  }, milliseconds).unref();
}

function explain(error: unknown): number {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n${USAGE}`);
    return 2;
  }
  console.error(error instanceof Error ? error.message : error);
  return 1;
}

const code = await start(process.argv.slice(2)).catch(explain);
// Only once everything has been written; what still holds the process is not waited for.
process.stdout.write("", () => process.exit(code));
