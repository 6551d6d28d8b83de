import type { Page } from "puppeteer-core";
import { sleep, waitFor } from "../browser/wait";
import type { Figure } from "./figure";
import { EMPTY_PAGE, type Lab } from "./lab";
import { article } from "./pages";
import { readThrough } from "./sidelight";
import { summarise } from "./stats";
import { measureWalk } from "./walk";
import { isolatedWorld, pageWorld } from "./worlds";

const ROUNDS = 7;

/** From the popup's document's begin to the frame with the list, beside a page that holds nothing. */
export async function popup(lab: Lab): Promise<Figure[]> {
  const page = article(lab.gazetteer);
  const url = lab.serve("/popup", page.html);
  const bare = await lab.openWithout(url);
  const walk = (await measureWalk(await isolatedWorld(bare))).cold;
  await bare.close();
  const read = await lab.openWith(url);
  await readThrough(lab, read);
  const address = `popup/popup.html#tab=${lab.session.tabId(read)}`;
  const lists: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    empty.push(await timeToFrame(lab, EMPTY_PAGE, "p"));
    lists.push(await timeToFrame(lab, address, ".row"));
  }
  await read.close();
  const { title, about } = page;
  const line = { bench: "popup", page: title, about, unit: "ms", walk } as const;
  return [
    { ...line, subject: "an empty page of the extension", value: summarise(empty) },
    { ...line, subject: "list shown", value: summarise(lists) },
  ];
}

/** Opens a page of the extension; returns when the frame with such an element was done. */
async function timeToFrame({ session }: Lab, path: string, selector: string): Promise<number> {
  const page = await session.newPage();
  await page.evaluateOnNewDocument(watchFor, selector);
  await session.goTo(page, session.baseUrl + path);
  const time = await waitFor(`${selector} in ${path}`, () => frameTime(page));
  await page.close();
  // What closes must not be in the way of what opens.
  await sleep(50);
  return time;
}

function frameTime(page: Page): Promise<number | null> {
  return pageWorld(page).run(() => (globalThis as { benchFrame?: number }).benchFrame ?? null);
}

/** Runs in the page, before anything of it. */
function watchFor(selector: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      // A message comes after the frame in which it was sent.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        (globalThis as { benchFrame?: number }).benchFrame = performance.now();
      };
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}
