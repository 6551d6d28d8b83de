import { browser } from "../browser";
import { injectIntoOpenTabs } from "./frames";

/** True where the browser brings content scripts into open pages by itself. */
declare const __INJECTS_BY_ITSELF__: boolean;

/** In the storage that is empty whenever the extension has been away: updated, disabled, restarted. */
const HERE = "here";

/**
 * Brings the content script into open pages when the extension has come or come back. Firefox does
 * so by itself; in Chrome they would stay bare until they are reloaded.
 */
export async function arrive(): Promise<void> {
  if (__INJECTS_BY_ITSELF__) return;
  const { session } = browser.storage;
  if ((await session.get(HERE))[HERE]) return;
  await session.set({ [HERE]: true });
  await injectIntoOpenTabs();
}

/** Brings the content script into open pages of sites that the user lets the extension into. */
export function followPermissions(): void {
  browser.permissions.onAdded.addListener(async ({ origins }) => {
    if (origins?.length) await injectIntoOpenTabs(origins);
  });
}
