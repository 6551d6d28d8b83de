import type { Page } from "puppeteer-core";
import { afterEach, test } from "vitest";
import { cardStrings } from "../../popup/shared/strings";
import { openCard } from "../browser/card";
import { pressIn } from "../browser/deck";
import { hover } from "../browser/marks";
import { chooseFromMenu } from "../browser/menus";
import { resetSettings } from "../browser/settings";
import { waitFor } from "../browser/wait";
import { type Bench, inEachBrowser, marked } from "./support";

const BODY = "<p>The besieged port held out. Mariupol, Iryna Vereshchuk and Reuters.</p>";

let shown: Page | undefined;

/** The look-up of a text, as a choice in the context menu opens it. */
async function lookUp(bench: Bench, task: "look" | "add", text: string): Promise<Page> {
  await bench.session.inExtension(async (selected) => {
    const { browser, chrome } = globalThis as unknown as Record<
      "browser" | "chrome",
      { storage: { session: { set(items: Record<string, string>): Promise<void> } } }
    >;
    await (browser ?? chrome).storage.session.set({ "look-up:test": selected });
  }, text);
  shown = await bench.session.openOwn(`popup/lookup.html#${task}=test`);
  return shown;
}

const says = (page: Page, words: string) =>
  waitFor(`"${words}"`, () =>
    page.evaluate((wanted) => document.body.innerText.includes(wanted), words),
  );

async function search(page: Page, text: string): Promise<void> {
  const field = await page.$("input[type=search]");
  await field?.click({ count: 3 });
  await field?.type(text);
}

const choose = (page: Page, selector: string, text = "") =>
  waitFor(`${selector} ${text}`, () =>
    page.$$eval(
      selector,
      (all, wanted) => {
        const found = all.find((each) => (each.textContent ?? "").includes(wanted));
        (found as HTMLElement | undefined)?.click();
        return found !== undefined;
      },
      text,
    ),
  );

inEachBrowser((bench) => {
  afterEach(async () => {
    if (shown && !shown.isClosed()) await shown.close();
    shown = undefined;
    await resetSettings(bench.session);
  });

  test("a selection is looked up, in whatever spelling", async () => {
    const page = await lookUp(bench, "look", "Володимир Путін");
    await says(page, "Vladimir Putin");
    await waitFor("what the report says", () =>
      page.evaluate(() => document.querySelectorAll(".statement").length > 0),
    );
    await search(page, "vereshch");
    await says(page, "Iryna Vereshchuk");
  });

  test("a selection is added as a spelling, marked at once, and taken back", async () => {
    const page = await bench.open(BODY);
    await marked(page, ["Mariupol", "Iryna Vereshchuk", "Reuters"]);
    const look = await lookUp(bench, "add", "besieged port");
    await says(look, "Whom or what does it name?");
    await search(look, "Mariupol");
    await choose(look, ".again");
    await says(look, "“besieged port” is now a spelling of Mariupol.");
    await page.bringToFront();
    await marked(page, ["besieged port", "Mariupol", "Iryna Vereshchuk", "Reuters"], {
      timeout: 10_000,
    });
    await look.bringToFront();
    await choose(look, ".toast button");
    await page.bringToFront();
    await marked(page, ["Mariupol", "Iryna Vereshchuk", "Reuters"], { timeout: 10_000 });
  });

  test("a common word is not taken, and why is said", async () => {
    const look = await lookUp(bench, "add", "the");
    await search(look, "Mariupol");
    await choose(look, ".again");
    await says(look, "“the” is not looked for on pages");
  });

  test("a name is muted from its card", async () => {
    const page = await bench.open(BODY);
    await marked(page, ["Mariupol", "Iryna Vereshchuk", "Reuters"]);
    await hover(page, "Iryna Vereshchuk");
    await openCard(bench.session, page);
    const press = (control: string) => pressIn(bench.session, page, "Iryna Vereshchuk", control);
    await press(cardStrings.mute);
    await press(cardStrings.here);
    await marked(page, ["Mariupol", "Reuters"]);
  });

  test("the context menu's ways open it", async () => {
    const page = await bench.open(BODY);
    const at = await select(page, "Reuters");
    await chooseFromMenu(bench.session, page, "look-up", at);
    shown = await waitFor("the look-up's window", async () => {
      for (const opened of await bench.session.browser.pages()) {
        // Firefox never tells that a page of an extension has loaded.
        const address = await opened.evaluate(() => location.href).catch(() => "");
        if (address.includes("popup/lookup.html#look")) return opened;
      }
      return undefined;
    });
    await says(shown, "Reuters");
  });
});

/** Selects a word of the page; resolves to where it lies. */
function select(page: Page, word: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const text = document.querySelector("p")?.firstChild;
    const start = text?.nodeValue?.indexOf(wanted) ?? -1;
    if (!text || start < 0) throw new Error(`no ${wanted}`);
    getSelection()?.setBaseAndExtent(text, start, text, start + wanted.length);
    const { x, y, width, height } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? {};
    return { x: (x ?? 0) + (width ?? 0) / 2, y: (y ?? 0) + (height ?? 0) / 2 };
  }, word);
}
