// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import {
  boundsOf,
  type MarkedRun,
  MentionIndex,
  type PageMention,
  rangeOf,
} from "../../../src/page/mentions";
import { sortByPlace } from "../../../src/page/order";
import { WholeRun } from "../../../src/page/runs";
import { get, page } from "./dom";

/** A run of an element's text nodes as they lie. */
function runOf(container: Element): MarkedRun {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let length = 0;
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push(node);
    starts.push(length);
    length += node.data.length;
  }
  return { container, nodes, starts };
}

function mention(run: MarkedRun, start: number, end = start + 1): PageMention {
  const judged = { evidence: undefined, counted: false, certainty: "sure", rules: 0 } as const;
  return { run, start, end, form: 0, shown: true, ...judged };
}

describe("boundsOf and rangeOf", () => {
  it("lead to the page's places, across elements", () => {
    page("<p>in Bila<b> Tser</b><i>kva</i>, Orlea</p>");
    const run = runOf(get("p"));
    const bounds = boundsOf(mention(run, 3, 15));
    expect(bounds.startContainer === run.nodes[0]).toBe(true);
    expect(bounds.endContainer === run.nodes[2]).toBe(true);
    expect([bounds.startOffset, bounds.endOffset]).toEqual([3, 3]);
    expect(rangeOf(mention(run, 3, 15)).toString()).toBe("Bila Tserkva");
    expect(rangeOf(mention(run, 17, 22)).toString()).toBe("Orlea");
  });

  it("are at the beginning of a block whose text is gone since", () => {
    page("<p>Orlea</p>");
    const run = new WholeRun(get("p"));
    get("p").textContent = "";
    expect(boundsOf(mention(run, 0, 5)).startContainer).toBe(get("p"));
    expect(rangeOf(mention(run, 0, 5)).toString()).toBe("");
  });

  it("stay within a text that has become shorter since", () => {
    page("<p>in Bila Tserkva</p>");
    const run = runOf(get("p"));
    get("p").firstChild?.replaceWith("gone");
    for (const node of run.nodes) node.data = "in Bi";
    expect(rangeOf(mention(run, 3, 15)).toString()).toBe("Bi");
    expect(rangeOf(mention(run, 9, 15)).collapsed).toBe(true);
  });
});

describe("MentionIndex", () => {
  function filled() {
    page("<p id=a>one two</p><p id=b>three</p>");
    const changed = vi.fn<(block: Element) => void>();
    const index = new MentionIndex(changed);
    const [a, b] = [get("#a"), get("#b")];
    return { changed, index, a, b, runA: runOf(a), runB: runOf(b) };
  }
  const count = (index: MentionIndex) => [...index.all()].length;

  it("keeps mentions by block, in order, and tells of each change", () => {
    const { index, changed, a, b, runA, runB } = filled();
    const [first, second, third] = [mention(runA, 0), mention(runA, 4), mention(runB, 0)];
    index.append(a, [first]);
    index.append(b, [third]);
    index.append(a, [second]);
    expect(index.of(a).map(({ start }) => start)).toEqual([0, 4]);
    expect(Array.from(index.all(), ({ start }) => start)).toEqual([0, 4, 0]);
    expect(changed.mock.calls.map(([block]) => block.id)).toEqual(["a", "b", "a"]);
  });

  it("keeps no block without mentions, and tells nothing where nothing changes", () => {
    const { index, changed, a } = filled();
    index.append(a, []);
    index.delete(a);
    index.replace(a, []);
    index.sweep();
    expect(index.of(a)).toEqual([]);
    expect(changed).not.toHaveBeenCalled();
  });

  it("replaces and deletes", () => {
    const { index, a, runA } = filled();
    index.append(a, [mention(runA, 0), mention(runA, 1)]);
    index.replace(a, [mention(runA, 4)]);
    expect(index.of(a).map(({ start }) => start)).toEqual([4]);
    index.replace(a, []);
    expect(count(index)).toBe(0);
  });

  it("does not take the list that it was given for its own", () => {
    const { index, a, runA } = filled();
    const list = [mention(runA, 0)];
    index.append(a, list);
    list.push(mention(runA, 4));
    expect(index.of(a)).toHaveLength(1);
  });

  it("forgets what has left the page", () => {
    const { index, changed, a, b, runA, runB } = filled();
    index.append(a, [mention(runA, 0)]);
    index.append(b, [mention(runB, 0)]);
    changed.mockClear();
    a.remove();
    index.sweep();
    expect(index.of(a)).toEqual([]);
    expect(count(index)).toBe(1);
    expect(changed.mock.calls.map(([block]) => block.id)).toEqual(["a"]);
  });

  it("takes nothing for what has left the page", () => {
    const { index, a, runA } = filled();
    index.append(a, [mention(runA, 0)]);
    a.remove();
    index.replace(a, [mention(runA, 4)]);
    index.append(a, [mention(runA, 4)]);
    expect(index.of(a)).toEqual([]);
  });

  it("takes as many mentions as a page may have", () => {
    const { index, a, runA } = filled();
    const many = Array.from({ length: 300_000 }, () => mention(runA, 0));
    index.append(a, [mention(runA, 0)]);
    index.append(a, many);
    expect(index.of(a)).toHaveLength(300_001);
  });
});

describe("sortByPlace", () => {
  it("puts mentions into the page's order, whatever order they come in", () => {
    page("<p id=a>x y</p><div id=b>x<p id=c>x y</p><i id=d>y z</i></div>");
    const runs = ["#a", "#c", "#d"].map((id) => runOf(get(id)));
    const expected = runs.flatMap((run) => [mention(run, 0), mention(run, 2)]);
    const orders = [
      expected,
      expected.toReversed(),
      [3, 0, 5, 2, 1, 4].map((index) => expected[index] as PageMention),
    ];
    for (const order of orders) {
      const sorted = sortByPlace(order);
      expect(sorted.map((it) => expected.indexOf(it))).toEqual([0, 1, 2, 3, 4, 5]);
    }
  });

  it("sorts nothing", () => expect(sortByPlace([])).toEqual([]));
});
