import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { bundled } from "../bench/bundled";
import { callsIn, traced } from "../bench/trace";
import { noCard, openCard } from "../browser/card";
import { launch } from "../browser/launch";
import type { BrowserName } from "../browser/names";
import { extensionDir } from "../browser/paths";
import { startServer, type TestServer } from "../browser/server";
import type { BrowserSession } from "../browser/session";
import { storedEntities } from "../browser/stored";
import { waitFor } from "../browser/wait";
import type { Comparison } from "./inside";
import { pageOf, stillPageOf } from "./kinds";
import { NAMES, namesPack, SHORT_NAMES } from "./names";

const SEED = "seeds/reuters-2022-03-11.json";
/** How long a page may take to be read, in milliseconds. */
const PATIENCE = 20_000;

/** What was seen on one page. */
export interface Verdict extends Comparison {
  seed: number;
  /** Is the page's DOM what it was? */
  same: boolean;
  errors: string[];
  /** The longest that our script had the page wait, in milliseconds. */
  longest: number;
}

/** A browser with the extension, in which invented names are stored, and pages that hold them. */
export class PageLab {
  private constructor(
    readonly session: BrowserSession,
    private readonly server: TestServer,
    private readonly folder: string,
  ) {}

  static async open(name: BrowserName): Promise<PageLab> {
    const folder = await mkdtemp(join(tmpdir(), "sidelight-pages-"));
    await cp(extensionDir(name), folder, { recursive: true });
    await writeFile(join(folder, SEED), JSON.stringify(namesPack()));
    const server = await startServer({ routes: { "/favicon.ico": { body: "", status: 204 } } });
    const session = await launch(name, folder, { headless: true });
    const isStored = async () => (await storedEntities(session)).length === NAMES.length;
    await waitFor("the names to be stored", isStored, { timeout: 30_000 });
    return new PageLab(session, server, folder);
  }

  /** Opens a generated page, scrolls through it, and tells how its marks stand to a plain search. */
  async check(seed: number): Promise<Verdict> {
    return {
      seed,
      ...(await this.inspect(`/${seed}`, pageOf(seed), (page) => this.settled(page))),
    };
  }

  /** The same of a page that scripts have changed in every way, from when it began to be read. */
  async checkShaken(seed: number): Promise<Verdict> {
    const shake = async (page: Page) => {
      await page.evaluate(await bundled("tests/pages/shake.ts"));
      const names = [...NAMES];
      await page.evaluate(async (at, all) => globalThis.pageShake?.(at, all), seed, names);
      return this.settled(page);
    };
    const compared = await this.inspect(`/shaken/${seed}`, stillPageOf(seed), shake, SHORT_NAMES);
    return { seed, ...compared };
  }

  /**
   * The same of a page that does not change by itself. Its DOM is compared with what was parsed, also
   * after a card has been opened and has closed.
   */
  checkStill(path: string, body: string): Promise<Omit<Verdict, "seed">> {
    return this.inspect(path, body, async (page) => {
      await this.settled(page);
      return (await page.evaluate(() => globalThis.pageParsed)) ?? "";
    });
  }

  /**
   * @param whole gives the page's DOM as it should stay, once the page is read
   * @param others what may be marked, too
   */
  private async inspect(
    path: string,
    body: string,
    whole: (page: Page) => Promise<string>,
    others: readonly string[] = [],
  ) {
    const errors: string[] = [];
    const page = await this.session.newPage();
    page.on("pageerror", (error) =>
      errors.push(error instanceof Error ? `${error.stack}` : `${error}`),
    );
    await page.evaluateOnNewDocument(noteWhatIsParsed);
    const url = this.server.serve(path, body);
    const { value, longest } = await this.timed(page, async () => {
      await this.session.goTo(page, url);
      const before = await whole(page);
      const comparison = await this.compare(page, others);
      const marked = await outerHtml(page);
      await this.openAndClose(page);
      const same = before === marked && before === (await outerHtml(page));
      return { ...comparison, same };
    });
    await page.close();
    return { ...value, errors, longest };
  }

  private async compare(page: Page, others: readonly string[]): Promise<Comparison> {
    await page.evaluate(await bundled("tests/pages/inside.ts"));
    const comparison = await page.evaluate(
      async (names, others) => globalThis.pageCheck?.(names, others),
      [...NAMES],
      [...others],
    );
    if (!comparison) throw new Error("the page lost its check");
    return comparison;
  }

  /** Opens the card of the first mark that can be pointed at, and goes away from it, until it closes. */
  private async openAndClose(page: Page): Promise<void> {
    const place = await page.evaluate(() => globalThis.pageMark?.());
    if (!place) return;
    const { x, y } = place;
    await page.mouse.move(Math.max(0, x - 30), Math.max(0, y - 30));
    await page.mouse.move(x, y, { steps: 6 });
    const { box } = await openCard(this.session, page);
    await page.mouse.move(box.x + box.width + 60 < 1_200 ? 1_199 : 0, 799, { steps: 3 });
    await page.keyboard.press("Escape");
    await noCard(this.session, page);
  }

  /** Notes how long our scripts had the page wait: by time on a processor where that can be told. */
  private async timed<T>(
    page: Page,
    run: () => Promise<T>,
  ): Promise<{ value: T; longest: number }> {
    if (this.session.name === "chrome") {
      const { events, value } = await traced(page, run);
      const scripts = ["content.js", "toolbox.js"].map((file) => this.session.baseUrl + file);
      return { value, longest: callsIn(events, ...scripts).longestOnCpu };
    }
    const value = await run();
    const longest = await this.session.inWorld(
      page,
      () => globalThis.sidelightPage?.work().longest ?? 0,
    );
    return { value, longest };
  }

  async close(): Promise<void> {
    await this.session.close();
    await this.server.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Waits until the page has been read through and does not change any more; gives its DOM. */
  private async settled(page: Page): Promise<string> {
    let last = "";
    await page.waitForFunction(
      () => !document.querySelector("script[data-renders]") || "rendered" in globalThis,
      { polling: 100, timeout: PATIENCE },
    );
    const isSettled = async () => {
      const now = await outerHtml(page);
      const complete = await this.session.inWorld(
        page,
        () => globalThis.sidelightPage?.summary().complete ?? false,
      );
      const same = now === last;
      last = now;
      return complete && same;
    };
    await waitFor("the page to settle", isSettled, { timeout: PATIENCE, every: 150 });
    return last;
  }
}

declare global {
  /** The page's DOM as it was parsed. */
  var pageParsed: string | undefined;
}

/** Runs in a page before anything of it does. */
function noteWhatIsParsed(): void {
  addEventListener("DOMContentLoaded", () => {
    globalThis.pageParsed = document.documentElement.outerHTML;
  });
}

function outerHtml(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** What is wrong with a page; an empty list where nothing is. */
export function faultsOf({ missed, extra, same, errors }: Omit<Verdict, "seed">): string[] {
  return [
    ...missed.map((place) => `missed ${place}`),
    ...extra.map((place) => `marked ${place}`),
    ...(same ? [] : ["the page's DOM is not what it was"]),
    ...errors,
  ];
}
