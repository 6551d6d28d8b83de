import { readOptions, UsageError } from "../browser/usage";

export const USAGE = "usage: npm run fuzz [-- --cases N --seed S]";

export interface FuzzOptions {
  cases: number;
  /** What the cases are generated from: the same ones for the same seed. */
  seed: number;
}

const CASES = 1_000_000;
/** Seeds are 32 bits wide, with their sign. */
const SEED_LIMIT = 2 ** 31;

/** Throws a `UsageError` for whatever is not in `USAGE`. Without a seed, `anySeed` is taken. */
export function parseOptions(words: readonly string[], anySeed: number): FuzzOptions {
  const { cases, seed } = readOptions(words, {
    cases: { type: "string" },
    seed: { type: "string" },
  });
  return {
    cases: cases === undefined ? CASES : wholeNumber("--cases", cases, 1, Number.MAX_SAFE_INTEGER),
    seed: seed === undefined ? anySeed : wholeNumber("--seed", seed, -SEED_LIMIT, SEED_LIMIT - 1),
  };
}

function wholeNumber(name: string, word: string, least: number, most: number): number {
  const value = Number(word);
  if (!/^-?\d+$/.test(word) || value < least || value > most) {
    throw new UsageError(`${name} must be a whole number from ${least} to ${most}`);
  }
  return value;
}
