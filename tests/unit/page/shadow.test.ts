// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { findHosts } from "../../../src/page/hosts";
import { islandsIn } from "../../../src/page/islands";
import {
  firstIn,
  isSeenIn,
  learnShadow,
  nextTo,
  parentOf,
  treesIn,
} from "../../../src/page/shadow";
import { get, page, run } from "./dom";

/** Gives an element a shadow tree with this HTML. */
function grow(host: Element, html: string): ShadowRoot {
  const tree = host.attachShadow({ mode: "open" });
  tree.innerHTML = html;
  return tree;
}

describe("findHosts", () => {
  beforeEach(() => {
    vi.restoreAllMocks();
  });

  it("finds hosts within the trees of others, outer ones first, the root itself included", () => {
    page("<div id=a><p>text</p><x-b id=b></x-b></div><span id=c></span>");
    grow(get("#a"), "<section><x-d id=d></x-d></section>");
    grow(get("#b"), "");
    const inner = get("#a").shadowRoot?.querySelector("#d");
    if (!inner) throw new Error("no inner host");
    grow(inner, "<i>x</i>");
    const found: string[] = [];
    run(findHosts(get("#a"), (host) => found.push(host.id)));
    expect(found).toEqual(["a", "b", "d"]);
  });

  it("finds none where there is none", () => {
    page("<div><p>text</p><x-b></x-b></div>");
    const found: Element[] = [];
    run(findHosts(document, (host) => found.push(host)));
    expect(found).toEqual([]);
  });
});

describe("the page as it is seen", () => {
  it("has a host's tree in its place", () => {
    page("<div id=host>own</div><p id=after></p>");
    const tree = grow(get("#host"), "<b>seen</b>");
    learnShadow(get("#host"), tree);
    const inner = tree.querySelector("b");
    if (!inner) throw new Error("no inner element");
    expect(firstIn(get("#host"))).toBe(inner);
    expect(nextTo(inner)).toBeNull();
    expect(nextTo(get("#host"))).toBe(get("#after"));
    expect(parentOf(inner)).toBe(get("#host"));
    expect(isSeenIn(document.body, inner)).toBe(true);
    expect(isSeenIn(get("#after"), inner)).toBe(false);
  });

  it("is made of trees within trees, of which drawings and glosses are read for themselves", () => {
    page("<svg><text id=t></text></svg><x-a id=a></x-a><p id=beside></p>");
    const tree = grow(get("#a"), "<ruby>k<rt id=r>g</rt></ruby><x-b></x-b>");
    const within = tree.querySelector("x-b") as Element;
    const inner = grow(within, "<svg><text id=u>x</text></svg>");
    for (const host of [get("#a"), within]) learnShadow(host, host.shadowRoot as ShadowRoot);
    expect(treesIn(document.body)).toEqual([document.body, tree, inner]);
    expect(treesIn(get("#beside"))).toEqual([get("#beside")]);
    const ids = (root: Element) => islandsIn(root).map(({ id }) => id);
    expect(ids(document.body)).toEqual(["t", "r", "u"]);
    expect(ids(get("#a"))).toEqual(["r", "u"]);
    expect(ids(get("#beside"))).toEqual([]);
  });
});
