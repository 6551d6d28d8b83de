import type { Page } from "puppeteer-core";

/** A change of a page, and what is marked before and after it, whatever the order. */
export interface Change {
  name: string;
  /** What the page's part holds before. */
  html: string;
  before: string[];
  /** Runs in the page; `part` is the element that holds the HTML. A function's source. */
  change: string;
  after: string[];
}

/** How long a change may take to show, in milliseconds, before it counts as not shown at all. */
const PATIENCE = 4_000;

/**
 * Source of `until`, which waits in the page until just those texts are marked; it gives the
 * milliseconds that this took, or what was marked when it took too long.
 */
const WAITING = `
  const textOf = ({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.toString().replace(/\\s+/g, " ");
  };
  const texts = () => {
    try {
      return [...CSS.highlights]
        .filter(([name]) => name.startsWith("sidelight-"))
        .flatMap(([, ranges]) => [...ranges].map(textOf)).sort().join();
    } catch {
      // Text has just become shorter than what was marked of it.
      return "something stale";
    }
  };
  const until = async (wanted) => {
    const begin = performance.now();
    while (texts() !== wanted.sort().join()) {
      if (performance.now() - begin > ${PATIENCE}) return texts() || "nothing";
      await new Promise((done) => setTimeout(done, 8));
    }
    return performance.now() - begin;
  };
`;

/**
 * Makes a change in the page and waits until its marks are right. Returns the milliseconds that this
 * took; throws, naming what was marked, where they do not become right.
 */
export async function timeOf(page: Page, { name, html, before, change, after }: Change) {
  const answer = (await page.evaluate(`(async () => {
    ${WAITING}
    document.getElementById("part")?.remove();
    const part = document.createElement("div");
    part.id = "part";
    part.innerHTML = ${JSON.stringify(html)};
    document.body.prepend(part);
    const prepared = await until(${JSON.stringify(before)});
    if (typeof prepared === "string") return "before: " + prepared;
    // The page has come to rest.
    await new Promise((done) => setTimeout(done, 60));
    await (${change})(part);
    return until(${JSON.stringify(after)});
  })()`)) as number | string;
  if (typeof answer === "string") throw new Error(`${name}: marked are ${answer}`);
  return answer;
}

/**
 * Runs a statement in the page and waits until its marks are right. Returns the milliseconds that this
 * took; throws, naming what was marked, where they do not become right.
 */
export async function timeUntil(page: Page, statement: string, after: readonly string[]) {
  const answer = (await page.evaluate(`(async () => {
    ${WAITING}
    ${statement};
    return until(${JSON.stringify(after)});
  })()`)) as number | string;
  if (typeof answer === "string") throw new Error(`after ${statement}: marked are ${answer}`);
  return answer;
}

/** Makes changes one after the other; returns how long each took, in milliseconds. */
export async function timesOf(page: Page, changes: readonly Change[]): Promise<number[]> {
  const times: number[] = [];
  const failures: string[] = [];
  for (const change of changes) {
    const time = await timeOf(page, change).catch((error: Error) => {
      failures.push(error.message);
      return undefined;
    });
    if (time !== undefined) times.push(time);
  }
  if (failures.length > 0) throw new Error(failures.join("\n"));
  return times;
}

export function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
