import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "puppeteer-core";
import { decodePack } from "../../src/exchange";
import { GAZETTEER_KEY, type Pack } from "../../src/model";
import { launch } from "../browser/launch";
import { extensionDir } from "../browser/paths";
import { startServer, type TestServer } from "../browser/server";
import type { BrowserSession } from "../browser/session";
import { sleep, waitFor } from "../browser/wait";
import { type BenchGazetteer, type GazetteerSpec, generateGazetteer, namesOf } from "./gazetteers";

/** A page of the extension that holds nothing. */
export const EMPTY_PAGE = "empty.html";

/** The pack that ships, in whose place another is seeded. */
const SEED = "seeds/reuters-2022-03-11.json";

/** How long the extension may take to seed and compile its names, in milliseconds. */
const SEEDING = 600_000;
/** The gazetteer is done when it has not changed for so long, in milliseconds. */
const STEADY = 1_000;

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
    readonly gazetteer: BenchGazetteer,
    /** Where the extension lies that the browser has loaded. */
    readonly folder: string,
  ) {}

  /** With the pack that ships, or instead of it with generated names. */
  static async open(spec?: GazetteerSpec): Promise<Lab> {
    const folder = await copyExtension();
    const gazetteer = spec ? await seedInstead(folder, spec) : await shipped(folder);
    const server = await startServer({ routes: { "/favicon.ico": { body: "", status: 204 } } });
    const session = await launch("chrome", folder, { headless: true });
    // Extensions are not let into a private context.
    const bare = await session.browser.createBrowserContext();
    await seeded(session, gazetteer.pack);
    return new Lab(session, bare, server, gazetteer, folder);
  }

  /** Address of the script that the extension has in each page. */
  get script(): string {
    return `${this.session.baseUrl}content.js`;
  }

  /** Addresses of all that it may have in a page without being asked. */
  get scripts(): string[] {
    return [this.script, `${this.session.baseUrl}toolbox.js`];
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

async function shipped(folder: string): Promise<BenchGazetteer> {
  const pack = decodePack(await readFile(join(folder, SEED), "utf8"));
  return { title: "the report that ships", pack, names: namesOf(pack) };
}

async function seedInstead(folder: string, spec: GazetteerSpec): Promise<BenchGazetteer> {
  const gazetteer = generateGazetteer(spec);
  await writeFile(join(folder, SEED), JSON.stringify(gazetteer.pack));
  return gazetteer;
}

/** Waits until all of a pack is stored, and what pages read of it has come to rest. */
async function seeded(session: BrowserSession, { entities }: Pack): Promise<void> {
  const patience = { timeout: SEEDING, every: 250 };
  await waitFor(
    "the pack to be stored",
    async () => {
      await keepAwake(session);
      return (await storedEntities(session)) === entities.length;
    },
    patience,
  );
  let last: number | null = null;
  let since = performance.now();
  await waitFor(
    "the gazetteer",
    async () => {
      await keepAwake(session);
      const revision = await publishedRevision(session);
      if (revision !== last) since = performance.now();
      last = revision;
      return revision !== null && performance.now() - since >= STEADY;
    },
    patience,
  );
}

/**
 * Has the background hear something, which it ignores: Chromium ends one that has heard nothing for
 * half a minute, at work or not, and on a busy machine so many names take longer.
 */
function keepAwake(session: BrowserSession): Promise<void> {
  return session.inExtension(() => {
    type Runtime = { sendMessage(message: unknown): Promise<unknown> };
    const { chrome } = globalThis as unknown as { chrome: { runtime: Runtime } };
    // It may not be there yet, and it does not answer.
    chrome.runtime.sendMessage({}).catch(() => undefined);
  });
}

/** The revision of what pages read; null where nothing is there yet. */
function publishedRevision(session: BrowserSession): Promise<number | null> {
  return session.inExtension(async (key) => {
    type Stored = Record<string, { revision: number } | undefined>;
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<Stored> } } };
    };
    return (await chrome.storage.local.get(key))[key]?.revision ?? null;
  }, GAZETTEER_KEY);
}

/** How many entities are stored. Opening a database that is not there would make it, empty. */
function storedEntities(session: BrowserSession): Promise<number> {
  return session.inExtension(async () => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === "sidelight")) return 0;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open("sidelight");
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const counting = database.transaction("entities").objectStore("entities").count();
        counting.onerror = () => reject(counting.error);
        counting.onsuccess = () => {
          database.close();
          resolve(counting.result);
        };
      };
    });
  });
}
