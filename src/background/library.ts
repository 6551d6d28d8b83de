import { browser } from "../browser";

/** Shows an item of the library in a tab of its own, in a window that is not private. */
export async function openLibrary(id?: number): Promise<void> {
  const url = browser.runtime.getURL(
    `popup/library.html${id === undefined ? "" : `#report=${id}`}`,
  );
  await browser.tabs.create({ url });
}
