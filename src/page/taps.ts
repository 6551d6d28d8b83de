import type { OpenCards } from "./card-host";
import type { Point } from "./geometry";
import type { Hit, HitTest } from "./hit";
import type { Asked, HoverActions } from "./hover";
import { isForPage, isOurs, isSelected } from "./reader";

/** How far a finger may slip for its touch to be a tap still, in CSS pixels. */
const SLIP = 12;

/** What clicks and taps need done. */
export interface TapActions extends Pick<HoverActions, "mode" | "card"> {
  show(hit: Hit, asked: Asked): void;
  /** Closes the card that is not pinned. */
  close(): void;
}

/**
 * Opens the card of a mark that is tapped, or clicked where cards are asked for so, unless the click
 * is for the page: a link, a control. A tap elsewhere closes it.
 */
export class Taps {
  private pressed: Point | undefined;

  constructor(
    private readonly test: HitTest,
    private readonly actions: TapActions,
    signal: AbortSignal,
  ) {
    const early = { signal, capture: true, passive: true } as const;
    addEventListener("pointerdown", (event) => this.down(event), early);
    addEventListener("pointerup", (event) => this.up(event), early);
    // After the page's own listeners, which may have made use of it.
    addEventListener("click", (event) => this.click(event), { signal, passive: true });
  }

  private get card(): OpenCards | undefined {
    return this.actions.card();
  }

  private down(event: PointerEvent): void {
    const isTap = event.isTrusted && isFinger(event) && !isOurs(event);
    this.pressed = isTap ? { x: event.clientX, y: event.clientY } : undefined;
  }

  private up({ clientX, clientY }: PointerEvent): void {
    const { pressed } = this;
    this.pressed = undefined;
    if (!pressed || Math.hypot(clientX - pressed.x, clientY - pressed.y) > SLIP) return;
    if (this.card?.box()) this.actions.close();
  }

  private click(event: MouseEvent): void {
    const touch = isFinger(event);
    if (!event.isTrusted || event.button !== 0 || isOurs(event)) return;
    if (!touch && this.actions.mode() !== "click") return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    this.test.moved();
    const hit = this.test.at({ x: event.clientX, y: event.clientY });
    if (!hit || isSelected(hit.mention) || isForPage(event)) return;
    this.actions.show(hit, touch ? "touch" : "click");
  }
}

/** A finger, or a pen. */
function isFinger(event: MouseEvent): boolean {
  return event instanceof PointerEvent && /^(?:touch|pen)$/.test(event.pointerType);
}
