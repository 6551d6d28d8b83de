import type { Page } from "puppeteer-core";
import { inFirefoxWindow } from "./firefox-window";
import type { BrowserSession } from "./session";
import { awakeWorker } from "./worker";

/** The commands of the manifest that are about pages, with Firefox's names for their keys. */
const KEYS = {
  "next-mention": "[keycode=VK_PERIOD]",
  "previous-mention": "[keycode=VK_COMMA]",
  "open-card": "[key=E]",
  "toggle-site": "[key=S]",
} as const;
export type Command = keyof typeof KEYS;

/**
 * Gives a command as its keys would: no driver can press the keys of a browser's own shortcuts, so
 * what they bring about is called for, in Firefox in its window, in Chromium in the worker.
 */
export async function command(session: BrowserSession, page: Page, name: Command): Promise<void> {
  await page.bringToFront();
  if (session.name === "firefox") await inFirefox(session, KEYS[name]);
  else await inChromium(session, page, name);
}

async function inFirefox(session: BrowserSession, key: string): Promise<void> {
  const pressed = await inFirefoxWindow(
    session,
    `document.querySelector("keyset[id^=ext-keyset] key[modifiers='alt,shift']${key}").doCommand(); true`,
  );
  if (!pressed) throw new Error(`Firefox knows no shortcut ${key}`);
}

async function inChromium(session: BrowserSession, page: Page, name: Command): Promise<void> {
  const worker = await awakeWorker(session);
  await worker.evaluate(
    (given, id) => {
      const { chrome } = globalThis as unknown as {
        chrome: { commands: { onCommand: { dispatch(name: string, tab: object): void } } };
      };
      chrome.commands.onCommand.dispatch(given, { id });
    },
    name,
    session.tabId(page),
  );
}
