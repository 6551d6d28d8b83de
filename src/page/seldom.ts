import type { Slices, Step } from "./slices";

/**
 * Work that is done again whenever something may have changed, at once where it has not been done
 * for long, and so seldom else that it takes no more than a share of the time. Without a call it
 * does nothing.
 */
export class Seldom {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isUnderWay = false;
  /** Has it been called for while it was under way? */
  private isWanted = false;
  /** When it may be done again, as `performance.now()` has it. */
  private free = 0;

  /**
   * @param begin gives the work, anew each time
   * @param share of the time that it may take, as 0.01
   */
  constructor(
    private readonly begin: () => Step,
    private readonly share: number,
    private readonly slices: Pick<Slices, "add">,
    signal: AbortSignal,
  ) {
    signal.addEventListener("abort", () => {
      clearTimeout(this.timer);
      this.isUnderWay = true;
    });
  }

  /** Does it soon. */
  call(): void {
    if (this.isUnderWay) this.isWanted = true;
    else this.timer ??= setTimeout(() => this.now(), Math.max(0, this.free - performance.now()));
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
      const more = step();
      spent += performance.now() - start;
      if (!more) this.rest(spent);
      return more;
    });
  }

  private rest(spent: number): void {
    this.free = performance.now() + spent / this.share;
    this.isUnderWay = false;
    if (!this.isWanted) return;
    this.isWanted = false;
    this.call();
  }
}
