import type { CDPSession, Page } from "puppeteer-core";
import { sleep } from "../browser/wait";
import type { Figure } from "./figure";
import type { Lab } from "./lab";
import type { GeneratedPage } from "./page";
import { namedArticle, namedBlocks, textNode } from "./pages";
import { readThrough } from "./sidelight";
import { summarise } from "./stats";
import { measureWalk } from "./walk";
import { isolatedWorld, pageWorld } from "./worlds";

const MENTIONS = 1_000;
const BLOCKS = 5_000;
const MEGABYTES = 2;
/** Words from one mention of the text node to the next: some are in view. */
const EVERY = 40;
const ROUNDS = 5;
/** How long frames are counted at a time, in milliseconds. */
const COUNTED = 800;
/** How long an animation runs before, in milliseconds. */
const STARTED = 250;
/** What marks may add to a frame, in milliseconds; of very many blocks it is only stated. */
const LIMIT = 3;

/** What an animation changes in each frame. */
const CHANGES = ["transform", "colour", "text"] as const;
type Change = (typeof CHANGES)[number];

/** A page in front of others and the way to ask how busy its thread was. */
interface Animated {
  page: Page;
  client: CDPSession;
}

/** What marks add to each frame of pages that animate themselves. */
export async function frames(lab: Lab): Promise<Figure[]> {
  return [
    ...(await framesOf(lab, namedArticle(lab.gazetteer, MENTIONS), LIMIT)),
    ...(await framesOf(lab, namedBlocks(lab.gazetteer, BLOCKS))),
    ...(await framesOf(lab, textNode(lab.gazetteer, MEGABYTES, EVERY), LIMIT)),
  ];
}

async function framesOf(lab: Lab, generated: GeneratedPage, limit?: number): Promise<Figure[]> {
  const url = lab.serve("/frames", animated(generated.html));
  const without = await animatedIn(await lab.openWithout(url));
  const { cold: walk } = await measureWalk(await isolatedWorld(without.page));
  const marked = await animatedIn(await lab.openWith(url));
  for (const { page } of [without, marked]) await pageWorld(page).run(showTicker);
  const { painted } = await readThrough(lab, marked.page);
  const page = { page: generated.title, about: `${generated.about}, ${painted} marks painted` };
  const figures: Figure[] = [];
  for (const change of CHANGES) {
    const bare: number[] = [];
    const full: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(await frameCost(without, change));
      full.push(await frameCost(marked, change));
    }
    const added = full.map((cost, round) => cost - (bare[round] ?? 0));
    const line = lineOf(page, change, walk);
    figures.push(line("without Sidelight", bare), line("with Sidelight", full), {
      ...line("added by Sidelight", added),
      ...(limit !== undefined && { limit }),
    });
  }
  await Promise.all([without, marked].map((it) => it.page.close()));
  return figures;
}

function lineOf(page: Pick<Figure, "page" | "about">, change: Change, walk: number) {
  return (subject: string, costs: readonly number[]): Figure => ({
    bench: "frames",
    ...page,
    subject: `${change} changes: ${subject}`,
    value: summarise(costs),
    unit: "ms",
    walk,
  });
}

/** The page with something in it that can be animated: in its middle, or before its only block. */
function animated(html: string): string {
  const later = html.indexOf("<p", html.length / 2);
  const middle = later < 0 ? html.indexOf("<p") : later;
  const style = "display: inline-block; width: 12em; background: silver";
  const ticker = `<p>Now: <span id="ticker" style="${style}">0</span></p>\n`;
  return html.slice(0, middle) + ticker + html.slice(middle);
}

async function animatedIn(page: Page): Promise<Animated> {
  const client = await page.createCDPSession();
  // Time on the processor, so that what else the machine does is not counted.
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  return { page, client };
}

/** Milliseconds that the page's thread works for each frame while something on it changes. */
async function frameCost({ page, client }: Animated, change: Change): Promise<number> {
  await page.bringToFront();
  const world = pageWorld(page);
  await world.run(startAnimation, change);
  await sleep(STARTED);
  const before = { frames: await world.run(frameCount), busy: await busyTime(client) };
  await sleep(COUNTED);
  const after = { busy: await busyTime(client), frames: await world.run(frameCount) };
  await world.run(stopAnimation);
  const count = after.frames - before.frames;
  if (count <= 0) throw new Error("the page makes no frames");
  return (after.busy - before.busy) / count;
}

/** Milliseconds that the page's thread has worked so far. */
async function busyTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send("Performance.getMetrics");
  const seconds = metrics.find(({ name }) => name === "TaskDuration")?.value;
  if (seconds === undefined) throw new Error("no time of tasks");
  return seconds * 1000;
}

interface AnimatedScope {
  benchFrames?: number;
  benchRuns?: boolean;
}

/** These run in the page. */
function showTicker(): void {
  document.getElementById("ticker")?.scrollIntoView({ block: "center" });
}

function startAnimation(change: Change): void {
  const scope = globalThis as AnimatedScope;
  const ticker = document.getElementById("ticker");
  if (!ticker) throw new Error("nothing to animate");
  scope.benchRuns = true;
  let count = 0;
  const frame = () => {
    if (!scope.benchRuns) return;
    scope.benchFrames = ++count;
    if (change === "transform") ticker.style.transform = `translateX(${count % 100}px)`;
    else if (change === "colour") ticker.style.color = `rgb(${count % 200} 0 0)`;
    else ticker.textContent = `${count} frames`;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

function frameCount(): number {
  return (globalThis as AnimatedScope).benchFrames ?? 0;
}

function stopAnimation(): void {
  (globalThis as AnimatedScope).benchRuns = false;
}
