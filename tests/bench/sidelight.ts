import type { Page } from "puppeteer-core";
import { GAZETTEER_KEY, type MentionCount, type PageWork } from "../../src/model";
import type { Lab } from "./lab";
import type { Planted } from "./prose";

/** What the extension's script has done to read a page through. */
export interface Reading {
  work: PageWork;
  mentions: MentionCount[];
  /** Mentions that are painted, of which a page has more. */
  painted: number;
}

/** Waits until the script has read the page, and for what it does right after. */
export async function readThrough(lab: Lab, page: Page): Promise<Reading> {
  // A function that the extension is awaiting in a page would hold its load event back.
  await page.waitForFunction(() => document.readyState === "complete", { polling: 50 });
  return lab.session.inWorld(page, async () => {
    const end = performance.now() + 60_000;
    while (!globalThis.sidelightPage?.summary().complete) {
      if (performance.now() > end) throw new Error("not read through within a minute");
      await new Promise((done) => setTimeout(done, 100));
    }
    await new Promise((done) => setTimeout(done, 200));
    const handle = globalThis.sidelightPage;
    const { mentions } = handle.summary();
    return { work: handle.work(), mentions, painted: handle.painted().length };
  });
}

/**
 * Has the script read a page once more, all its code and the page's nodes at hand: it starts anew
 * whenever the stored gazetteer changes, and here it changes in its number only.
 */
export async function readAgain(lab: Lab, page: Page): Promise<Reading> {
  await lab.session.inWorld(page, () => {
    const scope = globalThis as { benchedBefore?: unknown };
    scope.benchedBefore = globalThis.sidelightPage;
  });
  await touchGazetteer(lab);
  await lab.session.inWorld(page, async () => {
    const scope = globalThis as { benchedBefore?: unknown };
    const end = performance.now() + 5_000;
    while (!globalThis.sidelightPage || globalThis.sidelightPage === scope.benchedBefore) {
      if (performance.now() > end) throw new Error("the script did not start anew");
      await new Promise((done) => setTimeout(done, 20));
    }
  });
  return readThrough(lab, page);
}

async function touchGazetteer({ session }: Lab): Promise<void> {
  await session.inExtension(async (key) => {
    type Stored = Record<string, { revision: number }>;
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: {
          local: { get(key: string): Promise<Stored>; set(items: Stored): Promise<void> };
        };
      };
    };
    const stored = (await chrome.storage.local.get(key))[key];
    if (!stored) throw new Error("no gazetteer");
    await chrome.storage.local.set({ [key]: { ...stored, revision: stored.revision + 1 } });
  }, GAZETTEER_KEY);
}

/** How many names were found, by what was counted for each entity: the planted ones, and others. */
export function tally(
  planted: readonly Pick<Planted, "entity">[],
  mentions: readonly MentionCount[],
): { found: number; extra: number } {
  const left = new Map(mentions.map(({ entity, count }) => [entity, count]));
  let found = 0;
  for (const { entity } of planted) {
    const count = left.get(entity) ?? 0;
    if (count === 0) continue;
    left.set(entity, count - 1);
    found++;
  }
  return { found, extra: [...left.values()].reduce((sum, count) => sum + count, 0) };
}
