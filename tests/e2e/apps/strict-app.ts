/**
 * The same list by a virtual DOM of its own, in the manner of React: it keeps the nodes that it made,
 * puts keyed ones where they belong, and throws where one is not as it left it.
 */
import type { State } from "./state";

/** What is wanted: text, or an element with children of which none or all have keys. */
type Wanted = string | { tag: string; key?: string; children: Wanted[] };

/** What was made of it. */
interface Made {
  wanted: Wanted;
  node: Text | HTMLElement;
  children: Made[];
}

function check(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`the app's DOM was touched: ${what}`);
}

function make(wanted: Wanted): Made {
  if (typeof wanted === "string") {
    return { wanted, node: document.createTextNode(wanted), children: [] };
  }
  const node = document.createElement(wanted.tag);
  if (wanted.key !== undefined) node.dataset.key = wanted.key;
  const children = wanted.children.map(make);
  node.append(...children.map((child) => child.node));
  return { wanted, node, children };
}

/** Throws where an element does not hold just what was put into it, in that order. */
function verify(parent: Node, made: readonly Made[]): void {
  check(parent.childNodes.length === made.length, `${parent.nodeName} has other children`);
  for (const [index, { node, wanted, children }] of made.entries()) {
    check(parent.childNodes[index] === node, `${node.nodeName} is elsewhere`);
    if (node instanceof Text) check(node.data === wanted, "text is another");
    else verify(node, children);
  }
}

const nameOf = (wanted: Wanted, index: number) =>
  typeof wanted === "string" ? `text ${index}` : `${wanted.tag} ${wanted.key ?? index}`;

/** Brings an element's children in line with what is wanted; returns what is there then. */
function patch(parent: Node, before: readonly Made[], wanted: readonly Wanted[]): Made[] {
  const known = new Map(before.map((made, index) => [nameOf(made.wanted, index), made]));
  const after = wanted.map((child, index) => {
    const name = nameOf(child, index);
    const made = known.get(name);
    known.delete(name);
    return made ? update(made, child) : make(child);
  });
  for (const { node } of known.values()) {
    check(node.parentNode === parent, `${node.nodeName} has left`);
    parent.removeChild(node);
  }
  let next: Node | null = null;
  for (const { node } of after.toReversed()) {
    if (node.parentNode !== parent || node.nextSibling !== next) parent.insertBefore(node, next);
    next = node;
  }
  return after;
}

function update(made: Made, wanted: Wanted): Made {
  const { node, children } = made;
  if (typeof wanted !== "string") {
    return { wanted, node, children: patch(node, children, wanted.children) };
  }
  if (wanted !== made.wanted) node.nodeValue = wanted;
  return { wanted, node, children };
}

function view({ rows, note }: State): Wanted[] {
  const items = rows.map(({ key, text, strong }): Wanted => {
    const more: Wanted[] = strong === undefined ? [] : [{ tag: "strong", children: [strong] }];
    return { tag: "li", key, children: ["Seen: ", text, ...more] };
  });
  const aside: Wanted[] =
    note === undefined ? [] : [{ tag: "aside", key: "note", children: [note] }];
  return [
    { tag: "ul", key: "list", children: items },
    ...aside,
    { tag: "p", key: "count", children: [`${rows.length}`, " rows"] },
  ];
}

const root = document.getElementById("app") as HTMLElement;
let made: Made[] = [];
globalThis.app = {
  render(state) {
    verify(root, made);
    made = patch(root, made, view(state));
    verify(root, made);
  },
};
