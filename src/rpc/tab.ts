import * as v from "valibot";
import { browser } from "../browser";
import type { FrameSummary } from "../model";

function asSummary(value: unknown): FrameSummary | undefined {
  const mention = v.object({ entity: v.string(), count: v.number() });
  const schema = v.object({ complete: v.boolean(), mentions: v.array(mention) });
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}

/** One frame's part of a tab. */
export interface FrameReading {
  frameId: number;
  summary: FrameSummary;
}

/** What a tab holds, merged from nothing but its frames as they are now. */
export type TabReading =
  /** The browser bars extensions from the page. */
  | { state: "barred" }
  /** No script of ours is in the page. */
  | { state: "absent" }
  /** The top frame has not been read through yet. */
  | { state: "loading" }
  | { state: "ready"; frames: FrameReading[] };

/**
 * Asks all frames of a tab what they hold. Stateless on purpose: nothing can go stale when frames
 * come and go or the background is stopped.
 */
export async function readTab(tabId: number): Promise<TabReading> {
  const results = await askFrames(tabId);
  if (!results) return { state: "barred" };
  const frames: FrameReading[] = [];
  for (const { frameId, result } of results) {
    const summary = asSummary(result);
    if (summary) frames.push({ frameId, summary });
  }
  const top = frames.find(({ frameId }) => frameId === 0);
  if (!top) return { state: (await isLoading(tabId)) ? "loading" : "absent" };
  return top.summary.complete ? { state: "ready", frames } : { state: "loading" };
}

/** One entry per frame that let us in; undefined where none did. */
async function askFrames(tabId: number) {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      // Runs in the frames, on its own: nothing from this module is in reach there.
      func: () => {
        const { sidelightPage: page, sidelightScript: script } = globalThis;
        // A script without a page is about to read it.
        return page?.summary() ?? (script && { complete: false, mentions: [] });
      },
    });
    // On some of its own pages Firefox reports success with a frame that has no entry.
    const entered = results.filter((result) => result !== undefined && result !== null);
    return entered.length > 0 ? entered : undefined;
  } catch {
    // The only expected failure: no access to this page.
    return undefined;
  }
}

async function isLoading(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId);
  return tab.status === "loading";
}
