import type { CDPSession, Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { sleep } from "../browser/wait";
import { inEachBrowser, marked, summaryOf } from "./support";

const MB = 2 ** 20;

/**
 * Changes the page so many times, as half an hour of a feed does: rows come, change their text, hide,
 * show and go; few stay. Ends as it began.
 */
function changeOften(page: Page, changes: number): Promise<void> {
  return page.evaluate(async (count) => {
    const feed = document.getElementById("feed") as HTMLElement;
    const names = ["Mariupol", "Izyum", "Maxar", "nobody", "nothing"];
    for (let done = 0; done < count; ) {
      for (let tick = 0; tick < 50 && done < count; tick++, done += 4) {
        const row = document.createElement("p");
        row.append(`Row ${done} names `, document.createElement("b"));
        feed.prepend(row);
        (row.lastChild as Element).textContent = names[done % names.length] ?? "";
        row.classList.toggle("new");
        if (feed.childElementCount > 30) feed.lastElementChild?.remove();
      }
      await new Promise((next) => setTimeout(next, 4));
    }
    feed.replaceChildren();
  }, changes);
}

/**
 * What the page's thread holds once garbage has been collected: bytes, and nodes of the DOM. The least
 * of some looks: a task that is under way, the page's or the driver's, holds what the next lets go.
 */
async function held(client: CDPSession): Promise<{ bytes: number; nodes: number }> {
  const least = { bytes: Number.POSITIVE_INFINITY, nodes: Number.POSITIVE_INFINITY };
  for (let look = 0; look < 8; look++) {
    for (let round = 0; round < 2; round++) await client.send("HeapProfiler.collectGarbage");
    const usage = await client.send("Runtime.getHeapUsage");
    const { metrics } = await client.send("Performance.getMetrics");
    const nodes = metrics.find(({ name }) => name === "Nodes")?.value ?? Number.NaN;
    least.bytes = Math.min(least.bytes, usage.usedSize + (usage.embedderHeapUsedSize ?? 0));
    least.nodes = Math.min(least.nodes, nodes);
    await sleep(100);
  }
  return least;
}

inEachBrowser((bench) => {
  test("holds no more after 100,000 changes than after 10,000, and marks as before", async () => {
    const page = await bench.open(`<p>Hostomel</p><main id="feed"></main>`);
    await marked(page, ["Hostomel"]);
    // Only of Chromium can it be asked what a page holds.
    const client = bench.name === "chrome" ? await page.createCDPSession() : undefined;
    await client?.send("Performance.enable");
    await changeOften(page, 10_000);
    await marked(page, ["Hostomel"]);
    const early = client && (await held(client));
    await changeOften(page, 90_000);
    await marked(page, ["Hostomel"], { timeout: 10_000 });
    const late = client && (await held(client));
    if (early && late) {
      expect(late.bytes - early.bytes).toBeLessThanOrEqual(MB);
      expect(late.nodes - early.nodes).toBeLessThanOrEqual(20);
    }
    await page.evaluate(() => document.getElementById("feed")?.append("Mariupol"));
    await marked(page, ["Hostomel", "Mariupol"]);
    expect((await summaryOf(bench, page)).mentions).toHaveLength(2);
  }, 120_000);
});
