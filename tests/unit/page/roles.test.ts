// @vitest-environment happy-dom
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { blockAround, domReader, isShown, roleOf } from "../../../src/page/roles";
import { get, page, stubStyles } from "./dom";

beforeAll(stubStyles);
afterAll(() => {
  vi.unstubAllGlobals();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("roleOf", () => {
  it.each([
    [
      "inline",
      "a b em span strong sup sub mark q ruby time label slot kbd var samp x-name my-element unknownelement o:p",
    ],
    ["block", "p div li td section article main h1 blockquote summary button"],
    ["break", "br"],
    ["ignored", "script style template noscript wbr head title rp rt sidelight-card"],
    ["object", "img svg math iframe input textarea select code pre video canvas meter"],
  ])("%s: %s", (role, names) => {
    for (const name of names.split(" ")) {
      expect([name, roleOf(document.createElement(name))]).toEqual([name, role]);
    }
  });

  it("knows an element by its name in any namespace", () => {
    const svg = (name: string) => document.createElementNS("http://www.w3.org/2000/svg", name);
    expect(roleOf(svg("svg"))).toBe("object");
    expect(roleOf(svg("title"))).toBe("ignored");
    expect(roleOf(svg("tspan"))).toBe("inline");
  });

  it("takes the text of a text file for text", () => {
    vi.spyOn(document, "contentType", "get").mockReturnValue("text/plain");
    expect(roleOf(document.createElement("pre"))).toBe("block");
    expect(roleOf(document.createElement("code"))).toBe("object");
  });
});

describe("blockAround", () => {
  it.each([
    ["a block", "<p id=at>x</p>", "at"],
    ["what is inline in a block", "<p id=block><b><i id=at>x</i></b></p>", "block"],
    ["a custom element", "<div id=block><x-y id=at>x</x-y></div>", "block"],
    ["words in a drawing", "<p><svg><g><text id=at>x</text></g></svg></p>", "at"],
    ["a gloss", "<p><ruby>a<rt id=at>x</rt></ruby></p>", "at"],
    ["a block in an inline element", "<p><b><div id=at>x</div></b></p>", "at"],
  ])("of %s", (_, html, expected) => {
    page(html);
    expect(blockAround(get("#at"))?.id).toBe(expected);
    expect(blockAround(get("#at").firstChild ?? document)?.id).toBe(expected);
  });

  it.each([
    ["code", "<p><code><b id=at>x</b></code></p>"],
    ["a script", "<p><script id=at>x</script></p>"],
    ["a block within what is not read", "<pre><div id=at>x</div></pre>"],
    ["a drawing in code", "<pre><svg><text id=at>x</text></svg></pre>"],
    ["a field", "<textarea id=at>x</textarea>"],
    ["a line break", "<p>a<br id=at>b</p>"],
    ["what drawings show copies of", "<svg><symbol><text id=at>x</text></symbol></svg>"],
  ])("is none in %s", (_, html) => {
    page(html);
    expect(blockAround(get("#at"))).toBeNull();
  });

  it("is the root element for what stands in that alone", () => {
    expect(blockAround(document.documentElement) === document.documentElement).toBe(true);
    expect(blockAround(document)).toBeNull();
  });
});

describe("areApart", () => {
  const apart = (html: string) => {
    page(html);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const [before, after] = [walker.nextNode(), walker.nextNode()] as [Text, Text];
    expect(domReader.areApart(before, after)).toBe(domReader.areApart(after, before));
    return domReader.areApart(before, after);
  };

  it.each([
    ["<b>Ky</b><i>iv</i>", false],
    ["<b>Ky</b>iv", false],
    ['<span style="display: block">Kyiv</span><span>Lviv</span>', true],
    ['<span>Kyiv</span><span style="display: block">Lviv</span>', true],
    ['<span><b style="display: block">Kyiv</b></span>Lviv', true],
    ['<span style="display: inline-block">Kyiv</span>Lviv', true],
    ['<span style="display: flex">Kyiv</span>Lviv', true],
    ['<span style="display: contents">Ky</span>iv', false],
    ['<span style="display: block; float: left">K</span>yiv', false],
    ['<div style="display: block"><b>Ky</b>iv</div>', false],
    ['<svg><text><tspan x="0">Kyiv</tspan><tspan x="0" dy="9">Lviv</tspan></text></svg>', true],
    ["<svg><text><tspan>Ky</tspan><tspan>iv</tspan></text></svg>", false],
  ])("%s: %s", (html, expected) => expect(apart(html)).toBe(expected));
});

describe("isShown", () => {
  it("asks the browser for what is seen, and leaves out what is edited", () => {
    const element = document.createElement("p");
    const seen = vi.fn(() => true);
    Object.defineProperty(element, "checkVisibility", { value: seen });
    Object.defineProperty(element, "isContentEditable", { value: false, configurable: true });
    expect(isShown(element)).toBe(true);
    expect(seen).toHaveBeenCalledWith({ visibilityProperty: true });
    Object.defineProperty(element, "isContentEditable", { value: true });
    expect(isShown(element)).toBe(false);
    seen.mockReturnValue(false);
    expect(isShown(element)).toBe(false);
  });

  it("takes elements of other namespaces, which cannot be edited", () => {
    const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
    Object.defineProperty(text, "checkVisibility", { value: () => true });
    expect(isShown(text)).toBe(true);
  });
});
