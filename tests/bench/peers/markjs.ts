import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import type { Planted } from "../prose";
import { pageWorld } from "../worlds";

const SCRIPT = createRequire(import.meta.url).resolve("mark.js/dist/mark.min.js");

interface MarkOptions {
  separateWordSearch: boolean;
  accuracy: { value: "exactly"; limiters: string[] };
}

/** Names given to mark.js at a time: a browser that does not answer for minutes is given up. */
const CHUNK = 35;
/** mark.js is stopped after this long, in milliseconds. */
const PATIENCE = 40_000;

export interface MarkJsRun {
  /** Milliseconds that it took. */
  took: number;
  /** How many of the names it has marked by then: not all where it took too long. */
  names: number;
}

/**
 * Has mark.js mark names in a page's own world, as many as it can in some time. It goes through the
 * page once for each name, the longest first, so that handing it some names after the others costs
 * it nothing.
 */
export async function runMarkJs(page: Page, names: readonly string[]): Promise<MarkJsRun> {
  await page.addScriptTag({ path: SCRIPT });
  const world = pageWorld(page);
  const sorted = names.toSorted((a, b) => b.length - a.length);
  const run: MarkJsRun = { took: 0, names: 0 };
  while (run.names < sorted.length && run.took < PATIENCE) {
    const some = sorted.slice(run.names, run.names + CHUNK);
    run.took += await world.run(markNames, some);
    run.names += some.length;
  }
  return run;
}

/** Runs in the page. */
function markNames(names: string[]): number {
  const { Mark } = globalThis as unknown as {
    Mark: new (root: Element) => { mark(names: string[], options: MarkOptions): void };
  };
  const start = performance.now();
  new Mark(document.body).mark(names, {
    separateWordSearch: false,
    // Whole words only, and what else may stand beside them, as its documentation advises.
    accuracy: { value: "exactly", limiters: [...",.;:!?'’\"“”()[]|/-–—"] },
  });
  return performance.now() - start;
}

/** How many of the planted names it has marked whole. */
export function foundByMarkJs(page: Page, planted: readonly Planted[]): Promise<number> {
  return pageWorld(page).run(
    (wanted) => {
      const marked = new Map<string, string[]>();
      const textsIn = (block: string) => {
        const marks = document.getElementById(block)?.querySelectorAll("mark:not(mark mark)") ?? [];
        return Array.from(marks, (mark) => mark.textContent ?? "");
      };
      let found = 0;
      for (const [block, text] of wanted) {
        const texts = marked.get(block) ?? textsIn(block);
        marked.set(block, texts);
        const at = texts.indexOf(text);
        if (at < 0) continue;
        texts.splice(at, 1);
        found++;
      }
      return found;
    },
    planted.map(({ block, text }) => [block, text] as [string, string]),
  );
}
