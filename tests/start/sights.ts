import type { Page } from "puppeteer-core";
import type { Kind } from "../../src/model";
import { hasHost, noCard, openCard, readCard, type ShownCard } from "../browser/card";
import { hover, leave, marksOf, paintedIn, tidy } from "../browser/marks";
import { popupWith, readPopup, rowsOf, type ShownPopup } from "../browser/popup";
import type { BrowserSession } from "../browser/session";
import type { ShownFact, ShownQuote } from "../browser/statements";
import { idOf, type StoredEntity, storedEntities } from "../browser/stored";
import { sleep, waitFor } from "../browser/wait";

export interface SeenMark {
  /** The entity's id in its pack. */
  entity: string;
  name: string;
  text: string;
  kind: Kind;
}

export interface SeenCard {
  entity: string;
  name: string;
  kind: string;
  role: string;
  quotes: ShownQuote[];
  facts: ShownFact[];
}

export interface SeenRow {
  entity: string;
  name: string;
  kind: Kind;
  role: string;
  count: number;
  quotes: number;
  facts: number;
}

/** Waits until the page is read and painted, and the store filled. */
export async function firstMarks(session: BrowserSession, page: Page): Promise<void> {
  await waitFor("a mark on the page", async () => (await marksOf(page)).length > 0, {
    timeout: 20_000,
  });
  await waitFor("the stored report", async () => (await storedEntities(session)).length > 0);
}

/** Every name that gets marked while the page is scrolled through, each spelling once. */
export async function seeMarks(session: BrowserSession, page: Page): Promise<SeenMark[]> {
  const names = new Map((await storedEntities(session)).map(({ key, name }) => [key, name]));
  const seen = new Map<string, SeenMark>();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const step = await page.evaluate(() => innerHeight);
  // A page may grow for ever as it is scrolled.
  for (let top = 0; top < Math.min(height, 40 * step); top += step) {
    await page.evaluate((y) => scrollTo({ top: y, behavior: "instant" }), top);
    await sleep(250);
    for (const { entity, kind, text } of await paintedIn(session, page)) {
      const mark = { entity: idOf(entity), name: names.get(entity) ?? "", text: tidy(text), kind };
      seen.set(`${entity} ${mark.text}`, mark);
    }
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await sleep(250);
  return [...seen.values()];
}

/**
 * Hovers over marks in view until a card has opened that has both quotes and facts; failing that,
 * the last card that opened stays open. Undefined where none did.
 */
export async function seeCard(session: BrowserSession, page: Page): Promise<ShownCard | undefined> {
  let seen: string | undefined;
  for (const text of await textsInView(page)) {
    const card = await hoverFor(session, page, text);
    if (!card) continue;
    if (card.quotes.length > 0 && card.facts.length > 0) return card;
    seen = text;
    await close(session, page);
  }
  return seen === undefined ? undefined : hoverFor(session, page, seen);
}

/** The popup's content, once it has a list. */
export async function seePopup(popup: Page): Promise<ShownPopup> {
  await popupWith(popup, "a list", (shown) => rowsOf(shown).length > 0, { timeout: 10_000 });
  return readPopup(popup);
}

/** Which stored entity a card or a row is about: the one of that name. */
export function entityNamed(stored: readonly StoredEntity[], name: string): StoredEntity {
  const entity = stored.find((candidate) => candidate.name === name);
  if (!entity) throw new Error(`"${name}" is shown, but the store has no such entity`);
  return entity;
}

/** At most eight different texts, those in the upper middle of the viewport first. */
async function textsInView(page: Page): Promise<string[]> {
  const height = await page.evaluate(() => innerHeight);
  const inView = (await marksOf(page)).filter(({ boxes: [box] }) =>
    box ? box.y > 0 && box.y + box.height < height : false,
  );
  const distance = (y = 0) => Math.abs(y - height * 0.4);
  inView.sort((a, b) => distance(a.boxes[0]?.y) - distance(b.boxes[0]?.y));
  return [...new Set(inView.map(({ text }) => tidy(text)))].slice(0, 8);
}

async function hoverFor(
  session: BrowserSession,
  page: Page,
  text: string,
): Promise<ShownCard | undefined> {
  await hover(page, text);
  await openCard(session, page, undefined, { timeout: 3_000 }).catch(() => undefined);
  // Fonts and the place beside the mark settle.
  await sleep(200);
  return readCard(session, page);
}

async function close(session: BrowserSession, page: Page): Promise<void> {
  await leave(page);
  await noCard(session, page, { timeout: 2_000 }).catch(() => undefined);
  if (await hasHost(session, page)) await page.keyboard.press("Escape");
}
