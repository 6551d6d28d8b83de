import type { Page } from "puppeteer-core";
import { afterEach, expect, test } from "vitest";
import { noticeStrings } from "../../popup/shared/strings";
import { marksOf, tidy } from "../browser/marks";
import { jumpTo, popupWith, readPopup, rowsOf, type ShownPopup, toggleRow } from "../browser/popup";
import type { OpenPopup } from "../browser/session";
import { waitFor } from "../browser/wait";
import { type Bench, inEachBrowser, marked, summaryOf } from "./support";

/** A page of the browser's own, which it bars extensions from. */
const BARRED = { chrome: "chrome://version/", firefox: "about:license" };

const MIXED = `
  <h1>Mariupol, Mariupol</h1>
  <p>Iryna Vereshchuk spoke of Kyiv and of Mariupol; Reuters and Telegram carried it.</p>`;

let popup: OpenPopup | undefined;

async function openedPopup(bench: Bench, page: Page): Promise<Page> {
  popup = await bench.session.openPopup(page);
  return popup.page;
}

function listed(page: Page): Promise<ShownPopup> {
  return popupWith(page, "a list", (shown) => rowsOf(shown).length > 0);
}

function noticed(page: Page, title: string): Promise<ShownPopup> {
  return popupWith(page, `"${title}"`, ({ notice }) => notice === title);
}

/** The ordinal, from 1, of the marked text that is in view now; 0 where it is none. */
async function inView(page: Page, text: string): Promise<number> {
  const all = await page.$$eval(".here", (elements) =>
    elements.map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }),
  );
  const marks = await marksOf(page);
  return marks.some((mark) => tidy(mark.text) === text) ? all.indexOf(true) + 1 : 0;
}

inEachBrowser((bench) => {
  afterEach(async () => {
    await popup?.close();
    popup = undefined;
  });

  test("lists what of the report is on the page, by kind", async () => {
    const page = await bench.open(MIXED);
    await marked(page, [
      ...["Mariupol", "Mariupol", "Mariupol", "Kyiv"],
      ...["Iryna Vereshchuk", "Reuters", "Telegram"],
    ]);
    const shown = await listed(await openedPopup(bench, page));
    expect(shown.sections.map(({ title, count }) => [title, count])).toEqual([
      ["People", 1],
      ["Places", 2],
      ["Organisations", 2],
    ]);
    expect(rowsOf(shown).map(({ name, count, open }) => ({ name, count, open }))).toEqual([
      { name: "Iryna Vereshchuk", count: 1, open: false },
      { name: "Mariupol", count: 3, open: false },
      { name: "Kiev", count: 1, open: false },
      { name: "Reuters", count: 1, open: false },
      { name: "Telegram", count: 1, open: false },
    ]);
    expect(shown.found).toMatch(/5 names, 7 mentions/);
  });

  test("opens a row to its facts and quotes, and closes it", async () => {
    const page = await bench.open(MIXED);
    await summaryOf(bench, page);
    const shownIn = await openedPopup(bench, page);
    await listed(shownIn);
    await toggleRow(shownIn, "Iryna Vereshchuk");
    const row = (shown: ShownPopup) =>
      rowsOf(shown).find(({ name }) => name === "Iryna Vereshchuk");
    const opened = row(
      await popupWith(shownIn, "an open row", (shown) => row(shown)?.open === true),
    );
    expect(opened?.quotes).toEqual([
      expect.objectContaining({
        text: "We hope it works today",
        speaker: "Iryna Vereshchuk",
        date: "2022-03-11",
        source: expect.stringMatching(/^Reuters, .*2022.*, paragraph 16$/),
      }),
    ]);
    expect(opened?.facts.length).toBeGreaterThan(0);
    await toggleRow(shownIn, "Iryna Vereshchuk");
    await popupWith(shownIn, "a closed row", (shown) => row(shown)?.quotes.length === 0);
  });

  test("jumps from mention to mention and round again", async () => {
    const place = `<p><span class="here">Hostomel</span> is named.</p><div class="gap"></div>`;
    const page = await bench.open(`<div class="gap"></div>${place.repeat(3)}`);
    await waitFor("three mentions", async () => {
      const { mentions } = await summaryOf(bench, page);
      return mentions[0]?.count === 3;
    });
    const shownIn = await openedPopup(bench, page);
    await listed(shownIn);
    for (const wanted of [1, 2, 3, 1]) {
      if (bench.name === "firefox") await shownIn.bringToFront();
      await jumpTo(shownIn, "Hostomel");
      await popupWith(shownIn, `mention ${wanted}`, (shown) => rowsOf(shown)[0]?.at === wanted);
      if (bench.name === "firefox") await page.bringToFront();
      await waitFor(
        `mention ${wanted} in view`,
        async () => (await inView(page, "Hostomel")) === wanted,
      );
    }
  });

  test("follows the page while it is open", async () => {
    const page = await bench.open("<p>Maxar</p>");
    await marked(page, ["Maxar"]);
    const shownIn = await openedPopup(bench, page);
    await listed(shownIn);
    await page.evaluate(() => document.querySelector("p")?.append(" above Izyum"));
    await popupWith(shownIn, "Izyum too", (shown) => rowsOf(shown).length === 2, {
      timeout: 8_000,
    });
  });

  test("says so where nothing is found", async () => {
    const page = await bench.open("<p>A page about bread.</p>");
    await summaryOf(bench, page);
    const shown = await noticed(await openedPopup(bench, page), noticeStrings.empty.title);
    expect(rowsOf(shown)).toEqual([]);
  });

  test("says so where the browser keeps extensions out", async () => {
    const page = await bench.visit(BARRED[bench.name]);
    const shown = await noticed(await openedPopup(bench, page), noticeStrings.barred.title);
    expect(shown.text).toContain(noticeStrings.barred.text);
  });

  test("needs nothing from outside and fits its window", async () => {
    const page = await bench.open(MIXED);
    await summaryOf(bench, page);
    const shownIn = await openedPopup(bench, page);
    await listed(shownIn);
    const { wide, loaded } = await shownIn.evaluate(() => ({
      wide: document.documentElement.scrollWidth > innerWidth,
      loaded: performance.getEntriesByType("resource").map(({ name }) => new URL(name).protocol),
    }));
    expect(wide).toBe(false);
    expect(loaded.filter((protocol) => !/-extension:$/.test(protocol))).toEqual([]);
  });

  if (bench.name === "chrome") {
    test("has names no smaller than what stands under them", async () => {
      const page = await bench.open(MIXED);
      await summaryOf(bench, page);
      const shownIn = await openedPopup(bench, page);
      await listed(shownIn);
      const sizes = await shownIn.evaluate(() =>
        [".name", ".role"].map((selector) => {
          const element = document.querySelector(selector);
          return element ? Number.parseFloat(getComputedStyle(element).fontSize) : 0;
        }),
      );
      expect(sizes[0]).toBeGreaterThanOrEqual(sizes[1] ?? 0);
    });
  }

  test("reads again when pressed after an empty page has filled", async () => {
    const page = await bench.open("<p>Nothing yet.</p>");
    await summaryOf(bench, page);
    const shownIn = await openedPopup(bench, page);
    await noticed(shownIn, noticeStrings.empty.title);
    await page.evaluate(() => document.querySelector("p")?.append(" Now Reuters."));
    const shown = await popupWith(shownIn, "Reuters", (it) => rowsOf(it).length === 1, {
      timeout: 8_000,
    });
    expect((await readPopup(shownIn)).notice).toBe("");
    expect(rowsOf(shown)[0]?.name).toBe("Reuters");
  });
});
