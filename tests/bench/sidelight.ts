import type { Page } from "puppeteer-core";
import type { MentionCount, PageWork } from "../../src/model";
import { sleep, waitFor } from "../browser/wait";
import type { Lab } from "./lab";
import { GROWN } from "./odd-pages";
import type { Planted } from "./prose";

/** What the extension's script has done to read a page through. */
export interface Reading {
  work: PageWork;
  mentions: MentionCount[];
  /** Mentions that are painted, of which a page has more. */
  painted: number;
}

/** How long reading a page may take, in milliseconds. */
const PATIENCE = 60_000;
/** The script is done when it has done nothing for so long, in milliseconds. */
const QUIET = 200;
const NO_WORK: PageWork = { total: 0, longest: 0, slices: 0, matching: 0 };

/** Waits until the script has read the page, and for what it does right after. */
export async function readThrough(lab: Lab, page: Page, before = NO_WORK): Promise<Reading> {
  // A function that the extension is awaiting in a page would hold its load event back.
  await page.waitForFunction(() => document.readyState === "complete", { polling: 50 });
  const reading = await waitFor("the page to be read", () => quiet(lab, page, before.slices), {
    timeout: PATIENCE,
    every: 50,
  });
  const { work } = reading;
  return {
    ...reading,
    work: {
      // The longest of all: which one was before is not told.
      longest: work.longest,
      total: work.total - before.total,
      slices: work.slices - before.slices,
      matching: work.matching - before.matching,
    },
  };
}

/** What the script has done, once it does no more; null while it does. */
async function quiet(lab: Lab, page: Page, slices: number): Promise<Reading | null> {
  const before = await lab.session.inWorld(page, report, GROWN);
  if (!before?.complete || before.work.slices <= slices) return null;
  await sleep(QUIET);
  const after = await lab.session.inWorld(page, report, GROWN);
  return after && after.work.slices === before.work.slices ? after : null;
}

/** Runs in the extension's world of a page; null where there is nothing to tell yet. */
function report(grown: string): (Reading & { complete: boolean }) | null {
  const handle = globalThis.sidelightPage;
  if (!handle) return null;
  // A page that grows says when it is done.
  if (document.querySelector("template") && !document.documentElement.hasAttribute(grown)) {
    return null;
  }
  const { complete, mentions } = handle.summary();
  return { complete, mentions, work: handle.work(), painted: handle.painted().length };
}

/** Has the script read a page once more, all its code and the page's nodes at hand. */
export async function readAgain(lab: Lab, page: Page): Promise<Reading> {
  const before = await lab.session.inWorld(page, again);
  return readThrough(lab, page, before);
}

/** Runs in the extension's world of a page; returns what had been done before. */
function again(): PageWork {
  const handle = globalThis.sidelightPage;
  if (!handle) throw new Error("no script of ours in the page");
  handle.again();
  // Asked after, so that it does not matter whether the count begins anew.
  return handle.work();
}

/** How many names were found, by what was counted for each entity: the planted ones, and others. */
export function tally(
  planted: readonly Pick<Planted, "entity">[],
  mentions: readonly MentionCount[],
): { found: number; extra: number } {
  const found = planted.length - missing(planted, mentions).length;
  const all = mentions.reduce((sum, { count }) => sum + count, 0);
  return { found, extra: all - found };
}

/** The planted names for which no mention was counted. Which of an entity's it is, is not told. */
export function missing<P extends Pick<Planted, "entity">>(
  planted: readonly P[],
  mentions: readonly MentionCount[],
): P[] {
  const left = new Map(mentions.map(({ entity, count }) => [entity, count]));
  return planted.filter(({ entity }) => {
    const count = left.get(entity) ?? 0;
    if (count > 0) left.set(entity, count - 1);
    return count === 0;
  });
}

/** The entities that were found more often than they were planted, once for each time. */
export function surplus(
  planted: readonly Pick<Planted, "entity">[],
  mentions: readonly MentionCount[],
): string[] {
  const wanted = new Map<string, number>();
  for (const { entity } of planted) wanted.set(entity, (wanted.get(entity) ?? 0) + 1);
  return mentions.flatMap(({ entity, count }) =>
    Array<string>(Math.max(0, count - (wanted.get(entity) ?? 0))).fill(entity),
  );
}
