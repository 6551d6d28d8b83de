import type { Step } from "./slices";

/** Elements looked at between two looks at the clock. */
const ELEMENTS = 128;

/** Elements other than custom ones that may have a shadow tree. */
const MAY_HOST =
  /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

interface Opener {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** An element's shadow tree, even one that the page keeps closed. Takes some microseconds. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (!element.localName.includes("-") && !MAY_HOST.test(element.localName)) return null;
  if ("openOrClosedShadowRoot" in element)
    return element.openOrClosedShadowRoot as ShadowRoot | null;
  const { chrome } = globalThis as { chrome?: Opener };
  return chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}

/**
 * Looks for elements with shadow trees, within such trees, too. Closed trees are looked for in
 * custom elements only, since asking each element would cost more than reading the page.
 *
 * @param found told of each, outer ones first
 */
export function findHosts(root: Node, found: (host: Element, tree: ShadowRoot) => void): Step {
  const left = [root];
  let walker: TreeWalker | undefined;
  const look = (element: Element) => {
    const tree = element.shadowRoot ?? (element.localName.includes("-") ? shadowOf(element) : null);
    if (!tree) return;
    found(element, tree);
    left.push(tree);
  };
  return () => {
    if (!walker) {
      const next = left.shift();
      if (!next) return false;
      if (next instanceof Element) look(next);
      walker = document.createTreeWalker(next, NodeFilter.SHOW_ELEMENT);
    }
    for (let count = 0; count < ELEMENTS; count++) {
      const element = walker.nextNode();
      if (!element) {
        walker = undefined;
        break;
      }
      look(element as Element);
    }
    return walker !== undefined || left.length > 0;
  };
}
