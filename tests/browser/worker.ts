import type { WebWorker } from "puppeteer-core";
import type { BrowserSession } from "./session";

/** Chromium's service worker of the extension, awake. */
export async function awakeWorker(session: BrowserSession): Promise<WebWorker> {
  // A message wakes it where it sleeps.
  await session.inExtension(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    return chrome.runtime.sendMessage({}).then(
      () => null,
      () => null,
    );
  });
  const target = await session.browser.waitForTarget(
    (it) => it.type() === "service_worker" && it.url().startsWith(session.baseUrl),
  );
  const worker = await target.worker();
  if (!worker) throw new Error("the worker is gone");
  return worker;
}
