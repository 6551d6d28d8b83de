/** Shadow trees within one another that are opened. */
const DEEPEST = 24;

/**
 * Puts the text of declared shadow trees (`template` elements with a `shadowrootmode`) where a reader
 * sees it: a tree in place of its host's children, these in its slots, and those that no slot takes
 * left out. Changes the document.
 */
export function flattenShadow(document: Document): void {
  const left: { root: ParentNode; depth: number }[] = [{ root: document, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { root, depth } = next;
    const declared = root.querySelectorAll<HTMLTemplateElement>("template[shadowrootmode]");
    for (const template of declared) {
      const host = template.parentElement;
      if (!host) continue;
      const tree = template.content;
      template.remove();
      fillSlots(tree, host);
      host.replaceChildren(tree);
      if (depth < DEEPEST) left.push({ root: host, depth: depth + 1 });
    }
  }
}

/** Moves a host's children into the slots of its tree; a slot that gets none keeps its own. */
function fillSlots(tree: DocumentFragment, host: Element): void {
  const bySlot = new Map<string, ChildNode[]>();
  for (const child of host.childNodes) {
    const name = (child as Partial<Element>).getAttribute?.("slot") ?? "";
    const named = bySlot.get(name);
    if (named) named.push(child);
    else bySlot.set(name, [child]);
  }
  for (const slot of tree.querySelectorAll("slot")) {
    const name = slot.getAttribute("name") ?? "";
    const taken = bySlot.get(name) ?? [...slot.childNodes];
    // The first slot of a name takes all.
    bySlot.delete(name);
    for (const node of taken) slot.before(node);
    slot.remove();
  }
}
