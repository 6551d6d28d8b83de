import type { Page } from "puppeteer-core";
import type { BrowserSession } from "./session";

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

/** The part of WebDriver BiDi that reaches Firefox's own window. */
interface Bidi {
  connection: {
    send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
  };
}

async function inFirefox(session: BrowserSession, key: string): Promise<void> {
  const { connection } = session.browser as unknown as Bidi;
  const { result } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const windows = result.contexts as { context: string; url: string }[];
  const own = windows.find(({ url }) => url.endsWith("/browser.xhtml"));
  if (!own) throw new Error("Firefox shows no window");
  const pressed = await connection.send("script.evaluate", {
    target: { context: own.context },
    awaitPromise: false,
    expression: `document.querySelector("keyset[id^=ext-keyset] key[modifiers='alt,shift']${key}").doCommand()`,
  });
  if (pressed.result.type !== "success") throw new Error(`Firefox knows no shortcut ${key}`);
}

async function inChromium(session: BrowserSession, page: Page, name: Command): Promise<void> {
  // A message wakes the worker where it sleeps.
  await session.inExtension(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    return chrome.runtime.sendMessage({}).then(
      () => null,
      () => null,
    );
  });
  const target = await session.browser.waitForTarget((it) => it.type() === "service_worker");
  const worker = await target.worker();
  await worker?.evaluate(
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
