import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { callsIn, traced } from "../bench/trace";
import { noCard, openCard } from "../browser/card";
import { pressIn } from "../browser/deck";
import { hover, leave } from "../browser/marks";
import { sleep } from "../browser/wait";
import { timeUntil } from "./changes";
import { type Bench, inEachBrowser, marked, summaryOf } from "./support";

/** How long a page that was busy may take to come to rest, and how long it is watched then. Milliseconds. */
const REST = 3_000;
const WATCHED = 2_500;

const BODY = `<p style="margin: 60px 200px">Maxar saw <b>Izyum</b></p><x-box><template
  shadowrootmode="open"><p>Nobody</p></template></x-box><p>Hostomel</p><div style="height: 3000px"></div>`;

/** How many calls of our scripts there are while nothing happens. */
async function callsAtRest(bench: Bench, page: Page): Promise<number> {
  await sleep(REST);
  const slices = () =>
    bench.session.inWorld(page, () => globalThis.sidelightPage?.work().slices ?? 0);
  const before = await slices();
  if (bench.name === "firefox") await sleep(WATCHED);
  else {
    const { events } = await traced(page, () => sleep(WATCHED));
    const scripts = ["content.js", "toolbox.js", "card.js"].map((it) => bench.session.baseUrl + it);
    expect(callsIn(events, ...scripts).onCpu).toBe(0);
  }
  return (await slices()) - before;
}

inEachBrowser((bench) => {
  test("a page that rests costs nothing, also after all that a reader and the page have done", async () => {
    const page = await bench.open(BODY);
    await marked(page, ["Maxar", "Izyum", "Hostomel"]);
    await hover(page, "Maxar");
    await openCard(bench.session, page, "Maxar");
    await pressIn(bench.session, page, "Maxar", "Pin");
    await leave(page);
    await page.keyboard.press("Escape");
    await noCard(bench.session, page);
    await timeUntil(page, "document.querySelector('b').hidden = true", ["Hostomel", "Maxar"]);
    await timeUntil(page, "document.querySelector('p').append(' and Mariupol')", [
      ...["Hostomel", "Mariupol", "Maxar"],
    ]);
    await page.evaluate(() => scrollTo(0, 1_500));
    await page.evaluate(() => scrollTo(0, 0));
    await summaryOf(bench, page);
    expect(await callsAtRest(bench, page)).toBe(0);
  });
});
