import { isPlain, roleOf } from "./roles";
import { isKnot, parentOf } from "./shadow";

/** On smaller pages all is read at once. */
const MANY_ELEMENTS = 2000;

/**
 * The block that fills the view, if it is but a part of a long page. It and all around it are blocks,
 * so that reading the rest can leave it out.
 */
export function blockInView(): Element | undefined {
  if (document.getElementsByTagName("*").length < MANY_ELEMENTS) return undefined;
  let block = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  while (block && (isKnot(block) || block.getBoundingClientRect().height < innerHeight))
    block = parentOf(block);
  if (!block || block.contains(document.body) || isPlain(block)) return undefined;
  for (let at: Element | null = block; at !== document.documentElement; at = parentOf(at)) {
    if (!at || roleOf(at) !== "block") return undefined;
  }
  return block;
}
