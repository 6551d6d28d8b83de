import { browser } from "../browser";
import type { Capture } from "../rpc";

/** The context menu's ways into the library, by id. */
const WAYS = {
  "read-page": { title: "Read this page as a report", context: "page", what: "page" },
  "read-selection": {
    title: "Read the selection as a report",
    context: "selection",
    what: "selection",
  },
} as const;

/** Puts the ways into the library into the context menu, which browsers keep from then on. */
export async function createReportMenus(): Promise<void> {
  // Firefox for Android has no context menu for extensions.
  if (!browser.contextMenus) return;
  for (const [id, { title, context }] of Object.entries(WAYS)) {
    // There already after an update; where it is not, that is as it should be.
    await browser.contextMenus.remove(id).catch(() => undefined);
    browser.contextMenus.create({
      id,
      title,
      contexts: [context],
      documentUrlPatterns: ["http://*/*", "https://*/*"],
    });
  }
}

/** Calls back with what of which tab is to be read, whenever one of those ways is taken. */
export function onReportMenu(capture: (request: Capture) => Promise<unknown>): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    const way = Object.hasOwn(WAYS, menuItemId) ? WAYS[menuItemId as keyof typeof WAYS] : undefined;
    if (!way || tab?.id === undefined) return;
    const { what } = way;
    void capture({ tabId: tab.id, what, ...(what === "selection" && { frameId }) });
  });
}
