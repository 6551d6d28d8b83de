import type { Evidence, GuestCard, GuestHandle } from "../model";
import { callBackground, callSurely } from "../rpc";
import type { CardContent, CardPlace } from "./card-host";
import { CardSource, joined } from "./card-source";
import { holds, leadsTo, type Point } from "./geometry";
import { mute } from "./mute";
import { isOurs } from "./reader";

/** How long the pointer may be elsewhere before the card closes, in milliseconds. */
const GRACE = 300;

/**
 * Shows in the top frame the cards of frames that are too small for them. The pointer's way from the
 * mark to the card leads out of the frame: so it is followed here.
 */
export class Guests implements GuestHandle {
  isStyled = false;
  private readonly source = new CardSource();
  private content: CardContent | undefined;
  private place: CardPlace | undefined;
  private listening: AbortController | undefined;
  private closing: ReturnType<typeof setTimeout> | undefined;
  private point: Point | undefined;
  /** Is the pointer on the card, or on its way there? */
  private isHeld = false;

  open(evidence: Evidence[], { asked, mark, entities, ...rest }: GuestCard): void {
    const first = joined(evidence);
    const card = globalThis.sidelightCard;
    if (!first || !card) return;
    this.isStyled = true;
    this.end();
    this.content = { ...rest, evidence: first };
    this.place = {
      mark,
      anchor: document.elementFromPoint((mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2),
      view: { left: 0, top: 0, right: innerWidth, bottom: innerHeight },
      isSheet: asked === "touch",
      isFocused: asked === "key",
    };
    card.open(this.content, this.place, {
      evidence: (keys) => this.source.get(keys),
      step: (by) => {
        // Of an extension that is gone nothing comes any more.
        callBackground("mention.step", { entity: entities[0] ?? null, by }).catch(() => {});
      },
      mute: (entity, everywhere) => {
        this.close();
        mute(entity, entities, everywhere).catch(() => {});
      },
    });
    this.listen();
  }

  hush(): void {
    if (this.isStyled) callSurely("sheet.remove", null).catch(() => {});
    this.isStyled = false;
  }

  release(atOnce: boolean): void {
    if (atOnce) this.close();
    else if (!this.isHeld) this.closeSoon();
  }

  private listen(): void {
    this.listening = new AbortController();
    const { signal } = this.listening;
    const passive = { signal, capture: true, passive: true } as const;
    addEventListener("pointermove", (event) => event.isTrusted && this.move(event), passive);
    addEventListener(
      "pointerdown",
      (event) => {
        if (event.isTrusted && !isOurs(event)) this.close();
      },
      passive,
    );
    document.addEventListener(
      "scroll",
      (event) => {
        if (!isOurs(event) && this.place?.isSheet === false) this.close();
      },
      passive,
    );
  }

  private move(event: PointerEvent): void {
    const card = globalThis.sidelightCard?.box();
    const { place, point: before } = this;
    const now = { x: event.clientX, y: event.clientY };
    this.point = now;
    if (!card || !place || !this.isShowing()) {
      this.end();
      return;
    }
    const isOnTheWay = before !== undefined && leadsTo(card, place.mark, before, now);
    this.isHeld = holds(card, now) || isOnTheWay;
    clearTimeout(this.closing);
    // Whoever stops on the way has not gone for the card.
    if (!holds(card, now)) this.closeSoon();
  }

  private isShowing(): boolean {
    const { content } = this;
    return content !== undefined && globalThis.sidelightCard?.isShowing(content) === true;
  }

  private closeSoon(): void {
    clearTimeout(this.closing);
    if (this.place?.isSheet) return;
    this.closing = setTimeout(() => this.close(), GRACE);
  }

  private close(): void {
    if (this.isShowing()) globalThis.sidelightCard?.close();
    this.end();
  }

  /** Lets go of the card, whatever becomes of it. */
  private end(): void {
    clearTimeout(this.closing);
    this.listening?.abort();
    this.content = undefined;
    this.place = undefined;
    this.point = undefined;
    this.isHeld = false;
  }
}
