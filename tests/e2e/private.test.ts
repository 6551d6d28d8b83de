import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "../browser/launch";
import { drop, itemsOf, itemsWhere, paste, press } from "../browser/library";
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
const STORY = `Repairs on the Long Bridge in Wexcombe will begin in June, Mayor Ada Quillfeather said.

"The bridge is older than all of us," Quillfeather told reporters in Wexcombe.

The mayor, Ada Quillfeather, had been to Wexcombe with Tomasz Barrowgate on Monday.`;
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
    const isPrivate = await opened.page.evaluate(() => {
      const { browser } = globalThis as unknown as {
        browser: { extension: { inIncognitoContext: boolean } };
      };
      return browser.extension.inIncognitoContext;
    });
    expect(isPrivate).toBe(true);
    return opened.page;
  }

  beforeAll(async () => {
    server = await startServer({
      routes: {
        "/favicon.ico": { body: "", status: 204 },
        "/": { body: BODY },
        "/empty": { body: html("") },
        "/met": { body: html("<p>Ada Quillfeather saw Tomasz Barrowgate.</p>") },
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

  /** The library, listed. */
  async function openList(): Promise<Page> {
    const list = await openOwn("popup/library.html");
    await itemsWhere(list, "the list", (all) => all.length > 0);
    const hint = await list.$eval(".add", (it) => it.textContent ?? "");
    expect(/stays in the library/.test(hint)).toBe(name === "firefox");
    return list;
  }

  test("has the library: pasted text is corrected, accepted, and marked", async () => {
    const list = await openList();
    await paste(list, STORY);
    const [item] = await itemsWhere(list, "it to be read", (all) => all[0]?.state === "To review");
    await press(list, item?.title ?? "");
    const names = () =>
      list.$$eval(".name-head .name", (all) => all.map((it) => it.textContent ?? ""));
    const isNamed = async (name: string) => (await names()).includes(name);
    const focusName = () =>
      list.evaluate(() => {
        const heads = [...document.querySelectorAll<HTMLElement>(".name-head")];
        heads.find((it) => it.textContent?.includes("Tomasz Barrowgate"))?.focus();
      });
    await waitFor("the names", () => isNamed("Tomasz Barrowgate"));
    await focusName();
    await list.keyboard.press("Delete");
    await waitFor("no Tomasz", async () => !(await isNamed("Tomasz Barrowgate")));
    await press(list, "Undo");
    await waitFor("Tomasz again", () => isNamed("Tomasz Barrowgate"));
    await focusName();
    await list.keyboard.press("Delete");
    await press(list, "Accept and mark on pages");
    const summary = () => list.$eval("header", (header) => header.textContent ?? "");
    await waitFor("it to be on pages", async () => /On pages/.test(await summary()), PATIENT);
    await list.evaluate(() => {
      location.hash = "#list";
    });
    await itemsWhere(list, "it to be listed", (all) => all[0]?.state === "On pages");
    await list.close();
    const { page: other } = await openPrivate(server.url("/met"));
    const marked = async () => (await markedTexts(other)).join();
    await waitFor("its name", async () => (await marked()) === "Ada Quillfeather", PATIENT);
    await other.close();
  });

  test("has files stored in the library, however large, and exported and deleted", async () => {
    const list = await openList();
    const before = (await itemsOf(list)).length;
    await drop(list, [
      { name: "notes.md", content: `# Wexcombe notes\n\n${STORY} Again.` },
      { name: "empty.txt", content: "" },
    ]);
    await list.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(30_000_000).fill(97)], "large.txt"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
    });
    const items = await itemsWhere(list, "all to be seen to", (all) => {
      return all.length === before + 3 && !all.some(({ state }) => state === "Reading");
    });
    const of = (title: string) => items.find((item) => item.title === title);
    expect(of("Wexcombe notes")?.state).toBe("To review");
    expect(of("empty.txt")?.state).toBe("Not read");
    expect(of("large.txt")?.failure).toMatch(/million characters/);
    await list.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) {
          blob.text().then((text) => {
            document.body.dataset.exported = text;
          });
        }
        return make(blob);
      };
    });
    await list.$eval("[aria-label='Export Wexcombe notes']", (it) => {
      (it as HTMLSelectElement).value = "markdown";
      it.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await waitFor("the export", async () =>
      (await list.evaluate(() => document.body.dataset.exported ?? "")).includes("Quillfeather"),
    );
    for (const title of ["Wexcombe notes", "empty.txt", "large.txt"]) {
      await press(list, "Delete", title);
      if (title === "Wexcombe notes") await press(list, "Delete", title);
    }
    await itemsWhere(list, "all deleted", (all) => all.length === before);
    await list.close();
  });

  test("has a library that follows those in other windows, and they it", async () => {
    const list = await openList();
    const elsewhere = await session.openOwn("popup/library.html");
    const before = (await itemsWhere(elsewhere, "the list", (all) => all.length > 0)).length;
    await list.bringToFront();
    await paste(list, `${STORY} Thrice.`);
    const [item] = await itemsWhere(elsewhere, "what is read in private", (all) => {
      return all.length === before + 1 && all[0]?.state === "To review";
    });
    await itemsWhere(list, "it to be read", (all) => all[0]?.state === "To review");
    await elsewhere.bringToFront();
    await press(elsewhere, "Delete", item?.title);
    await press(elsewhere, "Delete", item?.title);
    await itemsWhere(elsewhere, "it to be deleted", (all) => all.length === before);
    await list.bringToFront();
    await itemsWhere(list, "it to be gone here, too", (all) => all.length === before);
    await Promise.all([list.close(), elsewhere.close()]);
  });
});
