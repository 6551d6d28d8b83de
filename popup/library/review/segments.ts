import type { Entity, Id, Kind, Pack, Span } from "../../../src/model";

/** A mention as the text shows it. */
export interface Marked extends Span {
  entity: Id;
  kind: Kind;
  nominal: boolean;
}

/** A stretch of text that looks the same all over. */
export interface Segment extends Span {
  text: string;
  mark?: Marked;
  /** Does it stand within a quote? */
  quoted: boolean;
}

/** A report's text with what is marked in it, ready to be cut into segments. */
export interface MarkedText {
  text: string;
  /** In order, none overlapping. */
  marks: readonly Marked[];
  /** In order, none overlapping. */
  quotes: readonly Span[];
}

/** What is marked in one report of a pack. */
export function markedText({ reports, entities, statements }: Pack, report: Id): MarkedText {
  const marks = entities.flatMap((entity) => marksOf(entity, report));
  const quotes = statements.flatMap((it) =>
    it.kind === "quote" && it.report === report && it.span ? [it.span] : [],
  );
  return {
    text: reports.find(({ id }) => id === report)?.text ?? "",
    marks: apart(marks),
    quotes: apart(quotes),
  };
}

function marksOf({ id, kind, mentions }: Entity, report: Id): Marked[] {
  return mentions.flatMap(({ report: of, span, nominal }) =>
    of === report ? [{ ...span, entity: id, kind, nominal: nominal === true }] : [],
  );
}

/** Spans in order; of those that overlap the first, and of those that begin together the longest. */
function apart<S extends Span>(spans: readonly S[]): S[] {
  const kept: S[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

/** Code units after which a long line is cut, at a space. */
const LONGEST = 4000;

/** The lines of a text, each with its line break, long ones cut: what is drawn by itself. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const line = text.indexOf("\n", start);
    let end = line < 0 ? text.length : line + 1;
    if (end - start > LONGEST) {
      const space = text.lastIndexOf(" ", start + LONGEST);
      end = space > start ? space + 1 : start + LONGEST;
    }
    lines.push({ start, end });
    start = end;
  }
  return lines;
}

/** A stretch of a text, cut wherever its look changes; together the segments are all of it. */
export function segmentsOf({ text, marks, quotes }: MarkedText, { start, end }: Span): Segment[] {
  const segments: Segment[] = [];
  let mark = firstBeyond(marks, start);
  let quote = firstBeyond(quotes, start);
  for (let at = start; at < end; ) {
    while ((marks[mark]?.end ?? end) <= at && mark < marks.length) mark += 1;
    while ((quotes[quote]?.end ?? end) <= at && quote < quotes.length) quote += 1;
    const [nextMark, nextQuote] = [marks[mark], quotes[quote]];
    const inMark = nextMark !== undefined && nextMark.start <= at;
    const inQuote = nextQuote !== undefined && nextQuote.start <= at;
    const edges = [end, edge(nextMark, at), edge(nextQuote, at)].filter((it) => it !== undefined);
    const to = Math.min(...edges);
    segments.push({
      start: at,
      end: to,
      text: text.slice(at, to),
      ...(inMark && { mark: nextMark }),
      quoted: inQuote,
    });
    at = to;
  }
  return segments;
}

/** Where a span next begins or ends behind a place. */
function edge(span: Span | undefined, at: number): number | undefined {
  if (!span) return undefined;
  return span.start > at ? span.start : span.end;
}

/** The index of the first span that ends behind a place. */
function firstBeyond(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
