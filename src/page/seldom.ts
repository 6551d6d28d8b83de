import type { Slices, Step } from "./slices";

/** Time that may be saved up to be spent at once, in milliseconds. */
const SAVINGS = 80;

/**
 * Work that is done again whenever something may have changed: at once as long as there is time
 * saved up, and so seldom else that it takes no more than a share of the time. So a page that changes
 * now and then is followed at once, whatever that takes, and one that never rests is not held up.
 * Without a call it does nothing.
 */
export class Seldom {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isUnderWay = false;
  /** Has it been called for while it was under way? */
  private isWanted = false;
  /** Milliseconds that it may take by now; below nothing it rests until it has earned them. */
  private saved = SAVINGS;
  /** When that was reckoned, as `performance.now()` has it. */
  private reckoned = performance.now();

  /**
   * @param begin gives the work, anew each time
   * @param share of the time that it may take, as 0.01
   * @param first does it come before all that is queued?
   */
  constructor(
    private readonly begin: () => Step,
    private readonly share: number,
    private readonly slices: Pick<Slices, "add">,
    signal: AbortSignal,
    private readonly first = false,
  ) {
    signal.addEventListener("abort", () => {
      clearTimeout(this.timer);
      this.isUnderWay = true;
    });
  }

  /** Does it soon. */
  call(): void {
    if (this.isUnderWay) this.isWanted = true;
    else this.timer ??= setTimeout(() => this.now(), Math.max(0, -this.reckon(0) / this.share));
  }

  /** Does it with what is queued already. */
  now(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.isUnderWay = true;
    const step = this.begin();
    let spent = 0;
    this.slices.add(() => {
      const start = performance.now();
      let more = false;
      try {
        more = step();
      } finally {
        spent += performance.now() - start;
        if (!more) this.rest(spent);
      }
      return more;
    }, this.first);
  }

  /** Takes off what was spent; returns what is left by now. */
  private reckon(spent: number): number {
    const now = performance.now();
    this.saved = Math.min(SAVINGS, this.saved + (now - this.reckoned) * this.share) - spent;
    this.reckoned = now;
    return this.saved;
  }

  private rest(spent: number): void {
    this.reckon(spent);
    this.isUnderWay = false;
    if (!this.isWanted) return;
    this.isWanted = false;
    this.call();
  }
}
