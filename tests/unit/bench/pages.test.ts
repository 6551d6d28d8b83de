import { describe, expect, test } from "vitest";
import { FORMS } from "../../bench/forms";
import { chinese, feed, GROWN, thai, tinyNodes, unbroken } from "../../bench/odd-pages";
import { type GeneratedPage, KB, MB } from "../../bench/page";
import { article, encyclopedia, namedArticle, textNode } from "../../bench/pages";
import { missing, tally } from "../../bench/sidelight";
import { generatedNames, shippedNames } from "./names";

const shipped = shippedNames();
const generated = generatedNames();

/** A page's text, each block on a line of its own. */
function textOf({ html }: GeneratedPage): string {
  return html
    .slice(html.indexOf("<body>"))
    .replace(/<script.*?<\/script>/gs, "")
    .replace(/<\/(?:p|li|td|th|h\d)>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
}

const PAGES = {
  "the encyclopedic page": () => encyclopedia(shipped),
  "the encyclopedic page without a mention": () => encyclopedia(shipped, { withNames: false }),
  "the article": () => article(shipped),
  "the article full of names": () => namedArticle(shipped, 1_000),
  "the text node": () => textNode(shipped, 5),
};

const GENERATED_PAGES = {
  "the encyclopedic page with generated names": () => encyclopedia(generated),
  "the same without a mention": () => encyclopedia(generated, { withNames: false }),
  "the page of tiny nodes": () => tinyNodes(generated),
  "the text without spaces": () => unbroken(generated),
  "the growing feed": () => feed(generated),
  "the Chinese text": () => chinese(generated),
  "the Thai text": () => thai(generated),
};

describe.each([
  ...Object.entries(PAGES).map((it) => [...it, shipped] as const),
  ...Object.entries(GENERATED_PAGES).map((it) => [...it, generated] as const),
])("%s", (_, generate, names) => {
  const page = generate();

  test("is the same each time", () => {
    expect(generate().html === page.html).toBe(true);
    expect(generate().planted).toEqual(page.planted);
  });

  test("holds the planted names and no others", () => {
    const counts = names.count(textOf(page));
    expect(missing(page.planted, counts)).toEqual([]);
    expect(tally(page.planted, counts)).toEqual({ found: page.planted.length, extra: 0 });
  });

  test("has the planted names where it says", () => {
    for (const { block, text } of page.planted.slice(0, 50)) {
      const start = page.html.indexOf(` id="${block}"`);
      expect(start, block).toBeGreaterThan(0);
      const [after = ""] = page.html.slice(start).split(/<\/(?:p|li|td)>/, 1);
      const inner = after.replace(/<[^>]*>/g, "").replaceAll("&amp;", "&");
      expect(inner.includes(text), text).toBe(true);
    }
  });
});

function bytes({ html }: GeneratedPage): number {
  return Buffer.byteLength(html);
}

test("the encyclopedic page is of 1 MB and some 20,000 elements", () => {
  const { html, planted } = encyclopedia(shipped);
  expect(Buffer.byteLength(html) / KB).toBeGreaterThan(1_024);
  expect(Buffer.byteLength(html) / KB).toBeLessThan(1_050);
  const elements = html.match(/<[a-z]/g)?.length ?? 0;
  expect(elements).toBeGreaterThan(18_000);
  expect(elements).toBeLessThan(23_000);
  expect(planted.length).toBeGreaterThan(500);
});

test("the encyclopedic page has generated names in every form", () => {
  const { planted } = encyclopedia(generated);
  expect(new Set(planted.map(({ form }) => form))).toEqual(new Set(FORMS));
});

test.each([0.25, 0.5, 2])("the encyclopedic page can be of %d MB", (megabytes) => {
  const page = encyclopedia(generated, { megabytes });
  expect(bytes(page) / MB).toBeGreaterThan(megabytes);
  expect(bytes(page) / MB).toBeLessThan(megabytes + 0.03);
  expect(page.title).toContain(`${megabytes} MB`);
});

test("no planted name stands beside a word with a capital", () => {
  const page = encyclopedia(generated);
  const text = textOf(page);
  for (const name of page.planted.filter(({ form }) => form === "plain").slice(0, 200)) {
    expect(text).not.toMatch(new RegExp(`\\p{Lu}\\p{L}* ${escaped(name.text)}`, "u"));
    expect(text).not.toMatch(new RegExp(`${escaped(name.text)} \\p{Lu}`, "u"));
  }
});

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

test("the article is of 40 KB", () => {
  const page = article(shipped);
  expect(bytes(page) / KB).toBeGreaterThan(40);
  expect(bytes(page) / KB).toBeLessThan(44);
  expect(page.planted.length).toBeGreaterThan(80);
});

test("the article full of names has as many as were asked for", () => {
  const { planted } = namedArticle(shipped, 300);
  expect(planted.length).toBeGreaterThanOrEqual(300);
  expect(planted.length).toBeLessThan(320);
});

test.each([2, 5])("the text node is one, of %d MB", (megabytes) => {
  const { html } = textNode(shipped, megabytes);
  const [, text = ""] = /<p[^>]*>([^<]*)<\/p>/.exec(html) ?? [];
  expect(Buffer.byteLength(text) / MB).toBeGreaterThan(megabytes);
  expect(Buffer.byteLength(text) / MB).toBeLessThan(megabytes + 0.1);
});

test("the page of tiny nodes has some 200,000 text nodes of a few letters", () => {
  const { html, planted } = tinyNodes(generated);
  const texts = html.slice(html.indexOf("<body>")).match(/>[^<\n]+</g) ?? [];
  expect(texts.length).toBeGreaterThan(190_000);
  expect(texts.length).toBeLessThan(220_000);
  const lengths = texts.map((text) => text.length - 2).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length * 0.99)]).toBeLessThanOrEqual(3);
  expect(planted.length).toBeGreaterThan(100);
});

test("text without spaces has hardly any", () => {
  const page = unbroken(generated);
  const text = textOf(page).trim();
  expect(text.length / MB).toBeGreaterThan(0.9);
  expect(text.match(/[^\S\n]/g)?.length ?? 0).toBe(0);
  expect(page.planted.length).toBeGreaterThan(1_000);
});

test.each([
  ["Chinese", chinese, /\p{Script=Han}/gu],
  ["Thai", thai, /[\p{Script=Thai}]/gu],
])("the %s text is of that script and of 1 MB", (_, generate, script) => {
  const page = generate(generated);
  const text = textOf(page).trim();
  expect((text.match(script)?.length ?? 0) / text.length).toBeGreaterThan(0.9);
  expect(bytes(page) / MB).toBeGreaterThan(1);
  expect(bytes(page) / MB).toBeLessThan(1.05);
  expect(page.planted.length).toBeGreaterThan(500);
});

test("the feed holds its posts back and says when it has shown them all", () => {
  const { html } = feed(generated);
  expect(html).toMatch(/<template>(?:<p[^>]*>.*?<\/p>\n)+<\/template>/s);
  expect(html).toContain(`setAttribute("${GROWN}"`);
});
