import type { EntityKey, TourHandle, TourState } from "../model";
import { type PageMention, rangeOf } from "./mentions";
import type { Marks } from "./pointing";

/** The reader's way from mention to mention of a frame. */
export class Tour implements TourHandle {
  /** Where they are. */
  private current: PageMention | undefined;
  private since = 0;

  constructor(private readonly marks: Pick<Marks, "listed" | "canShow">) {}

  /** The mentions that the way leads to: of an entity all, else (null) those that may be shown. */
  stops(entity: EntityKey | null): PageMention[] {
    if (entity !== null) return this.marks.listed(entity);
    return this.marks.listed().filter((mention) => this.marks.canShow(mention));
  }

  /** They have come to a mention. */
  come(mention: PageMention): void {
    this.current = mention;
    this.since = performance.timeOrigin + performance.now();
  }

  state(entity: EntityKey | null): TourState {
    const listed = this.stops(entity);
    const focused = document.hasFocus() && !document.activeElement?.matches("iframe, frame");
    const { current, since } = this;
    const at = current && isInView(current) ? listed.indexOf(current) : -1;
    const next = at >= 0 ? at + 1 : firstFrom(listed, current);
    const previous = at >= 0 ? at - 1 : next - 1;
    return { count: listed.length, at, next, previous, since, focused };
  }
}

/**
 * The first mention that stands after the one at which the reader was, where that is in view, else
 * the first that does not lie above the view. By bisection: most pages run downwards.
 */
function firstFrom(listed: readonly PageMention[], current: PageMention | undefined): number {
  const here = current && isInView(current) ? rangeOf(current) : undefined;
  const isBefore = (mention: PageMention) => {
    const range = rangeOf(mention);
    return here
      ? range.compareBoundaryPoints(Range.START_TO_START, here) <= 0
      : range.getBoundingClientRect().bottom <= 0;
  };
  let [low, high] = [0, listed.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(listed[middle] as PageMention)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Is a mention on the page still, and in the viewport? */
function isInView(mention: PageMention): boolean {
  const range = rangeOf(mention);
  if (!range.startContainer.isConnected) return false;
  const { top, bottom, width } = range.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < innerHeight;
}
