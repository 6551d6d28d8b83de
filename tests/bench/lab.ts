import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "puppeteer-core";
import { GAZETTEER_KEY } from "../../src/model";
import type { GazetteerData } from "../../src/spot";
import { launch } from "../browser/launch";
import { extensionDir } from "../browser/paths";
import { startServer, type TestServer } from "../browser/server";
import type { BrowserSession } from "../browser/session";
import { sleep, waitFor } from "../browser/wait";
import type { Name } from "./prose";

/** A page of the extension that holds nothing. */
export const EMPTY_PAGE = "empty.html";

/** Pages isolated from other origins have a finer clock: 5 µs, not 100. */
const FINE_CLOCK = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

/** How long a page is left alone once it has loaded, in milliseconds. */
const SETTLE = 150;

/** One browser with the extension in it, and a way to open pages with it and without. */
export class Lab {
  private constructor(
    readonly session: BrowserSession,
    private readonly bare: BrowserContext,
    private readonly server: TestServer,
    /** What the extension looks for on pages. */
    readonly gazetteer: GazetteerData,
    /** Where the extension lies that the browser has loaded. */
    readonly folder: string,
  ) {}

  static async open(): Promise<Lab> {
    const folder = await copyExtension();
    const server = await startServer({ routes: { "/favicon.ico": { body: "", status: 204 } } });
    const session = await launch("chrome", folder, { headless: true });
    // Extensions are not let into a private context.
    const bare = await session.browser.createBrowserContext();
    const gazetteer = await waitFor("the gazetteer", () => storedGazetteer(session), {
      timeout: 15_000,
    });
    return new Lab(session, bare, server, gazetteer, folder);
  }

  /** Names to plant: each form that the extension knows, with an entity that it names. */
  get names(): Name[] {
    const { forms, entities } = this.gazetteer;
    return forms.flatMap(({ alias, entities: [index = -1] }) => {
      const entity = entities[index]?.key;
      return entity === undefined ? [] : [{ entity, alias }];
    });
  }

  /** Address of the script that the extension has in each page. */
  get script(): string {
    return `${this.session.baseUrl}content.js`;
  }

  /** Serves a document and returns its address. */
  serve(path: string, body: string): string {
    return this.server.serve(path, { body, headers: FINE_CLOCK });
  }

  /** Opens an address in a new tab with the extension, in front; does not wait for its work. */
  openWith(url: string): Promise<Page> {
    return this.session.newPage(url);
  }

  /** A new tab without the extension, in front. */
  async blankWithout(): Promise<Page> {
    const page = await this.bare.newPage();
    await page.bringToFront();
    return page;
  }

  /** Opens an address in a new tab without the extension, in front, and lets it settle. */
  async openWithout(url: string): Promise<Page> {
    const page = await this.blankWithout();
    await page.goto(url, { waitUntil: "load" });
    await sleep(SETTLE);
    return page;
  }

  async close(): Promise<void> {
    await this.session.close();
    await this.server.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** A copy, so that nobody builds it away meanwhile, with an empty page in it to compare with. */
async function copyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sidelight-bench-"));
  await cp(extensionDir("chrome"), folder, { recursive: true });
  const html =
    '<!doctype html><html lang="en"><title>Empty</title><body><p>Empty</p></body></html>';
  await writeFile(join(folder, EMPTY_PAGE), html);
  return folder;
}

function storedGazetteer(session: BrowserSession): Promise<GazetteerData | undefined> {
  return session.inExtension(async (key) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<Record<string, GazetteerData>> } } };
    };
    return (await chrome.storage.local.get(key))[key];
  }, GAZETTEER_KEY);
}
