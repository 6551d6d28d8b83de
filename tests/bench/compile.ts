import { entityKey, type NamedEntity, type Pack, packKey } from "../../src/model";
import { bundled } from "./bundled";
import type { CompilerHandle } from "./compiler";
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
const ROUNDS = 5;
/** What compiling all and adding one report may take, in milliseconds. */
const LIMITS = { all: 1_000, more: 100 } as const;

/** How long one step took, in milliseconds. */
interface Step {
  total: number;
  /** The longest stretch in which the thread did not answer. */
  silent: number;
}

/** How long names take to be made ready for spotting, and how long the thread is silent over it. */
export async function compile(labs: Labs): Promise<Figure[]> {
  const lab = await labs.shipped();
  const { gazetteer } = lab;
  const bare = await lab.openWithout(lab.serve("/compile", article(gazetteer).html));
  const walk = (await measureWalk(await isolatedWorld(bare))).cold;
  await bare.close();
  const page = await lab.session.openOwn(EMPTY_PAGE);
  const world = pageWorld(page);
  await world.load(await bundled("tests/bench/compiler.ts"));
  const all = named(generateGazetteer({ aliases: ALIASES }).pack, "");
  // Another seed than those before: other names.
  const more = named(generateGazetteer({ aliases: MORE }).pack, "more ");
  const steps: Record<keyof typeof LIMITS, Step[]> = { all: [], more: [] };
  await hand(world, all, more);
  for (let round = 0; round < ROUNDS; round++) {
    steps.all.push(await world.run(timed, "all"));
    steps.more.push(await world.run(timed, "more"));
  }
  const forms = await world.run(formCount);
  await page.close();
  const base = {
    bench: "compile",
    page: `${ALIASES} names, then a report of ${MORE} more`,
    about: `${forms} forms with variants; the walk is that of the article`,
    aliases: ALIASES,
    unit: "ms",
    walk,
  } as const;
  const lines = (key: keyof typeof LIMITS, subject: string): Figure[] => [
    {
      ...base,
      subject,
      value: summarise(steps[key].map(({ total }) => total)),
      limit: LIMITS[key],
    },
    { ...base, subject: `${subject}: silent`, value: summarise(steps[key].map((it) => it.silent)) },
  ];
  return [
    { ...base, subject: "bare walk of the article, cold", value: summarise([walk]) },
    ...lines("all", "compiling all"),
    ...lines("more", "adding a report"),
  ];
}

/** Entities as the store would hand them over. */
function named(pack: Pack, prefix: string): NamedEntity[] {
  const key = prefix + packKey(pack);
  return pack.entities.map(({ id, kind, name, aliases }) => ({
    key: entityKey(key, id),
    kind,
    names: [name, ...aliases.map(({ text }) => text)],
    variants: [],
    painted: true,
  }));
}

interface Scope {
  benchCompiler?: CompilerHandle;
  benchEntities?: { all: NamedEntity[]; more: NamedEntity[] };
}

async function hand(world: World, all: NamedEntity[], more: NamedEntity[]): Promise<void> {
  await world.load(`globalThis.benchEntities = ${JSON.stringify({ all, more })}`);
}

/** These run in the extension's page. */
async function timed(step: "all" | "more"): Promise<Step> {
  const { benchCompiler, benchEntities } = globalThis as Scope;
  if (!benchCompiler || !benchEntities) throw new Error("nothing to compile");
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
  await benchCompiler[step](benchEntities[step]);
  const total = performance.now() - start;
  tick();
  port1.close();
  return { total, silent };
}

function formCount(): number {
  return (globalThis as Scope).benchCompiler?.forms() ?? 0;
}
