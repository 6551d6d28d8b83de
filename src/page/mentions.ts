import type { Certainty, Evidence, Mention } from "../spot";
import { placeAt } from "../text";
import { hasShadows } from "./shadow";

/** The part of a run that mentions need: the way from offsets to places. */
export interface MarkedRun {
  readonly container: Element;
  /** Is its text several in one, so that words may run together which a reader sees apart? */
  readonly isJoined?: boolean;
  readonly nodes: Text[];
  /** Where each node's text begins in the run's, in UTF-16 code units. */
  readonly starts: number[];
}

/** A mention on the page: plain numbers, a range is made only where it is needed. */
export interface PageMention extends Mention {
  run: MarkedRun;
  /** Is its text seen, as far as was last looked? */
  shown: boolean;
  /** Would it be seen if what is folded over it were opened, as far as was last looked? */
  tucked?: boolean;
  /** What stands around it says of it. */
  evidence: Evidence | undefined;
  /** Is what it says counted among what the page says? */
  counted: boolean;
  /** Why it is as certain as it is: see `RULES`. */
  rules: number;
  /** What the page says of it, by now. */
  certainty: Certainty;
}

/** Is a mention one to be marked? */
export function isMarked({ shown, certainty }: PageMention): boolean {
  return shown && certainty !== "unlikely";
}

/** Is a mention one to be counted and gone to? It may lie in a fold that is opened on the way. */
export function isListed({ shown, tucked, certainty }: PageMention): boolean {
  return (shown || tucked === true) && certainty !== "unlikely";
}

/**
 * The page's places of a mention, as a range's boundaries. Until a page that has taken all text out
 * of a block is read again, they are at the block's beginning.
 */
export function boundsOf(mention: PageMention): StaticRangeInit {
  const { container, nodes } = mention.run;
  if (nodes.length === 0) {
    return { startContainer: container, startOffset: 0, endContainer: container, endOffset: 0 };
  }
  const start = placeAt(mention.run, mention.start, "start");
  const end = placeAt(mention.run, mention.end, "end");
  return {
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  };
}

/** The page's node in which a mention begins; see {@link boundsOf}. */
export function startNodeOf({ run, start }: PageMention): Node {
  return run.nodes.length === 0 ? run.container : placeAt(run, start, "start").node;
}

/**
 * The boundaries of a mention's parts: several where it runs from one tree into another, as no range
 * does.
 */
export function partsOf(mention: PageMention): StaticRangeInit[] {
  const bounds = boundsOf(mention);
  const { startContainer: first, endContainer: last } = bounds;
  if (first === last || !hasShadows()) return [bounds];
  const { nodes } = mention.run;
  const parts: StaticRangeInit[] = [];
  for (const node of nodes.slice(nodes.indexOf(first as Text), nodes.indexOf(last as Text) + 1)) {
    const part = {
      startContainer: node,
      startOffset: node === first ? bounds.startOffset : 0,
      endContainer: node,
      endOffset: node === last ? bounds.endOffset : node.length,
    };
    const before = parts.at(-1);
    if (before && goesOn(before.endContainer, node)) {
      Object.assign(before, { endContainer: node, endOffset: part.endOffset });
    } else if (node.data.trim() !== "") parts.push(part);
  }
  return parts;
}

/** Does a node come behind another in the same tree? */
function goesOn(before: Node, node: Node): boolean {
  if (before.getRootNode() !== node.getRootNode()) return false;
  return (before.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Live ranges over a mention's parts, for measuring; made anew at each call. */
export function rangesOf(mention: PageMention): Range[] {
  return partsOf(mention).map((part) => {
    const range = document.createRange();
    range.setStart(part.startContainer, part.startOffset);
    range.setEnd(part.endContainer, part.endOffset);
    return range;
  });
}

/** A live range over a mention, or over the first part of one that has several. */
export function rangeOf(mention: PageMention): Range {
  return rangesOf(mention)[0] as Range;
}

/** A mention's words as they stand on the page. */
export function wordsOf(mention: PageMention): string {
  return rangesOf(mention).join("");
}

/** Takes a block, its mentions that have come, and those that are gone. */
export type OnChange = (
  block: Element,
  came: readonly PageMention[],
  went: readonly PageMention[],
) => void;

const NONE: readonly PageMention[] = [];

/** The mentions of a page by the block that holds them. Blocks without one are not kept. */
export class MentionIndex {
  private readonly blocks = new Map<Element, PageMention[]>();

  /** @param changed told of each block whose mentions are no longer what they were */
  constructor(private readonly changed: OnChange) {}

  /** The mentions of one block, in order. */
  of(block: Element): readonly PageMention[] {
    return this.blocks.get(block) ?? [];
  }

  /** Adds mentions behind those that the block has, unless it has left the page meanwhile. */
  append(block: Element, mentions: readonly PageMention[]): void {
    if (mentions.length === 0 || !block.isConnected) return;
    const known = this.blocks.get(block);
    if (known) for (const mention of mentions) known.push(mention);
    else this.blocks.set(block, [...mentions]);
    this.changed(block, mentions, NONE);
  }

  /** Puts mentions in place of those that the block has. */
  replace(block: Element, mentions: readonly PageMention[]): void {
    this.delete(block);
    this.append(block, mentions);
  }

  delete(block: Element): void {
    const went = this.blocks.get(block);
    if (!went) return;
    this.blocks.delete(block);
    this.changed(block, NONE, went);
  }

  clear(): void {
    for (const block of [...this.blocks.keys()]) this.delete(block);
  }

  /** Forgets the blocks that are no longer on the page. */
  sweep(): void {
    for (const block of this.blocks.keys()) if (!block.isConnected) this.delete(block);
  }

  /** The blocks that hold mentions. */
  known(): IterableIterator<Element> {
    return this.blocks.keys();
  }

  /** All mentions, as found: in the page's order but where the page has changed since. */
  *all(): Generator<PageMention> {
    for (const mentions of this.blocks.values()) yield* mentions;
  }
}
