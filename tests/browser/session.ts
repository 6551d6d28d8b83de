import type { Browser, Page } from "puppeteer-core";
import type { BrowserName } from "./names";
import { sleep, waitFor, within } from "./wait";

/** What JSON can carry there and back. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What one frame's world answered. */
export interface FrameAnswer<T> {
  frameId: number;
  value: T;
}

/** The popup, open for a page. */
export interface OpenPopup {
  page: Page;
  close(): Promise<void>;
}

/** What differs between the browsers. */
export interface Driver {
  browser: Browser;
  name: BrowserName;
  extensionId: string;
  /** `chrome-extension://<id>/` or `moz-extension://<uuid>/`. */
  baseUrl: string;
  /** Shows a page of the extension or of the browser. */
  goToOwn(page: Page, url: string): Promise<void>;
  showPopup(page: Page, tabId: number): Promise<OpenPopup>;
}

const POPUP = "popup/popup.html";

/**
 * A browser with the extension in it.
 *
 * Functions handed over run elsewhere: they may use nothing but their arguments, which travel as
 * JSON, and what the place they run in offers.
 */
export class BrowserSession {
  readonly #tabs = new Map<Page, number>();
  /** A page of the extension's origin that runs nothing by itself: the way to its APIs. */
  #console: Page | undefined;

  constructor(readonly driver: Driver) {}

  get name(): BrowserName {
    return this.driver.name;
  }

  get browser(): Browser {
    return this.driver.browser;
  }

  get baseUrl(): string {
    return this.driver.baseUrl;
  }

  async start(): Promise<this> {
    const [first] = await this.browser.pages();
    this.#console = first ?? (await this.browser.newPage());
    await this.driver.goToOwn(this.#console, `${this.baseUrl}manifest.json`);
    return this;
  }

  /** To be called when the extension has been away, and with it all of its pages. */
  async renew(): Promise<void> {
    this.#console = await this.browser.newPage();
    await this.driver.goToOwn(this.#console, `${this.baseUrl}manifest.json`);
  }

  /** A new tab in front, at that address once its document is parsed. */
  async newPage(url?: string): Promise<Page> {
    const before = new Set(await this.#tabIds());
    const page = await this.browser.newPage();
    const tabId = await waitFor("the new tab", async () =>
      (await this.#tabIds()).find((id) => !before.has(id)),
    );
    this.#tabs.set(page, tabId);
    page.once("close", () => this.#tabs.delete(page));
    await page.bringToFront();
    if (url !== undefined) await this.goTo(page, url);
    return page;
  }

  async goTo(page: Page, url: string): Promise<void> {
    if (/^https?:/.test(url)) await page.goto(url, { waitUntil: "domcontentloaded" });
    else await this.driver.goToOwn(page, url);
  }

  /** The number by which the extension knows the page's tab. */
  tabId(page: Page): number {
    const tabId = this.#tabs.get(page);
    if (tabId === undefined) throw new Error("not a page of newPage");
    return tabId;
  }

  /** Runs a function in a page of the extension, where its APIs are. */
  inExtension<A extends Json[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return this.#own(`(${sourceOf(fn)})(...${JSON.stringify(args)})`);
  }

  /** Runs a function in the extension's world of a page's top frame. */
  async inWorld<A extends Json[], R>(
    page: Page,
    fn: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> {
    const [top] = await this.#inject({ tabId: this.tabId(page) }, fn, args);
    if (!top) throw new Error("no world in the page");
    return top.value as Awaited<R>;
  }

  /** The same in all frames of a page; the top frame's number is 0. */
  async inWorlds<A extends Json[], R>(
    page: Page,
    fn: (...args: A) => R,
    ...args: A
  ): Promise<FrameAnswer<Awaited<R>>[]> {
    const target = { tabId: this.tabId(page), allFrames: true };
    return (await this.#inject(target, fn, args)) as FrameAnswer<Awaited<R>>[];
  }

  /** The toolbar badge's text for a page. */
  badge(page: Page): Promise<string> {
    return this.#own(`api.action.getBadgeText({ tabId: ${this.tabId(page)} })`);
  }

  /** The popup for a page: in Chromium by the real toolbar button, in Firefox as a tab. */
  openPopup(page: Page): Promise<OpenPopup> {
    return this.driver.showPopup(page, this.tabId(page));
  }

  /** A page of the extension in a tab of its own. */
  async openOwn(path: string): Promise<Page> {
    const page = await this.newPage();
    await this.driver.goToOwn(page, this.baseUrl + path);
    return page;
  }

  /** The popup's page for a tab, shown in a tab of its own. */
  async popupInTab(tabId: number): Promise<OpenPopup> {
    const page = await this.openOwn(`${POPUP}#tab=${tabId}`);
    return { page, close: () => page.close() };
  }

  /** Ends the browser, by force if it does not go. */
  async close(): Promise<void> {
    const process = this.browser.process();
    await within(5_000, this.browser.close()).catch(() => undefined);
    for (let waited = 0; process && process.exitCode === null && waited < 3_000; waited += 50) {
      if (process.signalCode !== null) return;
      await sleep(50);
    }
    if (process && process.exitCode === null) process.kill("SIGKILL");
  }

  async #tabIds(): Promise<number[]> {
    return this.#own("api.tabs.query({}).then((tabs) => tabs.map((tab) => tab.id))");
  }

  async #inject<A extends Json[], R>(
    target: { tabId: number; allFrames?: boolean },
    fn: (...args: A) => R,
    args: A,
  ): Promise<FrameAnswer<unknown>[]> {
    const answers = await this.#own<{ frameId: number; value?: unknown; error?: string }[]>(`
      api.scripting.executeScript({
        target: ${JSON.stringify(target)},
        injectImmediately: true,
        func: async () => {
          try {
            ${NAME_HELPER}
            return { value: await (${sourceOf(fn)})(...${JSON.stringify(args)}) };
          } catch (error) {
            return { error: String(error) + "\\n" + (error?.stack ?? "") };
          }
        },
      }).then((results) => results.map(({ frameId, result, error }) => ({
        frameId,
        ...(result ?? { error: "no result: " + String(error?.message ?? error) }),
      })))`);
    return answers.map(({ frameId, value, error }) => {
      if (error !== undefined) throw new Error(`in frame ${frameId}: ${error}`);
      return { frameId, value };
    });
  }

  #own<T>(expression: string): Promise<T> {
    if (!this.#console) throw new Error("not started");
    const script = `(async () => {
      ${NAME_HELPER}
      const api = globalThis.browser ?? globalThis.chrome;
      return await (${expression});
    })()`;
    return this.#console.evaluate(script) as Promise<T>;
  }
}

/** tsx wraps named functions in a helper that only its own modules have. */
const NAME_HELPER = "const __name = (named) => named;";

// biome-ignore lint/complexity/noBannedTypes: any function's source will do.
function sourceOf(fn: Function): string {
  return String(fn);
}
