import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { openCard } from "../browser/card";
import { inkOf } from "../browser/ink";
import { type Box, hover, marksOf, tidy } from "../browser/marks";
import { printed } from "../browser/printed";
import { sleep, waitFor } from "../browser/wait";
import { type Bench, errorsOf, html, inEachBrowser, marked } from "./support";

/** How far from its mark a card may open, in CSS pixels. */
const NEAR = 40;

const VERTICAL = "writing-mode: vertical-rl; height: 300px; margin: 150px; line-height: 40px";

/** Each shows the name once, amid other text. */
const WAYS = {
  "vertical text": `<p style="${VERTICAL}">Here are pictures that were taken by Maxar one day before</p>`,
  "text from right to left": `<p dir="rtl" style="margin: 200px">صور من Maxar اليوم</p>`,
  "text that cannot be selected": `<p style="margin: 200px; user-select: none">By Maxar now</p>`,
  "text under CSS zoom": `<p style="margin: 100px; zoom: 1.7">Pictures by Maxar of today</p>`,
  "text that is scaled": `<p style="margin: 200px; width: 300px; transform: scale(1.6)">By Maxar now</p>`,
  "text of an SVG": `<svg width="600" height="400" viewBox="0 0 300 200"><text x="90" y="90">By Maxar now</text></svg>`,
};

async function boxOf(page: Page, text: string): Promise<Box> {
  const [box] = (await marksOf(page)).find((mark) => tidy(mark.text) === text)?.boxes ?? [];
  if (!box) throw new Error(`${text} is not marked`);
  return box;
}

/** How far two boxes are apart, in CSS pixels; negative where they overlap. */
function gap(a: Box, b: Box): number {
  const across = Math.max(a.x - b.x - b.width, b.x - a.x - a.width);
  const down = Math.max(a.y - b.y - b.height, b.y - a.y - a.height);
  return Math.max(across, down);
}

/** Expects the name to be painted, and a card to open beside it, within the viewport. */
async function expectReadable(bench: Bench, page: Page): Promise<void> {
  await marked(page, ["Maxar"]);
  await sleep(200);
  const mark = await boxOf(page, "Maxar");
  expect((await inkOf(page, "organisation", mark)).length).toBeGreaterThan(100);
  await hover(page, "Maxar");
  const { box, viewport } = await openCard(bench.session, page, "Maxar");
  expect(gap(box, mark)).toBeLessThan(NEAR);
  expect(gap(box, mark)).toBeGreaterThanOrEqual(-1);
  expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
  expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
}

/** Registers a highlight under another name. */
function renameMarks(page: Page, from: string, to: string): Promise<void> {
  return page.evaluate(
    (before, after) => {
      const marks = CSS.highlights.get(before);
      if (!marks) throw new Error(`nothing is marked as ${before}`);
      CSS.highlights.delete(before);
      CSS.highlights.set(after, marks);
    },
    from,
    to,
  );
}

inEachBrowser((bench) => {
  test.each(Object.entries(WAYS))("marks and opens a card on %s", async (_, body) => {
    await expectReadable(bench, await bench.open(body));
  });

  test.each([0.67, 2])("the same at %f device pixels to one", async (deviceScaleFactor) => {
    const page = await bench.open(`<p style="margin: 200px">Pictures by Maxar of today</p>`);
    await page.setViewport({ width: 1200, height: 800, deviceScaleFactor });
    await expectReadable(bench, page);
  });

  test("marks do not print", async () => {
    const style = "<style>::highlight(own) { background-color: red }</style>";
    const page = await bench.open({ body: html("<p>Pictures by Maxar of today</p>", style) });
    await marked(page, ["Maxar"]);
    const withMark = await printed(page);
    // Browsers draw marked text as a part of its own, whatever it looks like.
    await renameMarks(page, "sidelight-organisation", "without-style");
    expect(await printed(page)).toEqual(withMark);
    // Firefox prints no highlights at all, and its driver asks for no medium.
    if (bench.name === "firefox") return;
    await renameMarks(page, "without-style", "own");
    expect(await printed(page)).not.toEqual(withMark);
    await renameMarks(page, "own", "sidelight-organisation");
    const ink = async () => (await inkOf(page, "organisation", await boxOf(page, "Maxar"))).length;
    expect(await ink()).toBeGreaterThan(100);
    await page.emulateMediaType("print");
    expect(await ink()).toBe(0);
  });

  test("leaves MathML alone, and marks what is around it", async () => {
    const body = `<p>Izyum <math><mi>Maxar</mi><mo>=</mo><mtext>Hostomel</mtext></math> Mariupol</p>
      <svg width="300" height="40"><title>Hostomel</title><text y="20"><tspan>Max</tspan><tspan>ar</tspan></text></svg>`;
    const page = await bench.open({ body: html(body) });
    const errors = errorsOf(page);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await marked(page, ["Izyum", "Mariupol", "Maxar"]);
    await sleep(300);
    await marked(page, ["Izyum", "Mariupol", "Maxar"]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(errors).toEqual([]);
  });

  test.each([0.5, 1.5, 3])(
    "a card opens by its mark where the reader has zoomed to %d",
    async (zoom) => {
      const page = await bench.open(`<p style="margin: 60px">Pictures by Maxar of today</p>`);
      await marked(page, ["Maxar"]);
      await zoomTo(bench, page, zoom);
      await marked(page, ["Maxar"]);
      await sleep(200);
      // The driver's pointer may go by other pixels than the page does.
      await page.evaluate(() => {
        addEventListener("mousemove", ({ clientX }) => Object.assign(globalThis, { clientX }));
      });
      await page.mouse.move(300, 240);
      const scale = await page.evaluate(
        () => 300 / (globalThis as unknown as { clientX: number }).clientX,
      );
      const mark = await boxOf(page, "Maxar");
      const at = { x: (mark.x + mark.width / 2) * scale, y: (mark.y + mark.height / 2) * scale };
      await page.mouse.move(at.x + 30, at.y + 20);
      await page.mouse.move(at.x, at.y, { steps: 6 });
      const { box, viewport } = await openCard(bench.session, page, "Maxar");
      await zoomTo(bench, page, 1);
      expect(gap(box, mark)).toBeLessThan(NEAR);
      expect(gap(box, mark)).toBeGreaterThanOrEqual(-1);
      expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
      expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
    },
  );
});

/** Zooms a page as its reader does; waits until it is. */
async function zoomTo(bench: Bench, page: Page, zoom: number): Promise<void> {
  const before = await page.evaluate(() => innerWidth);
  await bench.session.inExtension(
    async (tab, factor) => {
      const { browser, chrome } = globalThis as unknown as Record<
        "browser" | "chrome",
        { tabs: { setZoom(tab: number, factor: number): Promise<void> } }
      >;
      await (browser ?? chrome).tabs.setZoom(tab, factor);
    },
    bench.session.tabId(page),
    zoom,
  );
  await waitFor("the zoom", () => page.evaluate((was) => innerWidth !== was, before));
}
