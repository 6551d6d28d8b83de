import { browser } from "../../src/browser";
import { modeOn, siteOf } from "../../src/model";
import { goTo, readTab } from "../../src/rpc";
import type { PageAccess, PageState, SettingsAccess } from "../shared/services";

/** All pages that the extension is for. */
const WEB = ["http://*/*", "https://*/*"];

/**
 * The tab whose page is listed: the one named in the address (`#tab=7`, where the list stands in a
 * tab of its own), else the one that the popup was opened on.
 */
export async function chosenTab(hash: string): Promise<number | undefined> {
  const named = /^#tab=(\d+)$/.exec(hash);
  if (named) return Number(named[1]);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** The page in a tab, through the browser. */
export function createPageAccess(hash: string, settings: SettingsAccess): PageAccess {
  const tab = chosenTab(hash);
  return {
    async read() {
      const id = await tab;
      return id === undefined ? { state: "barred" } : readPage(id, settings);
    },
    async site() {
      const id = await tab;
      return id === undefined ? undefined : siteOf((await browser.tabs.get(id)).url);
    },
    async allow(origin) {
      // At once: browsers ask the user only while the press of a button is being answered.
      const granted = browser.permissions.request({ origins: origin ? [origin] : WEB });
      if (!(await granted)) return false;
      await inject(await tab);
      return true;
    },
    async jump(frameId, entity, ordinal) {
      const id = await tab;
      if (id === undefined) return false;
      return goTo(id, { frameId, ordinal }, entity, "look");
    },
    async reload() {
      await browser.tabs.reload(await tab);
    },
    onChange(listener) {
      const heard = (message: unknown) => {
        // Meant for the background, which answers it; here it is only overheard.
        if (isChange(message)) listener();
        return undefined;
      };
      const updated = (id: number, { status }: { status?: string }) => {
        tab.then((own) => own === id && status !== undefined && listener());
      };
      browser.runtime.onMessage.addListener(heard);
      browser.tabs.onUpdated.addListener(updated);
      const unsubscribe = settings.onChange(listener);
      return () => {
        browser.runtime.onMessage.removeListener(heard);
        browser.tabs.onUpdated.removeListener(updated);
        unsubscribe();
      };
    },
  };
}

async function readPage(id: number, settings: SettingsAccess): Promise<PageState> {
  const { url } = await browser.tabs.get(id);
  const site = siteOf(url);
  if (site && modeOn(await settings.get(), site) === "off") return { state: "off" };
  const origin = site && url ? originOf(url) : undefined;
  // Of other pages the browser tells no address but where it has let the extension in everywhere.
  const isWeb = origin !== undefined || url === undefined;
  const origins = origin ? [origin] : WEB;
  if (!isWeb || (await browser.permissions.contains({ origins }))) return readTab(id);
  const closed: PageState = { state: "closed", ...(origin && { origin }) };
  // Without an address there is no way in: Chromium would leave the question without an answer.
  if (!origin) return closed;
  // A press on the toolbar button has let the extension in for this once.
  const reading = await readTab(id);
  return reading.state === "barred" || reading.state === "absent" ? closed : reading;
}

/** The pattern of all pages of an address's origin; patterns know no ports. */
function originOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** Brings the script into a tab that the extension has just been let into. */
async function inject(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const target = { tabId, allFrames: true };
  // Where it was another site that the extension was let into, the page says so by itself.
  await browser.scripting.executeScript({ target, files: ["content.js"] }).catch(() => undefined);
}

function isChange(message: unknown): boolean {
  return typeof message === "object" && message !== null && "call" in message
    ? message.call === "page.changed"
    : false;
}
