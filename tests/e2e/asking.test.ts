import type { Page } from "puppeteer-core";
import { afterEach, expect, test } from "vitest";
import { hasHost, noCard, openCard } from "../browser/card";
import { cardsOf } from "../browser/deck";
import { hover, leave, placeOf } from "../browser/marks";
import { changeSetting, resetSettings } from "../browser/settings";
import { sleep } from "../browser/wait";
import { type Bench, inEachBrowser, marked } from "./support";

const A_WHILE = 800;
const PAGE = `
  <p style="margin: 150px 300px 60px">About Iryna Vereshchuk and Hostomel.</p>
  <p style="margin: 0 300px"><a href="#there">A link to Mariupol</a></p>
  <p style="height: 1500px"></p>`;
const NAMES = ["Iryna Vereshchuk", "Hostomel", "Mariupol"];

async function opened(bench: Bench): Promise<Page> {
  const page = await bench.open(PAGE);
  await marked(page, NAMES);
  // What is stored has been read.
  await sleep(100);
  return page;
}

async function tap(page: Page, text: string): Promise<void> {
  const { x, y } = await placeOf(page, text);
  await page.touchscreen.tap(x, y);
}

inEachBrowser((bench) => {
  afterEach(() => resetSettings(bench.session));

  test("a card that is asked for with a key does not open without", async () => {
    await changeSetting(bench.session, { what: "hover", hover: "key" });
    const page = await opened(bench);
    await hover(page, "Hostomel");
    await sleep(A_WHILE);
    expect(await hasHost(bench.session, page)).toBe(false);
    await page.keyboard.down("Shift");
    await openCard(bench.session, page, "Hostomel");
    await page.keyboard.up("Shift");
    await leave(page);
    await noCard(bench.session, page);
    await page.keyboard.down("Shift");
    await hover(page, "Iryna Vereshchuk");
    await openCard(bench.session, page, "Iryna Vereshchuk");
    await page.keyboard.up("Shift");
  });

  test("a card that is asked for by a click stays until another click", async () => {
    await changeSetting(bench.session, { what: "hover", hover: "click" });
    const page = await opened(bench);
    await hover(page, "Hostomel");
    await sleep(A_WHILE);
    expect(await hasHost(bench.session, page)).toBe(false);
    const { x, y } = await placeOf(page, "Hostomel");
    await page.mouse.click(x, y);
    await openCard(bench.session, page, "Hostomel");
    await leave(page);
    await sleep(A_WHILE);
    await openCard(bench.session, page, "Hostomel");
    await page.mouse.click(20, 20);
    await noCard(bench.session, page);
    const link = await placeOf(page, "Mariupol");
    await page.mouse.click(link.x, link.y);
    await sleep(A_WHILE);
    expect(await hasHost(bench.session, page)).toBe(false);
    expect(await page.evaluate(() => location.hash)).toBe("#there");
  });

  test("a tap on a mark opens a sheet at the bottom, a tap elsewhere closes it", async () => {
    const page = await opened(bench);
    await tap(page, "Hostomel");
    await openCard(bench.session, page, "Hostomel");
    await sleep(250);
    const [sheet] = await cardsOf(bench.session, page);
    expect(sheet?.isSheet).toBe(true);
    expect(sheet?.box.x).toBe(0);
    expect(sheet?.box.width).toBeGreaterThan((sheet?.viewport.width ?? 0) - 20);
    const { box, viewport } = sheet as NonNullable<typeof sheet>;
    expect(Math.abs(box.y + box.height - viewport.height)).toBeLessThan(1.5);
    await page.touchscreen.tap(30, 30);
    await noCard(bench.session, page);
  });

  test("a sheet stays for what is done in it, and while the page scrolls", async () => {
    const page = await opened(bench);
    await tap(page, "Hostomel");
    await openCard(bench.session, page, "Hostomel");
    await sleep(250);
    const [sheet] = await cardsOf(bench.session, page);
    const { x = 0, y = 0 } = sheet?.box ?? {};
    await page.touchscreen.tap(x + 30, y + 30);
    await page.evaluate(() => scrollBy({ top: 200, behavior: "instant" }));
    await sleep(A_WHILE);
    expect(await cardsOf(bench.session, page)).toMatchObject([{ name: "Hostomel" }]);
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await sleep(100);
    await tap(page, "Iryna Vereshchuk");
    await openCard(bench.session, page, "Iryna Vereshchuk");
  });

  test("a tap on a link is the link's, whether there is a mark on it or not", async () => {
    const page = await opened(bench);
    await tap(page, "Mariupol");
    await page.waitForFunction(() => location.hash === "#there");
    await sleep(A_WHILE);
    expect(await hasHost(bench.session, page)).toBe(false);
  });
});
