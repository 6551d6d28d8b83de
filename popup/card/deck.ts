import type { EntityKey } from "../../src/model";
import {
  type Card,
  type CardActions,
  type CardContent,
  type CardPlace,
  HOST_NAME,
} from "../../src/page/card-host";
import { ShownCard } from "./shown-card";

/** A frame's cards: one that comes and goes with the pointer, and those that are pinned. */
export class Deck implements Card {
  private passing: ShownCard | undefined;
  /** What it was opened with. */
  private content: CardContent | undefined;
  /** All that are open, in the order in which they were opened. */
  private shown: ShownCard[] = [];
  /** Ends what is listened for while a card is open. */
  private watching: AbortController | undefined;

  open(content: CardContent, place: CardPlace, actions: CardActions): void {
    this.content = content;
    if (this.passing) {
      this.passing.reuse(content, place, actions);
      return;
    }
    this.passing = new ShownCard(content, place, actions, this);
    this.shown.push(this.passing);
    this.watch();
  }

  isShowing(content: CardContent): boolean {
    return this.passing !== undefined && this.content === content;
  }

  pinned(card: ShownCard): void {
    if (this.passing === card) this.passing = undefined;
  }

  closed(card: ShownCard): void {
    if (this.passing === card) this.passing = undefined;
    this.shown = this.shown.filter((it) => it !== card);
    if (this.shown.length > 0) return;
    this.watching?.abort();
    this.watching = undefined;
  }

  close(): void {
    this.passing?.close();
  }

  closeNewest(): boolean {
    const newest = this.shown.at(-1);
    newest?.close();
    return newest !== undefined;
  }

  drop(): void {
    this.close();
  }

  pinnedOn(): EntityKey[] {
    return this.shown.filter((card) => card !== this.passing).map(({ entity }) => entity);
  }

  closeOn(entity: EntityKey): void {
    for (const card of this.shown) if (card.entity === entity) card.close();
  }

  closeAll(): void {
    for (const card of this.shown) card.close();
  }

  box() {
    return this.passing?.box() ?? null;
  }

  private escape(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing || event.key !== "Escape") return;
    event.stopImmediatePropagation();
    event.preventDefault();
    this.closeNewest();
  }

  /** Keeps the cards above what the page puts into the top layer while they are open. */
  private watch(): void {
    if (this.watching) return;
    this.watching = new AbortController();
    const { signal } = this.watching;
    const options = { signal, capture: true };
    const raise = (event: Event) => {
      if (mayCover(event)) for (const card of this.shown) card.raise();
    };
    // What tracks the pointer, where there is such here, hears of it first.
    addEventListener("keydown", (event) => this.escape(event), options);
    for (const type of ["toggle", "close", "fullscreenchange"]) {
      document.addEventListener(type, raise, options);
    }
  }
}

/** Has the page put something into the top layer, or closed the dialog that a card may be in? */
function mayCover(event: Event): boolean {
  const { target } = event;
  if (!(target instanceof Element) || target.localName === HOST_NAME) {
    return event.type === "fullscreenchange";
  }
  if (target.localName === "dialog" || event.type === "fullscreenchange") return true;
  return target.hasAttribute("popover") && (event as ToggleEvent).newState === "open";
}
