import { findHosts, shadowOf } from "./hosts";
import { Seldom } from "./seldom";
import { isHost, learnShadow, parentOf } from "./shadow";
import type { Slices, Step } from "./slices";
import { type Changes, changesIn } from "./watch";

/** Share of the time that looking for shadow trees may take where a page never rests. */
const SHARE = 0.01;

/**
 * Finds the shadow trees of a frame, whenever they come. Nothing tells that an element has got one:
 * so it is looked again when the page has changed, scripts have loaded, sizes have changed, or
 * somebody scrolls.
 */
export class ShadowWatch {
  private readonly watched = new WeakSet<ShadowRoot>();
  private readonly search: Seldom;

  /**
   * @param watch watches a tree as the document is
   * @param changed told what is to be read
   */
  constructor(
    slices: Slices,
    private readonly watch: (tree: ShadowRoot) => void,
    private readonly changed: (changes: Changes) => void,
    private readonly signal: AbortSignal,
  ) {
    this.search = new Seldom(() => this.searchIn(document), SHARE, slices, signal);
    const listen = { signal, capture: true, passive: true };
    for (const event of ["load", "scroll"]) addEventListener(event, () => this.soon(), listen);
    addEventListener("pointerover", (event) => this.pointed(event), listen);
    const sizes = new ResizeObserver(() => this.soon());
    for (const part of [document.documentElement, document.body]) if (part) sizes.observe(part);
    signal.addEventListener("abort", () => sizes.disconnect());
  }

  /** Looks through the frame, before it counts as read. */
  now(): void {
    this.search.now();
  }

  /** Looks through the frame soon. */
  soon(): void {
    this.search.call();
  }

  /** Takes up the shadow trees within an element that is about to be read. */
  within(element: Element): Step {
    const step = findHosts(element, (host, tree) => this.adopt(host, tree));
    // One that has gone again is told of when it comes back.
    return () => element.isConnected && step();
  }

  private searchIn(root: ParentNode): Step {
    const fresh = new Set<Element>();
    const step = findHosts(root, (host, tree) => this.adopt(host, tree) && fresh.add(host));
    return () => {
      const more = step();
      if (!more) for (const host of fresh) this.read(host, fresh);
      return more;
    };
  }

  /** Takes up a shadow tree; false where it was known. */
  private adopt(host: Element, tree: ShadowRoot): boolean {
    learnShadow(host, tree);
    if (this.watched.has(tree)) return false;
    this.watched.add(tree);
    this.watch(tree);
    const { signal } = this;
    const moved = ({ target }: Event) => this.changed(changesIn(target as Element));
    tree.addEventListener("slotchange", moved, { signal });
    return true;
  }

  /** Has a host read, unless it is read with another. */
  private read(host: Element, fresh: ReadonlySet<Element>): void {
    for (let at = parentOf(host); at; at = parentOf(at)) if (fresh.has(at)) return;
    const changes = changesIn(host);
    changes.deep.add(host);
    this.changed(changes);
  }

  /** Elements that are pointed at are asked even for closed trees. */
  private pointed(event: Event): void {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || isHost(target)) return;
    const tree = shadowOf(target);
    if (!tree) return;
    this.adopt(target, tree);
    this.read(target, new Set());
  }
}
