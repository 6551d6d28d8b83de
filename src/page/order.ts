import type { MarkedRun, PageMention } from "./mentions";
import { parentOf } from "./shadow";

/**
 * Mentions in the page's order. Compares texts, of which there are fewer, and which are nearly in
 * order as they come.
 */
export function sortByPlace(mentions: Iterable<PageMention>): PageMention[] {
  const texts = new Map<MarkedRun, PageMention[]>();
  for (const mention of mentions) {
    const known = texts.get(mention.run);
    if (known) known.push(mention);
    else texts.set(mention.run, [mention]);
  }
  const inOrder = [...texts].sort(([a], [b]) => byPlace(a.nodes, b.nodes));
  return inOrder.flatMap(([, own]) => own.sort((a, b) => a.start - b.start));
}

function byPlace([first]: Text[], [second]: Text[]): number {
  if (!first || !second) return 0;
  const isOneTree = first.getRootNode() === second.getRootNode();
  const [one, other] = isOneTree ? [first, second] : whereParted(first, second);
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The nodes around two of different trees, or these themselves, that are seen side by side. */
function whereParted(first: Node, second: Node): [Node, Node] {
  const [one, other] = [trail(first), trail(second)];
  const at = one.findIndex((node, depth) => node !== other[depth]);
  return [one[at] ?? first, other[at] ?? second];
}

/** A node and all in which it is seen, outermost first. */
function trail(node: Node): Node[] {
  const found = [node];
  for (let at = parentOf(node); at; at = parentOf(at)) found.unshift(at);
  return found;
}
