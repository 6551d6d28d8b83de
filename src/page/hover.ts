import type { Card } from "./card-host";
import { type Box, holds, isBetween, type Point } from "./geometry";
import { type Hit, type HitTest, linesOf } from "./hit";
import type { PageMention } from "./mentions";

/** How long the pointer rests on a mark before its card opens, in milliseconds. */
const INTENT = 250;
/** How long the pointer may be elsewhere before the card closes, in milliseconds. */
const GRACE = 280;

/** What the hover needs done. */
export interface HoverActions {
  /** The pointer has come to a mark: what its card needs may be fetched. */
  prepare(hit: Hit): void;
  /** Opens the card, if `wanted` still holds when all is there. */
  open(hit: Hit, wanted: () => boolean): void;
  /** The frame's card, once it has been loaded. */
  card(): Card | undefined;
}

/**
 * Opens a card when the pointer rests on a mark, keeps it while the pointer is on the mark, on the
 * card or on its way between them, and closes it on Escape and on leaving.
 */
export class Hover {
  /** The mark whose card is open. */
  private shown: Hit | undefined;
  /** The mark that the pointer rests on, until its card opens. */
  private candidate: Hit | undefined;
  /** The mention whose card was sent away: not shown again before the pointer has left it. */
  private dismissed: PageMention | undefined;
  private opening: ReturnType<typeof setTimeout> | undefined;
  private closing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly test: HitTest,
    private readonly actions: HoverActions,
    signal: AbortSignal,
  ) {
    const passive = { signal, capture: true, passive: true } as const;
    addEventListener("pointermove", (event) => this.move(event), passive);
    addEventListener("pointerdown", (event) => this.press(event), passive);
    addEventListener("scroll", () => this.scroll(), passive);
    addEventListener("blur", () => this.forget(), passive);
    document.addEventListener("pointerleave", (event) => this.leave(event), passive);
    addEventListener("keydown", (event) => this.key(event), { signal, capture: true });
    signal.addEventListener("abort", () => this.close());
  }

  /** Closes the card, if one is open or about to open. */
  close(): void {
    this.forget();
    this.hide();
  }

  /** Closes the open card, but lets another be about to open. */
  private hide(): void {
    this.stay();
    this.shown = undefined;
    this.actions.card()?.close();
  }

  private hideSoon(): void {
    if (this.shown) this.closing ??= setTimeout(() => this.hide(), GRACE);
  }

  /**
   * Follows a change of what is painted: the card stays open where the same name still stands in
   * the same place.
   */
  repainted(isPainted: (mention: PageMention) => boolean): void {
    this.test.moved();
    if (!this.shown || isPainted(this.shown.mention)) return;
    const again = this.test.at(middleOf(this.shown.line));
    if (again?.mention.form === this.shown.mention.form) this.shown = again;
    else this.close();
  }

  private move(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === "touch" || event.buttons !== 0) return;
    const point = { x: event.clientX, y: event.clientY };
    if (this.isKept(point)) {
      this.forget();
      this.stay();
      return;
    }
    const hit = this.test.at(point);
    if (hit && hit.mention === this.candidate?.mention) return;
    this.forget();
    if (hit && hit.mention === this.dismissed) return;
    this.dismissed = undefined;
    this.hideSoon();
    if (hit) this.rest(hit, point);
  }

  /** Is a point on the mark whose card is open, on the card, or on the way between them? */
  private isKept(point: Point): boolean {
    if (!this.shown) return false;
    const { lines, line } = this.shown;
    if (lines.some((box) => holds(box, point, 1))) return true;
    const card = this.actions.card()?.box();
    return card ? holds(card, point) || isBetween(line, card, point) : false;
  }

  /** The pointer has come to a mark: opens its card if it stays there. */
  private rest(hit: Hit, point: Point): void {
    this.candidate = hit;
    this.actions.prepare(hit);
    this.opening = setTimeout(() => {
      this.forget();
      // The page may have moved under the pointer while it rested.
      this.test.moved();
      const now = this.test.at(point);
      if (now?.mention.form !== hit.mention.form) return;
      this.stay();
      this.shown = now;
      // By its form: the page may be read again meanwhile.
      this.actions.open(now, () => this.shown?.mention.form === now.mention.form);
    }, INTENT);
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
    this.forget();
    this.hideSoon();
  }

  private press(event: PointerEvent): void {
    this.forget();
    const card = this.actions.card()?.box();
    if (!card || !holds(card, { x: event.clientX, y: event.clientY })) this.close();
  }

  private scroll(): void {
    this.test.moved();
    this.forget();
    // The card stays where it is while its mark moves on. Its own scrolling stays inside it.
    if (this.shown && hasMoved(this.shown)) this.close();
  }

  private key(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    this.forget();
    if (event.key !== "Escape" || !this.shown) return;
    // This Escape is spent: the page's own dialog stays open.
    event.stopImmediatePropagation();
    event.preventDefault();
    this.dismissed = this.shown.mention;
    this.close();
  }
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
