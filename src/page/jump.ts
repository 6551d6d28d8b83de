import type { Highlights } from "./highlights";
import { boundsOf, type PageMention, rangeOf } from "./mentions";

/** How long a mention that was jumped to stays lit, in milliseconds. */
const FLASH = 1400;

/** Scrolls mentions into view and flashes them. */
export class Jump {
  private end: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly highlights: Highlights,
    signal: AbortSignal,
  ) {
    signal.addEventListener("abort", () => clearTimeout(this.end));
  }

  /**
   * Goes to the `ordinal`-th of some mentions, from 0; false where it is not. `isLit`: does it flash,
   * which the page can see?
   */
  toNth(mentions: readonly PageMention[], ordinal: number, isLit: boolean): boolean {
    const wanted = mentions[ordinal];
    if (wanted) this.to(wanted, isLit);
    return wanted !== undefined;
  }

  /** Brings a mention to the middle of all that scrolls around it, at once. */
  private to(mention: PageMention, isLit: boolean): void {
    const range = rangeOf(mention);
    const element = range.startContainer.parentElement;
    element?.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    const { top, bottom } = range.getBoundingClientRect();
    // In a block taller than the viewport its middle is not yet the mention's place.
    if (top < 0 || bottom > innerHeight) {
      scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: "instant" });
    }
    if (isLit) this.flash(mention);
  }

  private flash(mention: PageMention): void {
    clearTimeout(this.end);
    const highlight = this.highlights.get("flash");
    highlight.clear();
    highlight.add(new StaticRange(boundsOf(mention)));
    this.end = setTimeout(() => highlight.clear(), FLASH);
  }
}
