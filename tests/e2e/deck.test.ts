import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { noCard, openCard } from "../browser/card";
import { cardsAbout, cardsOf, controlOf, pressIn } from "../browser/deck";
import { hover, leave } from "../browser/marks";
import { sleep, waitFor } from "../browser/wait";
import { type Bench, inEachBrowser, marked, summaryOf } from "./support";

const A_WHILE = 700;

const PAGE = `
  <p style="margin: 60px 100px">Maxar <span style="padding-left: 600px"></span> Hostomel</p>
  <p style="margin: 560px 100px 0">Iryna Vereshchuk</p>`;

async function opened(bench: Bench): Promise<Page> {
  const page = await bench.open(PAGE);
  await marked(page, ["Maxar", "Hostomel", "Iryna Vereshchuk"]);
  return page;
}

async function pinned(bench: Bench, page: Page, name: string): Promise<void> {
  await hover(page, name);
  await openCard(bench.session, page);

  await pressIn(bench.session, page, name, "Pin");
}

inEachBrowser((bench) => {
  test("a pinned card stays when the pointer leaves, beside others", async () => {
    const page = await opened(bench);
    await pinned(bench, page, "Maxar");
    await leave(page);
    await sleep(A_WHILE);
    expect(await cardsOf(bench.session, page)).toMatchObject([{ name: "Maxar", isPinned: true }]);
    await pinned(bench, page, "Hostomel");
    await hover(page, "Iryna Vereshchuk");
    await cardsAbout(bench.session, page, ["Maxar", "Hostomel", "Iryna Vereshchuk"]);
    await leave(page);
    const left = await cardsAbout(bench.session, page, ["Maxar", "Hostomel"]);
    expect(left.map(({ isPinned }) => isPinned)).toEqual([true, true]);
  });

  test("names in cards are not the page's", async () => {
    const page = await opened(bench);
    const { mentions } = await summaryOf(bench, page);
    await pinned(bench, page, "Maxar");
    const [card] = await cardsOf(bench.session, page);
    expect(card?.names.length).toBeGreaterThan(0);
    await page.evaluate(() => document.body.append("and Izyum"));
    await marked(page, ["Maxar", "Hostomel", "Iryna Vereshchuk", "Izyum"]);
    expect((await summaryOf(bench, page)).mentions).toHaveLength(mentions.length + 1);
  });

  test("Escape closes the newest card first, and leaves nothing behind in the end", async () => {
    const page = await opened(bench);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await pinned(bench, page, "Maxar");
    await pinned(bench, page, "Hostomel");
    await hover(page, "Iryna Vereshchuk");
    await cardsAbout(bench.session, page, ["Maxar", "Hostomel", "Iryna Vereshchuk"]);
    await page.keyboard.press("Escape");
    await cardsAbout(bench.session, page, ["Maxar", "Hostomel"]);
    await page.keyboard.press("Escape");
    await cardsAbout(bench.session, page, ["Maxar"]);
    await page.keyboard.press("Escape");
    await noCard(bench.session, page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test("a card's own button closes it", async () => {
    const page = await opened(bench);
    await pinned(bench, page, "Maxar");
    await pressIn(bench.session, page, "Maxar", "Close");
    await noCard(bench.session, page);
  });

  test("a card is dragged by its header, which pins it", async () => {
    const page = await opened(bench);
    await hover(page, "Maxar");
    const { box } = await openCard(bench.session, page, "Maxar");
    const grip = await controlOf(bench.session, page, "Maxar", "Maxar");
    await page.mouse.move(grip.x, grip.y, { steps: 6 });
    await page.mouse.down();
    await page.mouse.move(grip.x + 200, grip.y + 120, { steps: 8 });
    await page.mouse.up();
    await leave(page);
    await sleep(A_WHILE);
    const [card] = await cardsAbout(bench.session, page, ["Maxar"]);
    expect(card?.isPinned).toBe(true);
    expect(Math.abs((card?.box.x ?? 0) - box.x - 200)).toBeLessThan(8);
    expect(Math.abs((card?.box.y ?? 0) - box.y - 120)).toBeLessThan(8);
  });

  test("a card cannot be dragged out of view", async () => {
    const page = await opened(bench);
    await hover(page, "Maxar");
    await openCard(bench.session, page, "Maxar");
    const grip = await controlOf(bench.session, page, "Maxar", "Maxar");
    await page.mouse.move(grip.x, grip.y, { steps: 6 });
    await page.mouse.down();
    await page.mouse.move(2, 2, { steps: 8 });
    await page.mouse.up();
    const [card] = await cardsOf(bench.session, page);
    expect(card?.box).toMatchObject({ x: 0, y: 0 });
  });

  test("a name within a card opens in place, with a way back", async () => {
    const page = await opened(bench);
    await hover(page, "Maxar");
    await openCard(bench.session, page, "Maxar");
    const [card] = await cardsOf(bench.session, page);
    const named = card?.names[0] ?? "";
    await pressIn(bench.session, page, "Maxar", named);
    const other = await waitFor("another card in its place", async () => {
      const [shown] = await cardsOf(bench.session, page);
      return shown?.name !== "Maxar" && shown;
    });
    // By another of its names.
    expect([named, other.name]).toEqual(["United States", "US"]);
    expect(other.controls).toContain("Back to Maxar");
    await sleep(A_WHILE);
    await pressIn(bench.session, page, other.name, "Back to Maxar");
    const [again] = await cardsAbout(bench.session, page, ["Maxar"]);
    expect(again?.controls.join()).not.toContain("Back");
  });

  test("the page hears nothing of what is done in a card", async () => {
    const page = await opened(bench);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ["pointerdown", "mousedown", "click", "keydown", "focusin"]) {
        document.addEventListener(type, () => heard.push(type));
      }
    });
    await pinned(bench, page, "Maxar");
    await page.keyboard.press("Tab");
    await pressIn(bench.session, page, "Maxar", "Close");
    await noCard(bench.session, page);
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(heard).toEqual([]);
  });

  test("says of a likely name why it is only that", async () => {
    const page = await bench.open(`<p style="margin: 200px">It was late. Synegubov said so.</p>`);
    await page.waitForFunction(
      () => (CSS.highlights.get("sidelight-person-likely")?.size ?? 0) > 0,
    );
    const place = await page.evaluate(() => {
      const [range] = CSS.highlights.get("sidelight-person-likely") ?? [];
      const live = document.createRange();
      if (range) live.setStart(range.startContainer, range.startOffset);
      if (range) live.setEnd(range.endContainer, range.endOffset);
      const { x, y, width, height } = live.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(place.x - 40, place.y - 60);
    await page.mouse.move(place.x, place.y, { steps: 5 });
    const { text } = await openCard(bench.session, page, "Oleh Synegubov");
    expect(text).toContain("Likely: others may bear this form too");
  });
});
