import type { Page } from "puppeteer-core";
import { sleep, waitFor } from "../browser/wait";
import type { Figure } from "./figure";
import type { Lab } from "./lab";
import type { Labs } from "./labs";
import type { GeneratedPage } from "./page";
import { article, encyclopedia } from "./pages";
import { progress } from "./progress";
import { readThrough } from "./sidelight";
import { median, summarise } from "./stats";
import { callsIn, eventTime, traced } from "./trace";
import { measureWalk } from "./walk";
import { isolatedWorld, pageWorld } from "./worlds";

const ROUNDS = 3;
/** What our own work until the first marks may take, in milliseconds, by how many names. */
const LIMITS = new Map<number, number>([
  [10_000, 50],
  [100_000, 100],
]);

const WORK = "our work until the first marks";
const ELAPSED = "from our first call to the first marks";
const ALL = "all of our work";

type Times = Record<typeof WORK | typeof ELAPSED | typeof ALL, number[]>;

/** A page and where in it a reader comes in. */
interface Visit {
  page: GeneratedPage;
  about: string;
  hash: string;
}

/** What the script does from navigation until the first marks are registered. */
export async function first(labs: Labs): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const aliases of LIMITS.keys()) {
    const lab = await labs.of({ aliases });
    for (const visit of visitsFor(lab)) {
      const begin = performance.now();
      figures.push(...(await firstOn(lab, visit)));
      progress(`${aliases} names: ${visit.page.title}, ${visit.about}`, begin);
    }
  }
  return figures;
}

function visitsFor({ gazetteer }: Lab): Visit[] {
  const long = encyclopedia(gazetteer);
  const middle = long.planted[Math.floor(long.planted.length / 2)]?.block ?? "";
  return [
    { page: article(gazetteer), about: "opened at its top", hash: "" },
    { page: long, about: "opened at its top", hash: "" },
    // Read from its top, half of the page would come before what is in view.
    { page: long, about: "opened in its middle", hash: `#${middle}` },
  ];
}

async function firstOn(lab: Lab, { page, about, hash }: Visit): Promise<Figure[]> {
  const url = lab.serve("/first", page.html);
  const times: Times = { [WORK]: [], [ELAPSED]: [], [ALL]: [] };
  const walks: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const bare = await lab.openWithout(url);
    walks.push((await measureWalk(await isolatedWorld(bare))).cold);
    await bare.close();
    await visited(lab, url + hash, times);
  }
  const aliases = lab.gazetteer.names.length;
  const limit = LIMITS.get(aliases);
  const walk = median(walks);
  const base = { bench: "first", page: `${page.title}, ${about}`, about: page.about, aliases };
  return [
    { ...base, subject: "bare walk, cold", value: summarise(walks), unit: "ms", walk },
    ...([WORK, ELAPSED, ALL] as const).map(
      (subject): Figure => ({
        ...base,
        subject,
        value: summarise(times[subject]),
        unit: "ms",
        walk,
        ...(subject === WORK && limit !== undefined && { limit }),
      }),
    ),
  ];
}

async function visited(lab: Lab, url: string, times: Times): Promise<void> {
  const page = await lab.session.newPage();
  await page.evaluateOnNewDocument(watchForMarks, MARKED);
  const { events } = await traced(page, async () => {
    await lab.session.goTo(page, url);
    await waitFor("the first marks", () => isMarked(page), { timeout: 60_000 });
    await readThrough(lab, page);
    // Only what is at an end is in the trace.
    await sleep(50);
  });
  const marked = eventTime(events, MARKED);
  const before = callsIn(
    events.filter(({ ts }) => ts < marked),
    lab.script,
  );
  if (before.first === undefined) throw new Error("no call of ours before the first marks");
  times[WORK].push(before.onCpu);
  times[ELAPSED].push((marked - before.first) / 1000);
  times[ALL].push(callsIn(events, ...lab.scripts).onCpu);
  await page.close();
}

const MARKED = "bench-marked";

function isMarked(page: Page): Promise<boolean> {
  return pageWorld(page).run((name) => performance.getEntriesByName(name).length > 0, MARKED);
}

/**
 * Runs in the page, before anything of it. The page shares its registry of highlights with the
 * script: that marks were put there is noticed within a few milliseconds.
 */
function watchForMarks(name: string): void {
  // No function here has a name: tsx would wrap it in a helper that only its own modules have.
  const timer = setInterval(() => {
    if (![...CSS.highlights.values()].some(({ size }) => size > 0)) return;
    clearInterval(timer);
    performance.mark(name);
  }, 4);
}
