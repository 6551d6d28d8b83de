import { Cancelled } from "./cancelled";

/** Milliseconds between two notes of how far a job has come. */
const EVERY = 250;

/**
 * Notes how far a job has come, now and then, and finds out by it whether it was given up: then it
 * throws `Cancelled`. `note` resolves to whether the job is still wanted.
 */
export function progressOf(
  note: (done: number) => Promise<boolean>,
): (done: number) => Promise<void> {
  let last = Number.NEGATIVE_INFINITY;
  return async (done) => {
    const now = performance.now();
    if (now - last < EVERY) return;
    last = now;
    if (!(await note(done))) throw new Cancelled();
  };
}
