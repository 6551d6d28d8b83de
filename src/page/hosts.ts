import { isForm, own } from "./nodes";
import { learnForm } from "./shadow";
import type { Step } from "./slices";

/** Elements looked at between two looks at the clock. */
const ELEMENTS = 128;

/** Elements other than custom ones that may have a shadow tree. */
const MAY_HOST =
  /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** In the names of custom elements. */
const HYPHEN = /-/;

interface Opener {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** An element's shadow tree, even one that the page keeps closed. Takes some microseconds. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (!HYPHEN.test(element.localName) && !MAY_HOST.test(element.localName)) return null;
  if ("openOrClosedShadowRoot" in element)
    return element.openOrClosedShadowRoot as ShadowRoot | null;
  const { chrome } = globalThis as { chrome?: Opener };
  return chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}

/**
 * Of elements that may have a shadow tree nearly all, and few others: the browser looks sooner
 * through a page than a script, which is handed each element.
 */
const LIKELY_HOSTS = ":not(a,b,i,sup,li,td,tr,br)";

/**
 * Looks for elements with shadow trees, within such trees, too. Closed trees are looked for in
 * custom elements only, since asking each element would cost more than reading the page.
 *
 * @param found told of each, outer ones first
 */
export function findHosts(
  root: ParentNode,
  found: (host: Element, tree: ShadowRoot) => void,
): Step {
  const left = [root];
  let hosts: ArrayLike<Element> = [];
  let next = 0;
  const look = (element: Element) => {
    if (isForm(element)) {
      learnForm(element);
      return;
    }
    const tree = element.shadowRoot ?? (HYPHEN.test(element.localName) ? shadowOf(element) : null);
    if (!tree) return;
    found(element, tree);
    left.push(tree);
  };
  return () => {
    for (let count = 0; count < ELEMENTS; count++) {
      const host = hosts[next++];
      if (host) look(host);
      else {
        const within = left.shift();
        if (!within) return false;
        if (within instanceof Element) look(within);
        hosts = own(within, "querySelectorAll").call(within, LIKELY_HOSTS);
        next = 0;
      }
    }
    return true;
  };
}
