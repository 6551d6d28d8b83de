// @vitest-environment happy-dom
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { Targets } from "../../../src/page/targets";

/** Watches nothing, but knows what it was asked to watch. */
class FakeObserver {
  readonly watched = new Set<Element>();
  most = 0;

  observe(element: Element): void {
    this.watched.add(element);
    this.most = Math.max(this.most, this.watched.size);
  }

  unobserve(element: Element): void {
    this.watched.delete(element);
  }
}

function start() {
  const observer = new FakeObserver();
  const dropped: Element[] = [];
  const targets = new Targets(observer, (target) => dropped.push(target));
  return { observer, dropped, targets };
}

/** Elements without a box of their own. */
const boxless = new WeakSet<Element>();

function element(parent: Element): HTMLElement {
  const made = document.createElement("div");
  parent.append(made);
  return made;
}

function withoutBox(parent: Element): HTMLElement {
  const made = element(parent);
  boxless.add(made);
  return made;
}

/** Lists of lists: `width` children on each of `depth` levels. Returns the innermost elements. */
function grow(parent: Element, width: number, depth: number): Element[] {
  if (depth === 0) return [parent];
  return Array.from({ length: width }, () => grow(element(parent), width, depth - 1)).flat();
}

/** What must be so at any time, for the blocks that were added. */
function check({ observer, targets }: ReturnType<typeof start>, added: Iterable<Element>): void {
  expect(observer.watched.size).toBeLessThanOrEqual(300);
  const standFor = new Set<Element>();
  for (const block of added) {
    const target = targets.of(block);
    if (!target?.contains(block)) throw new Error("a block without a target around it");
    expect(observer.watched.has(target)).toBe(true);
    expect(targets.blocks(target).has(block)).toBe(true);
    standFor.add(target);
  }
  expect(observer.watched.size).toBe(standFor.size);
}

beforeAll(() => {
  // The stand-in for a DOM takes its time to work styles out.
  vi.stubGlobal("getComputedStyle", (element: Element) => {
    return { display: boxless.has(element) ? "contents" : "block" };
  });
});
afterAll(() => {
  vi.unstubAllGlobals();
});
beforeEach(() => {
  document.body.replaceChildren();
});

describe("Targets", () => {
  it("watches each block itself while they are few", () => {
    const it = start();
    const blocks = grow(document.body, 10, 2);
    for (const block of blocks) expect(it.targets.add(block)).toBe(true);
    expect(blocks.every((block) => it.targets.of(block) === block)).toBe(true);
    expect(it.observer.watched.size).toBe(100);
    check(it, blocks);
  });

  it("adds a block once", () => {
    const it = start();
    const block = element(document.body);
    expect([it.targets.add(block), it.targets.add(block)]).toEqual([true, false]);
    expect(it.targets.blocks(block).size).toBe(1);
  });

  it("stops watching what stands for no block any more, and says so", () => {
    const it = start();
    const block = element(document.body);
    it.targets.add(block);
    it.targets.delete(block);
    it.targets.delete(block);
    expect(it.observer.watched.size).toBe(0);
    expect(it.dropped.map((target) => target === block)).toEqual([true]);
    expect(it.targets.of(block) === undefined).toBe(true);
    expect(it.targets.blocks(block).size).toBe(0);
  });

  it("watches the element around a block that has no box", () => {
    const it = start();
    const outer = element(document.body);
    const block = withoutBox(withoutBox(outer));
    it.targets.add(block);
    expect(it.targets.of(block) === outer).toBe(true);
    const other = element(outer);
    it.targets.add(outer);
    it.targets.add(other);
    expect(it.targets.blocks(outer).size).toBe(2);
    check(it, [block, outer, other]);
  });

  it("lets coarser ancestors stand for many blocks", () => {
    const it = start();
    const blocks = grow(document.body, 7, 4);
    for (const [index, block] of blocks.entries()) {
      it.targets.add(block);
      if (index < 300) expect(it.targets.of(block) === block).toBe(true);
    }
    check(it, blocks);
    expect(it.observer.watched.size).toBeGreaterThan(1);
    expect(it.dropped.length).toBeGreaterThan(300);
  });

  it("never lets an element without a box stand for others", () => {
    const it = start();
    const blocks: Element[] = [];
    for (let list = 0; list < 40; list++) {
      const items = withoutBox(element(document.body));
      for (let item = 0; item < 20; item++) blocks.push(element(items));
    }
    for (const block of blocks) it.targets.add(block);
    check(it, blocks);
    expect([...it.observer.watched].some((target) => boxless.has(target))).toBe(false);
  });

  it("finds for what is added later the ancestor that stands for its like", () => {
    const it = start();
    const lists = grow(document.body, 20, 1);
    const blocks = lists.flatMap((list) => grow(list, 20, 1));
    for (const block of blocks) it.targets.add(block);
    const [list] = lists;
    if (!list) throw new Error("no list");
    const late = element(list);
    expect(it.targets.add(late)).toBe(false);
    expect(it.targets.of(late) === list).toBe(true);
    check(it, [...blocks, late]);
  });

  it("watches a block anew that was moved out of what was watched for it", () => {
    const it = start();
    const blocks = grow(document.body, 20, 2);
    for (const block of blocks) it.targets.add(block);
    const [block] = blocks;
    if (!block) throw new Error("no block");
    const before = it.targets.of(block);
    element(document.body).append(block);
    it.targets.add(block);
    expect(it.targets.of(block) === before).toBe(false);
    check(it, blocks);
  });

  it("has the root element stand for all, where nothing else would do", () => {
    const it = start();
    const blocks = grow(document.body, 301, 1);
    for (const block of blocks) it.targets.add(block);
    check(it, blocks);
    expect(it.observer.watched.size).toBe(1);
  });

  it("keeps to its bounds on any tree, whatever comes, goes and moves", () => {
    const move = fc.record({
      act: fc.constantFrom("add", "add", "add", "add", "delete", "move"),
      which: fc.nat(),
      where: fc.nat(),
    });
    const shape = fc.record({ parents: fc.array(fc.nat(), { minLength: 300, maxLength: 900 }) });
    fc.assert(
      fc.property(
        shape,
        fc.array(move, { minLength: 50, maxLength: 400 }),
        ({ parents }, moves) => {
          document.body.replaceChildren();
          const all: HTMLElement[] = [document.body];
          for (const parent of parents) {
            const make = parent % 11 === 0 ? withoutBox : element;
            all.push(make(all[parent % all.length] as HTMLElement));
          }
          const it = start();
          const added = new Set<Element>();
          for (const [index, block] of all.entries()) {
            if (index % 2) added.add(block);
          }
          for (const block of added) it.targets.add(block);
          check(it, added);
          for (const { act, which, where } of moves) {
            const block = all[which % all.length] as HTMLElement;
            if (act === "move") {
              const parent = all[where % all.length] as HTMLElement;
              if (block.contains(parent)) continue;
              parent.append(block);
              // As the page's reader does: what was moved is read again, with all in it.
              for (const inner of added) if (block.contains(inner)) it.targets.add(inner);
            } else if (act === "add") {
              it.targets.add(block);
              added.add(block);
            } else {
              it.targets.delete(block);
              added.delete(block);
            }
          }
          check(it, added);
          // For as long as it takes to find what is too much.
          expect(it.observer.most).toBeLessThanOrEqual(301);
        },
      ),
      // To shrink such a tree takes too long.
      { numRuns: 15, endOnFailure: true },
    );
  });
});
