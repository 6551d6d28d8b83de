import { own } from "./nodes";
import { treesIn } from "./shadow";

/**
 * Text that a reader sees beside the text around it: words in a drawing, glosses over ideographs. It
 * is left out where that is read, and read for itself.
 */
const ISLANDS = "svg text, svg foreignObject, rt";

/** The elements within one that are to be read for themselves, as blocks. */
export function islandsIn(root: Element): Element[] {
  const found = treesIn(root).flatMap((tree) => [
    ...own(tree, "querySelectorAll").call(tree, ISLANDS),
  ]);
  // What a drawing holds of a page may have elements of such names.
  return found.filter((island) => island.localName === "rt" || island instanceof SVGElement);
}
