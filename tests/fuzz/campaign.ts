import fc from "fast-check";
import type { FuzzOptions } from "./options";

/** What came of many cases. */
export interface CampaignResult {
  /** Cases that were tried before the first that failed. */
  passed: number;
  /** Of the cases that passed, what the check returned, added up. */
  found: number;
  failure?: { counterexample: unknown; error: string };
}

/** A case after which progress is told. */
const STRIDE = 10_000;

/**
 * Checks generated cases until one fails, and shrinks that. `check` throws for a case that fails;
 * `progress` hears now and then how many have passed.
 */
export function campaign<Case>(
  cases: fc.Arbitrary<Case>,
  check: (given: Case) => number,
  { cases: numRuns, seed }: FuzzOptions,
  progress: (passed: number) => void,
): CampaignResult {
  let passed = 0;
  let found = 0;
  let failed = false;
  const property = fc.property(cases, (given) => {
    try {
      const count = check(given);
      // What passes while a failure is shrunk is none of the cases.
      if (failed) return;
      found += count;
      passed++;
      if (passed % STRIDE === 0) progress(passed);
    } catch (error) {
      failed = true;
      throw error;
    }
  });
  const result = fc.check(property, { numRuns, seed });
  if (!result.failed) return { passed, found };
  const [counterexample] = result.counterexample ?? [];
  const error = String(result.errorInstance instanceof Error ? result.errorInstance.message : "");
  return { passed, found, failure: { counterexample, error } };
}
