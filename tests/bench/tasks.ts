import { sleep } from "../browser/wait";
import type { Figure } from "./figure";
import type { Lab } from "./lab";
import type { GeneratedPage } from "./page";
import { encyclopedia, textNode } from "./pages";
import { type Reading, readThrough, tally } from "./sidelight";
import { median, summarise } from "./stats";
import { callsIn, tasksIn, traced } from "./trace";
import { measureWalk } from "./walk";
import { isolatedWorld } from "./worlds";

const ROUNDS = 3;
/** No task of ours is to be longer, in milliseconds. */
const LIMIT = 50;
/** What a slice may take, in milliseconds. */
const SLICE_LIMIT = 8;
/** How long a page without the extension is watched once it has loaded, in milliseconds. */
const WATCHED = 500;

/** What is measured on a page, by its name for people, in milliseconds. */
type Measured = Map<string, number[]>;

const WALK = "bare walk, cold";
const SLICE = "longest slice, by the clock";
const SLICES = "all slices, by the clock";
const CALL = "longest call of our script";

/** How long the extension keeps a page from answering at a time, while it reads it. */
export async function tasks(lab: Lab): Promise<Figure[]> {
  const { gazetteer } = lab;
  const pages = [
    encyclopedia(gazetteer),
    encyclopedia(gazetteer, { withNames: false }),
    textNode(gazetteer, 5),
  ];
  const figures: Figure[] = [];
  for (const page of pages) figures.push(...(await tasksOn(lab, page)));
  return figures;
}

async function tasksOn(lab: Lab, page: GeneratedPage): Promise<Figure[]> {
  const url = lab.serve("/tasks", page.html);
  const measured: Measured = new Map();
  let names = { found: 0, extra: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    await withoutExtension(lab, url, measured);
    const { mentions } = await withExtension(lab, url, measured);
    names = tally(page.planted, mentions);
  }
  const walk = median(measured.get(WALK) ?? []);
  return Array.from(measured, ([subject, times]) => ({
    bench: "tasks",
    page: page.title,
    about: page.about,
    subject,
    value: summarise(times),
    unit: "ms",
    walk,
    // What else runs on the machine is not in it.
    ...(subject === SLICE && { limit: SLICE_LIMIT }),
    ...(subject === CALL && { limit: LIMIT, always: true }),
    ...(subject === SLICES && { ...names, planted: page.planted.length }),
  }));
}

async function withoutExtension(lab: Lab, url: string, measured: Measured): Promise<void> {
  const page = await lab.blankWithout();
  const { events } = await traced(page, async () => {
    await page.goto(url, { waitUntil: "load" });
    await sleep(WATCHED);
  });
  const { longest, longestStyle } = tasksIn(events);
  note(measured, "any task, without Sidelight", longest);
  note(measured, "any style, without Sidelight", longestStyle);
  note(measured, WALK, (await measureWalk(await isolatedWorld(page))).cold);
  await page.close();
}

async function withExtension(lab: Lab, url: string, measured: Measured): Promise<Reading> {
  const page = await lab.session.newPage();
  const { events, value } = await traced(page, async () => {
    await lab.session.goTo(page, url);
    return readThrough(lab, page);
  });
  const { longest, longestStyle } = tasksIn(events);
  const calls = callsIn(events, ...lab.scripts);
  note(measured, "any task, with Sidelight", longest);
  note(measured, "any style, with Sidelight", longestStyle);
  note(measured, SLICE, value.work.longest);
  note(measured, CALL, calls.longestOnCpu);
  note(measured, SLICES, value.work.total);
  note(measured, "all calls of our script", calls.onCpu);
  note(measured, "style and layout within them", calls.layoutOnCpu);
  await page.close();
  return value;
}

function note(measured: Measured, subject: string, time: number): void {
  const times = measured.get(subject);
  if (times) times.push(time);
  else measured.set(subject, [time]);
}
