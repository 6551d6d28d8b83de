import { type Role, type Run, RunWalker, type TreeNode, type TreeReader } from "../../../src/text";

/** A node of a tree made for a test. */
export class FakeNode implements TreeNode {
  firstChild: FakeNode | null = null;
  nextSibling: FakeNode | null = null;
  parentNode: FakeNode | null = null;

  constructor(
    readonly nodeType: number,
    readonly nodeValue: string | null,
    readonly role: Role = "ignored",
    /** Is it laid out on lines of its own? */
    readonly isOwnLine = false,
  ) {}

  with(children: readonly Child[]): this {
    let last: FakeNode | undefined;
    for (const child of children) {
      const node = typeof child === "string" ? text(child) : child;
      node.parentNode = this;
      if (last) last.nextSibling = node;
      else this.firstChild = node;
      last = node;
    }
    return this;
  }
}

export type Child = FakeNode | string;

const element = (role: Role, isOwnLine = false) => {
  return (...children: Child[]) => new FakeNode(1, null, role, isOwnLine).with(children);
};

export const text = (data: string) => new FakeNode(3, data);
export const cdata = (data: string) => new FakeNode(4, data);
export const comment = (data: string) => new FakeNode(8, data);
export const block = element("block");
export const inline = element("inline");
/** An inline element by its name, on lines of its own by its style. */
export const styled = element("inline", true);
export const lineBreak = element("break");
export const object = element("object");
export const ignored = element("ignored");

export type FakeRun = Run<FakeNode, FakeNode>;

/** Reads fake trees, and keeps what it was asked. */
export class FakeReader implements TreeReader<FakeNode, FakeNode> {
  readonly asked: [string | null, string | null][] = [];

  role({ role }: FakeNode): Role {
    return role;
  }

  readonly line = "\n";

  areApart(before: FakeNode, after: FakeNode): boolean {
    this.asked.push([before.nodeValue, after.nodeValue]);
    return isOwnLine(before, after) || isOwnLine(after, before);
  }
}

/** Does an element around one node, not around the other, stand on lines of its own? */
function isOwnLine(node: FakeNode, other: FakeNode): boolean {
  const around = new Set(ancestors(other));
  return ancestors(node).some((it) => it.isOwnLine && !around.has(it));
}

function ancestors(node: FakeNode): FakeNode[] {
  const found: FakeNode[] = [];
  for (let at = node.parentNode; at; at = at.parentNode) found.push(at);
  return found;
}

/** All runs of a tree. */
export function runsOf(
  root: FakeNode,
  reader: TreeReader<FakeNode, FakeNode> = new FakeReader(),
  enter: (block: FakeNode) => boolean = () => true,
): FakeRun[] {
  const walker = new RunWalker<FakeNode, FakeNode>(root, root, reader, enter);
  const runs: FakeRun[] = [];
  for (let run = walker.next(); run; run = walker.next()) runs.push(run);
  return runs;
}

/** The texts of a tree's runs. */
export function textsOf(root: FakeNode, reader?: FakeReader): string[] {
  return runsOf(root, reader).map((run) => run.text);
}
