import type { CDPSession, Page } from "puppeteer-core";
import { sleep } from "../browser/wait";
import type { Figure } from "./figure";
import type { Lab } from "./lab";
import { namedArticle } from "./pages";
import { readThrough } from "./sidelight";
import { summarise } from "./stats";
import { measureWalk } from "./walk";
import { isolatedWorld, pageWorld } from "./worlds";

const MENTIONS = 1_000;
const ROUNDS = 5;
/** How long frames are counted at a time, in milliseconds. */
const COUNTED = 800;
/** How long an animation runs before, in milliseconds. */
const STARTED = 250;
/** What marks may add to a frame, in milliseconds. */
const LIMIT = 3;

/** What an animation changes in each frame. */
const CHANGES = ["transform", "colour", "text"] as const;
type Change = (typeof CHANGES)[number];

/** A page in front of others and the way to ask how busy its thread was. */
interface Animated {
  page: Page;
  client: CDPSession;
}

/** What marks add to each frame of a page that animates itself. */
export async function frames(lab: Lab): Promise<Figure[]> {
  const article = namedArticle(lab.gazetteer, MENTIONS);
  const url = lab.serve("/frames", animated(article.html));
  const without = await animatedIn(await lab.openWithout(url));
  const { cold: walk } = await measureWalk(await isolatedWorld(without.page));
  const marked = await animatedIn(await lab.openWith(url));
  for (const { page } of [without, marked]) await pageWorld(page).run(showTicker);
  const { painted } = await readThrough(lab, marked.page);
  const page = { page: article.title, about: `${article.about}, ${painted} of them painted` };
  const figures: Figure[] = [];
  for (const change of CHANGES) {
    const bare: number[] = [];
    const full: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(await frameCost(without, change));
      full.push(await frameCost(marked, change));
    }
    figures.push(...figuresOf(page, change, bare, full, walk));
  }
  await Promise.all([without, marked].map((it) => it.page.close()));
  return figures;
}

function figuresOf(
  page: Pick<Figure, "page" | "about">,
  change: Change,
  without: readonly number[],
  marked: readonly number[],
  walk: number,
): Figure[] {
  const added = marked.map((cost, round) => cost - (without[round] ?? 0));
  const line = (subject: string, costs: readonly number[]): Figure => ({
    bench: "frames",
    ...page,
    subject: `${change} changes: ${subject}`,
    value: summarise(costs),
    unit: "ms",
    walk,
  });
  return [
    line("without Sidelight", without),
    line("with Sidelight", marked),
    { ...line("added by Sidelight", added), limit: LIMIT },
  ];
}

/** The page with something in it that can be animated, in its middle. */
function animated(html: string): string {
  const middle = html.indexOf("<p", html.length / 2);
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
