import type { Page } from "puppeteer-core";
import { afterEach, expect, test } from "vitest";
import { modeStrings, noticeStrings } from "../../popup/shared/strings";
import { command } from "../browser/commands";
import { markedTexts } from "../browser/marks";
import { popupWith, rowsOf, type ShownPopup, toggleRow } from "../browser/popup";
import type { OpenPopup } from "../browser/session";
import { changeSetting, resetSettings } from "../browser/settings";
import { waitFor } from "../browser/wait";
import { type Bench, inEachBrowser, marked, summaryOf } from "./support";

const BODY = "<p>Mariupol, and Iryna Vereshchuk spoke of Mariupol.</p>";
const NAMES = ["Mariupol", "Iryna Vereshchuk", "Mariupol"];

let popup: OpenPopup | undefined;

async function openedPopup(bench: Bench, page: Page): Promise<Page> {
  popup = await bench.session.openPopup(page);
  return popup.page;
}

/** The page in front again, where the popup is a tab. */
async function atFront(bench: Bench, page: Page): Promise<void> {
  if (bench.name === "firefox") await page.bringToFront();
}

const chooseMode = (page: Page, mode: string) =>
  page.$eval(`.choice input[value=${mode}]`, (input) => (input as HTMLInputElement).click());

const press = async (page: Page, selector: string, label: string) => {
  const found = await waitFor(`the button ${label}`, () =>
    page.$$eval(
      `${selector} button`,
      (buttons, wanted) => {
        const button = buttons.find((each) => each.textContent === wanted);
        button?.click();
        return button !== undefined;
      },
      label,
    ),
  );
  expect(found).toBe(true);
};

inEachBrowser((bench) => {
  afterEach(async () => {
    await popup?.close();
    popup = undefined;
    await resetSettings(bench.session);
  });

  test("one press in the popup makes a site quiet, off, and marked again", async () => {
    const page = await bench.open(BODY);
    await marked(page, NAMES);
    const shownIn = await openedPopup(bench, page);
    const site = new URL(page.url()).host;
    const shown = await popupWith(shownIn, "a list", (it) => rowsOf(it).length === 2);
    expect(shown.text).toContain(site);
    await chooseMode(shownIn, "quiet");
    await popupWith(shownIn, "that it is quiet", ({ text }) =>
      text.includes(modeStrings.hints.quiet),
    );
    await waitFor("no mark", async () => (await markedTexts(page)).length === 0);
    await popupWith(shownIn, "the list of a quiet page", (it) => rowsOf(it).length === 2, {
      timeout: 8_000,
    });
    await chooseMode(shownIn, "off");
    await popupWith(shownIn, "that it is off", ({ notice }) => notice === noticeStrings.off.title);
    await waitFor("no badge", async () => (await bench.session.badge(page)) === "");
    await chooseMode(shownIn, "mark");
    await popupWith(shownIn, "the list again", (it) => rowsOf(it).length === 2, {
      timeout: 8_000,
    });
    await atFront(bench, page);
    await marked(page, NAMES);
  });

  test("a name is muted from its row, told apart, and undone", async () => {
    const page = await bench.open(BODY);
    await marked(page, NAMES);
    const shownIn = await openedPopup(bench, page);
    await popupWith(shownIn, "a list", (it) => rowsOf(it).length === 2);
    await toggleRow(shownIn, "Mariupol");
    await press(shownIn, ".mute", "On this site");
    const said = "Mariupol is no longer marked on";
    const isApart = (it: ShownPopup) => rowsOf(it).length === 1 && it.text.includes(said);
    const names = await popupWith(shownIn, `it apart, and "${said}"`, isApart);
    expect(names.found).toMatch(/1 name, 1 mention/);
    await atFront(bench, page);
    await marked(page, ["Iryna Vereshchuk"]);
    if (bench.name === "firefox") await shownIn.bringToFront();
    await press(shownIn, ".toast", "Undo");
    await popupWith(shownIn, "both again", (it) => rowsOf(it).length === 2);
    await atFront(bench, page);
    await marked(page, NAMES);
  });

  test("a shortcut switches the site off, and on again", async () => {
    const page = await bench.open(BODY);
    await marked(page, NAMES);
    await command(bench.session, page, "toggle-site");
    await waitFor("no mark", async () => (await markedTexts(page)).length === 0);
    await waitFor("no badge", async () => (await bench.session.badge(page)) === "");
    await command(bench.session, page, "toggle-site");
    await marked(page, NAMES);
  });

  test("the settings page changes what pages do", async () => {
    const page = await bench.open(BODY);
    await marked(page, NAMES);
    const { mentions } = await summaryOf(bench, page);
    const entity = mentions.find(({ count }) => count === 1)?.entity ?? "";
    await changeSetting(bench.session, { what: "mute", entity, site: null, muted: true });
    const settings = await bench.session.openOwn("popup/settings.html");
    try {
      await waitFor("the muted name", () =>
        settings.evaluate(() => document.body.innerText.includes("Iryna Vereshchuk")),
      );
      await press(settings, ".lines", "Mark again");
      await chooseMode(settings, "off");
      await waitFor("no mark", async () => (await markedTexts(page)).length === 0);
      await chooseMode(settings, "mark");
      await page.bringToFront();
      await marked(page, NAMES);
      const { wide, shortcuts } = await settings.evaluate(() => ({
        wide: document.documentElement.scrollWidth > innerWidth,
        shortcuts: document.querySelectorAll("kbd").length,
      }));
      expect(wide).toBe(false);
      expect(shortcuts).toBeGreaterThan(0);
    } finally {
      await settings.close();
    }
  });
});
