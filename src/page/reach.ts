import type { Edges } from "./band";
import { parentOf } from "./shadow";

/**
 * Does no scrolling lead to an element? Above the page lie links that come with the focus, below it
 * what a page holds back that is not to be scrolled now, and folds are cut off by what is around them.
 *
 * @param edges of the element, in CSS pixels from the viewport's top
 */
export function isOutOfReach(element: Element, { top, bottom }: Edges): boolean {
  if (top === bottom) return false;
  const { scrollHeight } = document.scrollingElement ?? document.documentElement;
  if (bottom + scrollY < 0 || top + scrollY > scrollHeight) return true;
  for (let at = parentOf(element); at && at !== document.body; at = parentOf(at)) {
    const { overflowY, contain } = getComputedStyle(at);
    if (!/hidden|clip|strict|content|paint/.test(overflowY + contain)) continue;
    const box = at.getBoundingClientRect();
    if (top > box.bottom || bottom < box.top) return true;
  }
  return false;
}
