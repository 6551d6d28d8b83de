// @vitest-environment happy-dom
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { rangeOf } from "../../../src/page/mentions";
import { sortByPlace } from "../../../src/page/order";
import { get, page, reader, run, spelt, stubStyles } from "./dom";

beforeAll(stubStyles);
afterAll(() => {
  vi.unstubAllGlobals();
});

/** What is found on a page, read deeply from its root. */
function found(html: string): string[] {
  page(html);
  const { index, reading } = reader();
  run(reading.deep(document.documentElement));
  return spelt(index);
}

describe("deep", () => {
  it.each<[string, string, string[]]>([
    ["nothing", "<p>nothing of note</p>", []],
    [
      "names by their block",
      "<p>Kyiv</p><div>Orlea, Kyiv</div>",
      ["p: Kyiv", "div: Orlea", "div: Kyiv"],
    ],
    ["text of the body", "Kyiv<p>Orlea</p>Kyiv", ["body: Kyiv", "body: Kyiv", "p: Orlea"]],
    ["a name across elements", "<p>Bila <b>Tser</b><i>kva</i></p>", ["p: Bila Tserkva"]],
    ["a name across a comment", "<p>Ky<!-- x -->iv</p>", ["p: Kyiv"]],
    ["a name across a break", "<p>Bila<br>Tserkva</p>", ["p: BilaTserkva"]],
    ["a name with a place to break", "<p>Ky<wbr>iv</p>", ["p: Kyiv"]],
    ["no name across an object", "<p>Bila <img>Tserkva Ky<input>iv</p>", []],
    ["no name across blocks", "<div>Bila <p>x</p> Tserkva</div>", []],
    [
      "no code, field, script or style",
      "<p><code>Kyiv</code><textarea>Kyiv</textarea></p><style>Kyiv</style>",
      [],
    ],
    ["a floated initial", '<p><span style="float: left">K</span>yiv</p>', ["p: Kyiv"]],
    [
      "names in cells",
      "<table><tr><td>Kyiv</td><td>Orlea</td></tr></table>",
      ["td: Kyiv", "td: Orlea"],
    ],
    [
      "names on lines of their own",
      '<p><a style="display:block">Kyiv</a><a style="display:block">Orlea</a></p>',
      ["p: Kyiv", "p: Orlea"],
    ],
    ["possessives and links", "<p><a>Kyiv</a>’s, <a>O</a>rlea</p>", ["p: Kyiv", "p: Orlea"]],
    ["no part of a longer word", "<p><b>Kyiv</b>an</p>", []],
    [
      "custom elements",
      "<p>in <x-name>Kyiv</x-name>.</p><x-app><p>Orlea</p></x-app>",
      ["p: Kyiv", "p: Orlea"],
    ],
  ])("finds %s", (_, html, expected) => expect(found(html)).toEqual(expected));

  it("reads a part of the page alone", () => {
    page("<p>Kyiv</p><div>Orlea<p>Kyiv</p></div>");
    const { index, reading } = reader();
    run(reading.deep(get("div")));
    expect(spelt(index)).toEqual(["div: Orlea", "p: Kyiv"]);
  });

  it("leaves the text of an inline element to the block around it, but reads the blocks in it", () => {
    page("<p id=outer>Bila <b>Tserkva<span id=in><div id=inner>Orlea</div></span></b></p>");
    get("b").append(get("#in"));
    const { index, reading } = reader();
    run(reading.deep(get("b")));
    expect(spelt(index)).toEqual(["inner: Orlea"]);
  });

  it("reads nothing that has left the page, or is not read", () => {
    page("<p>Kyiv</p><pre><b>Kyiv</b></pre>");
    const { index, reading } = reader();
    const gone = get("p");
    gone.remove();
    expect(run(reading.deep(gone))).toBe(1);
    run(reading.deep(get("b")));
    const later = reading.deep(get("pre"));
    page("");
    run(later);
    expect(spelt(index)).toEqual([]);
  });

  it("finds each mention once, however often a part is read", () => {
    page("<div>Kyiv<p>Orlea</p></div>");
    const { index, reading } = reader();
    run(reading.deep(document.documentElement));
    run(reading.deep(get("p")));
    run(reading.deep(get("div")));
    expect(spelt(index).toSorted()).toEqual(["div: Kyiv", "p: Orlea"]);
  });

  it("does so where readings of the same are queued together", () => {
    page("<div>Kyiv<p>Orlea</p></div>");
    const { index, reading } = reader();
    const queue = [
      reading.shallow(get("div")),
      reading.deep(get("div")),
      reading.deep(get("p")),
      reading.deep(get("p")),
      reading.shallow(get("p")),
      reading.deep(get("div")),
    ];
    for (const step of queue) run(step);
    expect(spelt(index)).toEqual(["div: Kyiv", "p: Orlea"]);
  });

  it("reads a long text in parts, names across their edges included", () => {
    const words = "Bila Tserkva, Kyiv and Orlea; ".repeat(4000);
    page("<p></p>");
    get("p").textContent = words;
    const { index, reading } = reader();
    expect(run(reading.deep(get("p")))).toBeGreaterThan(5);
    expect(run(reading.settle())).toBeGreaterThan(50);
    const mentions = index.of(get("p"));
    expect(mentions).toHaveLength(12_000);
    const starts = sortByPlace([...mentions].reverse()).map(({ start }) => start);
    expect(starts).toEqual(mentions.map(({ start }) => start));
    expect(mentions.every((it) => rangeOf(it).toString() === words.slice(it.start, it.end))).toBe(
      true,
    );
  });

  it("stops often enough on a page of many elements", () => {
    page("<ul></ul>");
    get("ul").innerHTML = "<li><a><b></b></a></li>".repeat(2000);
    const { reading } = reader();
    expect(run(reading.deep(get("ul")))).toBeGreaterThan(10);
  });
});

describe("deep, while the page changes between its steps", () => {
  const items = (count: number) =>
    Array.from({ length: count }, (_, index) => `<li id=l${index}>Kyiv ${index}</li>`).join("");
  /** Reads with something done to the page after so many steps. */
  const readWith = (after: number, change: () => void) => {
    const { index, reading } = reader();
    const step = reading.deep(document.documentElement);
    for (let done = 0; done < after; done++) step();
    change();
    run(step);
    index.sweep();
    return spelt(index);
  };

  it.each([1, 2, 3, 5, 8, 13, 21])(
    "goes on where what it was about to read has gone (%d)",
    (after) => {
      page(`<ul>${items(20)}</ul><p>Orlea</p>`);
      const seen = readWith(after, () => {
        for (let item = 4; item < 16; item++) get(`#l${item}`).remove();
      });
      expect(seen.toSorted()).toEqual(
        ["p: Orlea", ...[0, 1, 2, 3, 16, 17, 18, 19].map((item) => `l${item}: Kyiv`)].toSorted(),
      );
    },
  );

  it.each([1, 2, 3, 5, 8, 13, 21])("and where all of it has been replaced (%d)", (after) => {
    page(`<div><ul>${items(20)}</ul></div><p>Orlea</p>`);
    const seen = readWith(after, () => {
      get("div").innerHTML = "<section>Bila Tserkva</section>";
    });
    // What stands before the reader's place is told of by the watch.
    expect(seen).toContain("p: Orlea");
    expect(seen.filter((it) => it.startsWith("l"))).toEqual([]);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("ends where its root has gone", () => {
    page(`<div><ul>${items(200)}</ul></div>`);
    const { index, reading } = reader();
    const step = reading.deep(get("div"));
    for (let done = 0; done < 5; done++) step();
    page("");
    run(step);
    index.sweep();
    expect(spelt(index)).toEqual([]);
  });
});

describe("shallow", () => {
  it("reads what a block holds itself", () => {
    page("<div>Kyiv <b>Orlea</b><p>Kyiv</p>Bila Tserkva</div>");
    const { index, reading } = reader();
    run(reading.shallow(get("div")));
    expect(spelt(index)).toEqual(["div: Kyiv", "div: Orlea", "div: Bila Tserkva"]);
  });

  it("replaces what the block had, all at once", () => {
    page("<p></p>");
    get("p").textContent = "Kyiv, ".repeat(6000);
    const changed = vi.fn<(block: Element) => void>();
    const { index, reading } = reader(changed);
    run(reading.shallow(get("p")));
    run(reading.settle());
    expect(index.of(get("p"))).toHaveLength(6000);
    get("p").textContent = "Orlea, ".repeat(5000);
    changed.mockClear();
    const step = reading.shallow(get("p"));
    while (step()) expect(changed).not.toHaveBeenCalled();
    const settling = reading.settle();
    do expect(index.of(get("p"))).toHaveLength(changed.mock.calls.length > 0 ? 5000 : 6000);
    while (settling());
    expect(index.of(get("p"))).toHaveLength(5000);
  });

  it("empties a block that names nothing any more", () => {
    page("<p>Kyiv</p>");
    const { index, reading } = reader();
    run(reading.shallow(get("p")));
    get("p").textContent = "nothing";
    run(reading.shallow(get("p")));
    expect(spelt(index)).toEqual([]);
  });

  it("reads nothing that has left the page", () => {
    page("<p>Kyiv</p>");
    const { index, reading } = reader();
    const block = get("p");
    const [before, after] = [reading.shallow(block), reading.shallow(block)];
    run(before);
    block.remove();
    run(after);
    run(reading.shallow(block));
    index.sweep();
    expect(spelt(index)).toEqual([]);
  });

  it("sees a block as it is at its turn", () => {
    page("<p><b>Kyiv</b></p>");
    const { index, reading } = reader();
    const step = reading.shallow(get("p"));
    get("p").innerHTML = "<i>Orlea</i>, <b>Kyiv</b>";
    run(step);
    expect(spelt(index)).toEqual(["p: Orlea", "p: Kyiv"]);
  });

  it("starts over where the page changes between its steps", () => {
    page("<p></p>");
    get("p").innerHTML = "<b>Kyiv,</b> ".repeat(300);
    const { index, reading } = reader();
    const step = reading.shallow(get("p"));
    step();
    get("p").innerHTML = "<i>Orlea,</i> ".repeat(300);
    run(step);
    run(reading.settle());
    expect(spelt(index)).toEqual(Array(300).fill("p: Orlea"));
  });
});
