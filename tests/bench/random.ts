/** Gives the next number of a sequence, in [0, 1). */
export type Random = () => number;

/** A sequence of numbers that is the same for the same seed: mulberry32 (Tommy Ettinger). */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of several things, each as likely. Throws where there is none. */
export function pick<T>(random: Random, things: readonly T[]): T {
  if (things.length === 0) throw new Error("nothing to pick from");
  return things[Math.floor(random() * things.length)] as T;
}

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}
