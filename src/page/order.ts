import type { MarkedRun, PageMention } from "./mentions";

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
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
