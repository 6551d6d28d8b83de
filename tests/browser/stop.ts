import type { BrowserSession } from "./session";

/** Stops Chromium's service worker and the document in which it has reports read, as a crash would. */
export async function stopReading(session: BrowserSession): Promise<void> {
  const page = await session.openOwn("manifest.json");
  const client = await page.createCDPSession();
  await client.send("ServiceWorker.enable");
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { offscreen: { closeDocument(): Promise<void> } };
    };
    await chrome.offscreen.closeDocument();
  });
  await client.send("ServiceWorker.stopAllWorkers");
  await page.close();
}
