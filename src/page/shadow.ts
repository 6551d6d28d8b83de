import { isElement, isForm, isTangled, own } from "./nodes";

/**
 * The page as it is seen: what an element's shadow tree shows stands in its place, and its own
 * children stand where that tree has slots for them.
 */

/** The shadow trees that are known, open and closed, by their hosts. */
interface Shadows {
  trees: WeakMap<Element, ShadowRoot>;
  areAny: boolean;
}

declare global {
  /** One for all our scripts in a frame: of closed trees only who has looked for them knows. */
  var sidelightShadows: Shadows | undefined;
}

globalThis.sidelightShadows ??= { trees: new WeakMap(), areAny: false };
const shadows = globalThis.sidelightShadows;
const { trees } = shadows;

/** Does any element of the frame have a shadow tree, as far as is known? */
export function hasShadows(): boolean {
  return shadows.areAny;
}

/** Takes note of an element's shadow tree. */
export function learnShadow(host: Element, tree: ShadowRoot): void {
  trees.set(host, tree);
  shadows.areAny = true;
}

/**
 * Takes note of a form: with one that has tangled names in it a frame is read as with shadow trees,
 * node by node.
 */
export function learnForm(form: Element): void {
  shadows.areAny ||= isTangled(form);
}

/** Is an element a form with tangled names, through which one can only be led? */
export function isKnot(element: Element): boolean {
  return shadows.areAny && isTangled(element);
}

/** Has an element a shadow tree, as far as is known? */
export function isHost(node: Node): boolean {
  return trees.has(node as Element);
}

/** An element, and all shadow trees that are known within it, also within one another. */
export function treesIn(root: Element): (Element | ShadowRoot)[] {
  const all: (Element | ShadowRoot)[] = [root];
  if (!shadows.areAny) return all;
  const add = (host: Element) => {
    const tree = trees.get(host);
    if (tree) all.push(tree);
  };
  add(root);
  for (const part of all)
    for (const element of own(part, "querySelectorAll").call(part, "*")) add(element);
  return all;
}

/** The first node that is seen in a node. */
export function firstIn(node: Node): Node | null {
  if (!shadows.areAny) return node.firstChild;
  const tree = trees.get(node as Element);
  if (tree) return tree.firstChild;
  if (isForm(node)) return own(node, "firstChild");
  const [assigned] = (node as Partial<HTMLSlotElement>).assignedNodes?.() ?? [];
  return assigned ?? node.firstChild;
}

/** The node that is seen behind a node, in the same element. */
export function nextTo(node: Node): Node | null {
  const slot = shadows.areAny ? slotOf(node) : undefined;
  if (!slot) return own(node, "nextSibling");
  const assigned = slot.assignedNodes();
  return assigned[assigned.indexOf(node as Element) + 1] ?? null;
}

/** The element in which a node is seen; null for the root element. */
export function parentOf(node: Node): Element | null {
  const parentNode = own(node, "parentNode");
  // Each question costs, and this is so of nearly all.
  if (parentNode && isElement(parentNode)) return slotOf(node) ?? parentNode;
  if (isTree(node)) return node.host;
  return isTree(parentNode) ? parentNode.host : null;
}

/** The `nodeType` of shadow trees. */
const FRAGMENT = 11;

/** Is a node a shadow tree? Firefox takes microseconds for `instanceof` of what belongs to a page. */
function isTree(node: Node | null): node is ShadowRoot {
  return node?.nodeType === FRAGMENT && "host" in node;
}

/** Is a node seen in an element, or is it that itself? */
export function isSeenIn(outer: Element, node: Node): boolean {
  if (own(outer, "contains").call(outer, node)) return true;
  for (let at = parentOf(node); at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** The slot in which a node is shown, if any. */
function slotOf(node: Node): HTMLSlotElement | null | undefined {
  const assignedSlot = own(node as Text, "assignedSlot");
  if (assignedSlot || !shadows.areAny) return assignedSlot;
  const host = own(node, "parentElement");
  const tree = host && trees.get(host);
  if (tree?.mode !== "closed") return undefined;
  // Of closed trees the browser tells the way in only.
  return Array.from(tree.querySelectorAll("slot")).find((slot) =>
    slot.assignedNodes().includes(node as Text),
  );
}
