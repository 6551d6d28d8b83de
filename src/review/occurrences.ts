import type { Report, ReportMention, Span } from "../model";
import { canBegin, canEnd } from "../text";

/** Where a name stands in a report's text as a word of its own, letter by letter; none overlap. */
export function occurrences(text: string, name: string): Span[] {
  const spans: Span[] = [];
  if (name === "") return spans;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at)) {
    const end = at + name.length;
    const isWord = canBegin(text, at) && canEnd(text, end);
    if (isWord) spans.push({ start: at, end });
    at = isWord ? end : at + 1;
  }
  return spans;
}

/** The mentions of a name in reports whose text is held. */
export function mentionsIn(reports: readonly Report[], name: string): ReportMention[] {
  return reports.flatMap(({ id, text = "" }) =>
    occurrences(text, name).map((span) => ({ report: id, span })),
  );
}

/** Do two mentions share a letter? */
export function overlap(a: ReportMention, b: ReportMention): boolean {
  return a.report === b.report && a.span.start < b.span.end && b.span.start < a.span.end;
}

/** Mentions in the order in which they stand. */
export function inOrder(mentions: readonly ReportMention[]): ReportMention[] {
  return [...mentions].sort(
    (a, b) =>
      (a.report < b.report ? -1 : Number(a.report > b.report)) || a.span.start - b.span.start,
  );
}
