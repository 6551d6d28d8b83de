/** Entry of `npm run fuzz:pages`: marks held against a plain search, on very many generated pages. */
import { build } from "../browser/build";
import { BROWSERS } from "../browser/names";
import { readOptions, UsageError } from "../browser/usage";
import { faultsOf, PageLab } from "./check";

const USAGE =
  "usage: npm run fuzz:pages [-- --browser chrome|firefox --seed FIRST --pages N --shaken]";

/** A call that is worth telling of, in milliseconds. */
const LONG = 16;

async function fuzz(words: readonly string[]): Promise<number> {
  const { browser, seed, pages, shaken } = readOptions(words, {
    browser: { type: "string" },
    seed: { type: "string" },
    pages: { type: "string" },
    shaken: { type: "boolean" },
  });
  const name = BROWSERS.find((it) => it === (browser ?? "chrome"));
  const [first, count] = [Number(seed ?? 1), Number(pages ?? 100)];
  if (!name || !Number.isInteger(first) || !Number.isInteger(count) || count < 1) {
    throw new UsageError("not a browser, a seed or a number of pages");
  }
  await build();
  const lab = await PageLab.open(name);
  let [failed, wanted, longest] = [0, 0, 0];
  try {
    for (let at = first; at < first + count; at++) {
      const verdict = await (shaken ? lab.checkShaken(at) : lab.check(at));
      const faults = faultsOf(verdict);
      wanted += verdict.wanted;
      longest = Math.max(longest, verdict.longest);
      if (verdict.longest > LONG) console.error(`page ${at}: a call of ${verdict.longest} ms`);
      if (faults.length > 0) failed++;
      for (const fault of faults) console.error(`page ${at}: ${fault}`);
    }
  } finally {
    await lab.close();
  }
  const tally = `${count - failed} pages passed, ${failed} failed`;
  console.log(`${tally}; ${wanted} names; longest call ${longest.toFixed(1)} ms; --seed ${first}`);
  return failed === 0 ? 0 : 1;
}

try {
  process.exitCode = await fuzz(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
