import type { Evidence } from "../model";
import { type Box, placeCard } from "./geometry";

/** What one card shows. */
export interface CardContent {
  evidence: Evidence;
  /** The gazetteer's form that matched. */
  alias: string;
  /** The words as they stand on the page. */
  matched: string;
  /** "sure" if not given. */
  certainty?: "sure" | "likely";
  /** What led to that, by the names of the rules. */
  reasons?: readonly string[];
}

/** The card of a frame, as the script that tracks the pointer uses it. */
export interface Card {
  /** Shows the card by a mark, in place of what it showed before. */
  open(content: CardContent, mark: Box, anchor: Node): void;
  close(): void;
  /** Where the open card lies; null while none is open. */
  box(): Box | null;
}

declare global {
  /** A frame's card, where its script has been loaded, in a world that no page can see. */
  var sidelightCard: Card | undefined;
}

/** What the browser gives every popover, and a page may give every element, is not for the card. */
const RESETS = [
  ["position", "fixed"],
  ["inset", "auto"],
  ["width", "auto"],
  ["height", "auto"],
  ["margin", "0"],
  ["padding", "0"],
  ["border", "0"],
  ["background", "none"],
  ["overflow", "visible"],
  ["opacity", "1"],
  ["transform", "none"],
  ["filter", "none"],
] as const;

/** Tells the card's own sheet how high it may be. */
const ROOM = "--sidelight-room";

/** The card's element: empty for the page, which cannot look into its shadow root. */
export const HOST_NAME = "sidelight-card";

/** Removes hosts that an earlier script of ours has left behind. */
export function removeStaleHosts(): void {
  for (const host of document.querySelectorAll(HOST_NAME)) host.remove();
}

/**
 * The element that carries the card: in the top layer, with a closed shadow root, in the page only
 * while the card is open.
 */
export class CardHost {
  readonly root: ShadowRoot;
  private readonly element: HTMLElement;

  constructor() {
    this.element = document.createElementNS(
      "http://www.w3.org/1999/xhtml",
      HOST_NAME,
    ) as HTMLElement;
    this.element.popover = "manual";
    // Only our own sheet lifts this: a host left behind by a disabled extension is not seen.
    this.element.style.display = "none";
    for (const [name, value] of RESETS) this.element.style.setProperty(name, value, "important");
    this.root = this.element.attachShadow({ mode: "closed" });
  }

  /** Puts the host into the page, above everything, near a mark. `anchor` is the mark's node. */
  open(mark: Box, anchor: Node): void {
    const parent = modalAround(anchor) ?? document.documentElement;
    if (this.element.parentNode !== parent) parent.append(this.element);
    if (!this.element.matches(":popover-open")) this.element.showPopover();
    this.place(mark);
  }

  /** Moves the card to where it has room by a mark. */
  private place(mark: Box): void {
    const { style } = this.element;
    style.removeProperty(ROOM);
    const { width, height } = this.element.getBoundingClientRect();
    const viewport = { width: innerWidth, height: innerHeight };
    const { x, y, maxHeight } = placeCard(mark, { width, height }, viewport);
    style.setProperty("left", `${x}px`, "important");
    style.setProperty("top", `${y}px`, "important");
    style.setProperty(ROOM, `${maxHeight}px`);
  }

  close(): void {
    this.element.remove();
  }

  box(): Box | null {
    return this.element.isConnected ? this.element.getBoundingClientRect() : null;
  }
}

/** A modal dialog makes all outside it inert, so there the card belongs inside. */
function modalAround(node: Node): Element | null {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return element?.closest(":modal") ?? null;
}
