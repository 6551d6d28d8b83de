import { inflateSync } from "node:zlib";
import type { Page } from "puppeteer-core";

/**
 * What a page draws when it is printed: the operators of all streams of its PDF that hold text. What
 * else is in there tells when it was printed. Throws where there is none.
 */
export async function printed(page: Page): Promise<string[]> {
  const file = Buffer.from(await page.pdf({ printBackground: true })).toString("latin1");
  const drawn = [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .map(([, stream = ""]) => inflated(stream))
    .filter((stream) => /\bBT\b/.test(stream));
  if (drawn.length === 0) throw new Error("no text is printed");
  return drawn;
}

/** A stream's text; empty where it is packed in another way. */
function inflated(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
  } catch {
    return "";
  }
}
