import type { Hits } from "../spot";
import type { KnownNames } from "./names";
import type { Step } from "./slices";
import { done } from "./steps";

/** Who is named in full on the page. */
export interface Anchors {
  /** Grows whenever the page is found to name somebody in full who was not named so. */
  readonly anchorings: number;
  /** Is somebody named in full of whom one of these hits may be the given name? */
  areAnchored(hits: Hits): boolean;
}

/**
 * Blocks in which names may stand, in those within them too, that count only beside others: they are
 * put aside until somebody is named in full whose given names these may be.
 */
export class Aside {
  private readonly hits = new Map<Element, Hits>();
  /** {@link Anchors.anchorings} when all of them were last looked at. */
  private anchorings = 0;

  constructor(private readonly names: Pick<KnownNames, "know">) {}

  put(block: Element, hits: Hits): void {
    this.hits.set(block, hits);
    this.anchorings = 0;
  }

  delete(block: Element): void {
    this.hits.delete(block);
  }

  blocks(): Iterable<Element> {
    return this.hits.keys();
  }

  /** Forgets what has left the page. */
  sweep(): void {
    for (const block of this.hits.keys()) if (!block.isConnected) this.hits.delete(block);
  }

  /** May some of it count by now? */
  isStale(found: Anchors | undefined): boolean {
    return this.hits.size > 0 && (found?.anchorings ?? 0) > this.anchorings;
  }

  /** Wants from now on the names that are not known; returns whether all are. */
  want(): boolean {
    let all = true;
    for (const hits of this.hits.values()) all = this.names.know(hits) && all;
    return all;
  }

  /** Reads what counts by now, once its names are known, a block at each call. */
  takeUp(found: Anchors | undefined, read: (block: Element) => Step): Step {
    const { hits: all } = this;
    if (!found || !this.isStale(found) || !this.want()) return done;
    this.anchorings = found.anchorings;
    const left = [...all].reverse();
    let step = done;
    return () => {
      if (step()) return true;
      const [block, hits] = left.pop() ?? [];
      if (!block || !hits) return false;
      const isDue = all.get(block) === hits && block.isConnected && found.areAnchored(hits);
      step = isDue ? read(block) : done;
      return true;
    };
  }
}
