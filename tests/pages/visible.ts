/**
 * Runs in a page: a plain search for names in its visible text, written by definition and for itself,
 * to hold the marks against.
 */

/** Names of elements whose text is not for marking: fields, code, and what is not text at all. */
const LEFT_OUT =
  "script, style, noscript, template, textarea, input, select, option, datalist, code, pre, title, video, audio, canvas, iframe";

/** Text that a reader sees in one go. */
interface VisibleRun {
  text: string;
  places: { node: Text; offset: number }[];
}

/** Where a name stands: `node:offset-node:offset text`, nodes by their order in the page. */
export function searchVisible(names: readonly string[], order: Map<Node, number>): string[] {
  const found: string[] = [];
  for (const run of visibleRuns()) {
    for (const name of names) {
      for (const { index, 0: text } of run.text.matchAll(patternOf(name))) {
        const [first, last] = [run.places[index], run.places[index + text.length - 1]];
        if (!first || !last) continue;
        found.push(placeOf(order, first.node, first.offset, last.node, last.offset + 1));
      }
    }
  }
  return found;
}

export function placeOf(
  order: Map<Node, number>,
  from: Node,
  start: number,
  to: Node,
  end: number,
): string {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  const words = range.toString().replace(/\s+/g, " ");
  return `${order.get(from)}:${start}-${order.get(to)}:${end} ${words}`;
}

/** All text nodes of the page by their order. */
export function orderOf(): Map<Node, number> {
  const order = new Map<Node, number>();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) order.set(walker.currentNode, order.size);
  return order;
}

function patternOf(name: string): RegExp {
  const letters = name.split("").map((letter) => (letter === " " ? "\\s+" : letter));
  const invisible = "[\\u00ad\\u200b]*";
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters.join(invisible)}(?![\\p{L}\\p{N}])`, "gu");
}

function visibleRuns(): VisibleRun[] {
  const runs: VisibleRun[] = [];
  let run: VisibleRun = { text: "", places: [] };
  let before: Text | undefined;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof HTMLBRElement) add(run, " ", before);
    if (!(node instanceof Text) || !isVisible(node)) continue;
    if (before && (areParted(before, node) || hasBetween(before, node))) {
      runs.push(run);
      run = { text: "", places: [] };
    }
    add(run, node.data, node);
    before = node;
  }
  runs.push(run);
  return runs;
}

function add(run: VisibleRun, text: string, node: Text | undefined): void {
  if (!node) return;
  run.text += text;
  for (let offset = 0; offset < text.length; offset++) run.places.push({ node, offset });
}

function isVisible(node: Text): boolean {
  const parent = node.parentElement;
  if (!parent || parent.closest(LEFT_OUT)) return false;
  if (parent.closest("svg") && !parent.closest("text")) return false;
  // Some of it may be read although it is in a field: what is not to be edited in what is.
  if ((parent as HTMLElement).isContentEditable) return false;
  return parent.checkVisibility({ visibilityProperty: true });
}

/** Does an element end or begin between two text nodes that is not inline? */
function areParted(before: Text, after: Text): boolean {
  return [
    [before, after],
    [after, before],
  ].some(([node, other]) => {
    for (let at = node?.parentElement; at && !at.contains(other ?? null); at = at.parentElement) {
      const { display, float } = getComputedStyle(at);
      if (float === "none" && !/^(inline|contents|ruby.*)$/.test(display)) return true;
    }
    return isItem(node, other);
  });
}

/** Is a text a flex or grid item beside another? */
function isItem(node: Text | undefined, other: Text | undefined): boolean {
  const parent = node?.parentElement;
  if (!parent || !other || !parent.contains(other)) return false;
  return other.parentElement !== parent && /flex|grid/.test(getComputedStyle(parent).display);
}

/** Does something stand between two text nodes that parts them: a picture, a field, code? */
function hasBetween(before: Text, after: Text): boolean {
  const range = document.createRange();
  range.setStartAfter(before);
  range.setEndBefore(after);
  const { commonAncestorContainer: common } = range;
  if (!(common instanceof Element)) return false;
  const parting = "img, svg, hr, input, textarea, select, code, pre, video, object, iframe, table";
  return [...common.querySelectorAll(parting)].some(
    (element) =>
      range.intersectsNode(element) && !element.contains(before) && !element.contains(after),
  );
}
