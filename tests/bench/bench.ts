import { writeFile } from "node:fs/promises";
import { availableParallelism, loadavg } from "node:os";
import { build } from "../browser/build";
import { UsageError } from "../browser/usage";
import { compile } from "./compile";
import type { Figure } from "./figure";
import { first } from "./first";
import { frames } from "./frames";
import { hover } from "./hover";
import type { Lab } from "./lab";
import { Labs } from "./labs";
import { matching } from "./matching";
import { memory } from "./memory";
import { type BenchName, parseOptions, USAGE } from "./options";
import { popup } from "./popup";
import { progress } from "./progress";
import { account, toRow } from "./report";
import { scale } from "./scale";
import { sizes } from "./sizes";
import { storm } from "./storm";
import { tasks } from "./tasks";

interface Bench {
  run(labs: Labs): Promise<Figure[]>;
  /** What the reader of the figures has to know of them. */
  notes: string[];
}

const MEASURED: Record<BenchName, Bench> = {
  sizes: { run: withShipped(sizes), notes: ["What a page has to load, gzipped."] },
  matching: {
    run: matching,
    notes: [
      "Finding generated names on generated pages. Cold: first in a new document. The walk reads",
      "every text node by a TreeWalker, in the kind of world in which the other works. Sidelight:",
      "its script's work from the DOM to judged mentions, by its own clock; all but matching:",
      "whether text is seen, shadow roots, registering marks. Longest: a slice of all that. The",
      "others find positions of the plain names, in every text node, and nothing else; mark.js",
      "marks them. Beside Sidelight: how many times as long they take.",
    ],
  },
  scale: {
    run: scale,
    notes: [
      "Lines through the medians by least squares, with the slope's standard error on both sides.",
      "A slope over the text stands beside that of the walk, one over names (for twice as many)",
      "beside the walk itself.",
    ],
  },
  first: {
    run: first,
    notes: [
      "From navigation to the first marks: the time that calls of our script were on a processor,",
      "from Chromium's trace.",
    ],
  },
  memory: {
    run: memory,
    notes: [
      "What the page's thread holds after garbage has been collected twice: script, DOM and",
      "buffers. Added: less the median of the same page without the extension.",
    ],
  },
  compile: {
    run: compile,
    notes: [
      "Making names ready to be searched for, in a page of the extension. Silent: the longest",
      "stretch in which its thread answers nobody.",
    ],
  },
  tasks: {
    run: withShipped(tasks),
    notes: [
      "How long the page cannot answer at a time, since its document was parsed. Slices by the",
      "script's own clock; all else from Chromium's trace, by time on the processor, so that what",
      "other programs do is not counted.",
    ],
  },
  frames: {
    run: withShipped(frames),
    notes: ["Processor time of the page's thread for each frame in which something changes."],
  },
  storm: {
    run: withShipped(storm),
    notes: [
      "By the time that calls of our scripts were on a processor, from Chromium's trace. The page",
      "changes 40 things every 40 ms: rows come, go, change their text and their class.",
    ],
  },
  hover: {
    run: withShipped(hover),
    notes: ["From the pointer's rest and the intended delay to the end of the card's frame."],
  },
  popup: {
    run: withShipped(popup),
    notes: ["From the document's begin to the end of the frame, in a tab of its own."],
  },
};

/** A bench that needs no other names than those that ship. */
function withShipped(run: (lab: Lab) => Promise<Figure[]>): Bench["run"] {
  return async (labs) => run(await labs.shipped());
}

async function bench(words: readonly string[]): Promise<number> {
  const { json, only } = parseOptions(words);
  console.error("Building …");
  await build();
  const labs = new Labs();
  const figures: Figure[] = [];
  let failed = 0;
  try {
    console.log(`${await heading(await labs.shipped())}\n`);
    for (const name of only) {
      const found = await measured(name, labs);
      if (found) figures.push(...found);
      else failed++;
    }
  } finally {
    await labs.close();
  }
  if (json) await writeFile(json, `${JSON.stringify(figures.map(toRow), null, 2)}\n`);
  return failed === 0 ? 0 : 1;
}

async function heading({ session, gazetteer }: Lab): Promise<string> {
  const [load = 0] = loadavg();
  return [
    `${await session.browser.version()}; ${gazetteer.title} has ${gazetteer.names.length} names`,
    `${availableParallelism()} processors, load ${load.toFixed(1)} before it began`,
    "Medians of several runs; ratios are to the median of the bare walk of the same page.",
  ].join("\n");
}

/** What a bench has found, printed; undefined where it failed, which does not end the others. */
async function measured(name: BenchName, labs: Labs): Promise<Figure[] | undefined> {
  const begin = performance.now();
  console.error(`Measuring ${name} …`);
  try {
    const { run, notes } = MEASURED[name];
    const figures = await run(labs);
    console.log(account(name, notes, figures));
    return figures;
  } catch (error) {
    console.error(`${name} failed:`, error);
    return undefined;
  } finally {
    progress(name, begin);
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
