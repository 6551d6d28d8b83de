import { type Gazetteer, scan } from "../spot";
import { type Run, RunWalker, type TreeNode } from "../text";
import type { MarkedRun, MentionIndex, PageMention } from "./mentions";
import { blockAround, domReader } from "./roles";
import type { Step } from "./slices";

/** Text searched between two looks at the clock, in UTF-16 code units: well under a millisecond. */
const CHUNK = 16_384;
/** Nodes walked between two looks at the clock. */
const NODES = 64;

/**
 * Turns parts of the page into mentions. Each method gives a step that reads a little at each call,
 * so that no part of a page is too large.
 */
export class Reading {
  constructor(
    private readonly gazetteer: Gazetteer,
    private readonly index: MentionIndex,
  ) {}

  /** Reads an element and all within it. */
  deep(root: Element): Step {
    return atItsTurn(() => this.readDeep(root));
  }

  /** Reads the text that a block holds itself, not that of the blocks within it. */
  shallow(block: Element): Step {
    return atItsTurn(() => this.readShallow(block));
  }

  private readDeep(root: Element): Step {
    const block = root.isConnected ? blockAround(root) : null;
    if (!block) {
      // It may have been moved from where it was read.
      for (const inner of [root, ...root.querySelectorAll("*")]) this.index.delete(inner);
      return done;
    }
    // The text of an inline root is but a part of a run of the block around it.
    const isOwn = (container: Element) => block === root || container !== block;
    const forget = (container: Element) => {
      if (isOwn(container)) this.index.delete(container);
      return true;
    };
    forget(block);
    const walker = new RunWalker<Element, Text>(root, block, domReader, forget);
    const keep: Keep = (container, found) => {
      if (isOwn(container)) this.index.append(container, found);
    };
    return this.read(root, walker, keep, forget);
  }

  private readShallow(block: Element): Step {
    if (!block.isConnected || blockAround(block) !== block) return done;
    const walker = new RunWalker<Element, Text>(block, block, domReader, () => false);
    const mentions: PageMention[] = [];
    const keep: Keep = (_, found) => {
      for (const mention of found) mentions.push(mention);
    };
    const step = this.read(block, walker, keep, () => {
      mentions.length = 0;
    });
    return () => {
      const more = step();
      // All at once, so that what is painted already does not flicker.
      if (!more) this.index.replace(block, mentions);
      return more;
    };
  }

  /** @param again told of a block that has to be read once more, for it changed meanwhile */
  private read(
    root: Element,
    walker: RunWalker<Element, Text>,
    keep: Keep,
    again: (block: Element) => void,
  ): Step {
    const isThere = (node: TreeNode) => root.isConnected && root.contains(node as Node);
    let run: Run<Element, Text> | null | undefined;
    let at = 0;
    return () => {
      if (run) {
        at = this.search(run, at, keep);
        if (at >= run.text.length) run = null;
        return true;
      }
      const block = walker.recover(isThere);
      if (block) again(block);
      run = walker.nextWithin(NODES);
      at = 0;
      return run !== undefined;
    };
  }

  /** Searches the next chunk of a run and keeps what it finds; returns where to go on. */
  private search(searched: Run<Element, Text>, from: number, keep: Keep): number {
    const { container, text, nodes, starts } = searched;
    let found: PageMention[] | undefined;
    let run: MarkedRun | undefined;
    const next = scan(this.gazetteer, text, from, from + CHUNK, (start, end, form) => {
      run ??= { container, nodes, starts };
      found ??= [];
      // Whether it is seen is asked when the browser has laid it out.
      found.push({ run, start, end, form, shown: true });
    });
    if (found) keep(container, found);
    return next;
  }
}

/** Takes the mentions that were found in a chunk of a block's text. */
type Keep = (block: Element, found: readonly PageMention[]) => void;

const done: Step = () => false;

/** Begins only when asked for the first step: what is queued before may read or change the same. */
function atItsTurn(begin: () => Step): Step {
  let step: Step | undefined;
  return () => {
    step ??= begin();
    return step();
  };
}
