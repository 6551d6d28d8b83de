import type { EntityKey, Evidence } from "../model";
import { type Box, keptWithin, type Point, placeCard } from "./geometry";
import { around, topModal } from "./layer";

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
  /** Which of the frame's mentions of the entity it is, from 0, and of how many. */
  place?: { at: number; of: number };
}

/** Where a card belongs. */
export interface CardPlace {
  mark: Box;
  /** The mark's node; null where the mark is in another frame. */
  anchor: Node | null;
  /** The part of the frame's viewport that is seen. */
  view: Box;
  /** Is it a sheet at the bottom, for fingers? */
  isSheet: boolean;
  /** Does the focus go into it? */
  isFocused: boolean;
}

/** What a card asks of the script that opened it. */
export interface CardActions {
  /** What the reports say of the entities that share a name, as one. */
  evidence(keys: readonly EntityKey[]): Promise<Evidence | undefined>;
  /** Goes to the next mention on the page (1), or the one before (-1). */
  step(by: 1 | -1): void;
  /** Has an entity no longer marked, on this site or everywhere; its marks and card go. */
  mute(entity: EntityKey, everywhere: boolean): void;
}

/** Cards that are open. */
export interface OpenCards {
  /** Closes the card that is not pinned. */
  close(): void;
  /** Closes the card that was opened last, pinned or not; false where none is open. */
  closeNewest(): boolean;
  /** Closes the card that is not pinned, at once, since nobody follows the pointer any more. */
  drop(): void;
  /** Where the open card that is not pinned lies; null while there is none. */
  box(): Box | null;
}

/** The cards of a frame, as the script that tracks the pointer uses them. */
export interface Card extends OpenCards {
  /** Shows the card by a mark, in place of what it showed before. Cards that are pinned stay. */
  open(content: CardContent, place: CardPlace, actions: CardActions): void;
  /** Is the card that is not pinned the one that was opened with this? */
  isShowing(content: CardContent): boolean;
  /** Whom the pinned cards are about. */
  pinnedOn(): EntityKey[];
  /** Closes the cards about an entity. */
  closeOn(entity: EntityKey): void;
  closeAll(): void;
}

declare global {
  /** A frame's cards, where their script has been loaded, in a world that no page can see. */
  var sidelightCard: Card | undefined;
}

/** What browsers give every popover, and a page may give every element, is not for the card. */
const RESETS = [
  ["position", "fixed"],
  ["inset", "auto"],
  ["width", "auto"],
  ["height", "auto"],
  ["min-width", "0"],
  ["max-width", "none"],
  ["min-height", "0"],
  ["max-height", "none"],
  ["margin", "0"],
  ["padding", "0"],
  ["border", "0"],
  ["background", "none"],
  ["overflow", "visible"],
  ["opacity", "1"],
  ["visibility", "visible"],
  ["pointer-events", "auto"],
  ["transform", "none"],
  ["translate", "none"],
  ["scale", "none"],
  ["rotate", "none"],
  ["zoom", "1"],
  ["filter", "none"],
  ["animation", "none"],
  ["transition", "none"],
  ["writing-mode", "horizontal-tb"],
] as const;

/** Tells the card's own sheet how high it may be. */
const ROOM = "--sidelight-room";

/** The card's element: empty for the page, which cannot look into its shadow root. */
export const HOST_NAME = "sidelight-card";
/** The element beside the scrollbar, as empty. */
export const STRIP_NAME = "sidelight-strip";

/** Removes hosts that an earlier script of ours has left behind. */
export function removeStaleHosts(): void {
  for (const host of document.querySelectorAll(`${HOST_NAME}, ${STRIP_NAME}`)) host.remove();
}

/** An element for the top layer that no style of the page's shapes, hidden but for our own sheet. */
export function hostElement(name: string): HTMLElement {
  const element = document.createElementNS("http://www.w3.org/1999/xhtml", name) as HTMLElement;
  element.popover = "manual";
  // Only our own sheet lifts this: a host left behind by a disabled extension is not seen.
  element.style.display = "none";
  for (const [property, value] of RESETS) element.style.setProperty(property, value, "important");
  return element;
}

/** What happens in a card is not for the page's listeners, which would take it for a click beside. */
const KEPT = [
  "pointerdown",
  "pointerup",
  "pointermove",
  "mousedown",
  "mouseup",
  "click",
  "dblclick",
  "auxclick",
  "contextmenu",
  "touchstart",
  "touchend",
  "touchmove",
  "keydown",
  "keyup",
  "keypress",
  "wheel",
  "focusin",
  "focusout",
  "copy",
  "dragstart",
] as const;

/**
 * The element that carries a card: in the top layer, with a closed shadow root, in the page only
 * while the card is open.
 */
export class CardHost {
  readonly root: ShadowRoot;
  private readonly element: HTMLElement;
  private anchor: Node | null = null;

  constructor() {
    this.element = hostElement(HOST_NAME);
    this.root = this.element.attachShadow({ mode: "closed" });
    for (const type of KEPT)
      this.element.addEventListener(type, (event) => event.stopPropagation());
  }

  /** Puts the host into the page, above everything, where it belongs. */
  open(place: CardPlace): void {
    this.anchor = place.anchor;
    this.raise();
    this.arrange(place);
  }

  /** Moves the host to where its content, as it now is, has room. */
  arrange({ mark, view, isSheet }: CardPlace): void {
    if (isSheet) this.lay(view);
    else this.place(mark, view);
  }

  /**
   * Brings the host above all that the page has put into the top layer: into the modal dialog around
   * its mark, for all outside that is inert; with no such mark into the one that is open, if one is.
   */
  raise(): void {
    const { element, anchor } = this;
    const modal = anchor ? around(anchor, ":modal") : topModal();
    const parent = modal ?? document.documentElement;
    if (element.parentNode !== parent) parent.append(element);
    if (element.matches(":popover-open")) element.hidePopover();
    // Chromium's sheets of extensions do not reach into shadow trees.
    const isReached = parent.getRootNode() === document;
    element.style.setProperty("display", isReached ? "none" : "block");
    element.showPopover();
  }

  /** No mark holds it any more: it belongs to the page as a whole. */
  loosen(): void {
    this.anchor = null;
  }

  /** Moves the card to where it has room by a mark. */
  private place(mark: Box, view: Box): void {
    const { style } = this.element;
    style.removeProperty(ROOM);
    style.setProperty("width", "auto", "important");
    const { width, height } = this.element.getBoundingClientRect();
    const { x, y, maxHeight } = placeCard(mark, { width, height }, view);
    style.setProperty(ROOM, `${maxHeight}px`);
    this.put({ x, y });
  }

  /** Lays the card along the bottom. */
  private lay(view: Box): void {
    const { style } = this.element;
    style.setProperty("width", `${view.right - view.left}px`, "important");
    style.setProperty(ROOM, `${0.7 * (view.bottom - view.top)}px`);
    const { height } = this.element.getBoundingClientRect();
    this.put({ x: view.left, y: view.bottom - height });
  }

  /** Moves the card by so many CSS pixels, within the viewport. */
  moveBy(by: Point): void {
    const { left, top, right, bottom } = this.element.getBoundingClientRect();
    const size = { width: right - left, height: bottom - top };
    this.put(keptWithin({ x: left + by.x, y: top + by.y }, size, innerWidth, innerHeight));
  }

  private put({ x, y }: Point): void {
    this.element.style.setProperty("left", `${x}px`, "important");
    this.element.style.setProperty("top", `${y}px`, "important");
  }

  close(): void {
    this.element.remove();
  }

  /** Where the card lies; null where it is not open, or was taken out by the page. */
  box(): Box | null {
    const isOpen = this.element.isConnected && this.element.matches(":popover-open");
    return isOpen ? this.element.getBoundingClientRect() : null;
  }

  /** Is an event's target this host? */
  isTarget({ target }: Event): boolean {
    return target === this.element;
  }
}
