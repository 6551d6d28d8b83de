import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noticeStrings } from "../../popup/shared/strings";
import { launch } from "../browser/launch";
import { manage } from "../browser/manage";
import { markedTexts } from "../browser/marks";
import { BROWSERS } from "../browser/names";
import { extensionDir } from "../browser/paths";
import { popupWith, rowsOf } from "../browser/popup";
import { startServer, type TestServer } from "../browser/server";
import type { BrowserSession } from "../browser/session";
import { sleep, waitFor } from "../browser/wait";
import { html, marked } from "./support";

const BODY = html("<p>Mariupol, and Iryna Vereshchuk spoke of it.</p>");
const NAMES = ["Mariupol", "Iryna Vereshchuk"];

describe.each(BROWSERS)("%s, not let into pages", (name) => {
  let server: TestServer;
  let session: BrowserSession;

  beforeAll(async () => {
    server = await startServer({
      routes: { "/favicon.ico": { body: "", status: 204 }, "/": { body: BODY } },
    });
    // What would be asked of the user is granted: nobody is there to press a button of the browser's.
    const firefoxPrefs = { "extensions.webextOptionalPermissionPrompts": false };
    session = await launch(name, extensionDir(name), { headless: true, firefoxPrefs });
    const page = await session.newPage(server.url("/"));
    await marked(page, NAMES, { timeout: 15_000 });
    await page.close();
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  /** Takes the access to all pages away, as the user may at any time; gives how to give it back. */
  async function shutOut(): Promise<(() => Promise<void>) | undefined> {
    if (name === "chrome") {
      const manager = await manage(session);
      await manager.setOpen(false);
      return () => manager.setOpen(true);
    }
    await session.inExtension(async () => {
      const { browser } = globalThis as unknown as {
        browser: { permissions: { remove(what: { origins: string[] }): Promise<boolean> } };
      };
      await browser.permissions.remove({ origins: ["http://*/*", "https://*/*"] });
    });
    return undefined;
  }

  test("the popup says so and asks; then the page is read without a reload", async () => {
    const letIn = await shutOut();
    const page = await session.newPage(server.url("/"));
    await sleep(500);
    expect(await markedTexts(page)).toEqual([]);
    expect(await session.badge(page)).toBe("");
    // In a tab: in Chromium a press on the button itself would let the extension in this once.
    const popup = await session.popupInTab(session.tabId(page));
    const shown = await popupWith(
      popup.page,
      "that it is kept out",
      ({ notice }) => notice === noticeStrings.closed.title,
    );
    expect(shown.text).toContain(noticeStrings.closed.all);
    if (letIn) {
      // Chromium asks in a window of its own, where no test can answer: its user does so here.
      await letIn();
    } else {
      await (await popup.page.$(".notice .primary"))?.click();
      await popupWith(popup.page, "the list", (it) => rowsOf(it).length === 2, {
        timeout: 10_000,
      });
    }
    await popup.close();
    await page.bringToFront();
    await waitFor("marks", async () => (await markedTexts(page)).length === 2, {
      timeout: 10_000,
    });
  });
});
