/** The element around a node in the tree as it is laid out: slots and shadow hosts included. */
function parentOf(node: Node): Element | null {
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  if (slot) return slot;
  const { parentNode } = node;
  return parentNode instanceof ShadowRoot ? parentNode.host : node.parentElement;
}

/** The innermost element around a node, through shadow trees, that a selector is true of. */
export function around(node: Node, selector: string): Element | null {
  let at = node instanceof Element ? node : parentOf(node);
  while (at && !at.matches(selector)) at = parentOf(at);
  return at;
}

/** The page's modal dialog that was opened last, as far as can be told; null where there is none. */
export function topModal(): Element | null {
  return Array.from(document.querySelectorAll("dialog:modal")).at(-1) ?? null;
}
