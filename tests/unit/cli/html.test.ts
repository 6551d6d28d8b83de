import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHtml } from "../../../src/cli/html/page-text";
import { readStyle } from "../../../src/cli/html/style";

const read = (html: string) => readHtml(html).text;

/** What a page's mention of some words reads in the whole page's text; undefined where unmarked. */
function placed(html: string, words: string): string | undefined {
  const { text, passages } = readHtml(html);
  for (const passage of passages) {
    const start = passage.text.indexOf(words);
    if (start < 0) continue;
    const span = passage.place({ start, end: start + words.length });
    return span && text.slice(span.start, span.end);
  }
  throw new Error(`not on the page: ${words}`);
}

describe("readHtml", () => {
  it.each([
    ["", ""],
    ["no markup", "no markup"],
    ["<p>One</p>\n\n<p>Two</p>", "One\nTwo"],
    ["<ul><li>One<li>Two</ul>", "One\nTwo"],
    ["<p>Bila <b>Tser<i>k</i></b>va", "Bila Tserkva"],
    ["<p>Bila<br>Tserkva<br><br>end<br>", "Bila\nTserkva\n\nend"],
    ["<p>one <br> two", "one\ntwo"],
    ["<div>a<p>b</p>c</div>", "a\nb\nc"],
    ["<table><tr><td>Kyiv<td>Lviv</table>", "Kyiv\nLviv"],
    ["<p>Ky<wbr>iv &amp; Ky&shy;iv", "Kyiv & Ky\u00adiv"],
    ["<p>a<img alt=b>c", "a\ufffcc"],
    ["<head><title>no</title></head><body>yes<script>no</script><style>no</style>", "yes"],
    ["<p>a<code>no</code>b<textarea>no</textarea>", "a\ufffcb\ufffc"],
    ["<template><p>no</template>yes<noscript>no</noscript>", "yes"],
    ["<p>a<!-- no -->b", "ab"],
  ])("reads %j", (html, expected) => expect(read(html)).toBe(expected));

  it.each([
    ["<p>\n  Bila\n\tTserkva \n</p>", "Bila Tserkva"],
    ["<p>a <b> b</b> </p>", "a b"],
    ["<p>a\u00a0 b", "a\u00a0 b"],
    ["<p><b> </b><i> a</i></p>", "a"],
  ])("shows white space as browsers do: %j", (html, expected) => {
    expect(read(html)).toBe(expected);
  });

  it.each([
    ["a <b hidden>no</b>b", "a b"],
    ["a<p hidden=until-found>no</p>", "a"],
    ["<p hidden style='display: block'>yes", "yes"],
    ["<p style='DISPLAY : none !important; display: block'>no</p>a", "a"],
    ["<p style='display: none; display: block'>yes", "yes"],
    ["<p style='display: none /* ; display: block */'>no</p>a", "a"],
    ["<p style='content-visibility: hidden'>no</p>a", "a"],
    ["<p>a<b style='visibility: hidden'>no<i style='visibility: visible'>yes</i></b>b", "a yesb"],
    ["<dialog>no</dialog><dialog open>yes</dialog>", "yes"],
    ["<div popover>no</div>yes", "yes"],
    ["<p aria-hidden=true>yes", "yes"],
    ["<details>no<summary>yes</summary><summary>no</summary><p>no</details>", "yes"],
    ["<details open><summary>yes</summary><p>too</details>", "yes\ntoo"],
    ["Ky<span hidden>x</span>iv", "Kyiv"],
  ])("leaves out what is not shown: %j", (html, expected) => expect(read(html)).toBe(expected));

  it.each([
    ["<span>Kyiv</span><span>Lviv</span>", "KyivLviv"],
    ["<span style='display:block'>Kyiv</span><span>Lviv</span>", "Kyiv\nLviv"],
    ["<span><b>Kyiv</b></span><i style='display:inline-block'>Lviv</i>", "Kyiv\nLviv"],
    ["<span style='display:contents'>Ky</span><b style='float:left;display:block'>iv</b>", "Kyiv"],
    ["<p style='display:flex'><b>Ky</b>iv", "Kyiv"],
  ])("parts words as the layout does: %j", (html, expected) => expect(read(html)).toBe(expected));

  it("gives passages as they lie, and where they stand", () => {
    const html = "<p>In\n   Bila\n  <b>Tserkva</b>,<br>\n Kyiv.</p><p> and\nLviv";
    expect(read(html)).toBe("In Bila Tserkva,\nKyiv.\nand Lviv");
    expect(placed(html, "Bila\n  Tserkva")).toBe("Bila Tserkva");
    expect(placed(html, "Kyiv")).toBe("Kyiv");
    expect(placed(html, "Lviv")).toBe("Lviv");
  });

  it("marks nothing that is being written", () => {
    const html = "<div contenteditable>Kyiv <b contenteditable=false>Lviv</b></div>Odesa";
    expect(read(html)).toBe("Kyiv Lviv\nOdesa");
    expect(placed(html, "Kyiv")).toBeUndefined();
    expect(placed(html, "Lviv")).toBe("Lviv");
    expect(placed("<p contenteditable=PLAINTEXT-ONLY><i>Kyiv</i>", "Kyiv")).toBeUndefined();
  });

  it("reads fifty thousand levels", () => {
    expect(read(`${"<b><span>".repeat(25_000)}deep`)).toBe("deep");
  });

  const markup = fc
    .array(
      fc.oneof(
        fc.constantFrom("<p>", "</p>", "<b>", "</b>", "<br>", "<img>", "<td>", "<div hidden>"),
        fc.constantFrom("</div>", " ", "\n\t", "\u00a0", "&nbsp;", "\u00ad", "<", "😀"),
        fc.constantFrom("<i style='visibility:hidden'>", "<u style='display:block'>", "</i>"),
        fc.string({ maxLength: 4, unit: "grapheme" }),
        fc.constantFrom("Kyiv", "Bila", "x"),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(""));

  it("places whatever can be seen of any page where it reads the same", () => {
    fc.assert(
      fc.property(markup, (html) => {
        const { text, passages } = readHtml(html);
        expect(text).not.toMatch(/^[ \n]|[ \t\r\f]{2}|[ \n]$/);
        let last = 0;
        for (const passage of passages) {
          for (const { 0: word, index } of passage.text.matchAll(/[^ \t\n\r\f]+/g)) {
            const span = passage.place({ start: index, end: index + word.length });
            expect(span && text.slice(span.start, span.end)).toBe(word);
            expect(span?.start).toBeGreaterThanOrEqual(last);
            last = span?.end ?? 0;
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("readStyle", () => {
  it.each([
    ["", {}],
    ["color: red", {}],
    ["display:none", { display: "none" }],
    [
      " FLOAT : Left ;; visibility:hidden!important; visibility: visible",
      {
        float: "left",
        visibility: "hidden",
      },
    ],
    ["display: none ! important", { display: "none" }],
    ["background: url(a;b:c); display", {}],
    ["/* display: none", {}],
  ])("%j", (attribute, expected) => expect(readStyle(attribute)).toEqual(expected));
});
