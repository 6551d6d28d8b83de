import type { Role, TreeReader } from "../text";

const INLINE =
  "a abbr acronym b bdi bdo big cite del dfn em font i ins label mark nobr q ruby rb s small span strike strong sub sup time tt u data slot tspan textPath";
const IGNORED =
  "script style template noscript head title meta link base rt rp rtc param source track defs desc metadata datalist area map col colgroup sidelight-card";
const OBJECT =
  "img picture svg math iframe frame object embed video audio canvas input textarea select option optgroup progress meter code kbd samp var pre listing xmp plaintext";

function roles(): Map<string, Role> {
  const table = new Map<string, Role>([
    ["br", "break"],
    ["wbr", "ignored"],
  ]);
  const rows: [string, Role][] = [
    [INLINE, "inline"],
    [IGNORED, "ignored"],
    [OBJECT, "object"],
  ];
  for (const [names, role] of rows) {
    for (const name of names.split(" ")) if (!table.has(name)) table.set(name, role);
  }
  return table;
}

const ROLES = roles();

/**
 * An element's role by its name: asking for its style would cost as much as the whole walk. Unknown
 * names with a hyphen are custom elements, inline as the browser has them; other names are blocks.
 */
export function roleOf(element: Element): Role {
  const name = element.localName;
  const known = ROLES.get(name);
  // A browser shows a text file as one such element: there it is the text, not code.
  if (known === "object" && name === "pre" && document.contentType === "text/plain") return "block";
  return known ?? (name.includes("-") ? "inline" : "block");
}

/** Reads the DOM as running text. */
export const domReader: TreeReader<Element, Text> = {
  role: roleOf,
  areApart: (before, after) => isOwnLine(before, after) || isOwnLine(after, before),
};

/** Does an element around `node`, not around `other`, put its text on lines of its own? */
function isOwnLine(node: Text, other: Text): boolean {
  for (let at = node.parentElement; at && !at.contains(other); at = at.parentElement) {
    const style = getComputedStyle(at);
    // A floated initial is a block for the browser, for the reader it is part of its word.
    if (
      style.float === "none" &&
      style.display !== "contents" &&
      !/^inline$|^ruby/.test(style.display)
    ) {
      return true;
    }
  }
  return false;
}

/** The innermost block around a node; null where the node lies in what is not read. */
export function blockAround(node: Node): Element | null {
  let block: Element | null = null;
  const start = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  for (let at = start; at; at = at.parentElement) {
    const role = at === document.documentElement ? "block" : roleOf(at);
    if (role === "block") block ??= at;
    else if (role !== "inline") return null;
  }
  return block;
}

/** May text in this element be marked now? Not where it is hidden or being edited. */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  return !(element as HTMLElement).isContentEditable;
}
