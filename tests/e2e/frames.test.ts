import type { Frame, Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { openCard } from "../browser/card";
import { markedTexts, marksOf } from "../browser/marks";
import { popupWith, rowsOf } from "../browser/popup";
import { waitFor } from "../browser/wait";
import { type Bench, html, inEachBrowser } from "./support";

const FRAME = `style="width: 900px; height: 320px; border: 0; display: block"`;

function page(bench: Bench): Promise<Page> {
  const same = bench.server.serve("/same", html("<p>Mariupol in a frame of the same site</p>"));
  const other = bench.elsewhere.serve(
    "/other",
    html("<p>Izyum and Mariupol in a frame from elsewhere</p>"),
  );
  return bench.open(`
    <p>Mariupol and Maxar on the page itself</p>
    <iframe ${FRAME} name="same" src="${same}"></iframe>
    <iframe ${FRAME} name="other" src="${other}"></iframe>
    <iframe ${FRAME} name="inline" srcdoc="<p>Hostomel in an inline frame</p>"></iframe>`);
}

function frameAt(inPage: Page, part: string): Promise<Frame> {
  return waitFor(`the frame ${part}`, () =>
    inPage.frames().find((frame) => frame !== inPage.mainFrame() && frame.url().includes(part)),
  );
}

async function markedIn(frame: Frame, texts: string[]): Promise<void> {
  await waitFor(`marks on ${texts} in ${frame.url()}`, async () => {
    const found = (await markedTexts(frame)).sort();
    return found.join() === [...texts].sort().join();
  });
}

inEachBrowser((bench) => {
  test("marks frames of the same site, of another and inline ones", async () => {
    const opened = await page(bench);
    await markedIn(opened.mainFrame(), ["Mariupol", "Maxar"]);
    await markedIn(await frameAt(opened, "/same"), ["Mariupol"]);
    await markedIn(await frameAt(opened, "/other"), ["Izyum", "Mariupol"]);
    await opened.evaluate(() => scrollTo(0, 2000));
    await markedIn(await frameAt(opened, "about:srcdoc"), ["Hostomel"]);
  });

  test("counts them together on the badge and in the popup", async () => {
    const opened = await page(bench);
    await waitFor("the badge", async () => (await bench.session.badge(opened)) === "4");
    const popup = await bench.session.openPopup(opened);
    const shown = await popupWith(popup.page, "four rows", (it) => rowsOf(it).length === 4);
    await popup.close();
    const counts = rowsOf(shown).map(({ name, count }) => [name, count]);
    expect(new Map(counts as [string, number][])).toEqual(
      new Map([
        ["Mariupol", 3],
        ["Maxar", 1],
        ["Izyum", 1],
        ["Hostomel", 1],
      ]),
    );
  });

  test("lets go of a frame that leaves", async () => {
    const opened = await page(bench);
    await waitFor("the badge", async () => (await bench.session.badge(opened)) === "4");
    await opened.evaluate(() => document.querySelector("[name=other]")?.remove());
    await waitFor("one less", async () => (await bench.session.badge(opened)) === "3");
  });

  test("lets go of a frame that goes to another page", async () => {
    const opened = await page(bench);
    await waitFor("the badge", async () => (await bench.session.badge(opened)) === "4");
    const plain = bench.elsewhere.serve("/plain", html("<p>Nothing of interest</p>"));
    await opened.evaluate((url) => {
      document.querySelector("[name=other]")?.setAttribute("src", url);
    }, plain);
    await waitFor("one less", async () => (await bench.session.badge(opened)) === "3");
  });

  test.each(["/same", "/other"])("opens a card in the frame %s", async (part) => {
    const opened = await page(bench);
    const frame = await frameAt(opened, part);
    await waitFor("marks", async () => (await marksOf(frame)).length > 0);
    const inner = (await marksOf(frame)).find(({ text }) => text === "Mariupol")?.boxes[0];
    const outer = await (await frame.frameElement())?.boundingBox();
    if (!inner || !outer) throw new Error("no place to point at");
    const x = outer.x + inner.x + inner.width / 2;
    const y = outer.y + inner.y + inner.height / 2;
    await opened.mouse.move(x, y - 30);
    await opened.mouse.move(x, y, { steps: 5 });
    const card = await openCard(bench.session, opened, "Mariupol");
    const { box, viewport } = card;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
    expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
  });
});
