import type { Certainty, Gazetteer, GazetteerEntity } from "../spot";
import { bandOf, type Edges } from "./band";
import { BlockWindow } from "./block-window";
import type { Highlights } from "./highlights";
import type { KnownForms } from "./known-forms";
import { look } from "./look";
import { isMarked, type MentionIndex, type PageMention, partsOf, rangeOf } from "./mentions";
import { isOutOfReach } from "./reach";
import type { Step } from "./slices";
import { Targets } from "./targets";

/** Mentions are painted this far outside the viewport, in CSS pixels: scrolling shows none bare. */
const MARGIN = 240;
/** The same to either side. */
const ASIDE = 100_000;
/** So many watched elements are painted where no scrolling leads. */
const MOST_BEYOND = 64;
/** Of an element with more mentions than this, only those around the viewport are painted… */
const WINDOWED = 48;
/** …and of one that is higher than so many viewports. */
const TALL = 2;
/**
 * Chromium reckons anew in each frame how far the lines under a text node's marks reach: 1 ms for one
 * as long as this, in UTF-16 code units. In longer ones marks are tinted, without a line.
 */
const LONG_NODE = 100_000;
/** Watched elements looked at between two looks at the clock. */
const TARGETS = 16;

/** How a mention is painted. */
interface Painted {
  ranges: StaticRange[];
  highlight: Highlight;
  certainty: Certainty;
}

/** What the painter tells of. */
export interface PaintListener {
  /** Something is about to be painted for the first time. */
  first(): void;
  /** Some mentions turned out to be seen, or not to be seen any more. */
  seen(): void;
  /** Blocks with mentions are laid out: it can be asked whether they are seen. */
  laidOut(blocks: Iterable<Element>): void;
  /** Runs work that the browser has called for. */
  timed(run: () => void): void;
}

/** The first of a mention's entities that may be painted. */
export function entityOf(gazetteer: Gazetteer, mention: PageMention): GazetteerEntity | undefined {
  const { entities, forms } = gazetteer.data;
  for (const index of forms[mention.form]?.entities ?? []) {
    if (entities[index]?.painted) return entities[index];
  }
  return undefined;
}

/**
 * Paints the mentions in and near the viewport through the CSS Custom Highlight API. The page's DOM
 * is not touched. Browsers check every registered range in each frame in which the page changes, so
 * no others are registered.
 */
export class Painter {
  /** What is painted, by the watched element that it was painted for. */
  private readonly painted = new Map<Element, Map<PageMention, Painted>>();
  private readonly near = new Set<Element>();
  /** Those of the near that lie where no scrolling leads. */
  private readonly beyond = new Set<Element>();
  private readonly dirty = new Set<Element>();
  /** Watched elements that are to be painted anew when all is read. */
  private readonly waiting = new Set<Element>();
  /** The blocks of those near elements that have too many mentions to paint all. */
  private readonly windows = new Map<Element, BlockWindow>();
  private readonly targets: Targets;
  private readonly observer: IntersectionObserver;
  private isFirst = true;
  private frame = 0;

  constructor(
    private readonly known: Pick<KnownForms, "gazetteer">,
    private readonly index: MentionIndex,
    private readonly highlights: Highlights,
    private readonly listener: PaintListener,
    signal: AbortSignal,
  ) {
    // What has been moved aside, as carousels do, comes back at once.
    const margin = `${MARGIN}px ${ASIDE}px`;
    const options = { rootMargin: margin, scrollMargin: margin };
    this.observer = new IntersectionObserver(
      (entries) => listener.timed(() => this.intersect(entries)),
      options,
    );
    this.targets = new Targets(this.observer, (target) => this.leave(target));
    const scrolled = () => this.scrolled();
    document.addEventListener("scroll", scrolled, { signal, capture: true, passive: true });
    window.addEventListener("resize", scrolled, { signal, passive: true });
    signal.addEventListener("abort", () => this.end());
  }

  /** The mentions that are painted now. */
  *mentions(): Generator<PageMention> {
    for (const painted of this.painted.values()) yield* painted.keys();
  }

  /** Takes note that a block's mentions have changed; {@link flush} shows it. */
  touch(block: Element): void {
    this.dirty.add(block);
  }

  /**
   * Brings what is painted in line with the blocks that were touched. While more is to be read,
   * long blocks that show marks already wait: measuring in them costs more than reading them. Returns
   * whether there was anything to do.
   */
  flush(more: boolean): boolean {
    if (this.dirty.size === 0 && this.waiting.size === 0) return false;
    const touched = new Set(this.waiting);
    this.waiting.clear();
    const known: Element[] = [];
    for (const block of this.dirty) {
      const before = this.targets.of(block);
      if (before) touched.add(before);
      if (this.index.of(block).length === 0) this.targets.delete(block);
      else if (!this.targets.add(block)) known.push(block);
      const after = this.targets.of(block);
      if (after) touched.add(after);
      if (before && before !== after) this.windows.get(before)?.delete(block);
      if (after) this.windows.get(after)?.add(block);
    }
    this.dirty.clear();
    // Of others the observer tells.
    if (known.length > 0) this.listener.laidOut(known);
    // The page's flow may have moved under what is painted only in part.
    for (const target of this.windows.keys()) touched.add(target);
    const ready: Element[] = [];
    for (const target of touched) {
      if (more && this.windows.has(target) && this.painted.has(target)) this.waiting.add(target);
      else if (this.near.has(target)) ready.push(target);
    }
    this.paint(ready);
    return true;
  }

  /** Looks anew, step by step, whether what is in or near the viewport is seen. */
  look(): Step {
    const left = [...this.near];
    return () => {
      this.paint(left.splice(-TARGETS).filter((target) => this.near.has(target)));
      return left.length > 0;
    };
  }

  /** Looks for what has come to lie, or is shown, where no scrolling leads: the observer tells nothing. */
  lookBeyond(): Step {
    const left = [...this.targets.all()].filter((target) => !this.near.has(target));
    return () => {
      const isBeyond = (it: Element) =>
        this.targets.blocks(it).size > 0 && this.isBeyond(it, it.getBoundingClientRect());
      const found = left.splice(-TARGETS).filter(isBeyond);
      for (const target of found) this.near.add(target);
      this.paint(found);
      return left.length > 0;
    };
  }

  private intersect(entries: readonly IntersectionObserverEntry[]): void {
    const come: Element[] = [];
    const gone: Element[] = [];
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      this.listener.laidOut(this.targets.blocks(target));
      const isNear = isIntersecting || this.isBeyond(target, boundingClientRect);
      if (!isNear) gone.push(target);
      else if (this.targets.blocks(target).size > 0) {
        this.near.add(target);
        come.push(target);
      }
    }
    this.paint(come);
    for (const target of gone) this.leave(target);
  }

  /** Does an element lie where no scrolling leads? What shows it then shows its marks at once. */
  private isBeyond(target: Element, edges: Edges): boolean {
    this.beyond.delete(target);
    if (this.beyond.size >= MOST_BEYOND || !isOutOfReach(target, edges)) return false;
    this.beyond.add(target);
    return true;
  }

  private leave(target: Element): void {
    this.near.delete(target);
    this.beyond.delete(target);
    this.windows.delete(target);
    this.show(target, []);
  }

  /**
   * Paints what is to be painted of watched elements' blocks, and nothing else of them. All is measured
   * first: Firefox lays text out anew of which ranges come or go, at once when it is asked for sizes.
   */
  private paint(targets: Iterable<Element>): void {
    const all = Array.from(targets, (target) => ({ target, mentions: this.inView(target) }));
    for (const { mentions } of all) if (look(mentions)) this.listener.seen();
    for (const { target, mentions } of all) this.show(target, mentions);
  }

  /** The mentions of a watched element's blocks that are in or near the viewport. */
  private inView(target: Element): readonly PageMention[] {
    const blocks = this.targets.blocks(target);
    const isLong = isTall(target) || this.hasMany(blocks);
    if (!isLong) this.windows.delete(target);
    else if (!this.windows.has(target)) {
      const window = new BlockWindow();
      for (const block of blocks) window.add(block);
      this.windows.set(target, window);
    }
    const [top, bottom] = [-MARGIN, innerHeight + MARGIN];
    const mentions: PageMention[] = [];
    for (const block of this.windows.get(target)?.within(top, bottom) ?? blocks) {
      mentions.push(...inBand(block, this.index.of(block), top, bottom));
    }
    return mentions;
  }

  private hasMany(blocks: Iterable<Element>): boolean {
    let count = 0;
    for (const block of blocks) {
      count += this.index.of(block).length;
      if (count > WINDOWED) return true;
    }
    return false;
  }

  /** Makes `mentions`, so far as they are seen, all that is painted for a watched element. */
  private show(target: Element, mentions: readonly PageMention[]): void {
    const before = this.painted.get(target);
    const after = new Map<PageMention, Painted>();
    for (const mention of mentions) {
      if (!isMarked(mention)) continue;
      const known = before?.get(mention);
      const isSame = known && known.certainty === mention.certainty;
      const painted = isSame ? known : this.register(mention);
      if (painted) after.set(mention, painted);
    }
    for (const [mention, painted] of before ?? []) {
      if (after.get(mention) === painted) continue;
      for (const range of painted.ranges) painted.highlight.delete(range);
    }
    if (after.size > 0) this.painted.set(target, after);
    else this.painted.delete(target);
  }

  private register(mention: PageMention): Painted | undefined {
    const kind = entityOf(this.known.gazetteer, mention)?.kind;
    if (!kind) return undefined;
    if (this.isFirst) this.listener.first();
    this.isFirst = false;
    const { certainty } = mention;
    const ranges = partsOf(mention).map((part) => new StaticRange(part));
    const mark = certainty === "likely" ? (`${kind}-likely` as const) : kind;
    const isLong = ranges.some((range) => (range.startContainer as Text).length > LONG_NODE);
    const highlight = this.highlights.get(isLong ? `${mark}-long` : mark);
    for (const range of ranges) highlight.add(range);
    return { ranges, highlight, certainty };
  }

  private scrolled(): void {
    if (this.windows.size === 0 || this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.listener.timed(() => {
        this.paint(this.windows.keys());
      });
    });
  }

  private end(): void {
    this.observer.disconnect();
    cancelAnimationFrame(this.frame);
    this.painted.clear();
    this.highlights.end();
  }
}

function isTall(element: Element): boolean {
  return element.getBoundingClientRect().height > TALL * innerHeight;
}

/** A block's mentions: of a long block, those in the band. */
function inBand(
  block: Element,
  all: readonly PageMention[],
  top: number,
  bottom: number,
): readonly PageMention[] {
  if (all.length <= WINDOWED && !isTall(block)) return all;
  const edges = (index: number) => rangeOf(all[index] as PageMention).getBoundingClientRect();
  return bandOf(all.length, edges, top, bottom).map((index) => all[index] as PageMention);
}
