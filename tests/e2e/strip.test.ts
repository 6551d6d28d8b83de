import type { Page } from "puppeteer-core";
import { afterEach, expect, test } from "vitest";
import { changeSetting, resetSettings } from "../browser/settings";
import { sleep, waitFor } from "../browser/wait";
import { type Bench, inEachBrowser, summaryOf } from "./support";

const PAGE = `
  <p>Hostomel</p><div style="height: 1500px"></div>
  <p id="middle">Mariupol</p><div style="height: 1500px"></div>
  <p>Maxar</p>`;

interface Tick {
  kind: string;
  x: number;
  y: number;
}

/** The strip's ticks, from above; none where there is no strip. */
function ticksOf(bench: Bench, page: Page): Promise<Tick[]> {
  return bench.session.inWorld(page, () => {
    const host = document.querySelector("sidelight-strip");
    if (!host?.checkVisibility()) return [];
    const { chrome } = globalThis as unknown as {
      chrome?: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
    };
    const { openOrClosedShadowRoot } = host as { openOrClosedShadowRoot?: ShadowRoot };
    const root = openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host);
    return [...(root?.querySelectorAll("i") ?? [])].map((tick) => {
      const { x, y, width, height } = tick.getBoundingClientRect();
      return { kind: tick.className, x: x + width / 2, y: y + height / 2 };
    });
  });
}

async function withStrip(bench: Bench): Promise<{ page: Page; ticks: Tick[] }> {
  const page = await bench.open(PAGE);
  await summaryOf(bench, page);
  await changeSetting(bench.session, { what: "strip", strip: true });
  const ticks = await waitFor("three ticks", async () => {
    const found = await ticksOf(bench, page);
    return found.length === 3 && found;
  });
  return { page, ticks };
}

inEachBrowser((bench) => {
  afterEach(() => resetSettings(bench.session));

  test("is not there unless it is wanted, and leaves no trace", async () => {
    const page = await bench.open(PAGE);
    await summaryOf(bench, page);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await sleep(900);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await changeSetting(bench.session, { what: "strip", strip: true });
    await waitFor("the strip", async () => (await ticksOf(bench, page)).length > 0);
    await changeSetting(bench.session, { what: "strip", strip: false });
    await waitFor(
      "the page as it was",
      async () => (await page.evaluate(() => document.documentElement.outerHTML)) === before,
    );
  });

  test("shows where mentions lie, at the page's right edge", async () => {
    const { page, ticks } = await withStrip(bench);
    expect(ticks.map(({ kind }) => kind)).toEqual(["place", "place", "organisation"]);
    const [first, second, third] = ticks.map(({ y }) => y);
    expect(first).toBeLessThan(60);
    expect(Math.abs((second ?? 0) - 400)).toBeLessThan(40);
    expect(third).toBeGreaterThan(720);
    const width = await page.evaluate(() => innerWidth);
    for (const { x } of ticks) expect(x).toBeGreaterThan(width - 30);
  });

  test("a click leads there", async () => {
    const { page, ticks } = await withStrip(bench);
    await page.mouse.click(ticks[1]?.x ?? 0, ticks[1]?.y ?? 0);
    const top = await page.evaluate(
      () => document.getElementById("middle")?.getBoundingClientRect().top ?? -1,
    );
    expect(top).toBeGreaterThan(200);
    expect(top).toBeLessThan(600);
  });

  test("follows the page", async () => {
    const { page } = await withStrip(bench);
    await page.evaluate(() => document.getElementById("middle")?.remove());
    await waitFor("two ticks", async () => (await ticksOf(bench, page)).length === 2);
  });
});
