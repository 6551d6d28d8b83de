import { Hits, sift } from "../spot";
import { type Run, RunWalker, type TreeNode } from "../text";
import type { MarkedRun } from "./mentions";
import type { KnownNames } from "./names";
import { domReader } from "./roles";
import { isSeenIn } from "./shadow";
import { CHUNK, type Step } from "./slices";

/** Of a `NodeFilter`: text, and CDATA sections. */
const TEXTS = 4 | 8;

/** Nodes walked between two looks at the clock. */
const NODES = 64;

/** Takes a run's text with where in it names may begin. */
export type Keep = (run: MarkedRun, text: string, hits: Hits) => void;

/**
 * Reads an element's text node by node, run by run: exact where blocks, breaks and what is not read
 * lie in it.
 *
 * @param container the block that holds the root's own text
 * @param enter called for each block below the root; false leaves the block out
 * @param again told of a block that has to be read once more, for it changed meanwhile
 */
export function readRuns(
  { filter }: KnownNames,
  root: Element,
  container: Element,
  enter: (block: Element) => boolean,
  keep: Keep,
  again: (block: Element) => void,
): Step {
  const walker = new RunWalker<Element, Text>(root, container, domReader, enter);
  const isThere = (node: TreeNode) => root.isConnected && isSeenIn(root, node as Node);
  let run: Run<Element, Text> | null | undefined;
  let hits = new Hits();
  let at = 0;
  return () => {
    if (run) {
      at = sift(filter, run.text, at, at + CHUNK, hits);
      if (at < run.text.length) return true;
      const { container: block, text, nodes, starts } = run;
      if (hits.starts.length > 0) keep({ container: block, nodes, starts }, text, hits);
      hits = new Hits();
      run = null;
      return true;
    }
    const block = walker.recover(isThere);
    if (block) again(block);
    run = walker.nextWithin(NODES);
    at = 0;
    return run !== undefined;
  };
}

/** The run that is all of a block's text, whose nodes are looked up only when they are wanted. */
export class WholeRun implements MarkedRun {
  private places: { nodes: Text[]; starts: number[] } | undefined;

  readonly isJoined: boolean;

  constructor(readonly container: Element) {
    this.isJoined = container.firstElementChild !== null;
  }

  get nodes(): Text[] {
    return this.lookUp().nodes;
  }

  get starts(): number[] {
    return this.lookUp().starts;
  }

  /** Does a node begin within a span of the text? @param spans begins and ends, in turn */
  parts(spans: readonly number[]): boolean {
    if (spans.length === 0) return false;
    const { starts } = this;
    let node = 0;
    for (let index = 0; index < spans.length; index += 2) {
      while ((starts[node] ?? Number.POSITIVE_INFINITY) <= (spans[index] as number)) node++;
      if ((starts[node] ?? Number.POSITIVE_INFINITY) < (spans[index + 1] as number)) return true;
    }
    return false;
  }

  private lookUp() {
    if (this.places) return this.places;
    const nodes: Text[] = [];
    const starts: number[] = [];
    const walker = document.createTreeWalker(this.container, TEXTS);
    for (let length = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push(node as Text);
      starts.push(length);
      length += (node as Text).length;
    }
    this.places = { nodes, starts };
    return this.places;
  }
}
