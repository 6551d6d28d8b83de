import { browser } from "../browser";
import { LOOK_UP_PREFIX, type LookUpTask } from "../model";

/** What can be done with a selection, by id; browsers put it in place of %s. */
const WAYS = {
  "look-up": { title: "Look up “%s”", task: "look" },
  "add-spelling": { title: "Add “%s” as a spelling of…", task: "add" },
} as const satisfies Record<string, { title: string; task: LookUpTask }>;

/** The look-up's window, in CSS pixels. */
const SIZE = { width: 440, height: 640 };

/** Puts what can be done with a selection into the context menu, which browsers keep from then on. */
export async function createSelectionMenus(): Promise<void> {
  // Firefox for Android has no context menu for extensions.
  if (!browser.contextMenus) return;
  for (const [id, { title }] of Object.entries(WAYS)) {
    // There already after an update; where it is not, that is as it should be.
    await browser.contextMenus.remove(id).catch(() => undefined);
    browser.contextMenus.create({ id, title, contexts: ["selection"] });
  }
}

/** Opens the look-up whenever one of those ways is taken. */
export function followSelectionMenus(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = "" }) => {
    const way = Object.hasOwn(WAYS, menuItemId) ? WAYS[menuItemId as keyof typeof WAYS] : undefined;
    return way && openLookUp(way.task, selectionText);
  });
}

/**
 * Shows the look-up of a text in a small window. The text goes by way of memory: an address would
 * leave it in the browser's history.
 */
async function openLookUp(task: LookUpTask, text: string): Promise<void> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [LOOK_UP_PREFIX + id]: text });
  const url = browser.runtime.getURL(`popup/lookup.html#${task}=${id}`);
  await browser.windows.create({ url, type: "popup", ...SIZE });
}
