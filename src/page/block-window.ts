import { bandOf, type Edges } from "./band";
import { own } from "./nodes";

/** Hidden blocks have no place: so many in a row are passed over to find one that has. */
const MOST_HIDDEN = 64;

/**
 * Blocks in the page's order, and which of them lie in a vertical band. Kept as blocks come and go,
 * so that neither costs more with many of them.
 */
export class BlockWindow {
  /** In order, top to bottom; none of them is inside another. */
  private readonly blocks: Element[] = [];
  /** The same, to be asked. */
  private readonly members = new Set<Element>();
  /** Blocks that hold other blocks: as high as all of these together, they fit into no order. */
  private readonly outer = new Set<Element>();
  /** Index of the block that was asked for last. */
  private last = -1;

  /** Takes a block in; one that is there already goes to where it lies by now. */
  add(block: Element): void {
    if (this.outer.has(block)) return;
    if (this.members.has(block)) {
      if (this.isInPlace(block)) return;
      this.delete(block);
    }
    const at = this.placeOf(block);
    const [before, after] = [this.blocks[at - 1], this.blocks[at]];
    if (after && block.contains(after)) {
      this.outer.add(block);
      return;
    }
    this.members.add(block);
    if (before?.contains(block)) {
      this.outer.add(before);
      this.members.delete(before);
      this.blocks[at - 1] = block;
    } else this.blocks.splice(at, 0, block);
  }

  delete(block: Element): void {
    if (this.outer.delete(block) || !this.members.delete(block)) return;
    // Not by place: a block that has left the page has none.
    this.blocks.splice(this.indexOf(block), 1);
  }

  /** Index of a block that is there. Most are asked for one after another. */
  private indexOf(block: Element): number {
    const next = this.last + 1;
    this.last = this.blocks[next] === block ? next : this.blocks.indexOf(block);
    return this.last;
  }

  /**
   * Does a block lie between its neighbours? To ask for its place instead would take long among
   * thousands of siblings: browsers go from one to the other, and to the first if they miss it.
   */
  private isInPlace(block: Element): boolean {
    const at = this.indexOf(block);
    const [before, after] = [this.blocks[at - 1], this.blocks[at + 1]];
    return (!before || isBefore(before, block)) && (!after || isBefore(block, after));
  }

  /** The blocks that reach into `[top, bottom]`, in CSS pixels from the viewport's top. */
  *within(top: number, bottom: number): Generator<Element> {
    for (const block of this.outer) yield block;
    const band = bandOf(this.blocks.length, (index) => this.edges(index), top, bottom);
    for (const index of band) yield this.blocks[index] as Element;
  }

  /** Index of a block, or of where it belongs. */
  private placeOf(block: Element): number {
    let [low, high] = [0, this.blocks.length];
    // Blocks mostly come in order: then it belongs at the end.
    const last = this.blocks.at(-1);
    if (last && isBefore(last, block)) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.blocks[middle] as Element, block)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The edges of a block, or of the next one that has any. */
  private edges(index: number): Edges {
    let box: Edges = { top: 0, bottom: 0 };
    for (let at = index; at < Math.min(index + MOST_HIDDEN, this.blocks.length); at++) {
      const block = this.blocks[at] as Element;
      box = block.getBoundingClientRect();
      if (box.top !== box.bottom) break;
    }
    return box;
  }
}

function isBefore(a: Element, b: Element): boolean {
  return (own(a, "compareDocumentPosition").call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
