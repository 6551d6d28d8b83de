import type { Page } from "puppeteer-core";
import type { Kind } from "../../src/model";
import { differing } from "./contrast";
import type { Box } from "./marks";
import { decodePng } from "./png";

/** A box and some of what is around it, in CSS pixels. */
function around({ x, y, width, height }: Box, margin: number): Box {
  const [left, top] = [Math.max(0, x - margin), Math.max(0, y - margin)];
  return { x: left, y: top, width: width + 2 * margin, height: height + 2 * margin };
}

/**
 * The colours of a kind's marks as they are painted at a box: of all pixels that look another way once
 * the kind's marks are away.
 */
export async function inkOf(page: Page, kind: Kind, box: Box) {
  const picture = async () =>
    decodePng(await page.screenshot({ type: "png", clip: around(box, 4) }));
  const marked = await picture();
  await withoutMarks(page, kind);
  const bare = await picture();
  await withMarks(page, kind);
  return differing(marked, bare);
}

/** Takes a kind's marks out of the page's registry. */
function withoutMarks(page: Page, kind: Kind): Promise<void> {
  return page.evaluate((name) => {
    Object.assign(globalThis, { [name]: CSS.highlights.get(name) });
    CSS.highlights.delete(name);
  }, `sidelight-${kind}`);
}

/** Puts back what `withoutMarks` took. */
function withMarks(page: Page, kind: Kind): Promise<void> {
  return page.evaluate((name) => {
    const marks = (globalThis as unknown as Record<string, Highlight>)[name];
    if (!marks) throw new Error(`${name} was not taken away`);
    CSS.highlights.set(name, marks);
  }, `sidelight-${kind}`);
}
