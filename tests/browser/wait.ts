export function sleep(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

export interface WaitOptions {
  /** Milliseconds, 5,000 unless given. */
  timeout?: number;
  /** Milliseconds between two tries, 40 unless given. */
  every?: number;
}

/**
 * Asks until the answer is neither `undefined`, `null` nor `false`, and returns it. Throws, naming
 * `what` and the last error, when time is up.
 */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T> | T,
  { timeout = 5_000, every = 40 }: WaitOptions = {},
): Promise<Exclude<T, undefined | null | false>> {
  const end = performance.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const answer = await within(Math.max(1_000, timeout), ask());
      if (answer !== undefined && answer !== null && answer !== false) {
        return answer as Exclude<T, undefined | null | false>;
      }
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) {
      throw new Error(`Not within ${timeout} ms: ${what}`, { cause: last });
    }
    await sleep(every);
  }
}

/** The value, or a rejection when it does not come in time. */
export async function within<T>(milliseconds: number, value: Promise<T> | T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}
