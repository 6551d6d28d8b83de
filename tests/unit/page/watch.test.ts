// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Changes, watchText } from "../../../src/page/watch";
import { get, page } from "./dom";

let controller: AbortController;

/** Tells also where nodes were added, as browsers do; the stand-in for a DOM does not. */
class TellingObserver extends MutationObserver {
  constructor(callback: MutationCallback) {
    super((records, observer) => callback(records.map(withSiblings), observer));
  }
}

function withSiblings(record: MutationRecord): MutationRecord {
  const { type, target, addedNodes, removedNodes } = record;
  const [first, last] = [addedNodes[0], addedNodes[addedNodes.length - 1]];
  const previousSibling = first?.previousSibling ?? record.previousSibling;
  const nextSibling = last?.nextSibling ?? record.nextSibling;
  const told = { type, target, addedNodes, removedNodes, previousSibling, nextSibling };
  return told as unknown as MutationRecord;
}

beforeEach(() => {
  vi.stubGlobal("MutationObserver", TellingObserver);
  vi.useFakeTimers();
  controller = new AbortController();
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Elements by their names, as sets have no order that matters. */
function named({ deep, shallow, removed }: Changes) {
  const names = (set: Set<Element>) => Array.from(set, (it) => it.id || it.localName).sort();
  return { deep: names(deep), shallow: names(shallow), removed };
}

/** All that is passed on when something is done to a page. */
async function changesOf(html: string, change: () => void) {
  page(html);
  const passed: ReturnType<typeof named>[] = [];
  watchText(document, controller.signal, (changes) => passed.push(named(changes)));
  change();
  await vi.advanceTimersByTimeAsync(1000);
  return passed;
}

function make(html: string): Element {
  const template = document.createElement("template");
  template.innerHTML = html;
  const [made] = template.content.children;
  if (!made) throw new Error("no element");
  return made;
}

describe("watchText", () => {
  it("tells where elements have been that are elsewhere now", async () => {
    page("<div id=a><p id=moved>x</p><p id=gone>y</p></div><div id=b></div>");
    const left: string[] = [];
    watchText(document, controller.signal, (changes) => {
      for (const place of changes.left) left.push(place.id);
    });
    get("#b").append(get("#moved"));
    get("#gone").remove();
    await vi.advanceTimersByTimeAsync(1000);
    expect(left).toEqual(["a"]);
  });

  it.each<[string, string, () => void, { deep?: string[]; shallow?: string[]; removed?: boolean }]>(
    [
      [
        "changed text",
        "<p>a</p>",
        () => (get("p").firstChild as Text).appendData("b"),
        { shallow: ["p"] },
      ],
      [
        "changed text in an inline element",
        "<p><b>a</b></p>",
        () => (get("b").firstChild as Text).appendData("b"),
        { shallow: ["p"] },
      ],
      ["added text", "<p></p>", () => get("p").append("a"), { shallow: ["p"] }],
      ["an added block", "<div></div>", () => get("div").append(make("<p>a</p>")), { deep: ["p"] }],
      [
        "an added block beside text",
        "<div>a</div>",
        () => get("div").append(make("<p>a</p>")),
        { deep: ["p"], shallow: ["div"] },
      ],
      [
        "an added block beside comments beside text",
        "<div><!--a--><!--b-->a</div>",
        () => get("div").prepend(make("<p>a</p>")),
        { deep: ["p"], shallow: ["div"] },
      ],
      [
        "an added block beside comments beside a block",
        "<div><!--a--><section></section></div>",
        () => get("div").prepend(make("<p>a</p>")),
        { deep: ["p"] },
      ],
      [
        "an added block inside an inline element",
        "<div>a <b></b> c</div>",
        () => get("b").append(make("<p>a</p>")),
        { deep: ["p"], shallow: ["div"] },
      ],
      [
        "an added inline element",
        "<p></p>",
        () => get("p").append(make("<b>a</b>")),
        { shallow: ["p"] },
      ],
      [
        "an added inline element that holds elements",
        "<div></div>",
        () => get("div").append(make("<b><p>a</p></b>")),
        { deep: ["b"], shallow: ["div"] },
      ],
      [
        "removed text",
        "<p>a</p>",
        () => get("p").firstChild?.remove(),
        { shallow: ["p"], removed: true },
      ],
      [
        "a removed block beside others",
        "<div><p>a</p><p>b</p></div>",
        () => get("p").remove(),
        { removed: true },
      ],
      [
        "a block's only block that was removed",
        "<div><b></b><p>a</p></div>",
        () => get("p").remove(),
        { shallow: ["div"], removed: true },
      ],
      [
        "a removed block that parted text",
        "<div>a<p>b</p>c</div>",
        () => get("p").remove(),
        { shallow: ["div"], removed: true },
      ],
      [
        "a removed block that parted the text around an inline element",
        "<div>a <b><p>b</p></b> c</div>",
        () => get("p").remove(),
        { shallow: ["div"], removed: true },
      ],
      [
        "a removed line break",
        "<p>a<br>b</p>",
        () => get("br").remove(),
        { shallow: ["p"], removed: true },
      ],
      [
        "all that has been replaced",
        "<div><p>a</p></div>",
        () => get("div").replaceChildren(make("<section>b</section>")),
        { deep: ["section"], removed: true },
      ],
      [
        "a block that was moved",
        "<div id=x><p>a</p></div><div id=y></div>",
        () => get("#y").append(get("p")),
        { deep: ["p"], shallow: ["x"], removed: true },
      ],
    ],
  )("passes on %s", async (_, html, change, expected) => {
    const wanted = { deep: [], shallow: [], removed: false, ...expected };
    expect(await changesOf(html, change)).toEqual([wanted]);
  });

  it("reads nothing for what is not text", async () => {
    const nothing = { deep: [], shallow: [], removed: false };
    for (const [html, change] of [
      ["<code>a</code>", () => get("code").append("b")],
      ["<script>a</script>", () => get("script").append("b")],
      ["<div></div>", () => get("div").append(document.createComment("a"))],
    ] as const) {
      for (const changes of await changesOf(html, change)) expect(changes).toEqual(nothing);
    }
    // It may have come into sight, though.
    const classed = await changesOf("<p>a</p>", () => get("p").setAttribute("class", "b"));
    expect(classed).toEqual([nothing]);
  });

  it("gathers changes, each once, and passes on the rest later", async () => {
    page("<p id=a>a</p><p id=b>b</p>");
    const passed: ReturnType<typeof named>[] = [];
    watchText(document, controller.signal, (changes) => passed.push(named(changes)));
    for (let change = 0; change < 30; change++) {
      get(change % 2 ? "#a" : "#b").textContent = String(change);
      await vi.advanceTimersByTimeAsync(1);
    }
    expect(passed).toEqual([]);
    await vi.advanceTimersByTimeAsync(20);
    expect(passed).toEqual([{ deep: [], shallow: ["a", "b"], removed: true }]);
    get("#a").append("more");
    await vi.advanceTimersByTimeAsync(100);
    expect(passed.slice(1)).toEqual([{ deep: [], shallow: ["a"], removed: false }]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(passed).toHaveLength(2);
  });

  it("does not let a page that never rests put it off", async () => {
    page("<p>a</p>");
    const passed: Changes[] = [];
    watchText(document, controller.signal, (changes) => passed.push(changes));
    for (let change = 0; change < 200; change++) {
      get("p").textContent = String(change);
      await vi.advanceTimersByTimeAsync(2);
    }
    expect(passed.length).toBeGreaterThan(5);
    expect(passed.length).toBeLessThan(15);
  });

  it("ends with its signal, also with what it has gathered", async () => {
    page("<p>a</p>");
    const passed: Changes[] = [];
    watchText(document, controller.signal, (changes) => passed.push(changes));
    get("p").append("b");
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    get("p").append("c");
    await vi.advanceTimersByTimeAsync(1000);
    expect(passed).toEqual([]);
  });
});
