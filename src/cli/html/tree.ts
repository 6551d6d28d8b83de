import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { type Role, roleOfName, type TreeNode, type TreeReader } from "../../text";
import { isFolded, isUnrendered, looksOf, type Seen, seenWithin } from "./seen";
import type { InlineStyle } from "./style";

type Parsed = DefaultTreeAdapterTypes.ChildNode;

const ELEMENT = 1;
const TEXT = 3;

/** A node of a parsed page, as the walker reads it. */
export class HtmlNode implements TreeNode {
  firstChild: HtmlNode | null = null;
  nextSibling: HtmlNode | null = null;
  /** Of elements around it. */
  readonly depth: number;

  constructor(
    readonly nodeType: typeof ELEMENT | typeof TEXT,
    readonly nodeValue: string | null,
    readonly parentNode: HtmlNode | null,
    readonly role: Role,
    readonly style: InlineStyle,
    /** How text in it is seen; of text, how it is seen itself. */
    readonly seen: Seen,
  ) {
    this.depth = parentNode ? parentNode.depth + 1 : 0;
  }
}

/** An element whose children are yet to be taken over. */
interface Level {
  from: readonly Parsed[];
  next: number;
  to: HtmlNode;
  last: HtmlNode | null;
}

const NO_STYLE: InlineStyle = {};

/**
 * The tree of an HTML page, without what is not rendered. Parses as browsers do, so every text is
 * a page. Without recursion: pages may be nested without end.
 */
export function parseHtml(html: string): HtmlNode {
  const seen: Seen = { visible: true, editable: false };
  const root = new HtmlNode(ELEMENT, null, null, "block", NO_STYLE, seen);
  const levels: Level[] = [{ from: parse(html).childNodes, next: 0, to: root, last: null }];
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const parsed = level.from[level.next++];
    if (!parsed) {
      levels.pop();
      continue;
    }
    const taken = take(parsed, level.to);
    if (!taken) continue;
    if (level.last) level.last.nextSibling = taken.to;
    else level.to.firstChild = taken.to;
    level.last = taken.to;
    if (taken.from.length > 0) levels.push(taken);
  }
  return root;
}

/** Takes one node over, without its children; undefined for one that is not there for the reader. */
function take(parsed: Parsed, parent: HtmlNode): Level | undefined {
  if (parsed.nodeName === "#text") {
    const { value } = parsed as DefaultTreeAdapterTypes.TextNode;
    const { seen } = parent;
    // What is invisible still keeps apart what stands beside it.
    const shown = seen.visible ? value : " ";
    return leaf(new HtmlNode(TEXT, shown, parent, "inline", NO_STYLE, seen));
  }
  if (!("tagName" in parsed)) return undefined;
  const looks = looksOf(parsed);
  const role = roleOfName(looks.name);
  if (role === "ignored" || isUnrendered(looks)) return undefined;
  const seen = seenWithin(looks, parent.seen);
  const to = new HtmlNode(ELEMENT, null, parent, role, looks.style, seen);
  if (role === "object" || role === "break") return leaf(to);
  const from = isFolded(looks) ? summaryOf(parsed) : parsed.childNodes;
  return { from, next: 0, to, last: null };
}

function leaf(to: HtmlNode): Level {
  return { from: [], next: 0, to, last: null };
}

function summaryOf(details: DefaultTreeAdapterTypes.Element): Parsed[] {
  return details.childNodes.filter(({ nodeName }) => nodeName === "summary").slice(0, 1);
}

/** Reads a parsed page as running text. */
export const htmlReader: TreeReader<HtmlNode, HtmlNode> = {
  role: ({ role }) => role,
  areApart,
  line: "\n",
};

/** Does an element around one text and not around the other put its text on lines of its own? */
function areApart(before: HtmlNode, after: HtmlNode): boolean {
  // Up to where both meet and no farther: the whole page costs no more than the walk.
  let [one, other] = [before, after];
  while (one !== other) {
    if (one.depth < other.depth) [one, other] = [other, one];
    if (one.nodeType === ELEMENT && isOwnLine(one.style)) return true;
    if (!one.parentNode) return false;
    one = one.parentNode;
  }
  return false;
}

function isOwnLine({ display = "inline", float = "none" }: InlineStyle): boolean {
  return float === "none" && !/^(?:inline|contents|ruby.*)$/.test(display);
}
