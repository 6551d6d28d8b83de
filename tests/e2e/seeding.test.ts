import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateGazetteer } from "../bench/gazetteers";
import { launch } from "../browser/launch";
import { itemsOf, itemsWhere, openLibrary } from "../browser/library";
import { BROWSERS } from "../browser/names";
import { extensionDir } from "../browser/paths";
import { popupWith, type ShownPopup } from "../browser/popup";
import { startServer, type TestServer } from "../browser/server";
import type { BrowserSession } from "../browser/session";
import { html } from "./support";

/** So many names that what ships takes seconds to be stored, and pages are open meanwhile. */
const NAMES = 40_000;

describe.each(BROWSERS)("%s", (name) => {
  let folder: string;
  let server: TestServer;
  let session: BrowserSession;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sidelight-seeding-"));
    await cp(extensionDir(name), folder, { recursive: true });
    const { pack } = generateGazetteer({ aliases: NAMES });
    await writeFile(join(folder, "seeds/reuters-2022-03-11.json"), JSON.stringify(pack));
    server = await startServer({ routes: { "/": html("<p>Of nobody who is known.</p>") } });
    session = await launch(name, folder, { headless: true, openFirst: server.url("/") });
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test("library and popup that are open while what ships is stored show it by themselves", async () => {
    const tabId = await session.inExtension(async (url) => {
      const { browser, chrome } = globalThis as unknown as Record<
        "browser" | "chrome",
        { tabs: { query(_: object): Promise<{ id: number; url?: string }[]> } }
      >;
      const tabs = await (browser ?? chrome).tabs.query({});
      return tabs.find((tab) => tab.url === url)?.id ?? -1;
    }, server.url("/"));
    const { page: popup } = await session.popupInTab(tabId);
    const library = await openLibrary(session);
    expect(await itemsOf(library)).toEqual([]);
    const items = await itemsWhere(library, "what ships", (all) => all.length > 0, 40_000);
    expect(items.map(({ state }) => state)).toEqual(["On pages"]);
    // The page names nobody: that is known only once it has been read with the names.
    const isRead = ({ notice }: ShownPopup) => notice === "Nothing from your reports here";
    await popupWith(popup, "that the page was read", isRead, { timeout: 20_000 });
  });
});
