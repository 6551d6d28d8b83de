import type { Entity } from "../../src/model";
import { bundled } from "./bundled";
import type { Compiler, CompilerHandle } from "./compiler";
import type { Figure } from "./figure";
import { generateGazetteer } from "./gazetteers";
import { EMPTY_PAGE } from "./lab";
import type { Labs } from "./labs";
import { article } from "./pages";
import { summarise } from "./stats";
import { measureWalk } from "./walk";
import { isolatedWorld, pageWorld, type World } from "./worlds";

const ALIASES = 100_000;
/** Names of the report that is added to them. */
const MORE = 500;
const ROUNDS = 3;

/** What is done in each round, and how long it may take in milliseconds. */
const STEPS: readonly { step: keyof Compiler; subject: string; limit?: number }[] = [
  { step: "variants", subject: "making the variants" },
  { step: "names", subject: "compiling the names", limit: 1_000 },
  { step: "moreNames", subject: "adding a report to them", limit: 100 },
  { step: "all", subject: "compiling names and variants" },
  { step: "more", subject: "adding a report and its variants to them" },
];

/** How long one step took, in milliseconds. */
interface Took {
  total: number;
  /** The longest stretch in which the thread did not answer. */
  silent: number;
}

/** How long names take to be made ready for spotting, and how long the thread is silent over it. */
export async function compile(labs: Labs): Promise<Figure[]> {
  const lab = await labs.shipped();
  const bare = await lab.openWithout(lab.serve("/compile", article(lab.gazetteer).html));
  const walk = (await measureWalk(await isolatedWorld(bare))).cold;
  await bare.close();
  const page = await lab.session.openOwn(EMPTY_PAGE);
  const world = pageWorld(page);
  await openCompiler(world);
  const took = new Map(STEPS.map(({ step }) => [step, [] as Took[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { step } of STEPS) took.get(step)?.push(await world.run(timed, step));
  }
  const forms = await world.run(formCount);
  await page.close();
  const base = {
    bench: "compile",
    page: `${ALIASES} names, then a report of ${MORE} more`,
    about: `${forms.names} forms, ${forms.all} with variants; the walk is that of the article`,
    aliases: ALIASES,
    unit: "ms",
    walk,
  } as const;
  return [
    { ...base, subject: "bare walk of the article, cold", value: summarise([walk]) },
    ...STEPS.flatMap(({ step, subject, limit }): Figure[] => {
      const runs = took.get(step) ?? [];
      const total = summarise(runs.map((run) => run.total));
      const silent = summarise(runs.map((run) => run.silent));
      return [
        { ...base, subject, value: total, ...(limit !== undefined && { limit }) },
        { ...base, subject: `${subject}: silent`, value: silent },
      ];
    }),
  ];
}

interface Scope {
  benchCompiler?: CompilerHandle;
  benchEntities?: { all: Entity[]; more: Entity[] };
}

async function openCompiler(world: World): Promise<void> {
  await world.load(await bundled("tests/bench/compiler.ts"));
  const all = generateGazetteer({ aliases: ALIASES }).pack.entities;
  const more = generateGazetteer({ aliases: MORE }).pack.entities;
  await world.load(`globalThis.benchEntities = ${JSON.stringify({ all, more })}`);
  await world.run(open);
}

/** These run in the extension's page. */
async function open(): Promise<void> {
  const { benchCompiler, benchEntities } = globalThis as Scope;
  if (!benchCompiler || !benchEntities) throw new Error("nothing to compile");
  await benchCompiler.open(benchEntities.all, benchEntities.more);
}

async function timed(step: keyof Compiler): Promise<Took> {
  const { benchCompiler } = globalThis as Scope;
  if (!benchCompiler) throw new Error("nothing to compile with");
  // Messages to itself come one after the other, unless the thread is busy.
  const { port1, port2 } = new MessageChannel();
  let silent = 0;
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    silent = Math.max(silent, now - last);
    last = now;
  };
  port1.onmessage = () => {
    tick();
    port2.postMessage(null);
  };
  port2.postMessage(null);
  await new Promise((done) => setTimeout(done, 50));
  silent = 0;
  last = performance.now();
  const start = last;
  await benchCompiler[step]();
  const total = performance.now() - start;
  tick();
  port1.close();
  return { total, silent };
}

function formCount(): { names: number; all: number } {
  return (globalThis as Scope).benchCompiler?.forms() ?? { names: 0, all: 0 };
}
