import type { Frame, Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { noCard, openCard, readCard } from "../browser/card";
import { cardsAbout, cardsOf, pressIn } from "../browser/deck";
import { hover, leave, marksOf } from "../browser/marks";
import { changeSetting, resetSettings } from "../browser/settings";
import { sleep, waitFor } from "../browser/wait";
import { type Bench, html, inEachBrowser, marked } from "./support";

const A_WHILE = 700;
const SMALL = "width: 300px; height: 100px; border: 5px solid; padding: 3px 7px";

/** Where a mark lies in the top frame's viewport, by way of the frames around it. */
async function placeIn(frame: Frame, text: string): Promise<{ x: number; y: number }> {
  const inner = await waitFor(`a mark on ${text}`, async () => {
    const mark = (await marksOf(frame)).find((it) => it.text === text);
    return mark?.boxes[0];
  });
  let [x, y] = [inner.x + inner.width / 2, inner.y + inner.height / 2];
  for (let at: Frame | null = frame; at?.parentFrame(); at = at.parentFrame()) {
    const element = await at.frameElement();
    const origin = await element?.evaluate((it) => {
      const { left, top } = it.getBoundingClientRect();
      const { paddingLeft, paddingTop } = getComputedStyle(it);
      const html = it as HTMLElement;
      return {
        x: left + html.clientLeft + Number.parseFloat(paddingLeft),
        y: top + html.clientTop + Number.parseFloat(paddingTop),
      };
    });
    x += origin?.x ?? 0;
    y += origin?.y ?? 0;
  }
  return { x, y };
}

async function frameAt(page: Page, url: string): Promise<Frame> {
  return waitFor(`the frame ${url}`, () => page.frames().find((it) => it.url() === url));
}

async function hoverAt(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x - 20, y - 15);
  await page.mouse.move(x, y, { steps: 5 });
}

function framed(bench: Bench, name: string, text: string): string {
  return bench.elsewhere.serve(`/${name}`, html(`<p style="margin: 0">${text}</p>`));
}

/** A card of the top frame, by a mark in another. */
async function cardBy(bench: Bench, page: Page, at: { x: number; y: number }, name: string) {
  const card = await openCard(bench.session, page, name);
  const { box, viewport, frameId } = card;
  expect(frameId).toBe(0);
  expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
  expect(Math.min(Math.abs(box.y - at.y), Math.abs(box.y + box.height - at.y))).toBeLessThan(40);
  expect(box.x).toBeLessThan(at.x);
  expect(box.x + box.width).toBeGreaterThan(at.x);
  return card;
}

inEachBrowser((bench) => {
  test("the top frame shows the card of a small frame of another site", async () => {
    const url = framed(bench, "small", "About Hostomel");
    const page = await bench.open(
      `<div style="height: 200px"></div><iframe src="${url}" style="margin-left: 300px; ${SMALL}"></iframe>`,
    );
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const at = await placeIn(await frameAt(page, url), "Hostomel");
    await hoverAt(page, at);
    const { box } = await cardBy(bench, page, at, "Hostomel");
    // From the mark, out of the frame, onto the card, and about on it.
    await page.mouse.move(at.x, box.y + 25, { steps: 12 });
    await page.mouse.move(box.x + 60, box.y + box.height - 20, { steps: 12 });
    await sleep(A_WHILE);
    expect(await readCard(bench.session, page)).toMatchObject({ name: "Hostomel" });
    await page.mouse.move(1100, 700, { steps: 6 });
    await noCard(bench.session, page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test("it closes where the pointer leaves the mark for elsewhere, and on Escape", async () => {
    const url = framed(bench, "leaving", "About Hostomel");
    const page = await bench.open(
      `<div style="height: 200px"></div><iframe src="${url}" style="${SMALL}"></iframe>`,
    );
    const at = await placeIn(await frameAt(page, url), "Hostomel");
    await hoverAt(page, at);
    await openCard(bench.session, page, "Hostomel");
    await page.mouse.move(900, 60, { steps: 6 });
    await noCard(bench.session, page);
    await hoverAt(page, at);
    await openCard(bench.session, page, "Hostomel");
    await page.keyboard.press("Escape");
    await noCard(bench.session, page);
  });

  test("it is seen though the page itself was quiet meanwhile, and has no name any more", async () => {
    const url = framed(bench, "again", "About Hostomel");
    const page = await bench.open(
      `<p style="margin: 0 0 160px">Maxar</p><iframe src="${url}" style="margin-left: 300px; ${SMALL}"></iframe>`,
    );
    await marked(page, ["Maxar"]);
    await hover(page, "Maxar");
    await openCard(bench.session, page, "Maxar");
    await leave(page);
    await noCard(bench.session, page);
    const site = new URL(page.url()).host;
    await changeSetting(bench.session, { what: "site", site, mode: "quiet" });
    await marked(page, []);
    await page.$eval("p", (it) => it.replaceChildren("Nobody"));
    await changeSetting(bench.session, { what: "site", site, mode: null });
    const at = await placeIn(await frameAt(page, url), "Hostomel");
    await hoverAt(page, at);
    await cardBy(bench, page, at, "Hostomel");
    await page.mouse.move(1100, 700, { steps: 6 });
    await noCard(bench.session, page);
    // Of a quiet page's own nothing of this is left either.
    const isSeen = () =>
      page.evaluate(() => {
        const host = document.createElement("sidelight-card");
        host.popover = "manual";
        host.style.display = "none";
        document.body.append(host);
        host.showPopover();
        const { display } = getComputedStyle(host);
        host.remove();
        return display !== "none";
      });
    expect(await isSeen()).toBe(true);
    await changeSetting(bench.session, { what: "site", site, mode: "quiet" });
    await waitFor("nothing of ours to be seen", async () => !(await isSeen()));
    await resetSettings(bench.session);
  });

  test("it can be pinned there", async () => {
    const url = framed(bench, "pinned", "About Hostomel");
    const page = await bench.open(
      `<div style="height: 200px"></div><iframe src="${url}" style="${SMALL}"></iframe>`,
    );
    const at = await placeIn(await frameAt(page, url), "Hostomel");
    await hoverAt(page, at);
    const { box } = await openCard(bench.session, page, "Hostomel");
    await page.mouse.move(at.x, box.y + 20, { steps: 12 });
    await pressIn(bench.session, page, "Hostomel", "Pin");
    await page.mouse.move(1100, 700, { steps: 6 });
    await sleep(A_WHILE);
    expect(await cardsOf(bench.session, page)).toMatchObject([{ isPinned: true }]);
    await page.keyboard.press("Escape");
    await noCard(bench.session, page);
  });

  test("frames within frames, scaled ones too, are summed up", async () => {
    const inner = bench.server.serve("/inner", html("<p>Izyum</p>"));
    const outer = bench.elsewhere.serve(
      "/outer",
      html(`<iframe src="${inner}" style="margin: 30px 60px; ${SMALL}"></iframe>`),
    );
    const page = await bench.open(
      `<iframe src="${outer}" style="margin: 50px 150px; width: 700px; height: 300px"></iframe>`,
    );
    const at = await placeIn(await frameAt(page, inner), "Izyum");
    await hoverAt(page, at);
    await cardBy(bench, page, at, "Izyum");
  });

  test("a frame in a shadow tree is found by the pointer in it", async () => {
    const url = framed(bench, "shadowed", "Izyum");
    const page = await bench.open(`<div id="host" style="margin: 150px 300px"></div><script>
      const root = document.getElementById("host").attachShadow({ mode: "open" });
      root.innerHTML = '<iframe src="${url}" style="${SMALL}"></iframe>';
    </script>`);
    const frame = await frameAt(page, url);
    const inner = await waitFor("a mark", async () => (await marksOf(frame))[0]?.boxes[0]);
    const outer = await page.evaluate(() => {
      const element = document.getElementById("host")?.shadowRoot?.querySelector("iframe");
      const { x = 0, y = 0 } = element?.getBoundingClientRect() ?? {};
      return { x: x + 12, y: y + 8 };
    });
    const at = { x: outer.x + inner.x + inner.width / 2, y: outer.y + inner.y + inner.height / 2 };
    await hoverAt(page, at);
    await cardBy(bench, page, at, "Izyum");
  });

  test("a large frame shows its own card, within what is seen of it", async () => {
    const url = framed(
      bench,
      "tall",
      `<span style="display: block; height: 350px"></span>Izyum<span style="display: block; height: 1500px"></span>`,
    );
    const page = await bench.open(
      `<div style="height: 200px"></div><iframe src="${url}" style="width: 700px; height: 2000px"></iframe>`,
    );
    const frame = await frameAt(page, url);
    const at = await placeIn(frame, "Izyum");
    await hoverAt(page, at);
    const { box, frameId } = await openCard(bench.session, page, "Izyum");
    expect(frameId).not.toBe(0);
    const [seen] = await cardsAbout(bench.session, page, ["Izyum"]);
    const element = await (await frame.frameElement())?.boundingBox();
    expect((element?.y ?? 0) + (seen?.box.y ?? 0) + box.height).toBeLessThanOrEqual(800);
  });

  test("a card opens by the mark in a small frame that is scaled", async () => {
    const url = framed(bench, "scaled", "Pictures by Maxar");
    const page = await bench.open(
      `<iframe src="${url}" style="width: 300px; height: 100px; border: 0; margin: 120px 300px; transform: scale(1.5); transform-origin: 0 0"></iframe>`,
    );
    const inner = await waitFor("a mark", async () => {
      const frame = page.frames().find((it) => it.url() === url);
      return frame && (await marksOf(frame)).find(({ text }) => text === "Maxar")?.boxes[0];
    });
    const { left, top } = await page.$eval("iframe", (it) => it.getBoundingClientRect().toJSON());
    const at = {
      x: left + 1.5 * (inner.x + inner.width / 2),
      y: top + 1.5 * (inner.y + inner.height / 2),
    };
    await hoverAt(page, at);
    await cardBy(bench, page, at, "Maxar");
  });
});
