import type { PageWork } from "../model";

/** Longest stretch of work between two yields to the page, in milliseconds. */
const SLICE = 6;
/** The browser is asked for idle time, but not waited for longer than this, in milliseconds. */
const PATIENCE = 100;

/** Text searched between two looks at the clock, in UTF-16 code units: well under a millisecond. */
export const CHUNK = 16_384;

/** A piece of work that can stop: does a little and says whether there is more. */
export type Step = () => boolean;

interface Queued {
  step: Step;
  /** Is it work of finding names? */
  matches: boolean;
}

/** Works queued steps off in slices while the page is idle, and keeps count of what that costs. */
export class Slices {
  private readonly queue: Queued[] = [];
  private request = 0;
  private holds = 0;
  private readonly spent: PageWork = { total: 0, matching: 0, longest: 0, slices: 0 };

  /**
   * @param signal ends everything
   * @param sliced called after each slice, within its measured time, with whether work is left
   */
  constructor(
    signal: AbortSignal,
    private readonly sliced: (more: boolean) => void,
  ) {
    signal.addEventListener("abort", () => {
      this.queue.length = 0;
      cancelIdleCallback(this.request);
    });
  }

  get work(): PageWork {
    return { ...this.spent };
  }

  /** Queues a piece of work; it is called until it returns false. */
  add(step: Step): void {
    this.push({ step, matches: false });
  }

  /** Queues work of finding names, of which the time is kept apart. */
  addMatching(step: Step): void {
    this.push({ step, matches: true });
  }

  private push(queued: Queued): void {
    this.queue.push(queued);
    if (this.request === 0) this.ask();
  }

  /** Runs work of finding names, and counts its time as such. */
  matching<T>(run: () => T): T {
    const start = performance.now();
    const result = run();
    this.spent.matching += performance.now() - start;
    return result;
  }

  /** Does nothing until a promise has settled. */
  hold(until: Promise<unknown>): void {
    this.holds++;
    const release = () => {
      this.holds--;
      if (this.queue.length > 0 && this.request === 0) this.ask();
    };
    until.then(release, release);
  }

  private ask(): void {
    if (this.holds > 0) return;
    this.request = requestIdleCallback(() => this.slice(), { timeout: PATIENCE });
  }

  private slice(): void {
    this.request = 0;
    if (this.holds > 0) return;
    this.timed(() => {
      let now = performance.now();
      const end = now + SLICE;
      let [next] = this.queue;
      while (next && this.holds === 0 && now < end) {
        if (!next.step()) this.queue.shift();
        const before = now;
        now = performance.now();
        if (next.matches) this.spent.matching += now - before;
        [next] = this.queue;
      }
      this.sliced(next !== undefined);
    });
    if (this.queue.length > 0 && this.request === 0) this.ask();
  }

  /** Runs work that cannot wait, and counts what it costs. */
  timed(run: () => void): void {
    const start = performance.now();
    run();
    const took = performance.now() - start;
    this.spent.total += took;
    this.spent.longest = Math.max(this.spent.longest, took);
    this.spent.slices++;
  }
}
