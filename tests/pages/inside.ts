/** Runs in a page: scrolls through it, gathers what is marked, and holds it against a plain search. */
import { orderOf, placeOf, searchVisible } from "./visible";

export interface Comparison {
  /** Found by the plain search. */
  wanted: number;
  /** Found by it and never marked. */
  missed: string[];
  /** Marked and not found by it. */
  extra: string[];
}

declare global {
  /** @param others what may be marked, too, and need not be */
  var pageCheck:
    | ((names: readonly string[], others: readonly string[]) => Promise<Comparison>)
    | undefined;
  /** The middle of a mark that can be pointed at, in the viewport; undefined where there is none. */
  var pageMark: (() => { x: number; y: number } | undefined) | undefined;
}

/** How long marks may take to come after scrolling, in milliseconds. */
const PATIENCE = 3_000;

globalThis.pageCheck = async (names, others) => {
  const order = orderOf();
  const { wanted, doubtful } = searchVisible(names, order);
  const marked = new Set<string>();
  const gather = () => {
    for (const place of places(order)) marked.add(place);
  };
  for (const part of [document.scrollingElement, ...scrollers()]) {
    if (part) await through(part, gather);
  }
  const end = performance.now() + PATIENCE;
  while (![...wanted].every((it) => marked.has(it)) && performance.now() < end) {
    for (const part of [document.scrollingElement, ...scrollers()]) {
      if (part) await through(part, gather);
    }
  }
  document.scrollingElement?.scrollTo(0, 0);
  return {
    wanted: wanted.size,
    missed: [...wanted].filter((it) => !marked.has(it)).map((it) => inContext(it, order)),
    extra: [...marked]
      .filter(
        (it) =>
          !wanted.has(it) && !doubtful.has(it) && !others.some((words) => wordsOf(it) === words),
      )
      .map((it) => inContext(it, order)),
  };
};

function wordsOf(place: string): string {
  return place.slice(place.indexOf(" ") + 1).replace(/[\u00ad\u200b]/g, "");
}

globalThis.pageMark = () => {
  for (const range of ranges()) {
    const { left, top, width, height } = liveOf(range).getClientRects()[0] ?? new DOMRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = width > 8 && height > 8 ? document.elementFromPoint(x, y) : null;
    if (hit && (hit.contains(range.startContainer) || hit.shadowRoot)) return { x, y };
  }
  return undefined;
};

/** How much of the page is told of where a fault is, in UTF-16 code units. */
const CONTEXT = 400;

/** A place with what stands around it. */
function inContext(place: string, order: Map<Node, number>): string {
  const number = Number.parseInt(place, 10);
  const [node] = [...order].find(([, at]) => at === number) ?? [];
  let around = node?.parentElement;
  while (around?.parentElement && around.parentElement.outerHTML.length < CONTEXT) {
    around = around.parentElement;
  }
  const within = around?.parentElement;
  return `${place} in ${around?.outerHTML.slice(0, CONTEXT)} in <${within?.localName} ${within?.className}>`;
}

function* places(order: Map<Node, number>): Generator<string> {
  for (const { startContainer, startOffset, endContainer, endOffset } of ranges()) {
    yield placeOf(order, startContainer, startOffset, endContainer, endOffset);
  }
}

function* ranges(): Generator<AbstractRange> {
  for (const [name, highlight] of CSS.highlights) {
    if (name.startsWith("sidelight-")) yield* highlight;
  }
}

function liveOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

function scrollers(): Element[] {
  return [...document.querySelectorAll("*")].filter(
    (it) =>
      it.scrollHeight > it.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(it).overflowY),
  );
}

async function through(part: Element, gather: () => void): Promise<void> {
  if (part !== document.scrollingElement) part.scrollIntoView({ block: "center" });
  const step = Math.max(60, Math.min(part.clientHeight, innerHeight) * 0.8);
  for (let top = 0; ; top += step) {
    part.scrollTop = top;
    for (let frame = 0; frame < 4; frame++) {
      await new Promise((done) => requestAnimationFrame(done));
      gather();
    }
    if (top > part.scrollHeight) return;
  }
}
