import type { PageWork } from "../model";

/** Work between two yields to the page, in milliseconds: what is begun by then is done. */
const SLICE = 4;
/** What little work may be followed by the rest in the same slice, in milliseconds. */
const LITTLE = SLICE / 2;
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
  /** Has anything been done that is not followed up yet? */
  private isLoose = false;
  private readonly spent: PageWork = { total: 0, matching: 0, longest: 0, slices: 0 };

  /**
   * @param signal ends everything
   * @param sliced called after each slice, at the latest when the next begins, within the measured
   * time, with whether work is left
   */
  constructor(
    signal: AbortSignal,
    private readonly sliced: (more: boolean) => void,
  ) {
    signal.addEventListener("abort", () => {
      this.queue.length = 0;
      this.holds++;
      cancelIdleCallback(this.request);
    });
  }

  get work(): PageWork {
    return { ...this.spent };
  }

  /** Queues a piece of work, before all else where asked to; it is called until it returns false. */
  add(step: Step, first = false, matches = false): void {
    this.queue.splice(first ? 0 : this.queue.length, 0, { step, matches });
    this.ask();
  }

  /** Queues work of finding names, of which the time is kept apart. */
  addMatching(step: Step, first = false): void {
    this.add(step, first, true);
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
      this.ask();
    };
    until.then(release, release);
  }

  private ask(): void {
    const isIdle = this.queue.length === 0 && !this.isLoose;
    if (isIdle || this.holds > 0 || this.request !== 0) return;
    this.request = requestIdleCallback(() => this.slice(), { timeout: PATIENCE });
  }

  private slice(): void {
    this.request = 0;
    if (this.holds > 0) return;
    try {
      this.timed(() => {
        const start = performance.now();
        // What follows work up may take as long as a slice: it is not put on top of one.
        if (this.isLoose) this.followUp();
        this.goOn(start + SLICE);
        const isSoonDone = this.queue.length === 0 && performance.now() - start < LITTLE;
        if (isSoonDone && this.isLoose) this.followUp();
      });
    } finally {
      this.ask();
    }
  }

  private followUp(): void {
    this.isLoose = false;
    this.sliced(this.queue.length > 0);
  }

  private goOn(end: number): void {
    let now = performance.now();
    for (let [next] = this.queue; next && this.holds === 0 && now < end; [next] = this.queue) {
      this.isLoose = true;
      let more = false;
      try {
        more = next.step();
      } finally {
        // One that throws is not done again: it would throw for ever, and keep all else from being done.
        if (!more) this.drop(next);
      }
      const before = now;
      now = performance.now();
      if (next.matches) this.spent.matching += now - before;
    }
  }

  /** Takes out work that is done: the first, unless that has queued something before itself. */
  private drop(done: Queued): void {
    const at = this.queue.indexOf(done);
    if (at >= 0) this.queue.splice(at, 1);
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
