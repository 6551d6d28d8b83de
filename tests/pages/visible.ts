/**
 * Runs in a page: a plain search for names in its visible text, written by definition and for itself,
 * to hold the marks against.
 */

/** Names of elements whose text is not for marking: fields, code, and what is not text at all. */
const LEFT_OUT =
  "script, style, noscript, template, textarea, input, select, option, datalist, code, pre, title, video, audio, canvas, iframe, math, meter, progress";

/** Text beside the text around it. */
const ISLANDS = "rt, svg text";

/** Stands where a box ends or begins, beside which one may read on or not. */
const MAYBE = "\ue000";

/** What browsers make of elements that are part of a line, unless a sheet says otherwise. */
const INLINE =
  "a, abbr, b, bdi, cite, em, font, i, kbd, label, map, mark, object, q, s, samp, slot, small, span, strong, sub, sup, time, u, var";

/** Text that a reader sees in one go. */
interface VisibleRun {
  text: string;
  places: { node: Text; offset: number }[];
}

/** Where names stand: `node:offset-node:offset text`, nodes by their order in the page. */
export interface Places {
  wanted: Set<string>;
  /** Over the edges of boxes: a name for some readers. */
  doubtful: Set<string>;
}

export function searchVisible(names: readonly string[], order: Map<Node, number>): Places {
  const places: Places = { wanted: new Set(), doubtful: new Set() };
  for (const run of visibleRuns()) {
    for (const name of names) {
      for (const { index, 0: text } of run.text.matchAll(patternOf(name))) {
        const [first, last] = [run.places[index], run.places[index + text.length - 1]];
        if (!first || !last) continue;
        const place = placeOf(order, first.node, first.offset, last.node, last.offset + 1);
        places[text.includes(MAYBE) ? "doubtful" : "wanted"].add(place);
      }
    }
  }
  return places;
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
  for (const node of seenIn(document.documentElement)) {
    if (node instanceof Text) order.set(node, order.size);
  }
  return order;
}

/** All nodes within a node as they are seen: shadow trees in place of what they hide. */
function* seenIn(node: Node): Generator<Node> {
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const tree = node instanceof Element ? node.shadowRoot : null;
  for (const child of assigned.length > 0 ? assigned : (tree ?? node).childNodes) {
    yield child;
    yield* seenIn(child);
  }
}

/** The element in which a node is seen. */
function aroundOf(node: Node): Element | null {
  const { assignedSlot } = node as Partial<Text>;
  if (assignedSlot) return assignedSlot;
  const { parentNode } = node;
  return parentNode instanceof ShadowRoot ? parentNode.host : node.parentElement;
}

/** Does a node lie, as it is seen, in an element that matches? */
function isWithin(node: Node, selector: string): boolean {
  return allAround(node).some((it) => it.matches(selector));
}

/** The elements around a node, the innermost first. */
function allAround(node: Node): Element[] {
  const all: Element[] = [];
  for (let at = aroundOf(node); at; at = aroundOf(at)) all.push(at);
  return all;
}

/** No word goes on, not even behind a genitive. */
const END = "(?!(?:’s)?[\\p{L}\\p{N}])";

function patternOf(name: string): RegExp {
  const letters = name.split("").map((letter) => (letter === " " ? `[\\s${MAYBE}]+` : letter));
  const invisible = `[\\u00ad\\u200b${MAYBE}]*`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters.join(invisible)}${END}`, "gu");
}

function visibleRuns(): VisibleRun[] {
  const runs: VisibleRun[] = [];
  let run: VisibleRun = { text: "", places: [] };
  let before: Text | undefined;
  for (const node of seenIn(document.body)) {
    if (node instanceof HTMLBRElement) add(run, " ", before);
    if (!(node instanceof Text) || !isVisible(node)) continue;
    if (isWithin(node, ISLANDS)) {
      runs.push({ text: node.data, places: placesOf(node) });
      continue;
    }
    if (before && (areParted(before, node) || hasBetween(before, node))) {
      runs.push(run);
      run = { text: "", places: [] };
    } else if (before && areBoxes(before, node)) add(run, MAYBE, before);
    add(run, node.data, node);
    before = node;
  }
  runs.push(run);
  return runs;
}

function placesOf(node: Text): VisibleRun["places"] {
  return Array.from({ length: node.length }, (_, offset) => ({ node, offset }));
}

function add(run: VisibleRun, text: string, node: Text | undefined): void {
  if (!node) return;
  run.text += text;
  for (let offset = 0; offset < text.length; offset++) run.places.push({ node, offset });
}

function isVisible(node: Text): boolean {
  const parent = aroundOf(node);
  if (!parent || isWithin(node, LEFT_OUT)) return false;
  if (isWithin(node, "svg") && !isWithin(node, "text, foreignObject")) return false;
  // Of these a drawing shows copies only.
  if (isWithin(node, "defs, symbol, mask, clipPath, pattern, marker")) return false;
  // Of closed details the summary is seen; text of their own has no element that could tell.
  if (parent.matches("details:not([open])")) return false;
  // Some of it may be read although it is in a field: what is not to be edited in what is.
  if ((parent as HTMLElement).isContentEditable) return false;
  return isShown(parent);
}

/** Does an element that is a block by its name end or begin between two text nodes? */
function areParted(before: Text, after: Text): boolean {
  const edges = edgesBetween(before, after);
  return (
    edges.some((it) => isBox(it) && !isInline(it)) || (edges.length > 0 && isNumber(before, after))
  );
}

/** Is one a number, and not the other: a note's, or a heading's? */
function isNumber(before: Text, after: Text): boolean {
  return /\p{N}$/u.test(before.data) !== /^\p{N}/u.test(after.data);
}

/** Does one that a sheet has made a box? What stands in such may still be read on. */
function areBoxes(before: Text, after: Text): boolean {
  return edgesBetween(before, after).some(isBox);
}

/** What only passes its children on has no box of its own. */
function isShown(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const around = aroundOf(element);
  const isPassedOn = getComputedStyle(element).display === "contents";
  return isPassedOn && around !== null && isShown(around);
}

function edgesBetween(before: Text, after: Text): Element[] {
  const [one, other] = [allAround(before), allAround(after)];
  return [...one.filter((it) => !other.includes(it)), ...other.filter((it) => !one.includes(it))];
}

function isInline(element: Element): boolean {
  const { localName } = element;
  return element.matches(INLINE) || localName.includes("-") || localName.includes(":");
}

function isBox(element: Element): boolean {
  const { display, float } = getComputedStyle(element);
  const isInitial = float !== "none" && element.textContent.length === 1;
  if (isInitial || /^(inline|ruby.*)$/.test(display)) return false;
  return display !== "contents" || !isInline(element);
}

/** Does something stand between two text nodes that parts them: a picture, a field, a hidden block? */
function hasBetween(before: Text, after: Text): boolean {
  const range = document.createRange();
  range.setStartAfter(before);
  range.setEndBefore(after);
  const { commonAncestorContainer: common } = range;
  if (!(common instanceof Element)) return false;
  const parting =
    "p, div, img, svg, math, hr, input, textarea, select, code, pre, video, object, iframe, table";
  return [...common.querySelectorAll(parting)].some(
    (element) =>
      range.intersectsNode(element) && !element.contains(before) && !element.contains(after),
  );
}
