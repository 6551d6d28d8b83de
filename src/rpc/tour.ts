import { browser } from "../browser";
import type { EntityKey, TourState } from "../model";
import { callFrame } from "./call";
import { type FramePath, framePaths, placeInTop } from "./frame-path";

/** A mention of a page, in whichever frame. */
export interface Stop {
  frameId: number;
  /** From 0, in the frame's order. */
  ordinal: number;
}

/** Where one frame stands. */
export interface FrameState extends TourState {
  frameId: number;
}

/**
 * The mention after (1) or before (-1) the one at which the reader is: in the frame in which they
 * were last, else in the one that is listened to, else in the first that has one; then in the next
 * frame, round and round. Undefined where no frame has a mention.
 *
 * @param frames in the page's order
 */
export function nextStop(frames: readonly FrameState[], by: 1 | -1): Stop | undefined {
  const some = frames.filter(({ count }) => count > 0);
  const latest = some.toSorted((a, b) => b.since - a.since || +b.focused - +a.focused)[0];
  if (!latest) return undefined;
  const { frameId, next, previous, count } = latest;
  const ordinal = by > 0 ? next : previous;
  if (ordinal >= 0 && ordinal < count) return { frameId, ordinal };
  const other = some.at((some.indexOf(latest) + by) % some.length) as FrameState;
  return { frameId: other.frameId, ordinal: by > 0 ? 0 : other.count - 1 };
}

/** The mention at which the reader is; the next one where they are at none. */
export function currentStop(frames: readonly FrameState[]): Stop | undefined {
  const some = frames.filter(({ count, at }) => count > 0 && at >= 0);
  const latest = some.toSorted((a, b) => b.since - a.since)[0];
  return latest ? { frameId: latest.frameId, ordinal: latest.at } : nextStop(frames, 1);
}

/** Where all frames of a tab stand, in the page's order, as to one entity or all (null). */
export async function tourOf(tabId: number, entity: EntityKey | null): Promise<FrameState[]> {
  const [paths, states] = await Promise.all([
    framePaths(tabId),
    browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: (wanted: EntityKey | null) => globalThis.sidelightTour?.state(wanted) ?? null,
      args: [entity],
    }),
  ]);
  const known = states.flatMap(({ frameId, result }) =>
    result ? [{ ...(result as TourState), frameId }] : [],
  );
  const pathOf = ({ frameId }: FrameState) => paths.get(frameId) ?? [];
  return known.sort((a, b) => byPath(pathOf(a), pathOf(b)));
}

function byPath(a: FramePath, b: FramePath): number {
  const at = a.findIndex((step, index) => step !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}

/** What is done at a mention beside going there: its card is opened, or given the focus, too. */
export type Then = "look" | "open" | "focus";

/**
 * Goes to a mention: scrolls its frame, and those around it, and flashes it. False where it is no
 * longer there.
 */
export async function goTo(
  tabId: number,
  { frameId, ordinal }: Stop,
  entity: EntityKey | null,
  then: Then,
): Promise<boolean> {
  const box = await callFrame(tabId, frameId, "mention.jump", { entity, ordinal, then });
  if (box && frameId !== 0) await placeInTop(tabId, frameId, box, true);
  return box !== null;
}
