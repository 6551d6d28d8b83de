/** The element around a node in the tree as it is laid out: slots and shadow hosts included. */
function parentOf(node: Node): Element | null {
  const slot = (node as Partial<Text>).assignedSlot;
  if (slot) return slot;
  // Not by `instanceof`, which takes Firefox microseconds.
  const { parentNode, parentElement } = node;
  return parentElement ?? (parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

/** The innermost element around a node, through shadow trees, that a selector is true of. */
export function around(node: Node, selector: string): Element | null {
  let at = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : parentOf(node);
  while (at && !at.matches(selector)) at = parentOf(at);
  return at;
}

/** The page's modal dialog that was opened last, as far as can be told; null where there is none. */
export function topModal(): Element | null {
  return Array.from(document.querySelectorAll("dialog:modal")).at(-1) ?? null;
}
