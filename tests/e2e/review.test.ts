import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { itemsOf, itemsWhere, openLibrary, paste, press } from "../browser/library";
import { waitFor } from "../browser/wait";
import { type Bench, inEachBrowser } from "./support";

const STORY = `Work on the Long Bridge in Wexcombe will begin in June, Mayor Ada Quillfeather said.

“The bridge is older than all of us,” Quillfeather told reporters in Wexcombe.

Tomasz Barrowgate, who lives beside the fernmarsh, met Ada Quillfeather in Wexcombe on Monday.`;

const downloads = mkdtempSync(join(tmpdir(), "sidelight-export-"));

/** A name of the list, as it is shown. */
interface ShownName {
  name: string;
  about: string;
  count: number;
}

function namesOf(review: Page): Promise<ShownName[]> {
  return review.$$eval(".name-head", (heads) =>
    heads.map((head) => ({
      name: head.querySelector(".name")?.textContent ?? "",
      about: head.querySelector(".role")?.textContent ?? "",
      count: Number(head.querySelector(".count")?.textContent),
    })),
  );
}

function namesWhere(
  review: Page,
  what: string,
  holds: (names: ShownName[]) => boolean,
): Promise<ShownName[]> {
  return waitFor(what, async () => {
    const names = await namesOf(review);
    return holds(names) && names;
  });
}

const named = (names: ShownName[], name: string) => names.find((it) => it.name === name);

/** Puts the focus on a name of the list. */
function focusOn(review: Page, name: string): Promise<void> {
  return review.$$eval(
    ".name-head",
    (heads, wanted) => {
      const head = heads.find((it) => it.querySelector(".name")?.textContent === wanted);
      (head as HTMLElement | undefined)?.focus();
    },
    name,
  );
}

/** What has the focus: its element's name, and what it is about. */
function focused(review: Page): Promise<string> {
  return review.evaluate(() => {
    const { activeElement } = document;
    const name = activeElement?.querySelector(".name")?.textContent;
    return [activeElement?.localName, name].filter(Boolean).join(" ");
  });
}

/** Selects words of the text as a reader does, with the pointer held down. */
async function selectWords(review: Page, words: string): Promise<void> {
  const box = await review.$eval(
    ".report-text",
    (text, wanted) => {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
      throw new Error(`no ${wanted}`);
    },
    words,
  );
  const y = box.y + box.height / 2;
  await review.mouse.move(box.x + 1, y);
  await review.mouse.down();
  await review.mouse.move(box.x + box.width / 2, y);
  await review.mouse.move(box.x + box.width - 0.5, y);
  await review.mouse.up();
}

inEachBrowser(
  (bench) => {
    let review: Page;

    beforeEach(async () => {
      review = await openLibrary(bench.session);
      await itemsWhere(review, "what ships", (all) => all.length > 0);
      await paste(review, STORY);
      const isRead = (all: { state: string }[]) => all[0]?.state === "To review";
      const [first] = await itemsWhere(review, "it to be read", isRead);
      await press(review, first?.title ?? "");
      await namesWhere(review, "the names", (names) => names.length > 2);
    });

    afterEach(async () => {
      await review.evaluate(() => {
        location.hash = "#list";
      });
      const [first] = await itemsWhere(review, "the list", (all) => all.length > 1);
      await press(review, "Delete", first?.title);
      await press(review, "Delete", first?.title);
      await itemsWhere(review, "it to be gone", (all) => all.length === 1);
      await review.close();
    });

    afterAll(() => rmSync(downloads, { recursive: true, force: true }));

    test("the list's keys go, retype, rename, merge and find in the text", async () => {
      await focusOn(review, "Tomasz Barrowgate");
      await review.keyboard.press("ArrowUp");
      expect(await focused(review)).toBe("button Ada Quillfeather");
      await review.keyboard.press("ArrowDown");
      expect(await focused(review)).toBe("button Tomasz Barrowgate");

      await review.keyboard.press("3");
      const isNow = (kind: string) => (names: ShownName[]) =>
        named(names, "Tomasz Barrowgate")?.about.startsWith(kind) ?? false;
      await namesWhere(review, "an organisation", isNow("Organisation"));
      await review.keyboard.press("1");
      await namesWhere(review, "a person", isNow("Person"));

      await focusOn(review, "Ada Quillfeather");
      const places: string[] = [];
      for (const _ of [1, 2, 3]) {
        await review.keyboard.press("n");
        const last = places.at(-1);
        const here = await waitFor("the next mention", async () => {
          const place = await review.$(".report-text .here");
          const start = await place?.evaluate((it) => (it as HTMLElement).dataset.start ?? "");
          return start !== last && start;
        });
        places.push(here);
      }
      expect(places.map(Number)).toEqual([
        STORY.indexOf("Ada Quillfeather"),
        STORY.indexOf("Quillfeather told"),
        STORY.lastIndexOf("Ada Quillfeather"),
      ]);

      await focusOn(review, "Tomasz Barrowgate");
      await review.keyboard.press("r");
      await waitFor("the field", async () => (await focused(review)) === "input");
      await review.keyboard.press("End");
      await review.keyboard.type(" junior");
      await review.keyboard.press("Enter");
      await namesWhere(review, "the new name", (all) => !!named(all, "Tomasz Barrowgate junior"));

      await focusOn(review, "Tomasz Barrowgate junior");
      await review.keyboard.press("m");
      await waitFor("the choice", async () => (await focused(review)) === "select");
      const before = await namesOf(review);
      await review.keyboard.type("Ada");
      await review.keyboard.press("Enter");
      const after = await namesWhere(review, "one name", (all) => all.length < before.length);
      expect(named(after, "Ada Quillfeather")?.count).toBe(4);
    });

    test("words selected in the text become a name, or another form of one", async () => {
      await selectWords(review, "fernmarsh");
      await press(review, "Place");
      const names = await namesWhere(review, "a new name", (all) => !!named(all, "fernmarsh"));
      expect(named(names, "fernmarsh")?.about).toMatch(/^Place/);
      await press(review, "Undo");
      await namesWhere(review, "none again", (all) => !named(all, "fernmarsh"));
    });

    test("the list shows the names that are looked for", async () => {
      await review.type(".filter", "quill");
      const names = await namesWhere(review, "fewer names", (all) => all.length === 1);
      expect(names[0]?.name).toBe("Ada Quillfeather");
      await review.type(".filter", "xyz");
      await namesWhere(review, "no names", (all) => all.length === 0);
    });

    test("a report is exported to a file", async () => {
      await allowDownloads(bench, review);
      await review.select("header select", "markdown");
      const file = await waitFor("the file", async () => {
        return existsSync(downloads) && readdirSync(downloads).find((it) => it.endsWith(".md"));
      });
      expect(file).toMatch(/^Work-on-the-Long-Bridge/);
      await waitFor("its text", async () => {
        const text = readFileSync(join(downloads, file), "utf8");
        return text.includes("Ada Quillfeather") && text.includes("older than all of us");
      });
      rmSync(join(downloads, file));
      expect((await itemsOf(review)).length).toBe(0);
    });
  },
  {
    firefoxPrefs: {
      "browser.download.folderList": 2,
      "browser.download.dir": downloads,
      "browser.download.useDownloadDir": true,
      "browser.download.always_ask_before_handling_new_types": false,
    },
  },
);

/** Chromium is told by way of its debugger where files go, Firefox by its settings. */
async function allowDownloads({ name }: Bench, page: Page): Promise<void> {
  if (name !== "chrome") return;
  const client = await page.createCDPSession();
  await client.send("Browser.setDownloadBehavior", {
    behavior: "allow",
    downloadPath: downloads,
  });
}
