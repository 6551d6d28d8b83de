import type { Frame, Page } from "puppeteer-core";
import type { Kind, PageHandle, PaintedMention } from "../../src/model";
import type { BrowserSession } from "./session";
import { sleep } from "./wait";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A range that is registered to be painted, as the page itself can see it. */
export interface Mark {
  kind: Kind;
  /** White space as it stands on the page. */
  text: string;
  /** In the frame's viewport; several where the text breaks over lines. */
  boxes: Box[];
}

/** All ranges of ours in `CSS.highlights`, read by the page's own script, in the page's order. */
export async function marksOf(frame: Frame | Page): Promise<Mark[]> {
  return frame.evaluate(() => {
    const found: { range: Range; kind: string }[] = [];
    for (const kind of ["person", "place", "organisation"]) {
      const names = [`sidelight-${kind}`, `sidelight-${kind}-long`];
      for (const range of names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])])) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        found.push({ range: live, kind });
      }
    }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ range, kind }) => ({
      kind: kind as "person",
      text: String(range),
      boxes: [...range.getClientRects()]
        .filter(({ width, height }) => width > 0 && height > 0)
        .map(({ x, y, width, height }) => ({ x, y, width, height })),
    }));
  });
}

/** The marked texts, with runs of white space as one space. */
export async function markedTexts(frame: Frame | Page): Promise<string[]> {
  return (await marksOf(frame)).map(({ text }) => tidy(text));
}

export function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** What the content script says it has painted in the top frame. */
export function paintedIn(session: BrowserSession, page: Page): Promise<PaintedMention[]> {
  return session.inWorld(
    page,
    () => (globalThis as { sidelightPage?: PageHandle }).sidelightPage?.painted() ?? [],
  );
}

/** The middle of a mark's first line, in the viewport. Throws where it is not marked. */
export async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const marks = await marksOf(page);
  const mark = marks.find((candidate) => tidy(candidate.text) === text);
  const box = mark?.boxes[0];
  if (!box) {
    const there = marks.map((candidate) => tidy(candidate.text)).join(", ");
    throw new Error(`"${text}" is not marked; marked: ${there}`);
  }
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Moves the real pointer onto a mark, from a little beside it. */
export async function hover(page: Page, text: string): Promise<void> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.move(x - 40, Math.max(0, y - 60));
  await page.mouse.move(x, y, { steps: 6 });
}

/** Moves the pointer to the page's very corner and gives what is open the time to close. */
export async function leave(page: Page): Promise<void> {
  await page.mouse.move(1, 1, { steps: 3 });
  await sleep(30);
}
