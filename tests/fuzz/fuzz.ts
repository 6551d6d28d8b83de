/** Entry of `npm run fuzz`: the matcher against the search by definition, the reader on any text and file. */
import fc from "fast-check";
import { UsageError } from "../browser/usage";
import { campaign } from "./campaign";
import { type FuzzOptions, parseOptions, USAGE } from "./options";
import { checkMatcher, checkReader, fuzzCases, reportCases } from "./properties";
import { checkFile, checkLinear, fileCases, unitCases } from "./reports";

/** Cases of the matcher to one of the reader, which takes longer. */
const MATCHER_CASES = 20;
/** The same of files, and of long texts of which the time is taken. */
const CASES_PER_FILE = 200;
const CASES_PER_TEXT = 5_000;

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

/** The same of checks that take their time. */
async function runSlow<Case>(
  what: string,
  cases: fc.Arbitrary<Case>,
  check: (given: Case) => Promise<void> | void,
  { cases: numRuns, seed }: FuzzOptions,
): Promise<boolean> {
  const began = performance.now();
  const property = fc.asyncProperty(cases, async (given) => check(given));
  const result = await fc.check(property, { numRuns, seed });
  const { failed, counterexample, errorInstance } = result;
  if (failed) console.error(`${JSON.stringify(counterexample, undefined, 1)}\n${errorInstance}`);
  const passed = failed ? result.numRuns - 1 : result.numRuns;
  const seconds = Math.round((performance.now() - began) / 1000);
  const tally = `${passed} cases passed, ${failed ? 1 : 0} failed`;
  console.log(`${what}: ${tally}; --seed ${seed}; ${seconds} s`);
  return !failed;
}

async function fuzz(words: readonly string[]): Promise<number> {
  const options = parseOptions(words, (Math.random() * 2 ** 32) | 0);
  console.error(`${options.cases} cases, --seed ${options.seed}`);
  const fewer = (part: number) => ({ ...options, cases: Math.ceil(options.cases / part) });
  const results = [
    await runSlow("files", fileCases, checkFile, fewer(CASES_PER_FILE)),
    await runSlow("long texts", unitCases, checkLinear, fewer(CASES_PER_TEXT)),
    run("reader", reportCases, checkReader, fewer(MATCHER_CASES)),
    run("matcher", fuzzCases, checkMatcher, options),
  ];
  return results.every((passed) => passed) ? 0 : 1;
}

try {
  process.exitCode = await fuzz(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
