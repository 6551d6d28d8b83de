import { commonJs } from "../common-js";
import { decodeText } from "../encoding";
import type { Kit, RawReport } from "../input";
import { Unusable } from "../intake-error";
import { dayOf, rawReport } from "../raw-report";
import { latin1 } from "../sniff";
import { blockText } from "./html-text";
import { flattenShadow } from "./shadow";
import { withoutEnding } from "./text";

/** Bytes in which a browser looks for a page's own word on its encoding. */
const PRESCAN = 1024;
const CHARSET = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;
/** Elements beyond which the article is not sought: the page is read whole. */
const MOST_ELEMENTS = 30_000;
/** Elements within one another beyond which it is not sought either: that takes their number's cube. */
const DEEPEST = 150;
/** Code units of article text below which the whole page says more. */
const LEAST_ARTICLE = 140;

/** An HTML file. Throws an `Unusable` for what holds no text. */
export async function takeHtmlFile(name: string, bytes: Uint8Array, kit: Kit): Promise<RawReport> {
  const declared = CHARSET.exec(latin1(bytes.subarray(0, PRESCAN)))?.[1];
  return takeHtml(await decodeText(bytes, declared), { title: withoutEnding(name) }, kit);
}

/**
 * The article of a page, or, where none is found in it, all of its text; with what the page's own
 * metadata tells: title, publisher, date, byline, canonical address. The page is only parsed: its
 * scripts do not run, and nothing that it names is loaded.
 */
export async function takeHtml(
  html: string,
  page: { title: string; url?: string },
  kit: Kit,
): Promise<RawReport> {
  const document = kit.parseHtml(html);
  flattenShadow(document);
  for (const menu of document.querySelectorAll("nav, [role=navigation]")) menu.remove();
  const whole = blockText(document.body ?? document);
  const canonical = canonicalUrl(document, page.url);
  const language = document.documentElement?.getAttribute("lang");
  const found = await articleOf(document);
  const text = found && isWorth(found.text, whole) ? found.text : whole;
  if (!text.trim()) {
    throw new Unusable("holds no text that can be read: all of it is made by scripts, or pictures");
  }
  return rawReport(text, {
    title: found?.title || page.title,
    language: found?.lang || language,
    publisher: found?.siteName,
    byline: found?.byline,
    date: dayOf(found?.publishedTime),
    url: canonical,
  });
}

/** Changes the document, so whatever else is wanted of it is taken before. */
async function articleOf(document: Document) {
  if (isDeeper(document, DEEPEST)) return undefined;
  const { Readability } = commonJs(await import("@mozilla/readability"));
  try {
    const options = { maxElemsToParse: MOST_ELEMENTS, serializer: (node: Node) => node };
    const article = new Readability<Node>(document, options).parse();
    return article && { ...article, text: article.content ? blockText(article.content) : "" };
  } catch {
    // Too many elements, or a tree that it cannot cope with: then the page is read whole.
    return undefined;
  }
}

function isWorth(article: string, whole: string): boolean {
  return article.length >= LEAST_ARTICLE || article.length * 2 > whole.length;
}

/** The address that the page gives for itself, where it is of the same site; else the one it was read at. */
function canonicalUrl(document: Document, url: string | undefined): string | undefined {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const meta = document.querySelector('meta[property="og:url"]')?.getAttribute("content");
  for (const named of [link, meta]) {
    if (!named || !URL.canParse(named, url)) continue;
    const address = new URL(named, url);
    if (!url || address.host === new URL(url).host) return address.href;
  }
  return url;
}

function isDeeper(root: Node, most: number): boolean {
  let depth = 0;
  let node: Node | null = root;
  while (node) {
    if (node.firstChild) {
      node = node.firstChild;
      depth += 1;
      if (depth > most) return true;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node?.nextSibling ?? null;
  }
  return false;
}
