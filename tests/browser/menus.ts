import type { Page } from "puppeteer-core";
import { inFirefoxWindow } from "./firefox-window";
import type { BrowserSession } from "./session";
import { waitFor } from "./wait";
import { awakeWorker } from "./worker";

/**
 * Chooses from the context menu at a point of a page, in CSS pixels of its viewport. In Firefox that
 * is the browser's own menu; no driver reaches Chromium's, so its worker is told what the menu tells.
 */
export async function chooseFromMenu(
  session: BrowserSession,
  page: Page,
  item: string,
  { x, y }: { x: number; y: number },
): Promise<void> {
  await page.bringToFront();
  if (session.name === "chrome") {
    const selectionText = await page.evaluate(() => String(getSelection() ?? ""));
    const worker = await awakeWorker(session);
    await worker.evaluate(
      (info, id) => {
        const { chrome } = globalThis as unknown as {
          chrome: { contextMenus: { onClicked: { dispatch(...args: unknown[]): void } } };
        };
        chrome.contextMenus.onClicked.dispatch(info, { id });
      },
      { menuItemId: item, frameId: 0, ...(selectionText && { selectionText }) },
      session.tabId(page),
    );
    return;
  }
  await page.mouse.click(x, y, { button: "right" });
  const found = `document.querySelector("#contentAreaContextMenu [id$='menuitem-_${item}']")`;
  await waitFor(`${item} in the menu`, () => inFirefoxWindow(session, `${found} !== null`));
  await inFirefoxWindow(
    session,
    `${found}.doCommand(); document.querySelector("#contentAreaContextMenu").hidePopup(); true`,
  );
}
