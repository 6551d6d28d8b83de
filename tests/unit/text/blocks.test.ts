import { describe, expect, it } from "vitest";
import { placeAt, RunWalker } from "../../../src/text";
import {
  block,
  cdata,
  comment,
  type FakeNode,
  FakeReader,
  ignored,
  inline,
  lineBreak,
  object,
  runsOf,
  styled,
  text,
  textsOf,
} from "./tree";

describe("RunWalker", () => {
  it("reads text across inline elements", () => {
    expect(textsOf(block("Bila ", inline("Tser", inline("k")), "va"))).toEqual(["Bila Tserkva"]);
  });

  it("parts what blocks part", () => {
    const tree = block("one", block("two"), "three", block(block("four"), block("five")), "six");
    expect(textsOf(tree)).toEqual(["one", "two", "three", "four", "five", "six"]);
  });

  it("names the block that holds each run", () => {
    const inner = block(inline("in"));
    const outer = block("before", inner, "after");
    const root = block(outer, "end");
    expect(runsOf(root).map((run) => run.container)).toEqual([outer, inner, outer, root]);
  });

  it("parts runs at a block within an inline element", () => {
    const inner = block("in");
    const root = block("a ", inline("b", inner, "c"), " d");
    expect(runsOf(root).map((run) => [run.text, run.container])).toEqual([
      ["a b", root],
      ["in", inner],
      ["c d", root],
    ]);
  });

  it("makes a line end of a break", () => {
    expect(textsOf(block("Bila", lineBreak(), "Tserkva"))).toEqual(["Bila\nTserkva"]);
    expect(textsOf(block(lineBreak(), "a", lineBreak(), lineBreak(), "b"))).toEqual(["a\n\nb"]);
  });

  it("lets an object stand between words", () => {
    expect(textsOf(block("Bila", object("hidden"), "Tserkva"))).toEqual(["Bila\ufffcTserkva"]);
    expect(textsOf(block(object(), "a"))).toEqual(["a"]);
  });

  it("passes over what is ignored, comments and empty elements, as if it were not there", () => {
    const tree = block(
      "Ky",
      ignored("no"),
      comment("no"),
      inline(),
      "i",
      inline(inline()),
      inline("v"),
    );
    expect(textsOf(tree)).toEqual(["Kyiv"]);
  });

  it("reads CDATA sections", () => {
    expect(textsOf(block("a ", cdata("b < c")))).toEqual(["a b < c"]);
  });

  it("parts runs at an empty block too", () => {
    expect(textsOf(block("Bila ", block(), "Tserkva"))).toEqual(["Bila ", "Tserkva"]);
  });

  it("gives no run of white space alone", () => {
    expect(
      textsOf(block(" ", block("\n\t"), inline(" "), lineBreak(), block("a"), "\u00a0")),
    ).toEqual(["a"]);
    expect(textsOf(block())).toEqual([]);
  });

  it("leaves white space before the first word out, that behind it in", () => {
    const [run] = runsOf(block(" \n", inline("  "), " a ", inline(" "), "b "));
    expect(run?.text).toBe(" a  b ");
    expect(run?.starts).toEqual([0, 3, 4]);
  });

  it("leaves blocks out that are not to be entered", () => {
    const barred = block("no", block("nor this"));
    const root = block("a", barred, "b", block("c"));
    const entered: FakeNode[] = [];
    const runs = runsOf(root, undefined, (it) => {
      entered.push(it);
      return it !== barred;
    });
    expect(runs.map((run) => run.text)).toEqual(["a", "b", "c"]);
    expect(entered).toHaveLength(2);
  });

  it("reads only what is below its root", () => {
    const root = block("in", block("too"));
    block("no", root, "nor this");
    expect(textsOf(root)).toEqual(["in", "too"]);
  });

  it("holds the text of an inline root for the block around it", () => {
    const root = inline("a", block("b"), "c");
    const outer = block("no ", root, " no");
    const walker = new RunWalker<FakeNode, FakeNode>(root, outer, new FakeReader(), () => true);
    expect(walker.next()).toMatchObject({ text: "a", container: outer });
    expect(walker.next()?.text).toBe("b");
    expect(walker.next()).toMatchObject({ text: "c", container: outer });
    expect(walker.next()).toBeUndefined();
    expect(walker.next()).toBeUndefined();
  });

  it("stops after so many nodes, and goes on where it stopped", () => {
    const root = block("a", inline("b", inline("c")), block("d", "e"), "f");
    const walker = new RunWalker<FakeNode, FakeNode>(root, root, new FakeReader(), () => true);
    const texts: (string | undefined)[] = [];
    for (let run = walker.nextWithin(1); run !== undefined; run = walker.nextWithin(1)) {
      texts.push(run?.text);
    }
    expect(texts.filter((it) => it !== undefined)).toEqual(["abc", "de", "f"]);
    expect(texts.length).toBeGreaterThan(5);
  });

  it("walks fifty thousand levels", () => {
    let tree = block("deep", inline("est"));
    for (let level = 0; level < 50_000; level++) {
      tree = level % 3 ? block(tree) : inline("x", tree);
    }
    const runs = runsOf(block(tree));
    expect(runs.map((run) => run.text).filter((it) => it !== "x")).toEqual(["deepest"]);
    expect(runs.length).toBe(16_668);
  });
});

describe("words that would run together", () => {
  const together = (...children: Parameters<typeof block>) => textsOf(block(...children));

  it("are parted where their elements stand on lines of their own", () => {
    expect(together(styled("Kyiv"), styled("Lviv"))).toEqual(["Kyiv\nLviv"]);
    expect(together("Kyiv", styled("Lviv"))).toEqual(["Kyiv\nLviv"]);
    expect(together(inline(styled("Kyiv")), "5")).toEqual(["Kyiv\n5"]);
    expect(together(styled("Kyiv", inline("Lviv")))).toEqual(["KyivLviv"]);
  });

  it.each([
    ["behind an accent", "Orle\u0301"],
    ["behind a vowel sign", "दिल्ली"],
    ["behind a soft hyphen", "Kyiv\u00ad"],
    ["behind a letter of two units", "𐍈𐍈"],
    ["behind a digit", "2022"],
  ])("also %s", (_, word) => {
    expect(together(styled(word), styled("Lviv"))).toEqual([`${word}\nLviv`]);
  });

  it("are parted from numbers in elements of their own: of notes, of headings", () => {
    expect(textsOf(block("Anna Bell", inline("12"), "said"))).toEqual(["Anna Bell\n12\nsaid"]);
    expect(textsOf(block(inline("4"), "Anna Bell"))).toEqual(["4\nAnna Bell"]);
    expect(textsOf(block("route 1", inline("2")))).toEqual(["route 12"]);
    expect(textsOf(block("Anna Bell1"))).toEqual(["Anna Bell1"]);
  });

  it("also with an empty text between them", () => {
    expect(together(styled("Kyiv"), "", styled("Lviv"))).toEqual(["Kyiv\nLviv"]);
    expect(together(styled("Kyiv", ""), styled("", "Lviv"))).toEqual(["Kyiv\nLviv"]);
  });

  it("are not asked for otherwise: that costs a look at the style", () => {
    const reader = new FakeReader();
    const tree = block("a ", inline("b"), " c", inline(". d"), object(), "e", lineBreak(), "f");
    expect(textsOf(tree, reader)).toEqual(["a b c. d\ufffce\nf"]);
    expect(textsOf(block(text("K"), comment(""), text("yiv")), reader)).toEqual(["Kyiv"]);
    expect(reader.asked).toEqual([]);
  });
});

describe("recover", () => {
  const inTree = (root: FakeNode) => (node: unknown) => {
    const list: unknown[] = [];
    const visit = (at: FakeNode) => {
      list.push(at);
      for (let child = at.firstChild; child; child = child.nextSibling) visit(child);
    };
    visit(root);
    return list.includes(node);
  };
  const walk = (root: FakeNode) => {
    return new RunWalker<FakeNode, FakeNode>(root, root, new FakeReader(), () => true);
  };
  const rest = (walker: RunWalker<FakeNode, FakeNode>) => {
    const texts: string[] = [];
    for (let run = walker.next(); run; run = walker.next()) texts.push(run.text);
    return texts;
  };

  it("does nothing where all is as it was", () => {
    const root = block(block("a"), block("b"));
    const walker = walk(root);
    walker.next();
    expect(walker.recover(inTree(root))).toBeUndefined();
    expect(rest(walker)).toEqual(["b"]);
  });

  it("reads the innermost block once more whose next node is gone", () => {
    const gone = block("gone");
    const inner = block(block("a"), gone, block("b"));
    const root = block(inner, block("c"));
    const walker = walk(root);
    expect(walker.next()?.text).toBe("a");
    inner.with([block("a"), block("b")]);
    expect(walker.recover(inTree(root))).toBe(inner);
    expect(rest(walker)).toEqual(["a", "b", "c"]);
  });

  it("starts over where nothing but the root is left, and ends where that is gone too", () => {
    const root = block(block(block("a"), block("gone")), block("b"));
    const walker = walk(root);
    expect(walker.next()?.text).toBe("a");
    root.with([block("c")]);
    expect(walker.recover(inTree(root))).toBe(root);
    expect(rest(walker)).toEqual(["c"]);
    const lost = walk(root.with([block("a"), block("b")]));
    expect(lost.next()?.text).toBe("a");
    expect(lost.recover(() => false)).toBe(root);
    expect(rest(lost)).toEqual([]);
  });
});

describe("placeAt", () => {
  const [a, b, c] = [text("Bila"), text(" "), text("Tserkva")];
  const [run] = runsOf(block(a, inline(b), c, lineBreak(), object(), "end"));
  const at = (offset: number, side: "start" | "end") => {
    if (!run) throw new Error("no run");
    const { node, offset: within } = placeAt(run, offset, side);
    return [node.nodeValue, within];
  };

  it("hugs words: a start is in the later node, an end in the earlier", () => {
    expect(at(4, "start")).toEqual([" ", 0]);
    expect(at(4, "end")).toEqual(["Bila", 4]);
    expect(at(5, "start")).toEqual(["Tserkva", 0]);
    expect(at(5, "end")).toEqual([" ", 1]);
    expect(at(7, "start")).toEqual(["Tserkva", 2]);
    expect(at(7, "end")).toEqual(["Tserkva", 2]);
  });

  it("keeps to the run", () => {
    expect(at(0, "start")).toEqual(["Bila", 0]);
    expect(at(0, "end")).toEqual(["Bila", 0]);
    expect(at(17, "end")).toEqual(["end", 3]);
    expect(at(99, "end")).toEqual(["end", 3]);
  });

  it("goes to the nearest edge from a separator", () => {
    expect(run?.text.slice(12, 14)).toBe("\n\ufffc");
    expect(at(12, "end")).toEqual(["Tserkva", 7]);
    expect(at(13, "start")).toEqual(["Tserkva", 7]);
    expect(at(14, "start")).toEqual(["end", 0]);
  });

  it("never leads beyond a text that has become shorter since", () => {
    const short = { nodes: [text("ab")], starts: [0] };
    expect(placeAt(short, 5, "end").offset).toBe(2);
  });
});
