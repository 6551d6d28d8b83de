import { browser } from "../browser";
import type { FrameBox } from "../model";

/**
 * How frames lie in one another is found out by asking each of them, in a world of ours: pages are
 * not asked, and cannot answer.
 */

/** The way from the top frame down to a frame: of each its index among its parent's frames. */
export type FramePath = number[];

/** Runs in a frame: its path. A frame that stands in a shadow tree has no index: -1. */
function ownPath(): FramePath {
  const path: number[] = [];
  for (let at: Window = window; at !== at.parent; at = at.parent) {
    let index = at.parent.length - 1;
    while (index >= 0 && at.parent[index] !== at) index--;
    path.unshift(index);
  }
  return path;
}

/** The paths of all frames of a tab that let us in, by their numbers. */
export async function framePaths(tabId: number): Promise<Map<number, FramePath>> {
  const target = { tabId, allFrames: true };
  const results = await browser.scripting.executeScript({ target, func: ownPath });
  const known = results.filter((it) => Array.isArray(it?.result));
  return new Map(known.map(({ frameId, result }) => [frameId, result as FramePath]));
}

/** The frames around a frame, innermost first, each with the index of the one within. */
function framesAround(paths: ReadonlyMap<number, FramePath>, path: FramePath) {
  const around: { frameId: number; index: number }[] = [];
  for (let depth = path.length - 1; depth >= 0; depth--) {
    for (const [frameId, other] of paths) {
      const isAround = other.length === depth && other.every((step, at) => step === path[at]);
      if (isAround) around.push({ frameId, index: path[depth] as number });
    }
  }
  return around;
}

/**
 * Runs in a frame: where a box in a frame within it lies here; null where that frame is not found.
 * With `reveal` it is scrolled into view before. A frame in a shadow tree is told by the pointer
 * that rests on it.
 */
function throughFrame(index: number, box: FrameBox, reveal: boolean): FrameBox | null {
  type Dom = { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
  const { chrome } = globalThis as unknown as { chrome?: Dom };
  const rootOf = (host: Element) =>
    (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
    (host.localName.includes("-") || host.shadowRoot
      ? chrome?.dom?.openOrClosedShadowRoot(host)
      : null);
  const hovered = (root: Document | ShadowRoot): Element | undefined => {
    const deepest = [...root.querySelectorAll(":hover")].at(-1);
    const inner = deepest && rootOf(deepest);
    return inner ? hovered(inner) : deepest;
  };
  const all = document.querySelectorAll<HTMLIFrameElement>("iframe, frame, object");
  const found =
    index < 0
      ? hovered(document)
      : [...all].find(({ contentWindow }) => contentWindow && contentWindow === window[index]);
  if (!(found instanceof HTMLElement) || !("contentWindow" in found)) return null;
  const place = (): FrameBox => {
    const outer = found.getBoundingClientRect();
    const scale = found.offsetWidth > 0 ? outer.width / found.offsetWidth : 1;
    const style = getComputedStyle(found);
    const left = outer.left + (found.clientLeft + Number.parseFloat(style.paddingLeft)) * scale;
    const top = outer.top + (found.clientTop + Number.parseFloat(style.paddingTop)) * scale;
    return {
      left: left + box.left * scale,
      top: top + box.top * scale,
      right: left + box.right * scale,
      bottom: top + box.bottom * scale,
    };
  };
  if (reveal) {
    found.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    const { top, bottom } = place();
    if (top < 0 || bottom > innerHeight) {
      scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: "instant" });
    }
  }
  return place();
}

/**
 * Where a box in a frame lies in the tab's top frame; undefined where that cannot be told. The frames
 * between are asked, innermost first; with `reveal` each scrolls it into view.
 */
export async function placeInTop(
  tabId: number,
  frameId: number,
  box: FrameBox,
  reveal: boolean,
): Promise<FrameBox | undefined> {
  const paths = await framePaths(tabId);
  const path = paths.get(frameId);
  if (!path) return undefined;
  const around = framesAround(paths, path);
  if (around.length !== path.length) return undefined;
  let place = box;
  for (const { frameId: outer, index } of around) {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [outer] },
      func: throughFrame,
      args: [index, place, reveal],
    });
    if (!answer?.result) return undefined;
    place = answer.result as FrameBox;
  }
  return place;
}
