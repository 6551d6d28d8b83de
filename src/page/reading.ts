import { type Hits, verify } from "../spot";
import type { MarkedRun, MentionIndex, PageMention } from "./mentions";
import type { KnownNames } from "./names";
import { Pieces } from "./pieces";
import { blockAround } from "./roles";
import { readRuns, WholeRun } from "./runs";
import type { Step } from "./slices";

/** Subtrees up to so many elements are forgotten element by element, others block by block. */
const SMALL = 64;

/** What is to be done with a block's text once the names that may stand there are known. */
interface Waiting {
  hits: Hits[];
  works: (() => void)[];
}

/** Weighs the mentions found in a run's text. */
export type Weigh = (text: string, found: PageMention[]) => void;

/**
 * Turns parts of the page into mentions. Each method gives a step that reads a little at each call,
 * so that no part of a page is too large. Text that may hold names which are not known yet waits
 * until they are: see {@link settle}.
 */
export class Reading {
  /** What waits for names, by the block that it is text of. */
  private readonly waiting = new Map<Element, Waiting>();

  constructor(
    private readonly names: KnownNames,
    private readonly index: MentionIndex,
    private readonly weigh: Weigh,
  ) {}

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

  /** Goes on with what has waited for names that are known now. */
  settle(): Step {
    const left = [...this.waiting].reverse();
    return () => {
      const [block, waiting] = left.pop() ?? [];
      // It may have been read anew meanwhile, or have been found after these names were asked for.
      if (block && waiting && this.waiting.get(block) === waiting && this.knowsAll(waiting.hits)) {
        this.waiting.delete(block);
        for (const work of waiting.works) work();
      }
      return left.length > 0;
    };
  }

  private readDeep(root: Element, leaveOut?: Element): Step {
    const block = root.isConnected ? blockAround(root) : null;
    this.forgetWithin(root, leaveOut);
    if (!block) return done;
    if (block !== root) return this.within(root, block);
    const pieces = new Pieces(
      root,
      this.names.filter,
      {
        plain: (plain, text, hits) => this.keep(new WholeRun(plain), text, hits),
        own: (outer) => this.own(outer),
        within: (inline, outer) => this.within(inline, outer),
      },
      leaveOut,
    );
    return () => pieces.step();
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
    let kept: [MarkedRun, string, Hits][] = [];
    const keep = (...run: [MarkedRun, string, Hits]) => {
      kept.push(run);
    };
    const again = () => {
      kept = [];
    };
    const step = readRuns(this.names, block, block, () => false, keep, again);
    return () => {
      const more = step();
      if (!more) this.replace(block, kept);
      return more;
    };
  }

  /** All at once, so that what is painted already does not flicker. */
  private replace(block: Element, runs: readonly [MarkedRun, string, Hits][]): void {
    const found = () => runs.flatMap(([run, text, hits]) => this.find(run, text, hits));
    this.waiting.delete(block);
    const work = () => this.index.replace(block, found());
    const hits = runs.map(([, , own]) => own);
    if (this.knowsAll(hits)) work();
    else this.waiting.set(block, { hits, works: [work] });
  }

  /** Those that are not known are wanted from now on, all of them. */
  private knowsAll(hits: readonly Hits[]): boolean {
    return hits.filter((own) => this.names.know(own)).length === hits.length;
  }

  private keep(run: MarkedRun, text: string, hits: Hits): void {
    const { container } = run;
    const waiting = this.waiting.get(container);
    const work = () => this.index.append(container, this.find(run, text, hits));
    if (this.names.know(hits) && !waiting) work();
    else if (waiting) {
      waiting.hits.push(hits);
      waiting.works.push(work);
    } else this.waiting.set(container, { hits: [hits], works: [work] });
  }

  private find(run: MarkedRun, text: string, hits: Hits): PageMention[] {
    const found: PageMention[] = [];
    verify(this.names.gazetteer, text, hits, (start, end, form) => {
      // Whether it is seen is asked when the browser has laid it out.
      found.push({ run, start, end, form, shown: true, certainty: "unlikely", rules: 0 });
    });
    if (found.length > 0) this.weigh(text, found);
    return found;
  }

  private forget(block: Element): void {
    this.index.delete(block);
    this.waiting.delete(block);
  }

  private forgetWithin(root: Element, leaveOut?: Element): void {
    this.forget(root);
    const inner = root.getElementsByTagName("*");
    if (inner.length <= SMALL) for (const block of inner) this.forget(block);
    else {
      for (const block of [...this.index.known(), ...this.waiting.keys()]) {
        if (root.contains(block) && !leaveOut?.contains(block)) this.forget(block);
      }
    }
  }
}

const done: Step = () => false;

/** Begins only when asked for the first step: what is queued before may read or change the same. */
function atItsTurn(begin: () => Step): Step {
  let step: Step | undefined;
  return () => {
    step ??= begin();
    return step();
  };
}
