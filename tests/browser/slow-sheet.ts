import type { BrowserSession } from "./session";
import { awakeWorker } from "./worker";

/** How late the sheets come, in milliseconds. */
const DELAY = 1000;

/** What reaches the sheets: Chromium's worker itself, in Firefox the event page. */
interface Background {
  browser?: Api;
  chrome: Api;
  /** How late they come, once they do not come at once. */
  sheetDelay?: number;
}
interface Api {
  runtime: { getBackgroundPage?: () => Promise<Background> };
  scripting: { insertCSS(injection: object): Promise<unknown> };
}

/**
 * Has the sheets of pages come late, as they do while a browser has much else to do, until the
 * returned function is called.
 */
export async function slowSheets(session: BrowserSession): Promise<() => Promise<void>> {
  await setDelay(session, DELAY);
  return () => setDelay(session, 0);
}

async function setDelay(session: BrowserSession, ms: number): Promise<void> {
  if (session.name === "chrome") await (await awakeWorker(session)).evaluate(delaySheets, ms);
  else await session.inExtension(delaySheets, ms);
}

/** Runs in Chromium's worker, and in Firefox beside the event page. */
async function delaySheets(ms: number): Promise<void> {
  const own = globalThis as unknown as Background;
  const there = (await (own.browser ?? own.chrome).runtime.getBackgroundPage?.()) ?? own;
  const isSlowed = there.sheetDelay !== undefined;
  there.sheetDelay = ms;
  if (isSlowed) return;
  const { scripting } = there.browser ?? there.chrome;
  const insert = scripting.insertCSS.bind(scripting);
  scripting.insertCSS = async (injection) => {
    // Not by a timer of no time: those of a tab that is not shown take a second.
    const { sheetDelay } = there;
    if (sheetDelay) await new Promise((resolve) => setTimeout(resolve, sheetDelay));
    return insert(injection);
  };
}
