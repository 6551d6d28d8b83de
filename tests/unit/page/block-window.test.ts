// @vitest-environment happy-dom
import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { BlockWindow } from "../../../src/page/block-window";

const HEIGHT = 20;

/** Gives elements the boxes of a page in which each paragraph is 20 px high, scrolled by `scroll`. */
function layOut(paragraphs: readonly Element[], scroll: number, hidden = new Set<Element>()): void {
  let top = -scroll;
  for (const paragraph of paragraphs) {
    const height = hidden.has(paragraph) ? 0 : HEIGHT;
    const box = height === 0 ? { top: 0, bottom: 0 } : { top, bottom: top + height };
    paragraph.getBoundingClientRect = () => box as DOMRect;
    top += height;
  }
}

function paragraphs(count: number): Element[] {
  return Array.from({ length: count }, (_, at) => {
    const paragraph = document.createElement("p");
    paragraph.id = `p${at}`;
    document.body.append(paragraph);
    return paragraph;
  });
}

const ids = (blocks: Iterable<Element>) => Array.from(blocks, ({ id }) => id);

describe("BlockWindow", () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it("gives the blocks in a band, in order, whatever order they came in", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...Array(40).keys()]), fc.nat(800), (order, scroll) => {
        document.body.replaceChildren();
        const all = paragraphs(40);
        layOut(all, scroll);
        const window = new BlockWindow();
        for (const at of order) window.add(all[at] as Element);
        const wanted = all.filter((block, at) => {
          const { top, bottom } = block.getBoundingClientRect();
          return order.includes(at) && bottom >= 0 && top <= 100;
        });
        expect(ids(window.within(0, 100))).toEqual(ids(wanted));
      }),
      { numRuns: 200 },
    );
  });

  it("follows a block that was moved and is added again", () => {
    const all = paragraphs(6);
    const window = new BlockWindow();
    for (const block of all) window.add(block);
    const moved = all[1] as Element;
    document.body.append(moved);
    const now = [...all.filter((block) => block !== moved), moved];
    layOut(now, 0);
    window.add(moved);
    expect(ids(window.within(0, 200))).toEqual(ids(now));
  });

  it("asks of a block that it holds no more than how it lies to its neighbours", () => {
    const all = paragraphs(400);
    const window = new BlockWindow();
    for (const block of all) window.add(block);
    const compare = vi.spyOn(Node.prototype, "compareDocumentPosition");
    for (const block of all) window.add(block);
    expect(compare.mock.calls.length).toBeLessThanOrEqual(2 * all.length);
    compare.mockRestore();
  });

  it("holds a block once, and no longer than it is told to", () => {
    const all = paragraphs(3);
    layOut(all, 0);
    const window = new BlockWindow();
    for (const block of [...all, ...all]) window.add(block);
    expect(ids(window.within(0, 100))).toEqual(["p0", "p1", "p2"]);
    window.delete(all[1] as Element);
    window.delete(all[1] as Element);
    expect(ids(window.within(0, 100))).toEqual(["p0", "p2"]);
  });

  it("lets go of blocks that have left the page", () => {
    const [first, second] = paragraphs(2) as [Element, Element];
    layOut([first, second], 0);
    const window = new BlockWindow();
    window.add(first);
    window.add(second);
    first.remove();
    window.delete(first);
    expect(ids(window.within(0, 100))).toEqual(["p1"]);
  });

  it.each(["outer first", "inner first"])("always gives a block around others: %s", (order) => {
    const outer = document.createElement("div");
    outer.id = "outer";
    document.body.append(outer);
    const inner = paragraphs(30);
    outer.append(...inner);
    layOut(inner, 300);
    const window = new BlockWindow();
    for (const block of order === "outer first" ? [outer, ...inner] : [...inner, outer]) {
      window.add(block);
    }
    expect(ids(window.within(0, 50))).toContain("outer");
    expect(ids(window.within(0, 50))).toContain("p15");
    expect(ids(window.within(0, 50))).not.toContain("p2");
    window.delete(outer);
    expect(ids(window.within(0, 50))).not.toContain("outer");
  });

  it("is not led astray by hidden blocks, which have no place", () => {
    const all = paragraphs(60);
    const hidden = new Set(all.filter((_, at) => at % 3 === 1 || (at > 20 && at < 30)));
    layOut(all, 600, hidden);
    const window = new BlockWindow();
    for (const block of all) window.add(block);
    const seen = all.filter((block) => {
      const { top, bottom } = block.getBoundingClientRect();
      return !hidden.has(block) && bottom >= 0 && top <= 100;
    });
    expect(ids(window.within(0, 100))).toEqual(expect.arrayContaining(ids(seen)));
  });
});
