import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "../browser/launch";
import { manage } from "../browser/manage";
import { markedTexts } from "../browser/marks";
import { BROWSERS } from "../browser/names";
import { extensionDir } from "../browser/paths";
import { popupWith, rowsOf, toggleRow } from "../browser/popup";
import { startServer, type TestServer } from "../browser/server";
import type { BrowserSession } from "../browser/session";
import { changeSetting } from "../browser/settings";
import { waitFor } from "../browser/wait";
import { html } from "./support";

const BODY = html("<p>Mariupol, and Iryna Vereshchuk spoke of it.</p>");
const PATIENT = { timeout: 20_000 };

describe.each(BROWSERS)("%s, a private window", (name) => {
  let server: TestServer;
  let session: BrowserSession;
  let page: Page;
  let tabId: number;

  /** Opens an address in a private window of its own; gives its page and its tab's number. */
  async function openPrivate(url: string): Promise<{ page: Page; tabId: number }> {
    const before = new Set(session.browser.targets());
    const id = await session.inExtension(async (wanted) => {
      const { browser, chrome } = globalThis as unknown as Record<
        "browser" | "chrome",
        {
          windows: {
            create(options: object): Promise<{ incognito: boolean; tabs: { id: number }[] }>;
          };
        }
      >;
      const opened = await (browser ?? chrome).windows.create({ incognito: true, url: wanted });
      return opened.incognito ? (opened.tabs[0]?.id ?? -1) : -1;
    }, url);
    expect(id).toBeGreaterThan(0);
    const target = await waitFor(
      `a page at ${url}`,
      () => session.browser.targets().find((it) => !before.has(it) && it.url() === url),
      PATIENT,
    );
    const opened = (await target.page()) ?? (await target.asPage());
    return { page: opened, tabId: id };
  }

  /** A page of the extension: in Firefox in a private window; Chromium shows none there. */
  async function openOwn(path: string): Promise<Page> {
    if (name === "chrome") return session.openOwn(path);
    const opened = await openPrivate(server.url("/empty"));
    await session.driver.goToOwn(opened.page, session.baseUrl + path);
    return opened.page;
  }

  beforeAll(async () => {
    server = await startServer({
      routes: {
        "/favicon.ico": { body: "", status: 204 },
        "/": { body: BODY },
        "/empty": { body: html("") },
      },
    });
    session = await launch(name, extensionDir(name), { headless: true });
    const manager = await manage(session);
    await manager.allowPrivate();
    await session.renew();
    ({ page, tabId } = await openPrivate(server.url("/")));
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  test("has its names marked, and follows the settings", async () => {
    const both = async () => (await markedTexts(page)).length === 2;
    await waitFor("two marks", both, PATIENT);
    const site = new URL(server.origin).host;
    await changeSetting(session, { what: "site", site, mode: "quiet" });
    await waitFor("no mark", async () => (await markedTexts(page)).length === 0);
    await changeSetting(session, { what: "site", site, mode: null });
    await waitFor("two marks again", both, PATIENT);
  });

  test("has a popup that lists its page and reads the reports", async () => {
    const popup = await openOwn(`popup/popup.html#tab=${tabId}`);
    if (name === "firefox") {
      const isPrivate = await popup.evaluate(() => {
        const { browser } = globalThis as unknown as {
          browser: { extension: { inIncognitoContext: boolean } };
        };
        return browser.extension.inIncognitoContext;
      });
      expect(isPrivate).toBe(true);
    }
    await popupWith(popup, "the list", (it) => rowsOf(it).length === 2, PATIENT);
    await toggleRow(popup, "Iryna Vereshchuk");
    await popupWith(popup, "what the report says", (it) =>
      rowsOf(it).some(({ quotes, facts }) => quotes.length + facts.length > 0),
    );
    await popup.$eval(".choice input[value=off]", (it) => (it as HTMLInputElement).click());
    await waitFor("no mark", async () => (await markedTexts(page)).length === 0);
    await popup.$eval(".choice input[value=mark]", (it) => (it as HTMLInputElement).click());
    await waitFor("two marks", async () => (await markedTexts(page)).length === 2, PATIENT);
    await popup.close();
  });

  test("has the page with all settings", async () => {
    const settings = await openOwn("popup/settings.html");
    await waitFor("the settings", () =>
      settings.evaluate(() => document.querySelectorAll(".choice").length > 0),
    );
    await settings.$eval(".choice input[value=quiet]", (it) => (it as HTMLInputElement).click());
    await waitFor("no mark", async () => (await markedTexts(page)).length === 0);
    await settings.$eval(".choice input[value=mark]", (it) => (it as HTMLInputElement).click());
    await waitFor("two marks", async () => (await markedTexts(page)).length === 2, PATIENT);
    await settings.close();
  });
});
