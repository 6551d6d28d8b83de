import { HOVER_KEY, type HoverMode } from "../model";
import type { OpenCards } from "./card-host";
import { type Box, holds, leadsTo, type Point } from "./geometry";
import { type Hit, type HitTest, linesOf } from "./hit";
import type { PageMention } from "./mentions";
import { Pace } from "./pace";
import { isOurs, isSelected } from "./reader";

/** How long the pointer rests on a mark before its card opens, in milliseconds. */
const INTENT = 300;
/** How long the pointer may be elsewhere before the card closes, in milliseconds. */
const GRACE = 280;
/** How long after a key was typed no card comes up by itself, in milliseconds. */
const TYPING = 600;

/**
 * How a card was asked for: by resting on the mark, which leaving it ends; by a click or a key, which
 * something else must end; by touch, for which the card is a sheet that stays while the page scrolls.
 */
export type Asked = "rest" | "click" | "key" | "touch";

/** What the hover needs done. */
export interface HoverActions {
  /** The pointer has come to a mark: what its card needs may be fetched. */
  prepare(hit: Hit): void;
  /** Opens the card, if `wanted` still holds when all is there. */
  open(hit: Hit, asked: Asked, wanted: () => boolean): void;
  /** The frame's cards, once they have been loaded. */
  card(): OpenCards | undefined;
  /** How cards are to be asked for. */
  mode(): HoverMode;
}

/**
 * Opens a card when the pointer rests on a mark, keeps it while the pointer is on the mark, on the
 * card or moves from one to the other, and closes it on Escape and on leaving. While the reader
 * selects, drags, scrolls or types, none opens.
 */
export class Hover {
  /** The mark whose card is open. */
  private shown: (Hit & { asked: Asked; isPainted: boolean }) | undefined;
  /** The mark that the pointer rests on, until its card opens. */
  private candidate: Hit | undefined;
  /** The mention whose card was sent away: not shown again before the pointer has left it. */
  private dismissed: PageMention | undefined;
  private opening: ReturnType<typeof setTimeout> | undefined;
  private closing: ReturnType<typeof setTimeout> | undefined;
  private readonly pace = new Pace();
  /** Where the pointer is. */
  private point: Point = { x: -1, y: -1 };
  /** Where on the screen the last move led: browsers tell of moves when the page scrolls, too. */
  private screen = "";
  private typed = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly test: HitTest,
    private readonly actions: HoverActions,
    signal: AbortSignal,
  ) {
    const passive = { signal, capture: true, passive: true } as const;
    addEventListener("pointermove", (event) => this.move(event), passive);
    addEventListener("pointerdown", (event) => this.press(event), passive);
    addEventListener("dragstart", (event) => event.isTrusted && this.close(), passive);
    addEventListener("scroll", () => this.scroll(), passive);
    addEventListener("blur", () => this.forget(), passive);
    document.addEventListener("pointerleave", (event) => this.leave(event), passive);
    addEventListener("keydown", (event) => this.key(event), { signal, capture: true });
    signal.addEventListener("abort", () => {
      this.forget();
      this.stay();
      this.actions.card()?.drop();
    });
  }

  /** Closes the card, if one is open or about to open. Those that are pinned stay. */
  close(): void {
    this.forget();
    this.hide();
  }

  /**
   * Opens a mark's card at once.
   *
   * @param isPainted false for one that has just been gone to, and will be painted in a moment
   */
  show(hit: Hit, asked: Asked, isPainted = true): void {
    this.forget();
    this.stay();
    this.dismissed = undefined;
    this.shown = { ...hit, asked, isPainted };
    // By its form: the page may be read again meanwhile.
    this.actions.open(hit, asked, () => this.shown?.mention.form === hit.mention.form);
  }

  /** How the card that is open was asked for. */
  get asked(): Asked | undefined {
    return this.shown?.asked;
  }

  /** Closes the open card, but lets another be about to open. */
  private hide(): void {
    this.stay();
    this.shown = undefined;
    this.actions.card()?.close();
  }

  private hideSoon(): void {
    if (this.shown?.asked === "rest") this.closing ??= setTimeout(() => this.hide(), GRACE);
  }

  /**
   * Follows a change of what is painted: the card stays open where the same name still stands in
   * the same place.
   */
  repainted(isPainted: (mention: PageMention) => boolean): void {
    this.test.moved();
    const { shown } = this;
    if (!shown || shown.asked === "touch") return;
    if (isPainted(shown.mention)) {
      shown.isPainted = true;
      return;
    }
    const again = this.test.at(middleOf(shown.line));
    if (again?.mention.form === shown.mention.form) {
      this.shown = { ...again, asked: shown.asked, isPainted: true };
    } else if (shown.isPainted) this.close();
  }

  private move(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === "touch") return;
    if (event.buttons !== 0) {
      this.forget();
      return;
    }
    const screen = `${event.screenX} ${event.screenY}`;
    if (screen === this.screen) return;
    this.screen = screen;
    const before = this.point;
    this.point = { x: event.clientX, y: event.clientY };
    const isFast = this.pace.isFast(this.point, event.timeStamp);
    if (this.isHome()) {
      this.forget();
      this.stay();
    } else if (this.isOnTheWay(before)) {
      // Whoever stops there has not gone for the card.
      this.forget();
      this.stay();
      this.hideSoon();
    } else this.wander(event, isFast);
  }

  /** Is the pointer on the mark whose card is open, or on the card? */
  private isHome(): boolean {
    if (!this.shown) return false;
    if (this.shown.lines.some((box) => holds(box, this.point, 1))) return true;
    const card = this.actions.card()?.box();
    return card ? holds(card, this.point) : false;
  }

  private isOnTheWay(before: Point): boolean {
    const card = this.actions.card()?.box();
    return Boolean(card && this.shown && leadsTo(card, this.shown.line, before, this.point));
  }

  /** The pointer is neither on what is open nor on its way there. */
  private wander(event: PointerEvent, isFast: boolean): void {
    const hit = isOurs(event) ? undefined : this.test.at(this.point);
    const isSame = hit !== undefined && hit.mention === this.candidate?.mention;
    if (isSame && !isFast) return;
    this.forget();
    if (hit && hit.mention === this.dismissed) return;
    this.dismissed = undefined;
    this.hideSoon();
    if (hit && !this.isTyping()) this.come(hit, event);
  }

  /** The pointer has come to a mark. */
  private come(hit: Hit, event: PointerEvent): void {
    this.candidate = hit;
    this.actions.prepare(hit);
    const mode = this.actions.mode();
    if (mode === "key" && event.getModifierState(HOVER_KEY)) this.rested();
    if (mode === "rest") this.opening = setTimeout(() => this.rested(), INTENT);
  }

  /** The pointer has rested on a mark: opens its card, if it is still there. */
  private rested(): void {
    const { candidate } = this;
    this.forget();
    // The page may have moved under the pointer while it rested.
    this.test.moved();
    const now = this.test.at(this.point);
    if (!now || now.mention.form !== candidate?.mention.form || isSelected(now.mention)) return;
    this.show(now, "rest");
  }

  private isTyping(): boolean {
    return performance.now() - this.typed < TYPING;
  }

  /** Opens nothing more for now. */
  private forget(): void {
    clearTimeout(this.opening);
    this.candidate = undefined;
  }

  /** Does not close what is open. */
  private stay(): void {
    clearTimeout(this.closing);
    this.closing = undefined;
  }

  private leave(event: PointerEvent): void {
    if (event.target !== document && event.target !== document.documentElement) return;
    if (event.pointerType === "touch") return;
    this.forget();
    this.hideSoon();
  }

  private press(event: PointerEvent): void {
    this.forget();
    if (!event.isTrusted || event.pointerType === "touch" || isOurs(event)) return;
    // What is pressed is about to do something: its card would be in the way.
    this.dismissed = this.test.at({ x: event.clientX, y: event.clientY })?.mention;
    this.close();
  }

  private scroll(): void {
    this.test.moved();
    this.forget();
    // The card stays where it is while its mark moves on. Its own scrolling stays inside it.
    if (this.shown && this.shown.asked !== "touch" && hasMoved(this.shown)) this.close();
  }

  private key(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing) return;
    const { key } = event;
    if (key === HOVER_KEY && this.actions.mode() === "key" && this.candidate) {
      this.rested();
    } else if (key === "Escape") this.escape(event);
    else if (!isModifier(key) && !isOurs(event)) this.type(event);
  }

  private escape(event: KeyboardEvent): void {
    this.forget();
    this.stay();
    const mention = this.shown?.mention;
    this.shown = undefined;
    if (!this.actions.card()?.closeNewest()) return;
    // This Escape is spent: the page's own dialog stays open.
    event.stopImmediatePropagation();
    event.preventDefault();
    this.dismissed = mention;
  }

  private type({ ctrlKey, metaKey }: KeyboardEvent): void {
    this.forget();
    if (ctrlKey || metaKey) return;
    this.typed = performance.now();
    if (this.shown?.asked === "rest") this.close();
  }
}

function isModifier(key: string): boolean {
  return /^(?:Shift|Control|Alt|AltGraph|Meta|CapsLock|Fn)$/.test(key);
}

function middleOf({ left, top, right, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function hasMoved({ mention, lines }: Hit): boolean {
  const [before] = lines;
  const [now] = linesOf(mention);
  if (!before || !now) return true;
  return Math.abs(now.top - before.top) > 2 || Math.abs(now.left - before.left) > 2;
}
