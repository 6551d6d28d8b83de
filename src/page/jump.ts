import type { Box } from "./geometry";
import type { Highlights } from "./highlights";
import { around } from "./layer";
import { type PageMention, partsOf, rangeOf } from "./mentions";
import { hiddenBy } from "./tucked";

/** How long a mention that was jumped to stays lit, in milliseconds. */
const FLASH = 1600;
/** How long it is lit and unlit in turns before it stays lit, in milliseconds each. */
const BLINK = 160;
const BLINKS = 4;

/** Brings mentions into view and flashes them. */
export class Jump {
  private timers: ReturnType<typeof setTimeout>[] = [];

  constructor(
    private readonly highlights: Highlights,
    signal: AbortSignal,
  ) {
    signal.addEventListener("abort", () => this.stop());
  }

  /**
   * Brings a mention to the middle of all that scrolls around it, at once, opening what is folded
   * over it. Returns where in the viewport it then is.
   *
   * @param isLit does it flash, which the page can see?
   */
  to(mention: PageMention, isLit: boolean): Box {
    unfold(rangeOf(mention).startContainer);
    const range = rangeOf(mention);
    const element = around(range.startContainer, "*");
    element?.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    this.refine(range, element);
    if (isLit) this.flash(mention);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    return { left, top, right, bottom };
  }

  /** In a block taller than what scrolls it, its middle is not yet the mention's place. */
  private refine(range: Range, element: Element | null): void {
    const scroller = element && scrollerOf(element);
    if (scroller) {
      const { top, bottom } = range.getBoundingClientRect();
      const view = scroller.getBoundingClientRect();
      if (top < view.top || bottom > view.bottom) {
        const by = (top + bottom - view.top - view.bottom) / 2;
        scroller.scrollBy({ top: by, behavior: "instant" });
      }
    }
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) {
      scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: "instant" });
    }
  }

  /** Blinks, then stays lit for a while; who has asked for less motion sees it lit at once. */
  private flash(mention: PageMention): void {
    this.stop();
    const highlight = this.highlights.get("flash");
    highlight.clear();
    const ranges = partsOf(mention).map((part) => new StaticRange(part));
    const light = (lit: boolean) => {
      if (!lit) highlight.clear();
      else for (const range of ranges) highlight.add(range);
    };
    light(true);
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    for (let blink = 1; blink <= BLINKS && !calm; blink++) {
      this.timers.push(setTimeout(light, blink * BLINK, blink % 2 === 0));
    }
    this.timers.push(setTimeout(light, FLASH, false));
  }

  private stop(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers = [];
  }
}

/** Opens what a reader could open to see a node: that is what they have asked for. */
function unfold(node: Node): void {
  for (let fold = hiddenBy(node); fold; fold = hiddenBy(node)) {
    if (fold instanceof HTMLDetailsElement) fold.open = true;
    else {
      // As browsers do when a search finds something in there.
      fold.dispatchEvent(new Event("beforematch", { bubbles: true }));
      fold.removeAttribute("hidden");
    }
  }
}

/** What scrolls around an element, other than the page itself. */
function scrollerOf(element: Element): Element | null {
  let at: Element | null = element;
  for (; at && at !== document.documentElement && at !== document.body; at = parentOf(at)) {
    const { overflowY } = getComputedStyle(at);
    if (/^(?:auto|scroll|hidden)$/.test(overflowY) && at.scrollHeight > at.clientHeight) return at;
  }
  return null;
}

function parentOf(element: Element): Element | null {
  return element.parentElement ?? around(element.getRootNode(), "*");
}
