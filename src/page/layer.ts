import { isElement, own } from "./nodes";

/** The element around a node in the tree as it is laid out: slots and shadow hosts included. */
function parentOf(node: Node): Element | null {
  const slot = own(node as Text, "assignedSlot");
  if (slot) return slot;
  // Not by `instanceof`, which takes Firefox microseconds.
  const parentNode = own(node, "parentNode") as Partial<ShadowRoot> | null;
  return own(node, "parentElement") ?? parentNode?.host ?? null;
}

/** The innermost element around a node, through shadow trees, that a selector is true of. */
export function around(node: Node, selector: string): Element | null {
  let at = isElement(node) ? node : parentOf(node);
  while (at && !own(at, "matches").call(at, selector)) at = parentOf(at);
  return at;
}

/** The page's modal dialog that was opened last, as far as can be told; null where there is none. */
export function topModal(): Element | null {
  return Array.from(document.querySelectorAll("dialog:modal")).at(-1) ?? null;
}
