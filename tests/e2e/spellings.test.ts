import type { Page } from "puppeteer-core";
import { afterEach, expect, test } from "vitest";
import type { Spelling } from "../../src/model";
import { popupWith, rowsOf, type ShownPopup, toggleRow } from "../browser/popup";
import type { OpenPopup } from "../browser/session";
import { storedEntities } from "../browser/stored";
import { waitFor } from "../browser/wait";
import { type Bench, inEachBrowser, marked, summaryOf } from "./support";

/** An entity of the report that ships, and a form made of its name, which no name is a part of. */
const NAME = "Kharkiv region";
const MADE = "Kharkiv Province";

const PAGE = `<p>From the ${MADE} to Mariupol.</p>`;

let popup: OpenPopup | undefined;

async function openedPopup(bench: Bench, page: Page): Promise<Page> {
  popup = await bench.session.openPopup(page);
  await popupWith(popup.page, "a list", (shown) => rowsOf(shown).length > 0);
  return popup.page;
}

async function closePopup(): Promise<void> {
  await popup?.close();
  popup = undefined;
}

/** Opens an entity's row and in it the spellings. */
async function openSpellings(shownIn: Page, name: string): Promise<void> {
  await toggleRow(shownIn, name);
  await press(shownIn, ".row .spellings .fold");
  await shownIn.waitForSelector(".row .chip");
}

/** Presses the first such element, as the keyboard would: what has the focus then is known. */
async function press(shownIn: Page, selector: string): Promise<void> {
  await shownIn.waitForSelector(selector);
  await shownIn.$eval(selector, (element) => (element as HTMLElement).focus());
  await shownIn.keyboard.press("Enter");
}

const labelled = (label: string, within = ".row") => `${within} .chip [aria-label="${label}"]`;

/** Removes the made form by its button and waits until the popup shows it so. */
async function removeMade(shownIn: Page): Promise<void> {
  await press(shownIn, labelled(`Do not mark ${MADE}`));
  await shownIn.waitForSelector(labelled(`Mark ${MADE} again`));
}

/** In Firefox the popup is a tab, behind which a page would not be read. */
async function inFront(bench: Bench, page: Page): Promise<void> {
  if (bench.name === "firefox") await page.bringToFront();
}

/** All spellings that the background tells of an entity, by its name. */
async function spellingsOf(bench: Bench, name: string): Promise<Spelling[]> {
  const entity = (await storedEntities(bench.session)).find((each) => each.name === name)?.key;
  if (entity === undefined) return [];
  const answer = await bench.session.inExtension((key) => {
    type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    const { browser, chrome } = globalThis as unknown as Record<"browser" | "chrome", Api>;
    const message = { sidelight: 1, call: "spellings.get", params: { entity: key } };
    return (browser ?? chrome).runtime.sendMessage(message);
  }, entity);
  return (answer as { value: Spelling[] }).value;
}

inEachBrowser((bench) => {
  afterEach(async () => {
    await closePopup();
  });

  test("are made of every name when the report comes in", async () => {
    const all = await waitFor("spellings", async () => {
      const spellings = await spellingsOf(bench, NAME);
      return spellings.some(({ reason }) => reason !== "name") && spellings;
    });
    expect(all[0]).toMatchObject({ text: NAME, reason: "name", state: "used" });
    expect(all).toContainEqual(expect.objectContaining({ text: MADE, state: "used" }));
  });

  test("are marked no more on an open page once removed, and again once restored", async () => {
    const page = await bench.open(PAGE);
    await marked(page, [MADE, "Mariupol"]);
    const shownIn = await openedPopup(bench, page);
    await openSpellings(shownIn, NAME);
    await removeMade(shownIn);
    await inFront(bench, page);
    await marked(page, ["Mariupol"]);
    await inFront(bench, shownIn);
    const isThere = (shown: ShownPopup) => rowsOf(shown).some(({ name }) => name === NAME);
    expect(isThere(await popupWith(shownIn, "one mention", (it) => /1 name,/.test(it.found)))).toBe(
      true,
    );
    expect(await shownIn.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      `Mark ${MADE} again`,
    );
    await shownIn.keyboard.press("Enter");
    await shownIn.waitForSelector(labelled(`Do not mark ${MADE}`));
    await inFront(bench, page);
    await marked(page, [MADE, "Mariupol"]);
  });

  test("can be restored where no page names their entity any more", async () => {
    const page = await bench.open(PAGE);
    await marked(page, [MADE, "Mariupol"]);
    const first = await openedPopup(bench, page);
    await openSpellings(first, NAME);
    await removeMade(first);
    await closePopup();
    await inFront(bench, page);
    await marked(page, ["Mariupol"]);
    const second = await openedPopup(bench, page);
    expect(rowsOf(await popupWith(second, "a list", () => true)).map(({ name }) => name)).toEqual([
      "Mariupol",
    ]);
    await press(second, ".trimmed .fold");
    await press(second, labelled(`Mark ${MADE} again`, ".trimmed"));
    await inFront(bench, page);
    await marked(page, [MADE, "Mariupol"]);
  });

  test("hold on pages that are opened later", async () => {
    const page = await bench.open(PAGE);
    await marked(page, [MADE, "Mariupol"]);
    const shownIn = await openedPopup(bench, page);
    await openSpellings(shownIn, NAME);
    await removeMade(shownIn);
    await closePopup();
    const later = await bench.open(PAGE);
    await marked(later, ["Mariupol"]);
    expect((await summaryOf(bench, later)).mentions).toHaveLength(1);
    const again = await openedPopup(bench, later);
    await press(again, ".trimmed .fold");
    await press(again, labelled(`Mark ${MADE} again`, ".trimmed"));
    await inFront(bench, later);
    await marked(later, [MADE, "Mariupol"]);
  });

  test("fit the popup, however many they are", async () => {
    const page = await bench.open("<p>Oleh Synegubov</p>");
    await marked(page, ["Oleh Synegubov"]);
    const shownIn = await openedPopup(bench, page);
    await openSpellings(shownIn, "Oleh Synegubov");
    const { chips, wide } = await shownIn.evaluate(() => ({
      chips: document.querySelectorAll(".row .chip").length,
      wide: document.documentElement.scrollWidth > innerWidth,
    }));
    expect(chips).toBeGreaterThan(60);
    expect(wide).toBe(false);
  });
});
