import type { Id, Statement } from "../model";

/**
 * Orders an entity's statements, best first: the entity's own quotes, then quotes about it, then
 * facts that have it as main subject (first in `about`), then other facts. Within each, by place:
 * by paragraph, then by the span's start, statements without one behind those that have it, so
 * that the leads of several reports come before their tails. What still ties goes by report and id.
 */
export function byRank(entity: Id): (a: Statement, b: Statement) => number {
  return (a, b) =>
    group(a, entity) - group(b, entity) ||
    compare(a.paragraph ?? Infinity, b.paragraph ?? Infinity) ||
    compare(a.span?.start ?? Infinity, b.span?.start ?? Infinity) ||
    compare(a.report, b.report) ||
    compare(a.id, b.id);
}

function group({ kind, speaker, about }: Statement, entity: Id): number {
  if (kind === "quote") return speaker === entity ? 0 : 1;
  return about[0] === entity ? 2 : 3;
}

/** Not a difference: that of two infinities is no number. */
function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
