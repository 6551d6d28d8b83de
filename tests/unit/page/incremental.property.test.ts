// @vitest-environment happy-dom
import fc from "fast-check";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { boundsOf, type MentionIndex, rangeOf } from "../../../src/page/mentions";
import type { Step } from "../../../src/page/slices";
import { watchText } from "../../../src/page/watch";
import { fold } from "../../../src/text";
import { gazetteer, page, reader, run, stubStyles } from "./dom";

/**
 * A page that changes as it is read: what is known of it at last is what a fresh reading finds.
 * Changes are told as browsers tell them, once a script has ended, each with the siblings as they
 * were.
 */
class Page {
  private tell: ((records: MutationRecord[]) => void) | undefined;
  private records: MutationRecord[] = [];
  private names = 0;

  observe(callback: (records: MutationRecord[]) => void): void {
    this.tell = callback;
  }

  /** Tells what has changed since the last call. */
  told(): void {
    const { records } = this;
    this.records = [];
    if (records.length > 0) this.tell?.(records);
  }

  make(kind: string): Node {
    if (kind.startsWith("#")) return document.createTextNode(kind.slice(1));
    if (kind === "!") return document.createComment("Kyiv");
    const made = document.createElement(kind);
    made.id = `${kind}${this.names++}`;
    return made;
  }

  insert(node: Node, parent: Node, before: Node | null): void {
    parent.insertBefore(node, before);
    this.record(parent, [node], [], node.previousSibling, node.nextSibling);
  }

  remove(node: Node): void {
    const { parentNode, previousSibling, nextSibling } = node;
    if (!parentNode) return;
    parentNode.removeChild(node);
    this.record(parentNode, [], [node], previousSibling, nextSibling);
  }

  write(text: Text, data: string): void {
    text.data = data;
    this.records.push({ type: "characterData", target: text } as unknown as MutationRecord);
  }

  private record(
    target: Node,
    addedNodes: Node[],
    removedNodes: Node[],
    previousSibling: Node | null,
    nextSibling: Node | null,
  ): void {
    const record = { type: "childList", target, addedNodes, removedNodes };
    const told = { ...record, previousSibling, nextSibling };
    // What was taken out of the page before is not watched any more.
    if (target.isConnected) this.records.push(told as unknown as MutationRecord);
  }
}

let current: Page;

beforeAll(() => {
  stubStyles();
  vi.useFakeTimers();
  class FakeObserver {
    constructor(callback: (records: MutationRecord[]) => void) {
      current.observe(callback);
    }
    observe(): void {}
    disconnect(): void {}
  }
  vi.stubGlobal("MutationObserver", FakeObserver);
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** More steps than reading these pages can take: what takes more would not end. */
const STEPS = 20_000;

const KINDS = [
  ..."p div ul li p div b i span x-y br img code".split(" "),
  "#Kyiv",
  "#Ky",
  "#iv ",
  "#Bila ",
  "#Tserkva",
  "#Orlea, ",
  "# ",
  "#",
  "#Kyiv, Kyiv, Kyiv",
  "!",
];

const act = fc.record({
  what: fc.constantFrom("insert", "insert", "insert", "remove", "move", "write", "empty"),
  kind: fc.constantFrom(...KINDS),
  which: fc.nat(),
  where: fc.nat(),
  /** Steps of reading done before, and whether what has gathered is passed on first. */
  steps: fc.nat({ max: 6 }),
  passes: fc.boolean(),
  /** Whether what is known by now is painted, right or not. */
  paints: fc.boolean(),
});
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

function nodesOf(root: Node): Node[] {
  const nodes: Node[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

function isParent(node: Node): boolean {
  return node instanceof Element && !["br", "img"].includes(node.localName);
}

function perform(act: Act): void {
  change(act);
  current.told();
}

function change({ what, kind, which, where }: Act): void {
  const nodes = nodesOf(document.body);
  const parents = [document.body, ...nodes.filter(isParent)];
  const node = nodes[which % Math.max(1, nodes.length)];
  const parent = parents[where % parents.length] ?? document.body;
  const before = [...parent.childNodes, null][which % (parent.childNodes.length + 1)] ?? null;
  if (what === "insert") current.insert(current.make(kind), parent, before);
  else if (!node) return;
  else if (what === "remove") current.remove(node);
  else if (what === "write" && node instanceof Text) current.write(node, kind.replace("#", ""));
  else if (what === "empty") for (const child of [...node.childNodes]) current.remove(child);
  else if (what === "move" && !node.contains(parent)) {
    current.remove(node);
    current.insert(node, parent, before?.isConnected ? before : null);
  }
}

/** All that is known, each mention by its block and its place on the page. */
function known(index: MentionIndex): string[] {
  const order = new Map(nodesOf(document.body).map((node, at) => [node, at]));
  return Array.from(index.all(), (mention) => {
    const { startContainer, startOffset } = boundsOf(mention);
    const words = rangeOf(mention).toString();
    return `${mention.run.container.id} ${order.get(startContainer)}:${startOffset} ${words}`;
  }).sort();
}

it("knows at last what a fresh reading finds, however the page changed meanwhile", () => {
  let mentions = 0;
  fc.assert(
    fc.property(
      fc.array(act, { maxLength: 40, size: "max" }),
      fc.array(act, { maxLength: 40, size: "max" }),
      (building, acts) => {
        current = new Page();
        page("");
        document.body.id = "body";
        for (const act of building) perform({ ...act, what: "insert" });
        const { index, reading } = reader();
        const queue: Step[] = [reading.deep(document.documentElement)];
        const controller = new AbortController();
        const unsure = new Set<Element>();
        watchText(document, controller.signal, ({ deep, shallow, removed, left }) => {
          for (const place of left) unsure.add(place);
          if (removed) index.sweep();
          for (const element of deep) queue.push(reading.deep(element));
          for (const block of shallow) queue.push(reading.shallow(block));
        });
        let worked = 0;
        const work = (steps: number) => {
          for (let step = 0; step < steps && queue[0]; step++) {
            if (!queue[0]()) queue.shift();
            expect(++worked).toBeLessThan(STEPS);
          }
        };
        for (const act of acts) {
          work(act.steps);
          if (act.passes) vi.advanceTimersByTime(1000);
          perform(act);
          if (act.paints) for (const mention of index.all()) rangeOf(mention);
        }
        vi.advanceTimersByTime(1000);
        work(Number.POSITIVE_INFINITY);
        controller.abort();
        // What moved with the reader's place in it is read once more.
        for (const place of unsure) queue.push(reading.deep(place));
        work(Number.POSITIVE_INFINITY);
        const fresh = reader();
        run(fresh.reading.deep(document.documentElement));
        const expected = known(fresh.index);
        mentions += expected.length;
        for (const mention of fresh.index.all()) {
          const { folded = "" } = gazetteer.data.forms[mention.form] ?? {};
          // A line break between its words is not part of the page's text.
          const words = fold(rangeOf(mention).toString()).replace(/\s/g, "");
          expect(words).toBe(folded.replace(" ", ""));
        }
        expect(known(index)).toEqual(expected);
      },
    ),
    // What fails is told before its shrinking has used up all memory: the DOM here keeps its pages.
    { numRuns: 500, interruptAfterTimeLimit: 12_000 },
  );
  expect(mentions).toBeGreaterThan(500);
});
