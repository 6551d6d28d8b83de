import type { Page } from "puppeteer-core";
import { sleep } from "../browser/wait";
import type { Figure } from "./figure";
import type { Lab } from "./lab";
import { namedArticle } from "./pages";
import { readThrough } from "./sidelight";
import { summarise } from "./stats";
import { callsIn, traced } from "./trace";
import { pageWorld } from "./worlds";

const MENTIONS = 200;
const ROUNDS = 3;
/** How long a storm lasts, and how long a page is watched at rest, in milliseconds. */
const WATCHED = 4_000;
/** How long a storm goes on before it is measured, in milliseconds. */
const STARTED = 500;
/** What our script may take of a page's thread, in percent. */
const SHARE_LIMIT = 5;
/** Within what marks are to be right, in milliseconds. */
const RIGHT_LIMIT = 250;

/** What our script costs a page that changes 1,000 times a second, and one at rest. */
export async function storm(lab: Lab): Promise<Figure[]> {
  const article = namedArticle(lab.gazetteer, MENTIONS);
  const url = lab.serve("/storm", article.html);
  const page = await lab.openWith(url);
  await readThrough(lab, page);
  const resting: number[] = [];
  const share: number[] = [];
  const delays: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    resting.push(await ourTime(lab, page));
    await pageWorld(page).run(startStorm, lab.gazetteer.names[0]?.alias ?? "");
    await sleep(STARTED);
    share.push(((await ourTime(lab, page)) / WATCHED) * 100);
    delays.push(...(await pageWorld(page).run(stopStorm)));
    await sleep(STARTED);
  }
  await page.close();
  const about = { bench: "storm", page: article.title, about: article.about };
  return [
    {
      ...about,
      subject: `calls of our script in ${WATCHED / 1000} s at rest`,
      value: summarise(resting),
      unit: "ms",
      limit: 0,
    },
    {
      ...about,
      subject: "our share of the thread, 1,000 changes a second",
      value: summarise(share),
      unit: "%",
      limit: SHARE_LIMIT,
    },
    {
      ...about,
      subject: "a name that comes in the storm is marked after",
      value: summarise(delays),
      unit: "ms",
      limit: RIGHT_LIMIT,
    },
  ];
}

/** Milliseconds that our scripts are on a processor while the page is watched. */
async function ourTime(lab: Lab, page: Page): Promise<number> {
  const { events } = await traced(page, () => sleep(WATCHED));
  return callsIn(events, ...lab.scripts).onCpu;
}

interface StormScope {
  benchStorm?: { timer: ReturnType<typeof setInterval>; delays: number[] };
}

/** These run in the page. */
function startStorm(name: string): void {
  const feed = document.createElement("section");
  document.body.prepend(feed);
  const delays: number[] = [];
  let count = 0;
  const isMarked = (node: Node) => {
    for (const [key, ranges] of CSS.highlights) {
      if (!key.startsWith("sidelight-")) continue;
      for (const { startContainer } of ranges) if (startContainer === node) return true;
    }
    return false;
  };
  const change = () => {
    const row = document.createElement("p");
    row.textContent = `row ${count} came by`;
    feed.prepend(row);
    if (feed.childElementCount > 20) feed.lastElementChild?.remove();
    const rows = feed.children;
    const some = rows[count % rows.length];
    if (some?.firstChild) some.firstChild.nodeValue = `row ${count} has changed`;
    some?.classList.toggle("seen");
    count += 4;
  };
  const follow = () => {
    const row = document.createElement("p");
    row.textContent = `${name} came by`;
    feed.before(row);
    const begin = performance.now();
    const look = () => {
      if (!isMarked(row.firstChild as Node)) {
        requestAnimationFrame(look);
        return;
      }
      delays.push(performance.now() - begin);
      row.remove();
    };
    look();
  };
  const timer = setInterval(() => {
    // Four changes each, forty in 40 ms.
    for (let left = 10; left > 0; left--) change();
    if (count % 1_200 === 0) follow();
  }, 40);
  (globalThis as StormScope).benchStorm = { timer, delays };
}

function stopStorm(): number[] {
  const { benchStorm } = globalThis as StormScope;
  clearInterval(benchStorm?.timer);
  document.querySelector("section")?.remove();
  return benchStorm?.delays ?? [];
}
