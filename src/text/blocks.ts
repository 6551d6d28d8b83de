import { endsInWord } from "./boundary";
import { classAt, WORD } from "./chars";

/** How an element takes part in the text around it. */
export type Role =
  /** Its text runs on in the text around it. */
  | "inline"
  /** Its text stands by itself. */
  | "block"
  /** A line break inside running text. */
  | "break"
  /** Seen but not read (a picture, a field, code): parts what stands before and behind it. */
  | "object"
  /** Not seen: as if it were not there. */
  | "ignored";

/** What this module needs to know of a node: what DOM nodes and parsers' nodes have in common. */
export interface TreeNode {
  /** As in the DOM: 1 element, 3 text, 4 CDATA section. */
  readonly nodeType: number;
  readonly nodeValue: string | null;
  /** Of text, in UTF-16 code units, where the tree knows it without copying the text. */
  readonly length?: number;
  readonly firstChild: TreeNode | null;
  readonly nextSibling: TreeNode | null;
  readonly parentNode: TreeNode | null;
}

/** The ways through a tree, where it is not read as it lies. */
export interface Ways {
  /** The first node in a node. */
  first(node: TreeNode): TreeNode | null;
  /** The node behind a node, with the same parent. */
  next(node: TreeNode): TreeNode | null;
  parent(node: TreeNode): TreeNode | null;
}

const AS_IT_LIES: Ways = {
  first: (node) => node.firstChild,
  next: (node) => node.nextSibling,
  parent: (node) => node.parentNode,
};

/** How one kind of tree is read; `E` are its elements, `T` its text nodes. */
export interface TreeReader<E extends TreeNode, T extends TreeNode> {
  role(element: E): Role;
  /** Two text nodes whose words would run together: are they on different lines nevertheless? */
  areApart(before: T, after: T): boolean;
  /** Stands in a run's text for a line that ends: white space. */
  readonly line: string;
  readonly ways?: Ways;
}

/** Text that a reader sees in one go: text nodes of one block with nothing between that parts them. */
export interface Run<E, T> {
  /** The block that holds the run. */
  container: E;
  text: string;
  nodes: T[];
  /** Where each node's text begins in `text`, in UTF-16 code units. */
  starts: number[];
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
/** Stands in a run's text for an object; the character Unicode has for it. */
const OBJECT = "\ufffc";
const BLANK = /^\s*$/u;
const NUMBER_FIRST = /^\p{N}/u;
const NUMBER_LAST = /\p{N}$/u;

/** Walks a tree and yields its runs, one at a time, so that the caller can stop between them. */
export class RunWalker<E extends TreeNode, T extends TreeNode> {
  private node: TreeNode | null;
  private readonly containers: E[];
  private run: { nodes: T[]; starts: number[]; parts: string[]; length: number };
  private readonly ways: Ways;

  /**
   * @param root where to begin; only its descendants are read
   * @param container the block that holds `root`'s own text: `root` itself, or where `root` is
   *   inline, the block around it
   * @param enter called for each block below `root`; false leaves the block out
   */
  constructor(
    private readonly root: E,
    container: E,
    private readonly reader: TreeReader<E, T>,
    private readonly enter: (block: E) => boolean,
  ) {
    this.ways = reader.ways ?? AS_IT_LIES;
    this.node = this.ways.first(root);
    this.containers = [container];
    this.run = emptyRun();
  }

  /** The next run that is not blank; undefined at the end. */
  next(): Run<E, T> | undefined {
    return this.nextWithin(Number.POSITIVE_INFINITY) ?? undefined;
  }

  /** The next run, if it ends within so many nodes; null where it does not: then call again. */
  nextWithin(nodes: number): Run<E, T> | null | undefined {
    for (let visited = 0; this.node; visited++) {
      if (visited >= nodes) return null;
      const done = this.visit(this.node);
      if (done) return done;
    }
    return this.finish();
  }

  /**
   * Goes on after the tree may have changed since the last call: where the walker's place is no
   * longer there, it reads the innermost block around it that is there once more, and returns that
   * block.
   */
  recover(isThere: (node: TreeNode) => boolean): E | undefined {
    if (!this.node || isThere(this.node)) return undefined;
    this.run = emptyRun();
    const { containers } = this;
    while (containers.length > 1 && !isThere(containers.at(-1) as E)) containers.pop();
    const block = containers.at(-1) as E;
    if (containers.length > 1) this.node = containers.pop() as E;
    else this.node = isThere(this.root) ? this.ways.first(this.root) : null;
    return block;
  }

  /** Takes in one node and moves on; returns the run that ended with it. */
  private visit(node: TreeNode): Run<E, T> | undefined {
    if (node.nodeType === TEXT || node.nodeType === CDATA) {
      this.append(node as T);
      return this.leave(node);
    }
    // In browsers a form's field may be called so, which is no number and not greater.
    if (node.nodeType > ELEMENT) return this.leave(node);
    const element = node as E;
    switch (this.reader.role(element)) {
      case "inline":
        return this.ways.first(element) ? this.descend(element) : this.leave(element);
      case "block":
        return this.visitBlock(element);
      case "break":
        this.separate(this.reader.line);
        return this.leave(element);
      case "object":
        this.separate(OBJECT);
        return this.leave(element);
      case "ignored":
        return this.leave(element);
    }
  }

  private visitBlock(block: E): Run<E, T> | undefined {
    const ended = this.finish();
    if (!this.enter(block) || !this.ways.first(block)) {
      const nothing = this.leave(block);
      return ended ?? nothing;
    }
    this.containers.push(block);
    this.descend(block);
    return ended;
  }

  private descend(element: E): undefined {
    this.node = this.ways.first(element);
    return undefined;
  }

  /** Moves behind a node, out of all that end with it; returns the run that ended so. */
  private leave(node: TreeNode): Run<E, T> | undefined {
    let ended: Run<E, T> | undefined;
    let at = node;
    let next = this.ways.next(at);
    while (!next) {
      const parent = this.ways.parent(at);
      if (!parent || parent === this.root) {
        this.node = null;
        return ended;
      }
      if (this.containers.length > 1 && parent === this.containers.at(-1)) {
        // Blocks that end together have one run between them: the innermost's.
        ended = this.finish() ?? ended;
        this.containers.pop();
      }
      at = parent;
      next = this.ways.next(at);
    }
    this.node = next;
    return ended;
  }

  private append(node: T): void {
    const text = node.nodeValue ?? "";
    const { run } = this;
    if (text === "" || (run.nodes.length === 0 && BLANK.test(text))) return;
    const before = run.nodes.at(-1);
    if (before && this.wouldJoin(text) && before.parentNode !== node.parentNode) {
      if (this.isNumbered(text) || this.reader.areApart(before, node)) {
        this.separate(this.reader.line);
      }
    }
    run.nodes.push(node);
    run.starts.push(run.length);
    run.parts.push(text);
    run.length += text.length;
  }

  /** Would the run's last word run on into `text`? */
  private wouldJoin(text: string): boolean {
    return classAt(text, 0) === WORD && endsInWord(this.run.parts.at(-1) ?? "");
  }

  /** Does a number begin or end with `text`? In an element of its own it is a note's, or a heading's. */
  private isNumbered(text: string): boolean {
    return NUMBER_LAST.test(this.run.parts.at(-1) ?? "") !== NUMBER_FIRST.test(text);
  }

  private separate(by: string): void {
    if (this.run.nodes.length === 0) return;
    this.run.parts.push(by);
    this.run.length += by.length;
  }

  private finish(): Run<E, T> | undefined {
    const { nodes, starts, parts } = this.run;
    if (nodes.length === 0) return undefined;
    this.run = emptyRun();
    const container = this.containers.at(-1) as E;
    const text = parts.length === 1 ? (parts[0] as string) : parts.join("");
    return { container, text, nodes, starts };
  }
}

function emptyRun<T>(): { nodes: T[]; starts: number[]; parts: string[]; length: number } {
  return { nodes: [], starts: [], parts: [], length: 0 };
}

/** A place in a run: a text node and an offset into its data, in UTF-16 code units. */
export interface Place<T> {
  node: T;
  offset: number;
}

/**
 * The place of an offset into a run's text. `side` decides between two nodes that meet there:
 * "start" takes the later, "end" the earlier, so that spans hug their words. Offsets on a separator
 * go to the nearest node's edge.
 */
export function placeAt<T extends TreeNode>(
  run: { nodes: readonly T[]; starts: readonly number[] },
  offset: number,
  side: "start" | "end",
): Place<T> {
  const { nodes, starts } = run;
  const wanted = side === "start" ? offset : offset - 1;
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= wanted) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low] as T;
  // The text may have become shorter since it was read.
  const length = node.length ?? node.nodeValue?.length ?? 0;
  return { node, offset: Math.max(0, Math.min(length, offset - (starts[low] as number))) };
}
