import { browser } from "../../src/browser";
import { callFrame, readTab } from "../../src/rpc";
import type { PageAccess } from "../shared/services";

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
export function createPageAccess(hash: string): PageAccess {
  const tab = chosenTab(hash);
  return {
    async read() {
      const id = await tab;
      return id === undefined ? { state: "barred" } : readTab(id);
    },
    async jump(frameId, entity, ordinal) {
      const id = await tab;
      if (id === undefined) return false;
      return callFrame(id, frameId, "mention.jump", { entity, ordinal });
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
      return () => {
        browser.runtime.onMessage.removeListener(heard);
        browser.tabs.onUpdated.removeListener(updated);
      };
    },
  };
}

function isChange(message: unknown): boolean {
  return typeof message === "object" && message !== null && "call" in message
    ? message.call === "page.changed"
    : false;
}
