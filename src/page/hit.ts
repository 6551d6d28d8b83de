import { type Box, holds, type Point } from "./geometry";
import { type PageMention, rangeOf, rangesOf } from "./mentions";

/** A mention under the pointer, with the boxes of its lines. */
export interface Hit {
  mention: PageMention;
  /** The line that the pointer is on. */
  line: Box;
  lines: readonly Box[];
}

/** Marks are hit this far outside their boxes too, in CSS pixels. */
const SLACK = 1;
/** Boxes are measured anew after this long, in milliseconds: pages move without telling. */
const STALE = 250;

/**
 * Which painted mention lies at a point: by their boxes, measured when first needed and after
 * anything moved. There are tens of them, for only those in view are painted.
 */
export class HitTest {
  private boxes: { mention: PageMention; lines: Box[] }[] | undefined;
  private measured = 0;

  constructor(private readonly mentions: () => Iterable<PageMention>) {}

  /** Forgets the boxes: something has moved. */
  moved(): void {
    this.boxes = undefined;
  }

  /** The mention at a point, unless something opaque lies over it; of several the longest. */
  at(point: Point): Hit | undefined {
    let best: Hit | undefined;
    for (const { mention, lines } of this.measure()) {
      const line = lines.find((box) => holds(box, point, SLACK));
      if (line && (!best || lengthOf(mention) > lengthOf(best.mention))) {
        best = { mention, line, lines };
      }
    }
    return best && !isCovered(best.mention, point) ? best : undefined;
  }

  private measure(): { mention: PageMention; lines: Box[] }[] {
    const now = performance.now();
    if (!this.boxes || now - this.measured > STALE) {
      this.measured = now;
      this.boxes = Array.from(this.mentions(), (mention) => ({ mention, lines: linesOf(mention) }));
    }
    return this.boxes;
  }
}

/** The boxes of a mention's lines as they are now; none where it is not laid out. */
export function linesOf(mention: PageMention): Box[] {
  return rangesOf(mention)
    .flatMap((range) => [...range.getClientRects()])
    .filter(({ width }) => width > 0);
}

function lengthOf({ start, end }: PageMention): number {
  return end - start;
}

/** Does something opaque lie over a mention at a point? Links stretched over it do not count. */
function isCovered(mention: PageMention, { x, y }: Point): boolean {
  const text = rangeOf(mention).startContainer;
  for (const element of elementsAt(text, x, y)) {
    if (element.contains(text)) return false;
    if (isOpaque(element)) return true;
  }
  return false;
}

/** What lies at a point, topmost first, in the tree that a node belongs to. */
function elementsAt(node: Node, x: number, y: number): Element[] {
  const root = node.getRootNode();
  return (root instanceof ShadowRoot ? root : document).elementsFromPoint(x, y);
}

const OPAQUE = "img, video, canvas, iframe, object, embed, svg, input, select, textarea, button";

function isOpaque(element: Element): boolean {
  if (element.matches(OPAQUE)) return true;
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
  if (opacity === "0") return false;
  return backgroundImage !== "none" || !/^transparent$|,\s*0\)$|\/\s*0\)$/.test(backgroundColor);
}
