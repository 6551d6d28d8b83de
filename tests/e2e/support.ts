import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe } from "vitest";
import type { FrameSummary, PageHandle } from "../../src/model";
import { type LaunchSettings, launch } from "../browser/launch";
import { markedTexts } from "../browser/marks";
import { BROWSERS, type BrowserName } from "../browser/names";
import { extensionDir } from "../browser/paths";
import { type Reply, startServer, type TestServer } from "../browser/server";
import type { BrowserSession } from "../browser/session";
import { type WaitOptions, waitFor } from "../browser/wait";

/** What the tests of one file and one browser share. */
export class Bench {
  #session: BrowserSession | undefined;
  #servers: [TestServer, TestServer] | undefined;
  #pages: Page[] = [];
  #served = 0;

  constructor(
    readonly name: BrowserName,
    private readonly settings: Omit<LaunchSettings, "headless"> = {},
  ) {}

  get session(): BrowserSession {
    if (!this.#session) throw new Error("the browser did not start");
    return this.#session;
  }

  get server(): TestServer {
    return this.#both[0];
  }

  /** Another origin. */
  get elsewhere(): TestServer {
    return this.#both[1];
  }

  /** Serves a document and opens it; given are its body, or all of its reply. */
  async open(document: string | Reply): Promise<Page> {
    const reply = typeof document === "string" ? { body: html(document) } : document;
    this.#served += 1;
    return this.visit(this.server.serve(`/${this.#served}`, reply));
  }

  /** Opens an address in a tab that is closed after the test. */
  async visit(url: string): Promise<Page> {
    const page = await this.session.newPage();
    this.#pages.push(page);
    await this.session.goTo(page, url);
    return page;
  }

  async start(): Promise<void> {
    const favicon = { "/favicon.ico": { body: "", status: 204 } };
    this.#servers = [
      await startServer({ routes: { ...favicon } }),
      await startServer({ routes: { ...favicon } }),
    ];
    this.#session = await launch(this.name, extensionDir(this.name), {
      headless: true,
      ...this.settings,
    });
  }

  async tidyUp(): Promise<void> {
    for (const page of this.#pages.splice(0)) if (!page.isClosed()) await page.close();
  }

  async end(): Promise<void> {
    await this.#session?.close();
    for (const server of this.#servers ?? []) await server.close();
  }

  get #both(): [TestServer, TestServer] {
    if (!this.#servers) throw new Error("the servers did not start");
    return this.#servers;
  }
}

/** Declares the same tests for each browser, which is started once for all of them. */
export function inEachBrowser(
  define: (bench: Bench) => void,
  settings?: Omit<LaunchSettings, "headless">,
): void {
  describe.each(BROWSERS)("%s", (name) => {
    const bench = new Bench(name, settings);
    beforeAll(() => bench.start());
    afterEach(() => bench.tidyUp());
    afterAll(() => bench.end());
    define(bench);
  });
}

/** A document around a body. The viewport of the tests is 1200 by 800. */
export function html(body: string, head = ""): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Test</title>
<style>body { margin: 40px; font: 16px/1.5 sans-serif } .gap { height: 2000px }</style>
${head}
</head>
<body>
${body}
</body>
</html>
`;
}

/** Waits until just these texts are marked, in any order; each as often as given. */
export async function marked(page: Page, texts: string[], options?: WaitOptions): Promise<void> {
  const wanted = [...texts].sort();
  let last: string[] = [];
  const same = async () => {
    last = (await markedTexts(page)).sort();
    return last.length === wanted.length && last.every((text, index) => text === wanted[index]);
  };
  await waitFor(`marks on ${wanted.join(", ")}`, same, options).catch((error: Error) => {
    throw new Error(`${error.message}; marked: ${last.join(", ")}`, { cause: error.cause });
  });
}

/** Waits until at least one mark is painted, as the content script has it, and gives their texts. */
export function painted(bench: Bench, page: Page, options?: WaitOptions): Promise<string[]> {
  return waitFor(
    "a painted mention",
    async () => {
      const mentions = await bench.session.inWorld(page, () =>
        (globalThis as { sidelightPage?: PageHandle }).sidelightPage?.painted(),
      );
      return mentions && mentions.length > 0 && mentions.map(({ text }) => text);
    },
    options,
  );
}

/** Waits until the page's top frame has been read through, and gives what it holds. */
export function summaryOf(bench: Bench, page: Page, options?: WaitOptions): Promise<FrameSummary> {
  return waitFor(
    "the page to be read through",
    async () => {
      const summary = await bench.session.inWorld(page, () =>
        (globalThis as { sidelightPage?: PageHandle }).sidelightPage?.summary(),
      );
      return summary?.complete && summary;
    },
    options,
  );
}

/** Collects what goes wrong in a page from now on: uncaught errors and what the console calls one. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  const note = (error: string) => {
    // The browser looks for a favicon by itself, whatever the page allows.
    if (!error.includes("/favicon.ico")) errors.push(error);
  };
  page.on("pageerror", (error) => note(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") note(message.text());
  });
  return errors;
}
