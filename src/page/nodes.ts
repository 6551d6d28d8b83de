/*
 * What kinds of nodes there are, as it is asked of thousands: `instanceof` of what belongs to a page
 * takes Firefox microseconds.
 */

/** Also true where the browser shows an extension a page's nodes as they are in themselves. */
declare const __INJECTS_BY_ITSELF__: boolean;

/* Values of `nodeType`. */
const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** Is a node an element, be it a form of which a field is given for its type? */
export function isElement(node: Node): node is Element {
  return !(node.nodeType > ELEMENT);
}

/** Is a node text, a CDATA section of XHTML among it? */
export function isText(node: Node): node is Text {
  const { nodeType } = node;
  return nodeType === TEXT || nodeType === CDATA;
}

/** Is a node a form, in Chromium? There its fields' names go before all that it has as an element. */
export function isForm(node: Node): boolean {
  return !__INJECTS_BY_ITSELF__ && node instanceof HTMLFormElement;
}

/** What a node, which may be a form, has of its own, whatever a form's fields are called. */
export function own<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  return isForm(node) ? Reflect.get(HTMLFormElement.prototype, key, node) : node[key];
}

/** What a form is asked for where it is not seen to be one. */
const ASKED =
  "nodeType textContent parentNode parentElement firstChild nextSibling firstElementChild nextElementSibling isConnected contains querySelector querySelectorAll getElementsByTagName getBoundingClientRect checkVisibility".split(
    " ",
  );

/** Has a form fields that are called as something that scripts ask an element for? */
export function isTangled(node: Node): boolean {
  return isForm(node) && ASKED.some((name) => Object.hasOwn(node, name));
}
