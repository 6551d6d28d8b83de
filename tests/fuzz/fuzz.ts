/** Entry of `npm run fuzz`: the matcher against the search by definition, on very many cases. */
import { UsageError } from "../browser/usage";
import { campaign } from "./campaign";
import { parseOptions, USAGE } from "./options";
import { checkMatcher, fuzzCases } from "./properties";

function fuzz(words: readonly string[]): number {
  const options = parseOptions(words, (Math.random() * 2 ** 32) | 0);
  console.error(`${options.cases} cases, --seed ${options.seed}`);
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 1000);
  const { passed, found, failure } = campaign(fuzzCases, checkMatcher, options, (count) => {
    console.error(`${count} of ${options.cases} passed, ${seconds()} s`);
  });
  if (failure) {
    console.error(`${JSON.stringify(failure.counterexample, undefined, 1)}\n${failure.error}`);
  }
  const tally = `${passed} cases passed, ${failure ? 1 : 0} failed`;
  console.log(`${tally}; ${found} mentions; --seed ${options.seed}; ${seconds()} s`);
  return failure ? 1 : 0;
}

try {
  process.exitCode = fuzz(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
