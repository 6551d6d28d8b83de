import type { GuestCard } from "../model";
import { callBackground } from "../rpc";
import type { OpenCards } from "./card-host";
import type { Box } from "./geometry";

/** Where less than this is seen of a frame, in CSS pixels, a card has no room in it. */
const ROOM = { width: 360, height: 240 };

/** Is what is seen of this frame too small for a card? The top frame has to do with what it has. */
export function isCramped(seen: Box): boolean {
  if (self === top) return false;
  return seen.right - seen.left < ROOM.width || seen.bottom - seen.top < ROOM.height;
}

/** The card of a frame that is too small for it: the top frame shows it. */
export class RemoteCard implements OpenCards {
  private isShown = false;

  /** @param failed told of calls that failed */
  constructor(private readonly failed: () => void) {}

  /** Is it open, as far as this frame knows? */
  get isOpen(): boolean {
    return this.isShown;
  }

  /** Opens the card there; false where it cannot be told where this frame lies. */
  async open(card: GuestCard): Promise<boolean> {
    this.isShown = true;
    try {
      const isLent = await callBackground("card.lend", card);
      // It may have been closed before it was open.
      if (isLent && !this.isShown) await callBackground("card.return", { atOnce: true });
      this.isShown &&= isLent;
      return isLent;
    } catch (error) {
      this.isShown = false;
      throw error;
    }
  }

  /** The pointer has left the mark: the card stays only while it is on the card, or on its way. */
  close(): void {
    this.release(false);
  }

  closeNewest(): boolean {
    const wasShown = this.isShown;
    this.release(true);
    return wasShown;
  }

  drop(): void {
    this.release(true);
  }

  /** It does not lie in this frame. */
  box(): null {
    return null;
  }

  private release(atOnce: boolean): void {
    if (!this.isShown) return;
    this.isShown = false;
    callBackground("card.return", { atOnce }).catch(this.failed);
  }
}
