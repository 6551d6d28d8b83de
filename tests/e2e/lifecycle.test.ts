import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noCard, openCard } from "../browser/card";
import { launch } from "../browser/launch";
import { listenersOf } from "../browser/listeners";
import { type Manager, manage } from "../browser/manage";
import { hover, leave, markedTexts } from "../browser/marks";
import { BROWSERS } from "../browser/names";
import { extensionDir } from "../browser/paths";
import { popupWith, rowsOf } from "../browser/popup";
import { startServer, type TestServer } from "../browser/server";
import type { BrowserSession } from "../browser/session";
import { changeSetting, resetSettings } from "../browser/settings";
import { slowSheets } from "../browser/slow-sheet";
import { waitFor } from "../browser/wait";
import { html, marked } from "./support";

const BODY = html(`<p style="margin-top: 200px">Mariupol, and Iryna Vereshchuk spoke.</p>`);
const NAMES = ["Mariupol", "Iryna Vereshchuk"];
/** A browser that starts an extension anew does so when it comes to it. */
const AGAIN = { timeout: 15_000 };

/** Is there any host of a card, read by the page's own script: ours may be gone? */
const hosts = (page: Page) =>
  page.evaluate(() => document.getElementsByTagName("sidelight-card").length);

describe.each(BROWSERS)("%s", (name) => {
  let server: TestServer;
  let session: BrowserSession;
  let manager: Manager;
  let page: Page;

  beforeAll(async () => {
    server = await startServer({
      routes: { "/favicon.ico": { body: "", status: 204 }, "/": { body: BODY } },
    });
    session = await launch(name, extensionDir(name), {
      headless: true,
      // So that the event page is stopped again and again while the tests go on.
      firefoxPrefs: { "extensions.background.idle.timeout": 700 },
    });
    manager = await manage(session);
    page = await session.newPage(server.url("/"));
    await marked(page, NAMES, AGAIN);
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  /** Stops what runs in the background, as the browser does when it has been idle. */
  async function stopBackground(): Promise<void> {
    if (name === "chrome") await stopWorker();
    await waitFor("the background to be stopped", () => isStopped(session), AGAIN);
  }

  async function stopWorker(): Promise<void> {
    const devtools = await page.createCDPSession();
    await devtools.send("ServiceWorker.enable");
    await devtools.send("ServiceWorker.stopAllWorkers");
    await devtools.detach();
  }

  /** Opens a card, to see that the script in the page is alive. */
  async function opensCard(): Promise<void> {
    await page.bringToFront();
    await hover(page, "Iryna Vereshchuk");
    await openCard(session, page, "Iryna Vereshchuk", AGAIN);
  }

  test("a stopped background is woken by the page, the popup, and the settings", async () => {
    await stopBackground();
    await opensCard();
    await leave(page);
    await noCard(session, page);
    await stopBackground();
    const popup = await session.popupInTab(session.tabId(page));
    await popupWith(popup.page, "the list", (it) => rowsOf(it).length === 2, AGAIN);
    await popup.close();
    await stopBackground();
    const site = new URL(server.origin).host;
    await changeSetting(session, { what: "site", site, mode: "quiet" });
    await waitFor("no mark", async () => (await markedTexts(page)).length === 0);
    await stopBackground();
    await resetSettings(session);
    await page.bringToFront();
    await marked(page, NAMES, AGAIN);
    await stopBackground();
    await page.evaluate(() => document.querySelector("p")?.append(" Maxar too."));
    await marked(page, [...NAMES, "Maxar"], AGAIN);
  });

  // Firefox stops none that has not answered yet.
  if (name === "chrome") {
    test("a background stopped half way is asked again", async () => {
      await slowSheets(session);
      const fresh = await session.newPage(server.url("/"));
      const isStyled = () =>
        fresh.evaluate(() =>
          /[1-9]/.test(
            getComputedStyle(document.body, "::highlight(sidelight-place)").backgroundColor,
          ),
        );
      await marked(fresh, NAMES, AGAIN);
      expect(await isStyled()).toBe(false);
      await stopWorker();
      await waitFor("the sheet", isStyled, AGAIN);
      await fresh.close();
      await page.bringToFront();
    });
  }

  test("a reloaded extension takes over, without a reload of the page", async () => {
    await page.goto(server.url("/"));
    await marked(page, NAMES, AGAIN);
    await opensCard();
    await manager.reload();
    await waitFor(
      "the card of the script before to be gone",
      async () => (await hosts(page)) === 0,
    );
    await session.renew();
    await page.bringToFront();
    await marked(page, NAMES, AGAIN);
    await leave(page);
    await opensCard();
    expect(await hosts(page)).toBe(1);
    await page.evaluate(() => document.querySelector("p")?.append(" Maxar too."));
    await marked(page, [...NAMES, "Maxar"], AGAIN);
  });

  if (name === "chrome") {
    test("a site that is switched off has no listener of ours", async () => {
      await page.goto(server.url("/"));
      await marked(page, NAMES, AGAIN);
      expect((await listenersOf(page, session.baseUrl)).length).toBeGreaterThan(0);
      const site = new URL(server.origin).host;
      await changeSetting(session, { what: "site", site, mode: "off" });
      await waitFor(
        "no listener",
        async () => (await listenersOf(page, session.baseUrl)).length === 0,
      );
      await resetSettings(session);
      await page.bringToFront();
      await marked(page, NAMES, AGAIN);
    });
  }

  test("a disabled extension leaves nothing, and comes back when it is enabled", async () => {
    await page.goto(server.url("/"));
    await marked(page, NAMES, AGAIN);
    await opensCard();
    const before = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      for (const host of copy.querySelectorAll("sidelight-card")) host.remove();
      return copy.outerHTML;
    });
    await manager.setEnabled(false);
    if (name === "chrome") {
      await waitFor("no mark", async () => (await markedTexts(page)).length === 0);
      expect(await hosts(page)).toBe(0);
      expect(await listenersOf(page, session.baseUrl)).toEqual([]);
    }
    // In Firefox nothing of ours runs then: a card's host may stay, and is not seen.
    const seen = await page.evaluate(() =>
      [...document.getElementsByTagName("sidelight-card")].some((it) => it.checkVisibility()),
    );
    expect(seen).toBe(false);
    await manager.setEnabled(true);
    await session.renew();
    await page.bringToFront();
    await marked(page, NAMES, AGAIN);
    await waitFor("no host", async () => (await hosts(page)) === 0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await leave(page);
    await opensCard();
  });
});

/** Is nothing of the extension running in the background? */
async function isStopped(session: BrowserSession): Promise<boolean> {
  if (session.name === "chrome") {
    const { baseUrl } = session;
    const targets = session.browser.targets();
    return !targets.some((it) => it.type() === "service_worker" && it.url().startsWith(baseUrl));
  }
  return session.inExtension(() => {
    const { browser } = globalThis as unknown as {
      browser: { extension: { getBackgroundPage(): object | null } };
    };
    return browser.extension.getBackgroundPage() === null;
  });
}
