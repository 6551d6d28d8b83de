import type { Page } from "puppeteer-core";
import { noCard, openCard } from "../browser/card";
import { type Box, type Mark, marksOf, tidy } from "../browser/marks";
import { sleep, waitFor } from "../browser/wait";
import type { Figure } from "./figure";
import type { Lab } from "./lab";
import { article } from "./pages";
import { readThrough } from "./sidelight";
import { summarise } from "./stats";
import { measureWalk } from "./walk";
import { isolatedWorld, pageWorld } from "./worlds";

/** The intended delay, INTENT in `src/page/hover.ts`, in milliseconds. */
const INTENT = 300;
const ROUNDS = 5;

/** How the card comes about, and how long that may take after the intended delay. */
const CASES = {
  first: { subject: "first in its frame", limit: 100 },
  asleep: { subject: "first in its frame, background asleep" },
  other: { subject: "card loaded, another name", limit: 50 },
  again: { subject: "card loaded, the same name again", limit: 50 },
  otherAsleep: { subject: "card loaded, another name, background asleep" },
} as const;
type Case = keyof typeof CASES;

/** From the moment when the pointer has rested long enough to the frame that holds the card. */
export async function hover(lab: Lab): Promise<Figure[]> {
  const page = article(lab.gazetteer);
  const url = lab.serve("/hover", page.html);
  const walks: number[] = [];
  const times: Record<Case, number[]> = {
    first: [],
    asleep: [],
    other: [],
    again: [],
    otherAsleep: [],
  };
  for (let round = 0; round < ROUNDS; round++) {
    const bare = await lab.openWithout(url);
    walks.push((await measureWalk(await isolatedWorld(bare))).cold);
    await bare.close();
    await hoverAwake(lab, url, times);
    await hoverAsleep(lab, url, times);
  }
  const walk = summarise(walks);
  const { title, about } = page;
  const line = { bench: "hover", page: title, about, unit: "ms", walk: walk.median } as const;
  return [
    { ...line, subject: "bare walk, cold", value: walk },
    ...Object.entries(CASES).map(([name, { subject, ...limit }]) => ({
      ...line,
      ...limit,
      subject,
      value: summarise(times[name as Case]),
    })),
  ];
}

async function hoverAwake(lab: Lab, url: string, times: Record<Case, number[]>): Promise<void> {
  const page = await opened(lab, url);
  const [one, other] = await twoMarks(page);
  // A page that has just told of its names has woken the background.
  if (!(await isAwake(lab))) throw new Error("the background is asleep");
  times.first.push(await cardTime(lab, page, one));
  times.other.push(await cardTime(lab, page, other));
  times.again.push(await cardTime(lab, page, one));
  await page.close();
}

async function hoverAsleep(lab: Lab, url: string, times: Record<Case, number[]>): Promise<void> {
  const page = await opened(lab, url);
  const [one, other] = await twoMarks(page);
  await putToSleep(lab);
  times.asleep.push(await cardTime(lab, page, one));
  await putToSleep(lab);
  times.otherAsleep.push(await cardTime(lab, page, other));
  await page.close();
}

async function opened(lab: Lab, url: string): Promise<Page> {
  const page = await lab.openWith(url);
  await readThrough(lab, page);
  await pageWorld(page).run(watchCards);
  return page;
}

/** Marks of two different names, in view, one line each. */
async function twoMarks(page: Page): Promise<[Box, Box]> {
  return waitFor("two marks", async () => {
    const marks = (await marksOf(page)).filter(isInView);
    const [one] = marks;
    const other = marks.find(({ text }) => one && tidy(text) !== tidy(one.text));
    const [first, second] = [one?.boxes[0], other?.boxes[0]];
    return first && second && ([first, second] as [Box, Box]);
  });
}

function isInView({ boxes: [box, ...more] }: Mark): boolean {
  return box !== undefined && more.length === 0 && box.y > 100 && box.y < 700;
}

async function isAwake({ session }: Lab): Promise<boolean> {
  return session.browser.targets().some((target) => target.type() === "service_worker");
}

async function putToSleep(lab: Lab): Promise<void> {
  const page = await lab.session.openOwn("manifest.json");
  const client = await page.createCDPSession();
  await client.send("ServiceWorker.enable");
  await client.send("ServiceWorker.stopAllWorkers");
  await waitFor("the background to sleep", async () => !(await isAwake(lab)));
  await page.close();
}

/** Puts the pointer on a mark at once and returns the card's time after the intended delay. */
async function cardTime(lab: Lab, page: Page, mark: Box): Promise<number> {
  await page.bringToFront();
  const world = pageWorld(page);
  await world.run(forget);
  await page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2);
  await openCard(lab.session, page);
  const time = await waitFor("the card's frame", () => world.run(timeToCard));
  await page.mouse.move(1, 1);
  await noCard(lab.session, page);
  await sleep(50);
  return time - INTENT;
}

interface Probe {
  /** When the pointer came, and when the frame with the card was done, by the page's clock. */
  moved?: number;
  painted?: number;
}

/** These run in the page. */
function watchCards(): void {
  const scope = globalThis as { benchProbe?: Probe };
  scope.benchProbe = {};
  addEventListener(
    "pointermove",
    ({ isTrusted, timeStamp }) => {
      const probe = scope.benchProbe;
      if (isTrusted && probe) probe.moved ??= timeStamp;
    },
    true,
  );
  new MutationObserver((records) => {
    const added = records.flatMap((record) => [...record.addedNodes]);
    if (!added.some((node) => node.nodeName.toLowerCase() === "sidelight-card")) return;
    const probe = scope.benchProbe;
    requestAnimationFrame(() => {
      // A message comes after the frame in which it was sent.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (probe) probe.painted = performance.now();
      };
      port2.postMessage(null);
    });
  }).observe(document.documentElement, { childList: true });
}

function forget(): void {
  (globalThis as { benchProbe?: Probe }).benchProbe = {};
}

function timeToCard(): number | null {
  const { moved, painted } = (globalThis as { benchProbe?: Probe }).benchProbe ?? {};
  return moved !== undefined && painted !== undefined ? painted - moved : null;
}
