import { isElement } from "./nodes";
import { blockAround, isPlain, roleOf } from "./roles";
import { isHost } from "./shadow";

/** What has to be read again. */
export interface Changes {
  /** Elements to read with all that is in them. */
  deep: Set<Element>;
  /** Blocks whose own text to read. */
  shallow: Set<Element>;
  /** Has anything left the page? */
  removed: boolean;
  /** Where elements were that are elsewhere now: who was reading there has lost the place. */
  left: Set<Element>;
}

/** Changes are gathered for this long, in milliseconds, before they are passed on. */
const GATHER = 40;

/**
 * Watches the page's text and passes on what has changed, gathered, until the signal aborts. Even
 * where nothing is to be read, something may have come into sight, or gone out of it.
 *
 * @returns watches another tree, too
 */
export function watchText(
  root: Node,
  signal: AbortSignal,
  changed: (changes: Changes) => void,
): (tree: Node) => void {
  let changes = noChanges();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pass = () => {
    timer = undefined;
    const gathered = changes;
    changes = noChanges();
    changed(gathered);
  };
  const observer = new MutationObserver((records) => {
    const thinned = new Set<Element>();
    for (const record of records) note(record, changes, thinned);
    // What a reader may be at with the text of a block's blocks would be taken for its own by now.
    for (const block of thinned) if (isPlain(block)) noteShallow(block, changes);
    timer ??= setTimeout(pass, GATHER);
  });
  const watch = (tree: Node) => {
    const all = { subtree: true, childList: true, characterData: true, attributes: true };
    observer.observe(tree, all);
  };
  watch(root);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return watch;
}

function noChanges(): Changes {
  return { deep: new Set(), shallow: new Set(), removed: false, left: new Set() };
}

/** What has to be read again where something about inline elements has changed. */
export function changesIn(...elements: Element[]): Changes {
  const changes = noChanges();
  for (const element of elements) noteShallow(element, changes);
  return changes;
}

/** @param thinned takes the elements out of which something was taken */
function note(record: MutationRecord, changes: Changes, thinned: Set<Element>): void {
  if (record.type === "attributes") return;
  if (record.type === "characterData") {
    noteShallow(record.target, changes);
    return;
  }
  const { target, addedNodes, removedNodes } = record;
  if (removedNodes.length > 0) {
    changes.removed = true;
    if (isElement(target)) thinned.add(target);
  }
  // What comes or goes within an inline element stands amid the text around that.
  const before = textBeside(record.previousSibling, "previousSibling");
  const behind = textBeside(record.nextSibling, "nextSibling");
  let touchesText = [target, before, behind].some(isRunning);
  for (const node of addedNodes) {
    touchesText ||= isRunning(node);
    // An inline element may hold blocks, which reading the block around it leaves out.
    if (isElement(node) && mayHoldBlocks(node)) changes.deep.add(node);
    // In another's shadow tree it may be part of any text.
    if (isHost(target)) noteShallow(node, changes);
  }
  for (const node of removedNodes) {
    touchesText ||= isRunning(node);
    if (node.isConnected && isElement(node) && isElement(target)) changes.left.add(target);
  }
  if (touchesText) noteShallow(target, changes);
}

/** A custom element may hold them in a shadow tree. */
function mayHoldBlocks(element: Element): boolean {
  return !isRunning(element) || !!element.firstElementChild || /-/.test(element.localName);
}

function noteShallow(node: Node, changes: Changes): void {
  const block = blockAround(node);
  if (block) changes.shallow.add(block);
}

/** What stands beside a change, comments aside: frameworks put them where things come and go. */
function textBeside(sibling: Node | null, way: "previousSibling" | "nextSibling"): Node | null {
  let node = sibling;
  while (node?.nodeType === Node.COMMENT_NODE) node = node[way];
  return node;
}

/** Does a node take part in running text? */
function isRunning(node: Node | null): boolean {
  if (!node) return false;
  return isElement(node) ? roleOf(node) !== "block" : node.nodeType !== Node.COMMENT_NODE;
}
