import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Seldom } from "../../../src/page/seldom";
import type { Step } from "../../../src/page/slices";

let controller: AbortController;
/** What has been queued, to be worked off by {@link work}. */
let queue: Step[];
let begun: number;

/** Work that takes so many milliseconds each time, of which it may take a hundredth. */
function seldom(cost: number, first = false): Seldom {
  const begin = () => {
    begun++;
    return () => {
      vi.advanceTimersByTime(cost);
      return false;
    };
  };
  const add = (step: Step, before?: boolean) => (before ? queue.unshift(step) : queue.push(step));
  return new Seldom(begin, 0.01, { add }, controller.signal, first);
}

function work(): void {
  for (const step of queue.splice(0)) while (step());
}

beforeEach(() => {
  vi.useFakeTimers();
  controller = new AbortController();
  queue = [];
  begun = 0;
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

it("does nothing without a call", () => {
  seldom(1);
  vi.advanceTimersByTime(60_000);
  expect(begun).toBe(0);
});

it("is done at once where it has not been done for long, once for many calls", () => {
  const looked = seldom(1);
  for (let call = 0; call < 50; call++) looked.call();
  vi.advanceTimersByTime(1);
  work();
  expect(begun).toBe(1);
});

it("spends what it has saved, and then no more than its share, where it is called for without end", () => {
  const looked = seldom(2);
  const timesIn = (span: number) => {
    const before = begun;
    for (let time = 0; time < span; time += 5) {
      looked.call();
      vi.advanceTimersByTime(5);
      work();
    }
    return begun - before;
  };
  // 80 ms at once, and what it earns meanwhile.
  expect(timesIn(400)).toBeGreaterThan(35);
  expect(timesIn(2_000)).toBeLessThanOrEqual(12);
  expect(timesIn(2_000)).toBeGreaterThan(5);
});

it("rests as long as its work takes, at its share, however long that was", () => {
  const looked = seldom(100);
  looked.call();
  vi.advanceTimersByTime(1);
  work();
  looked.call();
  vi.advanceTimersByTime(1_500);
  expect(begun).toBe(1);
  vi.advanceTimersByTime(1_000);
  expect(begun).toBe(2);
});

it("comes before what is queued where it is to", () => {
  const other = () => false;
  queue.push(other);
  seldom(1).call();
  seldom(1, true).call();
  vi.advanceTimersByTime(1);
  expect(queue).toHaveLength(3);
  expect(queue[1]).toBe(other);
});

it("is done once more where it was called for while it was under way", () => {
  const looked = seldom(1);
  looked.call();
  vi.advanceTimersByTime(1);
  looked.call();
  work();
  vi.advanceTimersByTime(1_000);
  expect(begun).toBe(2);
  work();
  vi.advanceTimersByTime(10_000);
  expect(begun).toBe(2);
});

it("ends with its signal", () => {
  const looked = seldom(1);
  looked.call();
  controller.abort();
  looked.call();
  vi.advanceTimersByTime(1_000);
  expect(begun).toBe(0);
});

it("is done again when it is called for after it has thrown", () => {
  const thrown = () => {
    begun++;
    return () => {
      throw new Error("what a page may do");
    };
  };
  const looked = new Seldom(thrown, 0.01, { add: (step) => queue.push(step) }, controller.signal);
  for (let time = 0; time < 2; time++) {
    looked.call();
    vi.advanceTimersByTime(1);
    expect(() => work()).toThrow("what a page may do");
  }
  expect(begun).toBe(2);
});
