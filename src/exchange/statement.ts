import type { Id, Span, Statement } from "../model";
import { refuse } from "./pack-error";
import type { Path } from "./pointer";
import type { ReportText } from "./report-text";

/** The parts of a pack to which its statements refer. */
export interface Referents {
  reports: ReadonlyMap<Id, ReportText>;
  entities: ReadonlySet<Id>;
}

/** Throws a `PackError` where a statement refers to what is not there or differs from the text. */
export function checkStatement(statement: Statement, known: Referents, at: Path): void {
  const report = known.reports.get(statement.report);
  if (!report) refuse([...at, "report"], "must be the id of a report here");
  checkEntities(statement, known.entities, at);
  checkPlace(statement, report, at);
  checkSpans(statement, report, at);
  checkWords(statement, report, at);
}

function checkEntities({ about, speaker }: Statement, entities: Referents["entities"], at: Path) {
  const unknown = about.findIndex((id) => !entities.has(id));
  if (unknown >= 0) refuse([...at, "about", unknown], "must be the id of an entity here");
  if (speaker !== null && !entities.has(speaker)) {
    refuse([...at, "speaker"], "must be the id of an entity here, or null");
  }
}

function checkPlace({ span, paragraph }: Statement, report: ReportText, at: Path): void {
  if (span) {
    report.checkSpan(span, [...at, "span"]);
  } else if (paragraph === undefined) {
    refuse([...at, "span"], "is missing; give the span, or the paragraph in its place");
  }
  if (paragraph !== undefined) report.checkParagraph(paragraph, span, [...at, "paragraph"]);
}

function checkSpans(statement: Statement, report: ReportText, at: Path): void {
  const { speakerSpan, cueSpan, figures = [] } = statement;
  if (speakerSpan) report.checkSpan(speakerSpan, [...at, "speakerSpan"]);
  if (cueSpan) report.checkSpan(cueSpan, [...at, "cueSpan"]);
  for (const [index, { span }] of figures.entries()) {
    report.checkSpan(span, [...at, "figures", index, "span"]);
  }
}

/** A fact's own text is in its author's words and compared with nothing. */
function checkWords(statement: Statement, report: ReportText, at: Path): void {
  const { kind, text, span, speakerText, speakerSpan, cue, cueSpan } = statement;
  const compare = (words: string | undefined, place: Span | undefined, member: string) => {
    if (words !== undefined && place) report.checkSlice(words, place, [...at, member]);
  };
  if (kind === "quote") compare(text, span, "text");
  compare(speakerText, speakerSpan, "speakerText");
  compare(cue, cueSpan, "cue");
}
