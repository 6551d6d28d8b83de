import type { Page } from "puppeteer-core";
import { afterEach, expect, test } from "vitest";
import { noCard, openCard } from "../browser/card";
import { cardsAbout, cardsOf, pressIn } from "../browser/deck";
import { openLibrary, press } from "../browser/library";
import { hover } from "../browser/marks";
import { changeSetting, resetSettings } from "../browser/settings";
import { storedEntities } from "../browser/stored";
import { waitFor } from "../browser/wait";
import { type Bench, inEachBrowser, marked } from "./support";

const PAGE = `
  <p style="margin: 60px 100px">Maxar <span style="padding-left: 600px"></span> Hostomel</p>
  <p style="margin: 560px 100px 0">Iryna Vereshchuk</p>`;

/** A page with these cards pinned. */
async function pinned(bench: Bench, ...names: string[]): Promise<Page> {
  const page = await bench.open(PAGE);
  await marked(page, ["Maxar", "Hostomel", "Iryna Vereshchuk"]);
  for (const name of names) {
    await hover(page, name);
    await openCard(bench.session, page);
    await pressIn(bench.session, page, name, "Pin");
  }
  await cardsAbout(bench.session, page, names);
  return page;
}

async function mute(bench: Bench, name: string): Promise<void> {
  const entity = (await storedEntities(bench.session)).find((it) => it.name === name)?.key ?? "";
  await changeSetting(bench.session, { what: "mute", entity, site: null, muted: true });
}

inEachBrowser((bench) => {
  afterEach(() => resetSettings(bench.session));

  test("pinned cards outlast that the page is read anew, but for those of whom is muted", async () => {
    const page = await pinned(bench, "Maxar", "Hostomel");
    const [before] = await cardsOf(bench.session, page);
    await mute(bench, "Iryna Vereshchuk");
    await marked(page, ["Maxar", "Hostomel"]);
    const [after] = await cardsAbout(bench.session, page, ["Maxar", "Hostomel"]);
    expect(after).toMatchObject({ isPinned: true, box: before?.box });
    await mute(bench, "Maxar");
    await marked(page, ["Hostomel"]);
    await cardsAbout(bench.session, page, ["Hostomel"]);
    await pressIn(bench.session, page, "Hostomel", "Close");
    await noCard(bench.session, page);
  });

  test("none is left where the site becomes quiet", async () => {
    const page = await pinned(bench, "Maxar");
    const before = await page.evaluate(() => document.body.outerHTML);
    await changeSetting(bench.session, {
      what: "site",
      site: new URL(page.url()).host,
      mode: "quiet",
    });
    await noCard(bench.session, page);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  });

  test("a pinned card is moved by keys, and by presses into the corners, within the view", async () => {
    const page = await pinned(bench, "Maxar");
    const placed = async () => {
      const [card] = await cardsOf(bench.session, page);
      if (!card) throw new Error("no card");
      return card;
    };
    const { box: before, controls } = await placed();
    const mover = controls.find((it) => it.startsWith("Move")) ?? "";
    await pressIn(bench.session, page, "Maxar", mover);
    const right = 1_200 - before.width;
    const { box } = await placed();
    expect([Math.round(box.x), Math.round(box.y)]).toEqual([Math.round(right), 0]);
    await waitFor("the focus", async () => (await placed()).focused === mover);
    for (const key of ["ArrowLeft", "ArrowLeft", "ArrowDown", "ArrowUp", "ArrowDown"] as const) {
      await page.keyboard.press(key);
    }
    const moved = (await placed()).box;
    expect([Math.round(moved.x), Math.round(moved.y)]).toEqual([Math.round(right - 32), 16]);
    await page.keyboard.down("Shift");
    for (let press = 0; press < 12; press++) await page.keyboard.press("ArrowLeft");
    await page.keyboard.up("Shift");
    expect((await placed()).box.x).toBe(0);
  });

  // The last: it takes the report away.
  test("none is left about whom no report knows any more", async () => {
    const page = await pinned(bench, "Maxar", "Hostomel");
    const library = await openLibrary(bench.session);
    await library.waitForSelector("[aria-label^='Delete ']");
    await library.$eval("[aria-label^='Delete ']", (button) => (button as HTMLElement).click());
    await press(library, "Delete");
    await page.bringToFront();
    await noCard(bench.session, page);
    await marked(page, []);
  });
});
