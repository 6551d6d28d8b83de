import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeAt, RunWalker } from "../../../src/text";
import {
  block,
  type Child,
  cdata,
  comment,
  type FakeNode,
  FakeReader,
  type FakeRun,
  ignored,
  inline,
  lineBreak,
  object,
  runsOf,
} from "./tree";

const words = ["Kyiv", "Bila ", " Tserkva", "", " ", "\n", ".", "’s", "京都", "ab", "\u00ad", "é"];

const { tree } = fc.letrec<{ tree: Child; children: Child[] }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(...words),
    fc.constantFrom(...words).map(cdata),
    fc.constant("no").map(comment),
    tie("children").map((children) => inline(...children)),
    tie("children").map((children) => block(...children)),
    fc.constant(null).map(() => lineBreak()),
    fc.constant(null).map(() => object("no")),
    fc.constant(null).map(() => ignored("no", block("nor this"))),
  ),
  children: fc.array(tie("tree"), { maxLength: 5 }),
}));
const root = fc.array(tree, { maxLength: 6 }).map((children) => block(...children));

/** What a reader sees of a tree, by recursion: for each run its block and its text. */
function naiveRuns(tree: FakeNode): { container: FakeNode; text: string }[] {
  const runs: { container: FakeNode; text: string }[] = [];
  let open = { container: tree, text: "" };
  const cut = (container: FakeNode) => {
    if (open.text !== "") runs.push(open);
    open = { container, text: "" };
  };
  const visit = (node: FakeNode, container: FakeNode) => {
    if (node.nodeType === 3 || node.nodeType === 4) {
      if (open.text !== "" || node.nodeValue?.trim()) open.text += node.nodeValue;
    } else if (node.nodeType !== 1 || node.role === "ignored") return;
    else if (node.role === "break") open.text += open.text && "\n";
    else if (node.role === "object") open.text += open.text && "\ufffc";
    else {
      const inner = node.role === "block" ? node : container;
      if (inner === node) cut(inner);
      for (let at = node.firstChild; at; at = at.nextSibling) visit(at, inner);
      if (inner === node) cut(container);
    }
  };
  for (let at = tree.firstChild; at; at = at.nextSibling) visit(at, tree);
  cut(tree);
  return runs;
}

/** The text between two places of a run, taken from its nodes. */
function textBetween(run: FakeRun, start: number, end: number): string {
  const [from, to] = [placeAt(run, start, "start"), placeAt(run, end, "end")];
  const [first, last] = [run.nodes.indexOf(from.node), run.nodes.indexOf(to.node)];
  return run.nodes
    .slice(first, last + 1)
    .map((node) => {
      const data = node.nodeValue ?? "";
      const stop = node === to.node ? to.offset : data.length;
      return data.slice(node === from.node ? from.offset : 0, stop);
    })
    .join("");
}

const isSeparator = (run: FakeRun, at: number) =>
  !run.nodes.some((node, index) => {
    const start = run.starts[index] ?? 0;
    return at >= start && at < start + (node.nodeValue?.length ?? 0);
  });

describe("RunWalker", () => {
  it("gives what a recursive reading gives", () => {
    fc.assert(
      fc.property(root, (tree) => {
        const runs = runsOf(tree).map(({ container, text }) => ({ container, text }));
        const expected = naiveRuns(tree);
        expect(runs.map((run) => run.text)).toEqual(expected.map((run) => run.text));
        for (const [index, run] of runs.entries()) {
          expect(run.container).toBe(expected[index]?.container);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("gives the same however often it stops", () => {
    fc.assert(
      fc.property(root, fc.integer({ min: 1, max: 9 }), (tree, nodes) => {
        const walker = new RunWalker<FakeNode, FakeNode>(tree, tree, new FakeReader(), () => true);
        const texts: string[] = [];
        for (
          let run = walker.nextWithin(nodes);
          run !== undefined;
          run = walker.nextWithin(nodes)
        ) {
          if (run) texts.push(run.text);
        }
        expect(texts).toEqual(runsOf(tree).map((run) => run.text));
      }),
      { numRuns: 1000 },
    );
  });

  it("says where each node's text begins", () => {
    fc.assert(
      fc.property(root, (tree) => {
        for (const run of runsOf(tree)) {
          expect(run.starts).toHaveLength(run.nodes.length);
          for (const [index, node] of run.nodes.entries()) {
            const data = node.nodeValue ?? "";
            expect(run.text.substr(run.starts[index] ?? -1, data.length)).toBe(data);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("placeAt", () => {
  it("leads to places with the span's text between them", () => {
    fc.assert(
      fc.property(root, (tree) => {
        for (const run of runsOf(tree)) {
          for (let start = 0; start < run.text.length; start++) {
            if (isSeparator(run, start)) continue;
            for (let end = start + 1; end <= run.text.length; end++) {
              if (isSeparator(run, end - 1)) continue;
              const inside = [...run.text.slice(start, end)].filter(
                (_, index) => !isSeparator(run, start + index),
              );
              expect(textBetween(run, start, end)).toBe(inside.join(""));
              expect(placeAt(run, start, "start").offset).toBeLessThan(
                placeAt(run, start, "start").node.nodeValue?.length ?? 0,
              );
              expect(placeAt(run, end, "end").offset).toBeGreaterThan(0);
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
