import { isSeenIn, treesIn } from "./shadow";

/**
 * Text that a reader sees beside the text around it: words in a drawing, glosses over ideographs. It
 * is left out where that is read, and read for itself.
 */
const ISLANDS = "svg text, svg foreignObject, rt";

/** The elements within one that are to be read for themselves, as blocks. */
export function islandsIn(root: Element): Element[] {
  const found = treesIn(root).flatMap((tree) => [...tree.querySelectorAll(ISLANDS)]);
  return found.filter((island) => {
    // Of what is added to a drawing the rest is no island: it is read as it comes.
    const drawing = island.localName === "rt" ? island : island.closest("svg");
    return drawing !== null && isSeenIn(root, drawing);
  });
}
