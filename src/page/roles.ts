import { INLINE_NAMES, type Role, roleOfName, type TreeReader, type Ways } from "../text";
import { isElement, own } from "./nodes";
import { firstIn, isKnot, isSeenIn, nextTo, parentOf } from "./shadow";

/** The blocks that pages are made of: of these it need not be asked whether browsers know them. */
const KNOWN = new Set(
  "P DIV LI UL OL TD TH TR TBODY TABLE H1 H2 H3 H4 SECTION ARTICLE DD DT".split(" "),
);

/** An element's role by its name; see {@link roleOfName}. */
export function roleOf(element: Element): Role {
  if (KNOWN.has(element.nodeName)) return "block";
  if (isKnot(element)) return "inline";
  const name = `${element.localName}`;
  // A browser shows a text file as one such element: there it is the text, not code.
  if (name === "pre" && document.contentType === "text/plain") return "block";
  // Only where scripts are off is what it holds parsed, and shown.
  if (name === "noscript" && element.firstElementChild) return "inline";
  const role = roleOfName(name);
  // Browsers show what they do not know as part of the line.
  return role === "block" && element instanceof HTMLUnknownElement ? "inline" : role;
}

const NOT_INLINE = `:not(${INLINE_NAMES.replaceAll(" ", ",")})`;

/** Is all within an element running text, with nothing in it that parts words or is not read? */
export function isPlain(element: Element): boolean {
  return element.querySelector(NOT_INLINE) === null;
}

const WAYS: Ways = {
  first: (node) => firstIn(node as Node),
  next: (node) => nextTo(node as Node),
  parent: (node) => parentOf(node as Node),
};

/** Reads the DOM as running text, as it is seen. */
export const domReader: TreeReader<Element, Text> = {
  role: roleOf,
  // Where a line is made to end, no name goes on, as far as judging one goes.
  line: "\u2029",
  ways: WAYS,
  areApart: (before, after) => {
    const around = parentOf(after);
    if (around && guessed.size < MOST_GUESSED && !isRendered(around)) guessed.add(around);
    return isOwnLine(before, after) || isOwnLine(after, before);
  },
};

/** Has an element a box? @param visible is it also seen, as far as its styles go? */
export function isRendered(element: Element, visible = false): boolean {
  return own(element, "checkVisibility").call(element, { visibilityProperty: visible });
}

/** They are looked at whenever a page changes. */
const MOST_GUESSED = 500;

/**
 * Elements whose text stands beside other text and that have no boxes, so that it cannot be told
 * whether on a line of its own: to be read again once they are shown.
 */
export const guessed = new Set<Element>();

/** Letters and marks of a floated initial at most, in UTF-16 code units. */
const INITIAL = 3;

/** Does an element around `node`, not around `other`, put its text on lines of its own? */
function isOwnLine(node: Text, other: Text): boolean {
  for (let at = parentOf(node); at && !isSeenIn(at, other); at = parentOf(at)) {
    const style = getComputedStyle(at);
    // A floated initial is a block for the browser, for the reader it is part of its word.
    const isInitial = style.float !== "none" && (at.textContent ?? "").length <= INITIAL;
    // In a drawing each line is placed.
    if (at.localName === "tspan" && at.matches("[x], [y], [dy]")) return true;
    if (!isInitial && style.display !== "contents" && !/^inline$|^ruby/.test(style.display)) {
      return true;
    }
  }
  return false;
}

/** The innermost block around a node; null where the node lies in what is not read. */
export function blockAround(node: Node): Element | null {
  let block: Element | null = null;
  const start = isElement(node) ? node : parentOf(node);
  for (let at = start; at; at = parentOf(at)) {
    const role = at === document.documentElement ? "block" : roleOf(at);
    if (role === "block" || at.localName === "rt") block ??= at;
    // What is a block within a drawing is read for itself.
    else if (role !== "inline" && !(block && at.localName === "svg")) return null;
  }
  return block;
}

/** May text in this element be marked now? Not where it is hidden or being edited. */
export function isShown(element: Element): boolean {
  // Text of its own is seen in it only when it is open.
  if (element.localName === "details" && !element.hasAttribute("open")) return false;
  let box: Element | null = element;
  while (box && !isRendered(box, true)) {
    // With a box, it is kept from sight. Without one of its own, it may be seen nevertheless.
    if (isRendered(box) || getComputedStyle(box).display !== "contents") return false;
    box = parentOf(box);
  }
  return document.designMode !== "on" && !own(element as HTMLElement, "isContentEditable");
}
