import { buildSync } from "esbuild";
import type { Page } from "puppeteer-core";
import { afterEach, expect, test } from "vitest";
import { noCard, openCard } from "../browser/card";
import { hover, leave, markedTexts } from "../browser/marks";
import { ROOT } from "../browser/paths";
import { changeSetting, resetSettings } from "../browser/settings";
import { sleep } from "../browser/wait";
import type { State } from "./apps/state";
import { median, timeUntil } from "./changes";
import { type Bench, errorsOf, html, inEachBrowser, marked } from "./support";

/** Marks are to be right within this, in milliseconds; a busy machine may take longer for some. */
const SOON = 250;

const APPS = { "a Preact app": "preact-app.tsx", "an app that checks its nodes": "strict-app.ts" };

interface Step {
  state: State;
  /** What is marked then, in the page's order. */
  marks: string[];
}

const putin = { key: "p", text: "Vladimir ", strong: "Putin" };
const izyum = { key: "i", text: "Izyum" };
const maxar = { key: "m", text: "pictures by Maxar" };
const mariupol = { key: "t", text: "Mariupol" };

const STEPS: readonly Step[] = [
  { state: { rows: [mariupol, izyum, maxar] }, marks: ["Mariupol", "Izyum", "Maxar"] },
  {
    state: { rows: [maxar, putin, izyum, mariupol] },
    marks: ["Maxar", "Vladimir Putin", "Izyum", "Mariupol"],
  },
  {
    state: { rows: [putin, { ...maxar, text: "pictures of Hostomel" }, mariupol], note: "Reuters" },
    marks: ["Vladimir Putin", "Hostomel", "Mariupol", "Reuters"],
  },
  { state: { rows: [{ ...putin, strong: "Somebody" }, mariupol] }, marks: ["Mariupol"] },
  { state: { rows: [], note: "Telegram" }, marks: ["Telegram"] },
  {
    state: { rows: [mariupol, putin, izyum], note: "Reuters" },
    marks: ["Mariupol", "Vladimir Putin", "Izyum", "Reuters"],
  },
];

const renders = ({ state }: Step) => `app.render(${JSON.stringify(state)})`;

/** Opens a page that holds an app. */
async function openApp(bench: Bench, file: string): Promise<Page> {
  const { outputFiles } = buildSync({
    entryPoints: [`${ROOT}tests/e2e/apps/${file}`],
    bundle: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  const src = bench.server.serve(`/${file}.js`, {
    body: outputFiles[0]?.text ?? "",
    type: "text/javascript",
  });
  return bench.open({ body: html(`<div id="app"></div>\n<script src="${src}"></script>`) });
}

/** All of the document, once the app's effects have run. */
async function documentOf(page: Page): Promise<string> {
  await page.waitForFunction(() => document.querySelector(".new") === null, { polling: 20 });
  return page.evaluate(() => document.documentElement.outerHTML);
}

inEachBrowser((bench) => {
  afterEach(() => resetSettings(bench.session));

  test.each(Object.entries(APPS))("follows %s and leaves it as it is", async (_, file) => {
    const page = await openApp(bench, file);
    const errors = errorsOf(page);
    const times: number[] = [];
    const documents: string[] = [];
    for (const step of STEPS) {
      times.push(await timeUntil(page, renders(step), step.marks));
      expect(await markedTexts(page)).toEqual(step.marks);
      documents.push(await documentOf(page));
      // The page has come to rest.
      await sleep(60);
    }
    expect(errors).toEqual([]);
    expect(median(times)).toBeLessThan(SOON);
    const site = new URL(page.url()).host;
    await changeSetting(bench.session, { what: "site", site, mode: "off" });
    const bare = await openApp(bench, file);
    const undisturbed: string[] = [];
    for (const step of STEPS) {
      await bare.evaluate(renders(step));
      undisturbed.push(await documentOf(bare));
    }
    expect(await markedTexts(bare)).toEqual([]);
    expect(documents).toEqual(undisturbed);
  });

  test.each(Object.entries(APPS))("%s renders under a card that is open", async (_, file) => {
    const [first, second] = STEPS as [Step, Step];
    const page = await openApp(bench, file);
    const errors = errorsOf(page);
    await page.evaluate(renders(first));
    await marked(page, first.marks);
    await hover(page, "Izyum");
    await openCard(bench.session, page);
    await timeUntil(page, renders(second), second.marks);
    await leave(page);
    await noCard(bench.session, page);
    const shown = await documentOf(page);
    const bare = await openApp(bench, file);
    for (const step of [first, second]) await bare.evaluate(renders(step));
    expect(shown).toBe(await documentOf(bare));
    expect(errors).toEqual([]);
  });
});
