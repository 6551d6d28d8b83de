import type { MarkedRun, PageMention } from "./mentions";
import { own } from "./nodes";
import { hasShadows, parentOf } from "./shadow";

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
  const inOrder = [...texts].map(([run, own]) => ({ place: placeOf(run), own }));
  inOrder.sort((a, b) => byPlace(a.place, b.place));
  return inOrder.flatMap(({ own }) => own.sort((a, b) => a.start - b.start));
}

/** A text's first node; where there are shadow trees, after all in which it is seen. */
function placeOf({ nodes: [first] }: MarkedRun): Node[] {
  if (!first) return [];
  const trail: Node[] = [first];
  if (hasShadows()) for (let at = parentOf(first); at; at = parentOf(at)) trail.unshift(at);
  return trail;
}

/**
 * Compares where both part. Asked of the second, since sorting mostly hands over the later one first:
 * browsers look for a sibling backwards from the node that they are given, and near is soon found.
 */
function byPlace(a: readonly Node[], b: readonly Node[]): number {
  const at = a.findIndex((node, depth) => node !== b[depth]);
  const [one, other] = [a[at], b[at]];
  if (!one || !other) return 0;
  return own(other, "compareDocumentPosition").call(other, one) & Node.DOCUMENT_POSITION_PRECEDING
    ? -1
    : 1;
}
