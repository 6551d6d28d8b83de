import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { hasHost, noCard, openCard, readCard, type ShownCard } from "../browser/card";
import { hover, leave, placeOf } from "../browser/marks";
import { sleep } from "../browser/wait";
import { type Bench, html, inEachBrowser, marked } from "./support";

/** Longer than any intent delay. */
const A_WHILE = 700;

const SPACED = `<p style="margin: 250px 300px">A line about Iryna Vereshchuk and one more word.</p>`;

async function hovered(bench: Bench, page: Page, text: string): Promise<ShownCard> {
  await marked(page, [text]);
  await hover(page, text);
  return openCard(bench.session, page);
}

function expectInside({ box, viewport }: ShownCard): void {
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
  expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
}

/** In steps, as a hand moves. */
async function glide(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(x, y, { steps: 12 });
}

inEachBrowser((bench) => {
  test("opens where the pointer rests and tells what the report says", async () => {
    const page = await bench.open(SPACED.replace("Iryna Vereshchuk", "Oleg Synegubov"));
    const card = await hovered(bench, page, "Oleg Synegubov");
    expect(card).toMatchObject({ name: "Oleh Synegubov", kind: "Person" });
    expect(card.role).toContain("Kharkiv region");
    expect(card.matched).toContain("Oleg Synegubov");
    const brutal = card.quotes.find(({ text }) => text === "a brutal attack on civilians");
    expect(brutal).toMatchObject({ speaker: "Oleh Synegubov", date: "2022-03-11" });
    expect(brutal?.said).toContain("the regional governor");
    expect(brutal?.said).toContain("called");
    expect(brutal?.source).toMatch(/Reuters.*2022.*paragraph 5/);
    expect(card.quotes).toHaveLength(2);
    expect(card.facts.length).toBeGreaterThan(2);
    for (const { text, source } of card.facts) {
      expect(text).not.toBe("");
      expect(source).toMatch(/^Reuters, .*2022.*, paragraph \d+$/);
    }
    expectInside(card);
  });

  test("does not tell how a name matched that stands there as it is", async () => {
    const page = await bench.open(SPACED);
    expect((await hovered(bench, page, "Iryna Vereshchuk")).matched).toBe("");
  });

  test("waits for the pointer to mean it", async () => {
    const page = await bench.open(SPACED);
    await marked(page, ["Iryna Vereshchuk"]);
    const { x, y } = await placeOf(page, "Iryna Vereshchuk");
    await page.mouse.move(x, y - 100);
    await page.mouse.move(x, y + 100, { steps: 20 });
    await sleep(A_WHILE);
    expect(await hasHost(bench.session, page)).toBe(false);
  });

  test("stays while the pointer is on the mark, on its way to the card and on the card", async () => {
    const page = await bench.open(SPACED);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver((records) => {
        for (const { addedNodes, removedNodes } of records) {
          for (const node of addedNodes) seen.push(`+${node.nodeName}`);
          for (const node of removedNodes) seen.push(`-${node.nodeName}`);
        }
      }).observe(document.documentElement, { childList: true });
    });
    await hovered(bench, page, "Iryna Vereshchuk");
    const { x, y } = await placeOf(page, "Iryna Vereshchuk");
    await glide(page, x + 15, y + 2);
    await sleep(A_WHILE);
    const box = (await openCard(bench.session, page)).box;
    await glide(page, box.x + box.width / 2, box.y + box.height / 2);
    await sleep(A_WHILE);
    expect(await readCard(bench.session, page)).toMatchObject({ name: "Iryna Vereshchuk" });
    await glide(page, box.x + 20, box.y + box.height - 20);
    await sleep(A_WHILE);
    expect(await readCard(bench.session, page)).toMatchObject({ box });
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(seen.map((change) => change.toLowerCase())).toEqual(["+sidelight-card"]);
  });

  test("closes when the pointer leaves, and leaves nothing behind", async () => {
    const page = await bench.open(SPACED);
    const { box } = await hovered(bench, page, "Iryna Vereshchuk");
    await glide(page, box.x + box.width / 2, box.y + box.height / 2);
    await leave(page);
    await noCard(bench.session, page, { timeout: 1_500 });
    await hover(page, "Iryna Vereshchuk");
    await openCard(bench.session, page);
    await leave(page);
    await noCard(bench.session, page, { timeout: 1_500 });
  });

  test("closes on Escape, and stays closed until the pointer moves on", async () => {
    const page = await bench.open(SPACED);
    await hovered(bench, page, "Iryna Vereshchuk");
    await page.keyboard.press("Escape");
    await noCard(bench.session, page, { timeout: 1_000 });
    const { x, y } = await placeOf(page, "Iryna Vereshchuk");
    await glide(page, x + 5, y + 1);
    await sleep(A_WHILE);
    expect(await hasHost(bench.session, page)).toBe(false);
    await leave(page);
    await hover(page, "Iryna Vereshchuk");
    await openCard(bench.session, page);
  });

  test("moves on to the next name", async () => {
    const page = await bench.open(
      `<p style="margin: 300px 100px">Maxar <span style="padding-left: 600px"></span> Hostomel</p>`,
    );
    await marked(page, ["Maxar", "Hostomel"]);
    await hover(page, "Maxar");
    await openCard(bench.session, page, "Maxar");
    await hover(page, "Hostomel");
    await openCard(bench.session, page, "Hostomel");
  });

  test.each([
    ["top left", "top: 2px; left: 2px"],
    ["top right", "top: 2px; right: 2px"],
    ["bottom left", "bottom: 2px; left: 2px"],
    ["bottom right", "bottom: 2px; right: 2px"],
  ])("is wholly in view beside a mark at the %s", async (_, place) => {
    const page = await bench.open(`<p style="position: fixed; margin: 0; ${place}">Mariupol</p>`);
    await marked(page, ["Mariupol"]);
    const { x, y } = await placeOf(page, "Mariupol");
    await page.mouse.move(600, 400);
    await page.mouse.move(x, y, { steps: 6 });
    const card = await openCard(bench.session, page, "Mariupol");
    expectInside(card);
    const { box } = card;
    const covered = x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
    expect(covered).toBe(false);
  });

  test("scrolls within itself where the window is small", async () => {
    const page = await bench.open(`<p style="margin: 20px">Russia</p><div class="gap"></div>`);
    await page.setViewport({ width: 500, height: 320 });
    const card = await hovered(bench, page, "Russia");
    expectInside(card);
    const { x, y, width, height } = card.box;
    await glide(page, x + width / 2, y + height / 2);
    await page.mouse.wheel({ deltaY: 150 });
    await sleep(400);
    const scrolled = await bench.session.inWorld(page, () => {
      const host = document.querySelector("sidelight-card") as
        | (HTMLElement & { openOrClosedShadowRoot?: ShadowRoot })
        | null;
      const { chrome } = globalThis as unknown as {
        chrome?: { dom?: { openOrClosedShadowRoot(host: Element | null): ShadowRoot } };
      };
      const root = host?.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host);
      return [...(root?.querySelectorAll("*") ?? [])].some(({ scrollTop }) => scrollTop > 0);
    });
    expect(scrolled).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await readCard(bench.session, page)).toMatchObject({ name: "Russia" });
  });

  test("is not stopped by a link stretched over the headline", async () => {
    const page = await bench.open(`
      <style>
        .teaser { position: relative; margin: 200px; padding: 20px; border: 1px solid }
        .teaser a::after { content: ""; position: absolute; inset: 0 }
      </style>
      <div class="teaser"><h2>What Maxar saw</h2><a href="#more">More</a></div>`);
    expect(await hovered(bench, page, "Maxar")).toMatchObject({ name: "Maxar" });
  });

  test.each([
    ["nothing", ""],
    ["a colour that is none", "background: rgb(255 255 255 / 0)"],
    ["what is not seen", "background: white; opacity: 0"],
  ])("is not stopped by a layer with %s over all of the page", async (_, look) => {
    const page = await bench.open(
      `${SPACED}<div style="position: fixed; inset: 0; z-index: 9; ${look}"></div>`,
    );
    await hovered(bench, page, "Iryna Vereshchuk");
  });

  test("does not open through what lies opaque over a mark", async () => {
    const page = await bench.open(`
      ${SPACED}
      <div style="position: fixed; inset: 0; background: white">A notice about biscuits</div>`);
    await marked(page, ["Iryna Vereshchuk"]);
    await hover(page, "Iryna Vereshchuk");
    await sleep(A_WHILE);
    expect(await hasHost(bench.session, page)).toBe(false);
  });

  test("closes when the page scrolls its mark away", async () => {
    const page = await bench.open(`${SPACED}<div class="gap"></div>`);
    await hovered(bench, page, "Iryna Vereshchuk");
    await page.mouse.wheel({ deltaY: 600 });
    await noCard(bench.session, page, { timeout: 2_000 });
  });

  test("ignores a pointer that the page makes up", async () => {
    const page = await bench.open(SPACED);
    await marked(page, ["Iryna Vereshchuk"]);
    const { x, y } = await placeOf(page, "Iryna Vereshchuk");
    await page.evaluate(
      async (clientX, clientY) => {
        const target = document.elementFromPoint(clientX, clientY);
        for (let at = 0; at < 10; at += 1) {
          for (const type of ["pointerover", "pointermove", "mouseover", "mousemove"]) {
            const init = { clientX: clientX + at, clientY, bubbles: true, composed: true };
            target?.dispatchEvent(new PointerEvent(type, init));
          }
          await new Promise((done) => setTimeout(done, 50));
        }
      },
      x,
      y,
    );
    await sleep(A_WHILE);
    expect(await hasHost(bench.session, page)).toBe(false);
  });

  test("opens on a page that lets nothing load", async () => {
    const page = await bench.open({
      body: html(`<p style="margin: 200px">Telegram</p>`),
      headers: { "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'" },
    });
    const card = await hovered(bench, page, "Telegram");
    expect(card.name).toBe("Telegram");
    expect(card.box.width).toBeGreaterThan(200);
    expectInside(card);
  });

  test("opens while the page shows a modal dialog, over a name in it", async () => {
    const page = await bench.open(`
      <dialog style="padding: 60px"><p>About Hostomel</p></dialog>
      <script>document.querySelector("dialog").showModal()</script>`);
    const { box } = await hovered(bench, page, "Hostomel");
    await glide(page, box.x + box.width / 2, box.y + box.height / 2);
    await sleep(A_WHILE);
    expect(await readCard(bench.session, page)).toMatchObject({ name: "Hostomel" });
    await leave(page);
    await noCard(bench.session, page);
  });

  if (bench.name === "chrome") {
    test("opens though the worker has been put to sleep", async () => {
      const page = await bench.open(SPACED);
      await marked(page, ["Iryna Vereshchuk"]);
      const target = bench.session.browser
        .targets()
        .find((candidate) => candidate.type() === "service_worker");
      await (await target?.worker())?.close();
      await hover(page, "Iryna Vereshchuk");
      await openCard(bench.session, page, "Iryna Vereshchuk");
    });
  }
});
