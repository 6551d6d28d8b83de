import type { Page } from "puppeteer-core";
import { afterEach, beforeAll, expect, test } from "vitest";
import {
  drop,
  fill,
  itemsOf,
  itemsWhere,
  openLibrary,
  paste,
  press,
  type ShownItem,
} from "../browser/library";
import { stopReading } from "../browser/stop";
import { waitFor } from "../browser/wait";
import { aDocx, aMappedPdf, aPdf, LOCKED, ucs2 } from "../unit/support/documents";
import { type Bench, inEachBrowser, marked, summaryOf } from "./support";

const STORY = `Repairs on the Long Bridge in Wexcombe will begin in June, Mayor Ada Quillfeather said.

“The bridge is older than all of us,” Quillfeather told reporters in Wexcombe.

The mayor, Ada Quillfeather, had been to Wexcombe with Tomasz Barrowgate on Monday.`;

const LINES = STORY.split("\n")
  .filter(Boolean)
  .map((line) => line.replace(/[“”]/g, '"'));

const JAPANESE = "港の船は戻らなかった。";

const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>The bridge of Orlinbury</title><meta property="og:site_name" content="The Orlinbury Bell">
  </head><body><nav><a href="/">Home</a></nav><article>
  ${"<p>Orlinbury lies on the river, and its mayor, Edith Farnwhistle, said that Orlinbury had waited long enough for the bridge, which nobody but she had wanted.</p>".repeat(4)}
  </article></body></html>`;

let library: Page | undefined;

async function opened(bench: Bench): Promise<Page> {
  library = await openLibrary(bench.session);
  await waitFor("the list", async () => (await itemsOf(library as Page)).length > 0);
  return library;
}

const stateOf = (items: ShownItem[], title: string) =>
  items.find((item) => item.title.includes(title))?.state;

const summary = (page: Page) => page.$eval("header", (header) => header.textContent ?? "");

/** Deletes all but what ships, so that each test begins as the first one does. */
async function emptied(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = "#list";
  });
  for (;;) {
    const items = await itemsWhere(page, "the list", (all) => all.length > 0);
    const [first] = items;
    if (!first || items.length === 1) return;
    const wasReading = first.state === "Reading";
    await press(page, wasReading ? "Cancel" : "Delete", first.title);
    if (!wasReading && first.state !== "Not read") await press(page, "Delete", first.title);
    await itemsWhere(page, "one item less", (all) => all.length < items.length);
  }
}

inEachBrowser((bench) => {
  // What is added before what ships is stored would be the older of the two.
  beforeAll(async () => {
    const first = await openLibrary(bench.session);
    await itemsWhere(first, "what ships", (all) => all.length > 0);
    await first.close();
  });

  afterEach(async () => {
    if (library && !library.isClosed()) {
      await emptied(library);
      await library.close();
    }
    library = undefined;
  });

  test("a page is captured, reviewed, and its names are marked on others", async () => {
    const page = await bench.open({ body: ARTICLE });
    const popup = await bench.session.openPopup(page);
    await press(popup.page, "Read this page as a report");
    const list = await opened(bench);
    const items = await itemsWhere(
      list,
      "the page to be read",
      (all) => all[0]?.state === "To review",
    );
    expect(items[0]?.title).toContain("bridge of Orlinbury");
    await press(list, items[0]?.title ?? "");
    await waitFor("the text", async () => (await list.$$(".mention")).length > 0);
    const text = await list.$eval(".report-text", (region) => region.textContent ?? "");
    expect(text).toMatch(/^Orlinbury lies on the river/);
    expect(text).not.toContain("Home");
    await press(list, "Accept and mark on pages");
    await waitFor("it to be on pages", async () => /On pages/.test(await summary(list)));
    const other = await bench.open("<p>They met Edith Farnwhistle there.</p>");
    await marked(other, ["Edith Farnwhistle"]);
  });

  test("what an open shadow tree holds of a page is read with it", async () => {
    const story = "<p>Rosalind Thackwell said on Monday that Grimsholt would not wait for it.</p>";
    const page = await bench.open({
      body: `<!doctype html><html lang="en"><title>All in a tree</title><body>
        <x-story></x-story><script>
          document.querySelector("x-story").attachShadow({ mode: "open" }).innerHTML =
            ${JSON.stringify(story.repeat(4))};
        </script></body></html>`,
    });
    const popup = await bench.session.openPopup(page);
    await press(popup.page, "Read this page as a report");
    const list = await opened(bench);
    const items = await itemsWhere(list, "it to be read", (all) => all[0]?.state === "To review");
    await press(list, items[0]?.title ?? "");
    await waitFor("the text", async () => (await list.$$(".mention")).length > 0);
    const text = await list.$eval(".report-text", (region) => region.textContent ?? "");
    expect(text.match(/Rosalind Thackwell/g)).toHaveLength(4);
  });

  test("pasted text is corrected, undone, and corrected for the next report", async () => {
    const list = await opened(bench);
    await paste(list, STORY);
    await itemsWhere(list, "it to be read", (all) => all[0]?.state === "To review");
    await press(list, (await itemsOf(list))[0]?.title ?? "");
    const names = () =>
      list.$$eval(".name-head .name", (all) => all.map((it) => it.textContent ?? ""));
    const named = (name: string) => waitFor(name, async () => (await names()).includes(name));
    const without = (name: string) =>
      waitFor(`no ${name}`, async () => !(await names()).includes(name));
    await named("Ada Quillfeather");
    await named("Tomasz Barrowgate");
    // By the keyboard: to the name, dropped, taken back, dropped.
    const focus = () =>
      list.evaluate(() => {
        const heads = [...document.querySelectorAll<HTMLElement>(".name-head")];
        heads.find((it) => it.textContent?.includes("Tomasz Barrowgate"))?.focus();
      });
    await focus();
    await list.keyboard.press("Delete");
    await without("Tomasz Barrowgate");
    await list.keyboard.down("Control");
    await list.keyboard.press("z");
    await list.keyboard.up("Control");
    await named("Tomasz Barrowgate");
    await focus();
    await list.keyboard.press("Delete");
    await without("Tomasz Barrowgate");
    // A name by its words.
    await fill(list, ".add-name input", "Monday");
    await list.evaluate(() => document.querySelector<HTMLElement>(".add-name button")?.click());
    await named("Monday");
    await press(list, "Accept and mark on pages");
    await waitFor("it to be on pages", async () => /On pages/.test(await summary(list)));
    const other = await bench.open("<p>Ada Quillfeather saw Tomasz Barrowgate.</p>");
    await marked(other, ["Ada Quillfeather"]);
    await list.bringToFront();
    await list.evaluate(() => {
      location.hash = "#list";
    });
    await paste(list, `${STORY}\n\nThey went home.`);
    await itemsWhere(list, "the next one to be read", (all) => all[0]?.state === "To review");
    await press(list, (await itemsOf(list))[0]?.title ?? "");
    await named("Ada Quillfeather");
    expect(await names()).not.toContain("Tomasz Barrowgate");
  });

  test("a report made confidential is not marked on pages, and is told of in the popup", async () => {
    const list = await opened(bench);
    await paste(list, STORY);
    await itemsWhere(list, "it to be read", (all) => all[0]?.state === "To review");
    const tick = () =>
      list.$eval(".item .secrecy input", (box) => {
        (box as HTMLInputElement).click();
      });
    await tick();
    await waitFor("what it means", async () => (await list.$(".item .secrecy .note")) !== null);
    await press(list, "Accept", (await itemsOf(list))[0]?.title ?? "");
    await itemsWhere(list, "it to be ready", (all) => all[0]?.state === "In the popup only");
    const other = await bench.open("<p>Ada Quillfeather saw Mariupol.</p>");
    await marked(other, ["Mariupol"]);
    expect((await summaryOf(bench, other)).mentions).toHaveLength(2);
    await list.bringToFront();
    await tick();
    await itemsWhere(list, "it to be on pages", (all) => all[0]?.state === "On pages");
    await other.bringToFront();
    await marked(other, ["Ada Quillfeather", "Mariupol"]);
  });

  test("of files dropped at once the good are read, the bad told with a remedy", async () => {
    const list = await opened(bench);
    const paragraphs = LINES.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join("");
    await drop(list, [
      { name: "empty.txt", content: "" },
      { name: "broken.docx", content: "PK\x03\x04 and no more" },
      { name: "good.md", content: `# Wexcombe notes\n\n${STORY}` },
      { name: "scripts.html", content: "<script>document.title='Ran'</script>".repeat(50) },
      {
        name: "page.html",
        content: ARTICLE.replace("</body>", "<script>document.title = 'Ran'</script></body>"),
      },
      { name: "word.docx", content: aDocx(paragraphs, "A Word document") },
      { name: "portable.pdf", content: aPdf([["A portable document", "", "", ...LINES]]) },
      { name: "mapped.pdf", content: aMappedPdf("UniJIS-UCS2-H", "Japan1", ucs2(JAPANESE)) },
      { name: "scan.pdf", content: aPdf([[]]) },
      { name: "locked.pdf", content: aPdf([["Words"]], LOCKED) },
      { name: "mail.eml", content: `From: a@b.example\r\nSubject: A mail\r\n\r\n${STORY}` },
      { name: "western.txt", content: Buffer.from("The caf\xe9 of Wexcombe, a title", "latin1") },
    ]);
    const items = await itemsWhere(list, "all to be seen to", (all) => {
      return all.length === 13 && !all.some(({ state }) => state === "Reading");
    });
    expect(stateOf(items, "Wexcombe notes")).toBe("To review");
    for (const title of [
      "bridge of Orlinbury",
      "A Word",
      "A portable",
      "A mail",
      "The café",
      JAPANESE,
    ]) {
      expect(stateOf(items, title), title).toBe("To review");
    }
    const failed = items.filter(({ state }) => state === "Not read");
    expect(failed.map(({ title }) => title).sort()).toEqual([
      "broken.docx",
      "empty.txt",
      "locked.pdf",
      "scan.pdf",
      "scripts.html",
    ]);
    expect(failed.map(({ failure }) => failure).join()).toMatch(/OCR/);
    expect(await list.title()).toBe("Sidelight: library");
    await press(list, "Accept all");
    await itemsWhere(
      list,
      "all on pages",
      (all) => all.filter(({ state }) => state === "On pages").length === 8,
    );
  });

  test("many files are stored at once, read in the background, and can be stopped", async () => {
    const list = await opened(bench);
    const long = Array.from({ length: 300 }, (_, at) => `${STORY} ${at}.`).join("\n\n");
    const files = Array.from({ length: 60 }, (_, at) => {
      return { name: `report-${at}.txt`, content: `Report number ${at}\n\n${long}` };
    });
    await drop(list, files);
    await itemsWhere(list, "some to be read", (all) =>
      all.some(({ state }) => state === "To review"),
    );
    // What reads them is elsewhere: the page that dropped them may go.
    await list.close();
    const again = await opened(bench);
    await itemsWhere(again, "more to be read", (all) => {
      return all.filter(({ state }) => state === "To review").length > 2;
    });
    await press(again, "Stop reading");
    const left = await itemsWhere(again, "nothing to be read", (all) => {
      return !all.some(({ state }) => state === "Reading");
    });
    expect(left.length).toBeLessThan(files.length);
  });

  test("reading goes on after all that does it was stopped", async () => {
    const list = await opened(bench);
    const long = Array.from({ length: 150 }, (_, at) => `${STORY} ${at}.`).join("\n\n");
    await drop(
      list,
      Array.from({ length: 12 }, (_, at) => ({
        name: `${at}.txt`,
        content: `Part ${at}\n\n${long}`,
      })),
    );
    await itemsWhere(list, "the first to be read", (all) =>
      all.some(({ state }) => state === "To review"),
    );
    if (bench.name === "chrome") await stopReading(bench.session);
    // Any message wakes the background; a page with a name of the report sends one.
    await bench.open("<p>Mariupol</p>");
    await list.bringToFront();
    await itemsWhere(
      list,
      "all to be read",
      (all) => all.filter(({ state }) => state === "To review").length === 12,
    );
  });
});
