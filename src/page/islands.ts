/**
 * Text that a reader sees beside the text around it: words in a drawing, glosses over ideographs. It
 * is left out where that is read, and read for itself.
 */
const ISLANDS = "svg text, svg foreignObject, rt";

/** The elements within one that are to be read for themselves, as blocks. */
export function islandsIn(root: Element): Element[] {
  return Array.from(root.querySelectorAll(ISLANDS)).filter(
    // Of what is added to a drawing the rest is no island: it is read as it comes.
    (island) => island.localName === "rt" || root.contains(island.closest("svg")),
  );
}
