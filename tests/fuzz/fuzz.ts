/** Entry of `npm run fuzz`: the matcher against the search by definition, the reader on any text. */
import type fc from "fast-check";
import { UsageError } from "../browser/usage";
import { campaign } from "./campaign";
import { type FuzzOptions, parseOptions, USAGE } from "./options";
import { checkMatcher, checkReader, fuzzCases, reportCases } from "./properties";

/** Cases of the matcher to one of the reader, which takes longer. */
const MATCHER_CASES = 20;

/** Runs a campaign and prints its line; false where a case failed. */
function run<Case>(
  what: string,
  cases: fc.Arbitrary<Case>,
  check: (given: Case) => number,
  options: FuzzOptions,
): boolean {
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 1000);
  const { passed, found, failure } = campaign(cases, check, options, (count) => {
    console.error(`${what}: ${count} of ${options.cases} passed, ${seconds()} s`);
  });
  if (failure) {
    console.error(`${JSON.stringify(failure.counterexample, undefined, 1)}\n${failure.error}`);
  }
  const tally = `${passed} cases passed, ${failure ? 1 : 0} failed`;
  console.log(`${what}: ${tally}; ${found} found; --seed ${options.seed}; ${seconds()} s`);
  return failure === undefined;
}

function fuzz(words: readonly string[]): number {
  const options = parseOptions(words, (Math.random() * 2 ** 32) | 0);
  console.error(`${options.cases} cases, --seed ${options.seed}`);
  const ofReader = { ...options, cases: Math.ceil(options.cases / MATCHER_CASES) };
  const results = [
    run("reader", reportCases, checkReader, ofReader),
    run("matcher", fuzzCases, checkMatcher, options),
  ];
  return results.every((passed) => passed) ? 0 : 1;
}

try {
  process.exitCode = fuzz(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
