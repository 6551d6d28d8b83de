import type { Page } from "puppeteer-core";

/**
 * The events that the extension's scripts listen for on a page's window and document, in whatever
 * world of theirs. Chromium only.
 */
export async function listenersOf(page: Page, baseUrl: string): Promise<string[]> {
  const devtools = await page.createCDPSession();
  const worlds: number[] = [];
  devtools.on("Runtime.executionContextCreated", ({ context }) => {
    if (baseUrl.startsWith(context.origin)) worlds.push(context.id);
  });
  await devtools.send("Runtime.enable");
  const found: string[] = [];
  for (const contextId of worlds) {
    for (const expression of ["window", "document"]) {
      const { result } = await devtools.send("Runtime.evaluate", { expression, contextId });
      if (!result.objectId) continue;
      const { objectId } = result;
      const { listeners } = await devtools.send("DOMDebugger.getEventListeners", { objectId });
      found.push(...listeners.map(({ type }) => `${expression}: ${type}`));
    }
  }
  await devtools.detach();
  return found;
}
