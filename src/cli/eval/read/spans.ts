import type { Span } from "../../../model";

/**
 * A span without what annotators differ over: white space around it, a leading "the", a closing full
 * stop, a possessive.
 */
export function trimSpan(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? "")) from++;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
  const words = () => text.slice(from, to);
  const the = /^the\s+/i.exec(words())?.[0].length ?? 0;
  if (the < to - from) from += the;
  if (to - from > 1 && text[to - 1] === ".") to--;
  const possessive = /['’]s?$/.exec(words())?.[0].length ?? 0;
  if (to - possessive > from) to -= possessive;
  return { start: from, end: to };
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Things by a key of theirs, in their order. */
export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Rows by the document that they stand in. */
export function byDoc<T extends { doc: string }>(rows: readonly T[]): Map<string, T[]> {
  return groupBy(rows, ({ doc }) => doc);
}
