import { describe, expect, test } from "vitest";
import { findMentions, openGazetteer } from "../../../src/spot";
import { FORMS } from "../../bench/forms";
import {
  article,
  encyclopedia,
  type GeneratedPage,
  namedArticle,
  textNode,
} from "../../bench/pages";
import { tally } from "../../bench/sidelight";
import { shippedGazetteer, shippedNames } from "./names";

const KB = 1024;
const data = shippedGazetteer();
const gazetteer = openGazetteer(data);
const names = shippedNames(data);

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

/** How often the extension's own matcher finds each entity in a page's text. */
function counted(page: GeneratedPage) {
  const counts = new Map<string, number>();
  for (const { form } of findMentions(gazetteer, textOf(page))) {
    const entity = data.entities[data.forms[form]?.entities[0] ?? -1]?.key ?? "";
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return Array.from(counts, ([entity, count]) => ({ entity, count }));
}

const PAGES = {
  "the encyclopedic page": () => encyclopedia(names),
  "the encyclopedic page without a mention": () => encyclopedia(names, false),
  "the article": () => article(names),
  "the article full of names": () => namedArticle(names, 1_000),
  "the text node": () => textNode(names),
};

describe.each(Object.entries(PAGES))("%s", (_, generate) => {
  const page = generate();

  test("is the same each time", () => {
    expect(generate().html === page.html).toBe(true);
    expect(generate().planted).toEqual(page.planted);
  });

  test("holds the planted names and no others", () => {
    expect(tally(page.planted, counted(page))).toEqual({ found: page.planted.length, extra: 0 });
  });

  test("has the planted names where it says", () => {
    for (const { block, text } of page.planted.slice(0, 50)) {
      const start = page.html.indexOf(` id="${block}"`);
      expect(start, block).toBeGreaterThan(0);
      const after = page.html.slice(start, page.html.indexOf("\n", start));
      const inner = after.replace(/<[^>]*>/g, "").replaceAll("&amp;", "&");
      expect(inner.includes(text), text).toBe(true);
    }
  });
});

test("the encyclopedic page is of 1 MB and some 20,000 elements", () => {
  const { html, planted } = encyclopedia(names);
  expect(Buffer.byteLength(html) / KB).toBeGreaterThan(1_024);
  expect(Buffer.byteLength(html) / KB).toBeLessThan(1_040);
  const elements = html.match(/<[a-z]/g)?.length ?? 0;
  expect(elements).toBeGreaterThan(18_000);
  expect(elements).toBeLessThan(23_000);
  expect(planted.length).toBeGreaterThan(500);
  expect(new Set(planted.map(({ form }) => form))).toEqual(new Set(FORMS));
});

test("the article is of 40 KB", () => {
  const { html, planted } = article(names);
  expect(Buffer.byteLength(html) / KB).toBeGreaterThan(40);
  expect(Buffer.byteLength(html) / KB).toBeLessThan(44);
  expect(planted.length).toBeGreaterThan(80);
});

test("the article full of names has as many as were asked for", () => {
  const { planted } = namedArticle(names, 300);
  expect(planted.length).toBeGreaterThanOrEqual(300);
  expect(planted.length).toBeLessThan(320);
});

test("the text node is one, of 5 MB", () => {
  const { html } = textNode(names);
  const [, text = ""] = /<p[^>]*>([^<]*)<\/p>/.exec(html) ?? [];
  expect(text.length / KB / KB).toBeGreaterThan(5);
  expect(text.length / KB / KB).toBeLessThan(5.1);
});
