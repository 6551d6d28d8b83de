import { mkdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import type { Page } from "puppeteer-core";
import { readCard, type ShownCard } from "../browser/card";
import { leave } from "../browser/marks";
import { ROOT } from "../browser/paths";
import { readPopup, rowsOf, type ShownPopup, showAll, toggleRow } from "../browser/popup";
import type { BrowserSession } from "../browser/session";
import { type StoredEntity, storedEntities } from "../browser/stored";
import {
  entityNamed,
  firstMarks,
  type SeenCard,
  type SeenMark,
  type SeenRow,
  seeCard,
  seeMarks,
  seePopup,
} from "./sights";

/** All that was seen of the running extension. */
export interface Seen {
  browser: string;
  marks: SeenMark[];
  card: SeenCard | null;
  popup: { entities: SeenRow[] };
  screenshots: string[];
}

export interface CheckResult {
  seen: Seen;
  /** What should have been seen and was not; one sentence each. */
  missing: string[];
}

const PICTURES = join(ROOT, "start-output");

/** Uses the extension on a page as a reader would, and takes pictures. */
export async function check(session: BrowserSession, url: string): Promise<CheckResult> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const seen: Seen = {
    browser: session.name,
    marks: [],
    card: null,
    popup: { entities: [] },
    screenshots: [],
  };
  const missing: string[] = [];
  const attempt = async (what: string, look: () => Promise<void>) => {
    try {
      console.error(`Looking for ${what} …`);
      await look();
    } catch (error) {
      missing.push(`${what} not seen: ${(error as Error).message}`);
    }
  };
  const page = await session.newPage(url);
  await attempt("marks", () => lookAtMarks(session, page, seen));
  await attempt("card", () => lookAtCard(session, page, seen));
  await attempt("popup", () => lookAtPopup(session, page, seen));
  return { seen, missing };
}

async function lookAtMarks(session: BrowserSession, page: Page, seen: Seen): Promise<void> {
  await firstMarks(session, page);
  seen.marks = await seeMarks(session, page);
  await picture(page, "marks.png", seen);
  if (seen.marks.length === 0) throw new Error("the content script names none");
}

async function lookAtCard(session: BrowserSession, page: Page, seen: Seen): Promise<void> {
  const card = await seeCard(session, page);
  if (!card) throw new Error("none opened on any mark in view");
  await picture(page, "card.png", seen);
  if (!(await readCard(session, page))) throw new Error("it closed under the resting pointer");
  seen.card = seenCard(card, await storedEntities(session));
  await leave(page);
}

async function lookAtPopup(session: BrowserSession, page: Page, seen: Seen): Promise<void> {
  const popup = await session.openPopup(page);
  const shown = await seePopup(popup.page);
  // In a tab of its own it would be as wide as the window.
  if (session.name === "firefox") await popup.page.setViewport({ width: 380, height: 600 });
  await picture(popup.page, "popup.png", seen);
  for (const { name } of rowsOf(shown)) await toggleRow(popup.page, name);
  await showAll(popup.page);
  seen.popup.entities = seenRows(await readPopup(popup.page), await storedEntities(session));
  await popup.close();
}

async function picture(page: Page, name: string, seen: Seen): Promise<void> {
  const path = join(PICTURES, name);
  await page.screenshot({ path: path as `${string}.png` });
  seen.screenshots.push(relative(ROOT, path).replaceAll("\\", "/"));
}

function seenCard(card: ShownCard, stored: readonly StoredEntity[]): SeenCard {
  const { name, kind, role, quotes, facts } = card;
  return { entity: entityNamed(stored, name).id, name, kind, role, quotes, facts };
}

function seenRows(popup: ShownPopup, stored: readonly StoredEntity[]): SeenRow[] {
  return rowsOf(popup).map(({ name, role, count, quotes, facts }) => {
    const { id, kind } = entityNamed(stored, name);
    return {
      entity: id,
      name,
      kind,
      role,
      count,
      quotes: quotes.length,
      facts: facts.length,
    };
  });
}
