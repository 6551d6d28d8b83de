import { writeFile } from "node:fs/promises";
import { availableParallelism, loadavg } from "node:os";
import { build } from "../browser/build";
import { UsageError } from "../browser/usage";
import type { Figure } from "./figure";
import { frames } from "./frames";
import { hover } from "./hover";
import { Lab } from "./lab";
import { matching } from "./matching";
import { type BenchName, parseOptions, USAGE } from "./options";
import { popup } from "./popup";
import { account, toRow } from "./report";
import { sizes } from "./sizes";
import { tasks } from "./tasks";

/** What is measured, and what the reader of the figures has to know of it. */
const MEASURED: Record<BenchName, { run(lab: Lab): Promise<Figure[]>; notes: string[] }> = {
  sizes: { run: sizes, notes: ["What a page has to load, gzipped."] },
  matching: {
    run: matching,
    notes: [
      "Finding the names on a page. Cold: first in a new document. The walk reads every text node",
      "by a TreeWalker, in the kind of world in which the other works. Sidelight: all of its slices,",
      "from reading to painting; what the browser does of style and layout within them is told apart.",
    ],
  },
  tasks: {
    run: tasks,
    notes: [
      "How long the page cannot answer at a time, since its document was parsed. Slices by the",
      "script's own clock; all else from Chromium's trace, by time on the processor, so that what",
      "other programs do is not counted.",
    ],
  },
  frames: {
    run: frames,
    notes: ["Processor time of the page's thread for each frame in which something changes."],
  },
  hover: {
    run: hover,
    notes: ["From the pointer's rest and the intended delay to the end of the card's frame."],
  },
  popup: {
    run: popup,
    notes: ["From the document's begin to the end of the frame, in a tab of its own."],
  },
};

async function bench(words: readonly string[]): Promise<number> {
  const { json, only } = parseOptions(words);
  console.error("Building …");
  await build();
  const lab = await Lab.open();
  const figures: Figure[] = [];
  let failed = 0;
  try {
    console.log(`${await heading(lab)}\n`);
    for (const name of only) {
      const found = await measured(name, lab);
      if (found) figures.push(...found);
      else failed++;
    }
  } finally {
    await lab.close();
  }
  if (json) await writeFile(json, `${JSON.stringify(figures.map(toRow), null, 2)}\n`);
  return failed === 0 ? 0 : 1;
}

async function heading({ session, gazetteer }: Lab): Promise<string> {
  const [load = 0] = loadavg();
  return [
    `${await session.browser.version()}, ${gazetteer.forms.length} names to look for`,
    `${availableParallelism()} processors, load ${load.toFixed(1)} before it began`,
    "Medians of several runs; ratios are to the median of the bare walk of the same page.",
  ].join("\n");
}

/** What a bench has found, printed; undefined where it failed, which does not end the others. */
async function measured(name: BenchName, lab: Lab): Promise<Figure[] | undefined> {
  const begin = performance.now();
  console.error(`Measuring ${name} …`);
  try {
    const { run, notes } = MEASURED[name];
    const figures = await run(lab);
    console.log(account(name, notes, figures));
    return figures;
  } catch (error) {
    console.error(`${name} failed:`, error);
    return undefined;
  } finally {
    console.error(`${name}: ${((performance.now() - begin) / 1000).toFixed(0)} s`);
  }
}

function explain(error: unknown): number {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n${USAGE}`);
    return 2;
  }
  console.error(error);
  return 1;
}

const code = await bench(process.argv.slice(2)).catch(explain);
// Only once everything has been written; what still holds the process is not waited for.
process.stdout.write("", () => process.exit(code));
