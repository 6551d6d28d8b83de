import type { Hits } from "../spot";
import { type Anchors, Aside } from "./aside";
import { islandsIn } from "./islands";
import type { MarkedRun } from "./mentions";
import type { KnownNames } from "./names";
import { own } from "./nodes";
import { type PieceReader, Pieces } from "./pieces";
import { blockAround } from "./roles";
import { readRuns } from "./runs";
import { hasShadows, isSeenIn, treesIn } from "./shadow";
import type { Step } from "./slices";
import { atItsTurn, done, inTurn } from "./steps";

/** Subtrees up to so many elements are forgotten element by element, others block by block. */
const SMALL = 64;

/** Hits up to which a text is searched as soon as it is read. */
const FEW_HITS = 128;

/** A run's text, and where in it names may begin. */
export interface Sifted {
  run: MarkedRun;
  text: string;
  hits: Hits;
}

/** Text of a block that is to be searched for names once those that may stand there are known. */
export interface Waiting {
  sifted: Sifted[];
  /** Is what is found all that the block has? */
  replaces: boolean;
}

/** What is found, and what finds it: there once a name may stand in the frame. */
export interface Found extends Anchors {
  /** Finds the names in a block's text, some at each call, and keeps them with the last. */
  search(block: Element, waiting: Waiting): Step;
  /** The same in one go, for texts with few hits. */
  searchAtOnce(block: Element, waiting: Waiting): void;
  /** Drops what was found in a block. */
  forget(block: Element): void;
  /** The blocks in which something was found. */
  blocks(): Iterable<Element>;
}

/**
 * Turns parts of the page into mentions. Each method gives a step that reads a little at each call,
 * so that no part of a page is too large. Text that may hold names which are not known yet waits
 * until they are: see {@link settle}.
 */
export class Reading {
  /** What waits for names, by the block that it is text of. */
  private readonly waiting = new Map<Element, Waiting>();
  /** Without it nothing is found. */
  found: Found | undefined;

  private readonly aside: Aside;

  constructor(private readonly names: KnownNames) {
    this.aside = new Aside(names);
  }

  /**
   * Reads an element and all within it.
   *
   * @param leaveOut an element within it that is read already
   */
  deep(root: Element, leaveOut?: Element): Step {
    return atItsTurn(() => this.readDeep(root, leaveOut));
  }

  /** Reads the text that a block holds itself, not that of the blocks within it. */
  shallow(block: Element): Step {
    return atItsTurn(() => this.readShallow(block));
  }

  /** Is there text that waits to be searched? */
  get isWaiting(): boolean {
    return this.waiting.size > 0 || this.aside.isStale(this.found);
  }

  /** Forgets what has left the page. */
  sweep(): void {
    this.aside.sweep();
  }

  /** Goes on with what has waited for names that are known now. */
  settle(): Step {
    const left = [...this.waiting].reverse();
    let step = done;
    return () => {
      if (step()) return true;
      for (let hits = 0; hits < FEW_HITS; hits++) {
        const [block, waiting] = left.pop() ?? [];
        if (!block || !waiting) {
          step = this.aside.takeUp(this.found, (each) => this.whole(each));
          return step !== done;
        }
        hits += hitsOf(waiting);
        // What was found after these names were asked for waits on.
        if (this.waiting.get(block) !== waiting || !this.knowsAll(waiting)) continue;
        if (hits > FEW_HITS) step = this.search(block, waiting);
        else this.searchAtOnce(block, waiting);
      }
      return true;
    };
  }

  /** Wants from now on what is not known of what was put aside; returns whether all is known. */
  wantAside(): boolean {
    return this.aside.want();
  }

  /** Reads a block and all within it, and puts nothing aside. */
  private whole(block: Element): Step {
    this.forgetWithin(block);
    return hasShadows() ? this.all(block) : this.readPieces(block, {});
  }

  private readDeep(root: Element, leaveOut?: Element): Step {
    if (!root.isConnected) {
      // Much that comes is gone before its turn: nothing more is asked of it.
      this.forgetWithin(root, leaveOut);
      return done;
    }
    const steps = [this.readTree(root, leaveOut)];
    for (const island of islandsIn(root)) {
      if (!leaveOut?.contains(island)) steps.push(atItsTurn(() => this.readTree(island)));
    }
    return inTurn(steps);
  }

  /** Reads all within an element but its islands. */
  private readTree(root: Element, leaveOut?: Element): Step {
    const block = root.isConnected ? blockAround(root) : null;
    this.forgetWithin(root, leaveOut);
    return block ? this.readBlocks(root, block, leaveOut) : done;
  }

  private readBlocks(root: Element, block: Element, leaveOut?: Element): Step {
    if (block !== root) return this.within(root, block);
    // With shadow trees among it, text does not lie as it is seen.
    if (hasShadows()) return this.all(root);
    const putAside = (outer: Element, hits: Hits) => this.aside.put(outer, hits);
    return this.readPieces(root, { putAside }, leaveOut);
  }

  private readPieces(
    root: Element,
    aside: Pick<PieceReader, "putAside">,
    leaveOut?: Element,
  ): Step {
    const reader: PieceReader = {
      plain: (run, text, hits) => this.keep(run, text, hits),
      own: (outer) => this.own(outer),
      within: (inline, outer) => this.within(inline, outer),
      ...aside,
    };
    const pieces = new Pieces(root, this.names.filter, reader, leaveOut);
    return () => pieces.step();
  }

  /** Reads a block and all within it, node by node. */
  private all(block: Element): Step {
    const forget = (container: Element) => {
      this.forget(container);
      return true;
    };
    const keep = (run: MarkedRun, text: string, hits: Hits) => this.keep(run, text, hits);
    return readRuns(this.names, block, block, forget, keep, forget);
  }

  private own(block: Element): Step {
    if (!block.isConnected) return done;
    const keep = (run: MarkedRun, text: string, hits: Hits) => this.keep(run, text, hits);
    return readRuns(
      this.names,
      block,
      block,
      () => false,
      keep,
      (again) => this.forget(again),
    );
  }

  /** Reads the blocks in an inline element: its own text is but a part of a run around it. */
  private within(inline: Element, block: Element): Step {
    if (!inline.isConnected) return done;
    const forget = (container: Element) => {
      if (container !== block) this.forget(container);
      return true;
    };
    const keep = (run: MarkedRun, text: string, hits: Hits) => {
      if (run.container !== block) this.keep(run, text, hits);
    };
    return readRuns(this.names, inline, block, forget, keep, forget);
  }

  private readShallow(block: Element): Step {
    if (!block.isConnected || blockAround(block) !== block) return done;
    // All at once, so that what is painted already does not flicker.
    const fresh: Waiting = { sifted: [], replaces: true };
    const keep = (run: MarkedRun, text: string, hits: Hits) => {
      fresh.sifted.push({ run, text, hits });
    };
    const again = () => {
      fresh.sifted = [];
    };
    const step = readRuns(this.names, block, block, () => false, keep, again);
    return () => {
      const more = step();
      if (!more) {
        if (!this.searchIfSmall(block, fresh)) this.waiting.set(block, fresh);
      }
      return more;
    };
  }

  /** Those that are not known are wanted from now on, all of them. */
  private knowsAll({ sifted }: Waiting): boolean {
    let all = true;
    for (const { hits } of sifted) all = this.names.know(hits) && all;
    return all;
  }

  private keep(run: MarkedRun, text: string, hits: Hits): void {
    const { container } = run;
    const sifted = { run, text, hits };
    const known = this.waiting.get(container);
    if (known) known.sifted.push(sifted);
    const waiting = known ?? { sifted: [sifted], replaces: false };
    if (!this.searchIfSmall(container, waiting) && !known) this.waiting.set(container, waiting);
  }

  /** Searches what can be searched in no time; false where it is left to {@link settle}. */
  private searchIfSmall(block: Element, waiting: Waiting): boolean {
    const isSmall = this.knowsAll(waiting) && hitsOf(waiting) <= FEW_HITS;
    if (isSmall) this.searchAtOnce(block, waiting);
    return isSmall;
  }

  private searchAtOnce(block: Element, waiting: Waiting): void {
    this.waiting.delete(block);
    this.found?.searchAtOnce(block, waiting);
  }

  private search(block: Element, waiting: Waiting): Step {
    const step = this.found?.search(block, waiting) ?? done;
    return () => {
      // It may have been read anew meanwhile.
      if (this.waiting.get(block) !== waiting) return false;
      if (step()) return true;
      this.waiting.delete(block);
      return false;
    };
  }

  private forget(block: Element): void {
    this.found?.forget(block);
    this.waiting.delete(block);
  }

  private forgetWithin(root: Element, leaveOut?: Element): void {
    this.forgetWhole(root);
    const inner = fewWithin(root);
    if (inner) {
      for (const block of inner) this.forgetWhole(block);
    } else {
      const { found, waiting, aside } = this;
      for (const block of [...(found?.blocks() ?? []), ...waiting.keys(), ...aside.blocks()]) {
        if (isSeenIn(root, block) && !leaveOut?.contains(block)) this.forgetWhole(block);
      }
    }
  }

  private forgetWhole(block: Element): void {
    this.aside.delete(block);
    this.forget(block);
  }
}

/** The elements that are seen in an element, where they are few and none of them is another's. */
function fewWithin(root: Element): readonly Element[] | undefined {
  const inner = own(root, "getElementsByTagName").call(root, "*");
  if (inner.length > SMALL) return undefined;
  if (!hasShadows()) return [...inner];
  const all = treesIn(root).flatMap((tree) => [...own(tree, "querySelectorAll").call(tree, "*")]);
  const isSlotted = all.some(({ localName }) => localName === "slot");
  return all.length > SMALL || isSlotted ? undefined : all;
}

function hitsOf({ sifted }: Waiting): number {
  let count = 0;
  for (const { hits } of sifted) count += hits.starts.length;
  return count;
}
