import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Slices } from "../../../src/page/slices";

/** A page whose idle time comes when the test says so, and whose clock moves with the work. */
class Page {
  now = 0;
  readonly callbacks = new Map<number, () => void>();
  #last = 0;

  install(): void {
    vi.stubGlobal("performance", { now: () => this.now });
    vi.stubGlobal("requestIdleCallback", (callback: () => void) => {
      this.#last++;
      this.callbacks.set(this.#last, callback);
      return this.#last;
    });
    vi.stubGlobal("cancelIdleCallback", (request: number) => this.callbacks.delete(request));
  }

  /** Gives idle time once; returns how many callbacks used it. */
  idle(): number {
    const due = [...this.callbacks.values()];
    this.callbacks.clear();
    for (const callback of due) callback();
    return due.length;
  }
}

describe("Slices", () => {
  let page: Page;
  let controller: AbortController;
  let sliced: boolean[];
  let slices: Slices;

  beforeEach(() => {
    page = new Page();
    page.install();
    controller = new AbortController();
    sliced = [];
    slices = new Slices(controller.signal, (more) => sliced.push(more));
  });
  afterEach(() => vi.unstubAllGlobals());

  /** A step that takes so many milliseconds at each of so many calls. */
  const step = (times: number, took: number, done: string[] = [], name = "step") => {
    let left = times;
    return () => {
      page.now += took;
      left--;
      done.push(name);
      return left > 0;
    };
  };

  it("asks for no time while there is nothing to do", () => {
    expect(page.callbacks.size).toBe(0);
  });

  it("goes on behind a step that throws, which is not done again", () => {
    const done: string[] = [];
    slices.add(() => {
      done.push("thrown");
      throw new Error("what a page may do");
    });
    slices.add(step(2, 1, done));
    expect(() => page.idle()).toThrow("what a page may do");
    while (page.idle() > 0);
    expect(done).toEqual(["thrown", "step", "step"]);
    expect(sliced.at(-1)).toBe(false);
  });

  it("does work in order, asking once at a time", () => {
    const done: string[] = [];
    slices.add(step(2, 0.5, done, "a"));
    slices.add(step(1, 0.5, done, "b"));
    expect(page.callbacks.size).toBe(1);
    expect(page.idle()).toBe(1);
    expect(done).toEqual(["a", "a", "b"]);
    expect(sliced).toEqual([false]);
    expect(page.callbacks.size).toBe(0);
  });

  it("stops after a slice, and goes on in the next idle time", () => {
    slices.add(step(10, 1.5));
    page.idle();
    expect(page.now).toBe(4.5);
    expect(sliced).toEqual([]);
    page.idle();
    expect(sliced).toEqual([true]);
    expect(page.now).toBe(9);
    page.idle();
    page.idle();
    expect(sliced).toEqual([true, true, true, false]);
    expect(slices.work).toEqual({ total: 15, matching: 0, longest: 4.5, slices: 4 });
    expect(page.callbacks.size).toBe(0);
  });

  it("does first what cannot wait", () => {
    const done: string[] = [];
    slices.add(step(4, 1.5, done, "a"));
    page.idle();
    slices.addMatching(step(1, 1, done, "c"), true);
    slices.add(step(2, 1, done, "b"), true);
    expect(done).toEqual(["a", "a", "a"]);
    page.idle();
    expect(done).toEqual(["a", "a", "a", "b", "b", "c", "a"]);
    expect(slices.work.matching).toBe(1);
  });

  it("does what a step queues before all else before the rest of that step, and each to its end", () => {
    const done: string[] = [];
    let isFirst = true;
    slices.add(() => {
      done.push("a");
      if (isFirst) slices.add(step(2, 0.1, done, "b"), true);
      const more = isFirst;
      isFirst = false;
      return more;
    });
    slices.add(step(1, 0.1, done, "c"));
    while (page.idle() > 0);
    expect(done).toEqual(["a", "b", "b", "a", "c"]);
  });

  it("follows up much work in a slice of its own", () => {
    slices.add(step(1, 4));
    page.idle();
    expect(sliced).toEqual([]);
    expect(page.idle()).toBe(1);
    expect(sliced).toEqual([false]);
    expect(page.idle()).toBe(0);
  });

  it("does nothing while it is held", async () => {
    slices.add(step(3, 1));
    let release = () => {};
    slices.hold(
      new Promise<void>((resolve) => {
        release = resolve;
      }),
    );
    page.idle();
    slices.add(step(1, 1));
    expect(page.now).toBe(0);
    expect(page.callbacks.size).toBe(0);
    release();
    await Promise.resolve();
    page.idle();
    expect(page.now).toBe(4);
  });

  it("is let go also by what fails", async () => {
    slices.hold(Promise.reject(new Error("no sheet")));
    slices.add(step(1, 1));
    await Promise.resolve();
    await Promise.resolve();
    page.idle();
    expect(page.now).toBe(1);
  });

  it("pauses within a slice when a step brings that about", () => {
    slices.add(() => {
      slices.hold(new Promise(() => {}));
      return false;
    });
    slices.add(step(1, 1));
    page.idle();
    expect(page.now).toBe(0);
    expect(sliced).toEqual([]);
    expect(page.callbacks.size).toBe(0);
  });

  it("counts what it is asked to time", () => {
    slices.timed(() => {
      page.now += 5;
    });
    expect(slices.work).toEqual({ total: 5, matching: 0, longest: 5, slices: 1 });
  });

  it("ends with its signal", () => {
    slices.add(step(3, 1));
    controller.abort();
    expect(page.idle()).toBe(0);
    expect(page.now).toBe(0);
  });
});
