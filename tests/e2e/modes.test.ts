import type { Page } from "puppeteer-core";
import { afterEach, expect, test } from "vitest";
import { hasHost } from "../browser/card";
import { markedTexts } from "../browser/marks";
import { changeSetting, resetSettings } from "../browser/settings";
import { sleep, waitFor } from "../browser/wait";
import { type Bench, html, inEachBrowser, marked, summaryOf } from "./support";

const BODY = "<p>Mariupol, and Iryna Vereshchuk spoke of Mariupol.</p>";
const NAMES = ["Mariupol", "Iryna Vereshchuk", "Mariupol"];

const siteOf = (page: Page) => new URL(page.url()).host;

/** All that a page can see of us. */
function seenBy(page: Page) {
  return page.evaluate(() => ({
    highlights: [...CSS.highlights.keys()],
    sheet: getComputedStyle(document.body, "::highlight(sidelight-place)").backgroundColor,
    hosts: document.getElementsByTagName("sidelight-card").length,
  }));
}

const NOTHING = {
  highlights: [],
  sheet: expect.stringMatching(/^(rgba\(0, 0, 0, 0\)|transparent|)$/),
  hosts: 0,
};

async function unseen(page: Page): Promise<void> {
  await waitFor("nothing of ours to be seen", async () => {
    const { highlights, sheet } = await seenBy(page);
    return highlights.length === 0 && NOTHING.sheet.asymmetricMatch(sheet);
  });
}

/** Does a script of ours read the page? */
function isRead(bench: Bench, page: Page): Promise<boolean> {
  return bench.session.inWorld(
    page,
    () => (globalThis as { sidelightPage?: unknown }).sidelightPage !== undefined,
  );
}

function badgeOf(bench: Bench, page: Page, text: string) {
  return waitFor(`the badge "${text}"`, async () => (await bench.session.badge(page)) === text);
}

inEachBrowser((bench) => {
  afterEach(() => resetSettings(bench.session));

  test("a quiet site shows nothing and is still read", async () => {
    const page = await bench.open(BODY);
    await marked(page, NAMES);
    const site = siteOf(page);
    await changeSetting(bench.session, { what: "site", site, mode: "quiet" });
    await unseen(page);
    expect((await summaryOf(bench, page)).mentions.map(({ count }) => count)).toEqual([2, 1]);
    await badgeOf(bench, page, "2");
    await page.mouse.move(60, 60, { steps: 5 });
    await sleep(600);
    expect(await hasHost(bench.session, page)).toBe(false);
    const again = await bench.open(BODY);
    await summaryOf(bench, again);
    await badgeOf(bench, again, "2");
    expect(await seenBy(again)).toEqual(NOTHING);
    await changeSetting(bench.session, { what: "site", site, mode: null });
    await marked(again, NAMES);
    await page.bringToFront();
    await marked(page, NAMES);
  });

  test("a quiet site shows nothing, whatever was marked and muted before", async () => {
    const page = await bench.open(BODY);
    await marked(page, NAMES);
    const { mentions } = await summaryOf(bench, page);
    const site = siteOf(page);
    try {
      for (const [at, left] of [["Iryna Vereshchuk"], []].entries()) {
        const entity = mentions[at]?.entity ?? "";
        await changeSetting(bench.session, { what: "mute", entity, muted: true, site });
        await marked(page, left);
      }
      await changeSetting(bench.session, { what: "site", site, mode: "quiet" });
      await unseen(page);
    } finally {
      for (const { entity } of mentions) {
        await changeSetting(bench.session, { what: "mute", entity, muted: false, site });
      }
    }
  });

  test("a site that is switched off is not read, until it is switched on", async () => {
    const page = await bench.open(BODY);
    await marked(page, NAMES);
    await badgeOf(bench, page, "2");
    await changeSetting(bench.session, { what: "site", site: siteOf(page), mode: "off" });
    await unseen(page);
    expect(await isRead(bench, page)).toBe(false);
    await badgeOf(bench, page, "");
    await page.evaluate(() => document.body.append("Izyum"));
    await sleep(300);
    expect(await seenBy(page)).toEqual(NOTHING);
    const fresh = await bench.open(BODY);
    await sleep(300);
    expect(await isRead(bench, fresh)).toBe(false);
    await changeSetting(bench.session, { what: "site", site: siteOf(page), mode: null });
    await marked(fresh, NAMES);
    await page.bringToFront();
    await marked(page, [...NAMES, "Izyum"]);
    await badgeOf(bench, page, "3");
  });

  test("the mode of all sites is for those that have none of their own", async () => {
    const page = await bench.open(BODY);
    const elsewhere = await bench.visit(bench.elsewhere.serve("/", html(BODY)));
    await marked(elsewhere, NAMES);
    await changeSetting(bench.session, { what: "site", site: siteOf(page), mode: "mark" });
    await changeSetting(bench.session, { what: "mode", mode: "off" });
    await unseen(elsewhere);
    expect(await isRead(bench, elsewhere)).toBe(false);
    await page.bringToFront();
    await marked(page, NAMES);
  });

  test("a tab's top page decides for the frames in it", async () => {
    const inner = bench.elsewhere.serve("/inner", html("<p>Kyiv</p>"));
    const site = new URL(inner).host;
    const frames = `
      <iframe src="${inner}"></iframe>
      <iframe sandbox="allow-scripts" src="${inner}"></iframe>
      <iframe referrerpolicy="no-referrer" src="${inner}"></iframe>
      <iframe srcdoc="<p>Kyiv</p>"></iframe>`;
    await changeSetting(bench.session, { what: "site", site, mode: "off" });
    const page = await bench.open(`<p>Maxar</p>${frames}`);
    const count = () => readFrames(bench, page);
    await waitFor("all frames to be read", async () => (await count()) === 5);
    await changeSetting(bench.session, { what: "site", site: siteOf(page), mode: "off" });
    await waitFor("no frame to be read", async () => (await count()) === 0);
    const fresh = await bench.open(`<p>Maxar</p>${frames}`);
    await sleep(500);
    expect(await readFrames(bench, fresh)).toBe(0);
    await changeSetting(bench.session, { what: "site", site: siteOf(page), mode: null });
    await waitFor("all frames to be read", async () => (await readFrames(bench, fresh)) === 5);
  });

  test("the top page of a sandbox is known by its address", async () => {
    const inner = bench.elsewhere.serve("/inner", html("<p>Kyiv</p>"));
    const headers = { "content-security-policy": "sandbox allow-scripts" };
    const url = bench.server.serve("/boxed", {
      body: html(`<p>Maxar</p><iframe src="${inner}"></iframe>`),
      headers,
    });
    await changeSetting(bench.session, { what: "site", site: new URL(url).host, mode: "off" });
    const page = await bench.visit(url);
    await sleep(500);
    expect(await readFrames(bench, page)).toBe(0);
    await changeSetting(bench.session, { what: "site", site: new URL(url).host, mode: null });
    await waitFor("both frames to be read", async () => (await readFrames(bench, page)) === 2);
  });

  test("names of a confidential report are counted and listed, and never painted", async () => {
    await setConfidential(bench, true);
    try {
      const page = await bench.open(BODY);
      const { mentions } = await summaryOf(bench, page);
      expect(mentions.map(({ count }) => count)).toEqual([2, 1]);
      await badgeOf(bench, page, "2");
      await page.mouse.move(60, 60, { steps: 5 });
      await sleep(600);
      expect(await seenBy(page)).toEqual(NOTHING);
      await setConfidential(bench, false);
      await marked(page, NAMES);
    } finally {
      await setConfidential(bench, false);
    }
  });

  test("a page that comes back by history follows what was set meanwhile", async () => {
    const page = await bench.open(BODY);
    await marked(page, NAMES);
    const { href } = new URL(page.url());
    await page.goto(bench.server.serve("/away", html("<p>Away</p>")));
    await changeSetting(bench.session, { what: "site", site: siteOf(page), mode: "off" });
    await page.goBack();
    expect(page.url()).toBe(href);
    await unseen(page);
    await page.goForward();
    await changeSetting(bench.session, { what: "site", site: siteOf(page), mode: null });
    await page.goBack();
    await marked(page, NAMES);
  });

  test("a muted entity is not marked, here or everywhere", async () => {
    const page = await bench.open(BODY);
    await marked(page, NAMES);
    const { mentions } = await summaryOf(bench, page);
    const entity = mentions[0]?.entity ?? "";
    const mute = { what: "mute", entity, muted: true } as const;
    await changeSetting(bench.session, { ...mute, site: "elsewhere.example" });
    await sleep(200);
    expect(await markedTexts(page)).toHaveLength(3);
    await changeSetting(bench.session, { ...mute, site: siteOf(page) });
    await marked(page, ["Iryna Vereshchuk"]);
    await badgeOf(bench, page, "1");
    await changeSetting(bench.session, { ...mute, site: siteOf(page), muted: false });
    await marked(page, NAMES);
    await changeSetting(bench.session, { ...mute, site: null });
    await marked(page, ["Iryna Vereshchuk"]);
    await changeSetting(bench.session, { ...mute, site: null, muted: false });
    await marked(page, NAMES);
    await badgeOf(bench, page, "2");
  });
});

/** Makes all stored reports confidential, or not, as their packs would have it. */
async function setConfidential(bench: Bench, confidential: boolean): Promise<void> {
  await bench.session.inExtension(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as Record<
      "browser" | "chrome",
      { runtime: { sendMessage(message: unknown): Promise<unknown> } }
    >;
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open("sidelight"));
    const stores = database.transaction(["reports", "meta"], "readwrite");
    const reports = stores.objectStore("reports");
    for (const report of await done(reports.getAll())) {
      await done(reports.put({ ...report, confidential: wanted }));
    }
    const meta = stores.objectStore("meta");
    const revision: number = (await done(meta.get("revision"))) + 1;
    await done(meta.put(revision, "revision"));
    await done(meta.put(revision, "reshaped"));
    database.close();
    const message = { sidelight: 1, call: "library.published", params: null };
    await (browser ?? chrome).runtime.sendMessage(message);
  }, confidential);
}

/** The frames of a page that a script of ours reads. */
async function readFrames(bench: Bench, page: Page): Promise<number> {
  const answers = await bench.session.inWorlds(
    page,
    () => (globalThis as { sidelightPage?: unknown }).sidelightPage !== undefined,
  );
  return answers.filter(({ value }) => value).length;
}
