import type { Page } from "puppeteer-core";
import { parse, type ShownStatements, statementsIn, textOf } from "./statements";
import { type WaitOptions, waitFor } from "./wait";

export interface ShownRow extends ShownStatements {
  name: string;
  role: string;
  /** Mentions on the page. */
  count: number;
  /** The mention that was jumped to last, from 1. */
  at: number | null;
  open: boolean;
}

export interface ShownSection {
  /** `People`, `Places`, `Organisations` */
  title: string;
  /** Entities, as the heading says. */
  count: number;
  rows: ShownRow[];
}

/** What the popup shows: a list, or a notice in its place. */
export interface ShownPopup {
  /** The line under the product's name; empty where there is no list. */
  found: string;
  sections: ShownSection[];
  /** A notice's heading; empty beside a list. */
  notice: string;
  text: string;
}

export async function readPopup(popup: Page): Promise<ShownPopup> {
  const { html, text } = await popup.evaluate(() => ({
    html: document.body.innerHTML,
    text: document.body.innerText,
  }));
  const root = parse(html);
  return {
    found: textOf(root, "header p"),
    sections: [...root.querySelectorAll(".kind-section")].map(sectionOf),
    notice: textOf(root, ".notice h2"),
    text,
  };
}

/** Waits until the popup shows what the predicate asks for. */
export function popupWith(
  popup: Page,
  what: string,
  holds: (shown: ShownPopup) => boolean,
  options?: WaitOptions,
): Promise<ShownPopup> {
  return waitFor(
    `the popup to show ${what}`,
    async () => {
      const shown = await readPopup(popup);
      return holds(shown) ? shown : undefined;
    },
    options,
  );
}

/** All rows of a popup, whatever their kind. */
export function rowsOf({ sections }: ShownPopup): ShownRow[] {
  return sections.flatMap(({ rows }) => rows);
}

/** Presses a row's name, which opens or closes it. */
export async function toggleRow(popup: Page, name: string): Promise<void> {
  await press(popup, name, ".disclosure");
}

/** Presses a row's way to its next mention on the page. */
export async function jumpTo(popup: Page, name: string): Promise<void> {
  await press(popup, name, ".jump");
}

/** Presses every control that shows the rest of a long list. */
export async function showAll(popup: Page): Promise<void> {
  for (const more of await popup.$$("button.more")) await more.click();
}

async function press(popup: Page, name: string, selector: string): Promise<void> {
  const index = await popup.$$eval(
    ".row",
    (rows, wanted) =>
      rows.findIndex((row) => row.querySelector(".name")?.textContent?.trim() === wanted),
    name,
  );
  if (index < 0) throw new Error(`no row for ${name}`);
  const row = (await popup.$$(".row"))[index];
  const button = await row?.$(selector);
  if (!button) throw new Error(`no ${selector} in the row for ${name}`);
  await button.click();
}

function sectionOf(section: Element): ShownSection {
  const count = textOf(section, "h2 .count");
  return {
    title: textOf(section, "h2").slice(0, -count.length || undefined),
    count: Number(count),
    rows: [...section.querySelectorAll(".row")].map(rowOf),
  };
}

function rowOf(row: Element): ShownRow {
  const [at, of] = textOf(row, ".jump").split(" / ").map(Number);
  return {
    name: textOf(row, ".name"),
    role: textOf(row, ".role"),
    count: (of ?? at) as number,
    at: of === undefined ? null : (at as number),
    open: row.querySelector(".disclosure")?.getAttribute("aria-expanded") === "true",
    ...statementsIn(row),
  };
}
