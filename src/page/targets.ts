/**
 * Which elements an IntersectionObserver watches for the blocks that hold mentions. Each watched
 * element costs in every frame, so beyond a number of them coarser ancestors stand for several.
 */
import { isSeenIn, parentOf } from "./shadow";

/** Watched elements at most. */
const MOST_TARGETS = 300;

/** Blocks by the element that is watched for them. */
export class Targets {
  private readonly members = new Map<Element, Set<Element>>();
  private readonly targetOf = new Map<Element, Element>();
  /** Have ancestors come to stand for blocks? Then what is added may have one already. */
  private isCoarse = false;

  /** @param dropped told of each element that is no longer watched */
  constructor(
    private readonly observer: Pick<IntersectionObserver, "observe" | "unobserve">,
    private readonly dropped: (target: Element) => void,
  ) {}

  /** The element that is watched for a block, itself or an ancestor. */
  of(block: Element): Element | undefined {
    return this.targetOf.get(block);
  }

  /** All elements that are watched. */
  all(): Iterable<Element> {
    return this.members.keys();
  }

  /** The blocks that an element is watched for. */
  blocks(target: Element): ReadonlySet<Element> {
    return this.members.get(target) ?? new Set();
  }

  /** Watches a block; true where an element comes to be watched for it that was not before. */
  add(block: Element): boolean {
    const target = this.targetOf.get(block);
    if (target && isSeenIn(target, block)) return false;
    // It may have been moved out of what was watched for it.
    this.delete(block);
    const before = this.members.size;
    this.join(block, this.coarser(block) ?? boxAround(block));
    const isNew = this.members.size > before;
    if (this.members.size > MOST_TARGETS) this.coarsen();
    return isNew;
  }

  delete(block: Element): void {
    const target = this.targetOf.get(block);
    if (!target) return;
    this.targetOf.delete(block);
    const blocks = this.members.get(target);
    blocks?.delete(block);
    if (blocks?.size === 0) this.drop(target);
  }

  /** An ancestor that stands for other blocks already. */
  private coarser(block: Element): Element | undefined {
    if (this.members.has(block)) return block;
    if (!this.isCoarse) return undefined;
    for (let at = parentOf(block); at; at = parentOf(at)) {
      if (this.members.has(at)) return at;
    }
    return undefined;
  }

  private join(block: Element, target: Element): void {
    this.targetOf.set(block, target);
    const blocks = this.members.get(target);
    if (blocks) blocks.add(block);
    else {
      this.members.set(target, new Set([block]));
      this.observer.observe(target);
    }
  }

  private drop(target: Element): void {
    this.members.delete(target);
    this.observer.unobserve(target);
    this.dropped(target);
  }

  /** Lets ancestors stand for blocks, level by level, until few enough are left. */
  private coarsen(): void {
    this.isCoarse = true;
    let groups = new Map<Element, Set<Element>>(this.members);
    while (groups.size > MOST_TARGETS / 2) {
      const above = merge(groups);
      if (above.size === groups.size && [...above.keys()].every((key) => groups.has(key))) break;
      groups = above;
    }
    for (const target of [...this.members.keys()]) this.drop(target);
    for (const [target, blocks] of groups) {
      this.observer.observe(target);
      this.members.set(target, blocks);
      for (const block of blocks) this.targetOf.set(block, target);
    }
  }
}

/** The innermost element around a block that has a box: only such a one can be watched. */
function boxAround(block: Element): Element {
  let at = block;
  // Within a drawing browsers do not watch.
  for (let above = parentOf(at); above; above = parentOf(at)) {
    if (!(at instanceof SVGElement) && getComputedStyle(at).display !== "contents") break;
    at = above;
  }
  return at;
}

/** Groups what has a common parent under it. The root element is its own parent. */
function merge(groups: ReadonlyMap<Element, Set<Element>>): Map<Element, Set<Element>> {
  const merged = new Map<Element, Set<Element>>();
  for (const [target, blocks] of groups) {
    const parent = parentOf(target);
    const above = parent ? boxAround(parent) : target;
    const known = merged.get(above);
    if (known) for (const block of blocks) known.add(block);
    else merged.set(above, new Set(blocks));
  }
  return merged;
}
