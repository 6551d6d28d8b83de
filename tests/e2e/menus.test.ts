import { expect, test } from "vitest";
import { itemsWhere, openLibrary, press, type ShownItem } from "../browser/library";
import { chooseFromMenu } from "../browser/menus";
import { waitFor } from "../browser/wait";
import { inEachBrowser } from "./support";

const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>The bridge of Orlinbury</title><meta property="og:site_name" content="The Orlinbury Bell">
  </head><body><nav><a href="/">Home</a></nav><article>
  ${"<p>Orlinbury lies on the river, and its mayor, Edith Farnwhistle, said that Orlinbury had waited long enough for the bridge, which nobody but she had wanted.</p>".repeat(4)}
  </article></body></html>`;

// A file of its own: a driver that is at Chromium's worker keeps it from being stopped.
inEachBrowser((bench) => {
  test("the context menu reads the page, or what is selected on it", async () => {
    const page = await bench.open({ body: ARTICLE });
    await chooseFromMenu(bench.session, page, "read-page", { x: 300, y: 300 });
    const list = await openLibrary(bench.session);
    const isRead = (all: ShownItem[]) => all.length === 2 && all[0]?.state === "To review";
    const [whole] = await itemsWhere(list, "the page to be read", isRead);
    expect(whole?.title).toContain("bridge of Orlinbury");

    await page.bringToFront();
    const at = await page.$eval("article p", (paragraph) => {
      getSelection()?.selectAllChildren(paragraph);
      const { x, y, height } = paragraph.getBoundingClientRect();
      return { x: x + 40, y: y + height / 2 };
    });
    await chooseFromMenu(bench.session, page, "read-selection", at);
    await list.bringToFront();
    const items = await itemsWhere(list, "the selection to be read", (all) => {
      return all.length === 3 && all[0]?.state === "To review";
    });
    await press(list, items[0]?.title ?? "");
    await waitFor("the text", async () => (await list.$$(".mention")).length > 0);
    const text = await list.$eval(".report-text", (region) => region.textContent ?? "");
    expect(text.match(/Edith Farnwhistle/g)).toHaveLength(1);
  });
});
