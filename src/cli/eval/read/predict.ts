import type { Kind, Report, Statement } from "../../../model";
import { type Reading, type ReportWithText, readReport } from "../../../read";
import { findDates } from "../../../read/dates";
import { civil, dayNumber, isoMonth } from "../../../read/dates/calendar";
import { attributedIn } from "../../../read/statements/attributed";
import { dayOf } from "../../../read/statements/day";
import type { EvalDoc } from "./set";

const TYPES: Readonly<Record<Kind, PredictedName["type"]>> = {
  person: "PER",
  place: "LOC",
  organisation: "ORG",
};

export interface PredictedName {
  doc: string;
  start: number;
  end: number;
  type: "PER" | "LOC" | "ORG";
  canonical: string;
  nominal: boolean;
}

export interface PredictedStatement {
  doc: string;
  start: number;
  end: number;
  speakerStart?: number;
  speakerEnd?: number;
  speakerCanonical?: string;
  cueStart?: number;
  cueEnd?: number;
}

/** What the reader finds in the texts of a set, in rows as scorers read them. */
export interface Predictions {
  entities: PredictedName[];
  quotes: PredictedStatement[];
  /** Attributed content without marks: facts with a cue. */
  statements: PredictedStatement[];
  /** A row for each entity that a fact is about. */
  facts: { doc: string; start: number; end: number; canonical: string }[];
  roles: { doc: string; canonical: string; role: string }[];
  dates: { doc: string; start: number; end: number; value: string }[];
}

/** Reads every text of a set. */
export function predict(docs: readonly EvalDoc[]): Predictions {
  const all: Predictions = {
    entities: [],
    quotes: [],
    statements: [],
    facts: [],
    roles: [],
    dates: [],
  };
  for (const doc of docs) {
    const reading = readReport(reportOf(doc));
    add(all, doc.doc, reading);
    for (const date of findDates(doc.text, doc.dct ?? reading.report.date))
      all.dates.push({ doc: doc.doc, ...date, value: prefixOf(date.value) });
  }
  return all;
}

/**
 * A date as scorers take it: a prefix of a calendar date. Of a week that is its month, the one of its
 * Thursday, as ISO 8601 counts a week to the year of its Thursday.
 */
function prefixOf(value: string): string {
  const range = value.includes("-W") ? dayOf(value) : undefined;
  if (range === undefined) return value;
  const [year = 0, month = 1, day = 1] = range.slice(0, 10).split("-").map(Number);
  const thursday = civil(dayNumber(year, month, day) + 3);
  return isoMonth(thursday.year, thursday.month);
}

function reportOf({ text, dct }: EvalDoc): ReportWithText {
  const report: Report = { id: "r1", title: "", language: "und" };
  return { ...report, text, ...(dct !== undefined && { date: dct }) };
}

function add(all: Predictions, doc: string, reading: Reading): void {
  const { entities, statements } = reading;
  for (const { id: canonical, kind, role, mentions } of entities) {
    if (role !== undefined) all.roles.push({ doc, canonical, role });
    for (const { span, nominal = false } of mentions) {
      all.entities.push({ doc, ...span, type: TYPES[kind], canonical, nominal });
    }
  }
  const quotes = statements.filter(({ kind }) => kind === "quote");
  for (const statement of statements) {
    // Sets mark whole stretches: what is quoted inside of a quotation is a part of it.
    if (!quotes.some((outer) => isInside(statement, outer))) addStatement(all, doc, statement);
  }
  all.statements.push(...contentsOf(doc, reading));
}

/** What is attributed without marks: whole contents of which, or of a part of which, a fact was made. */
function contentsOf(
  doc: string,
  { report: { text, language }, statements }: Reading,
): PredictedStatement[] {
  if (!/^en\b/u.test(language)) return [];
  const facts = statements.flatMap(({ kind, span }) => (kind === "fact" && span ? span : []));
  return attributedIn(text).flatMap(({ start, end, speaker, cue }) => {
    if (!facts.some((fact) => fact.start < end && start < fact.end)) return [];
    return {
      ...{ doc, start, end },
      ...(speaker && { speakerStart: speaker.start, speakerEnd: speaker.end }),
      ...{ cueStart: cue.start, cueEnd: cue.end },
    };
  });
}

/** Is a statement a quotation inside of another? */
function isInside({ kind, span }: Statement, { span: outer }: Statement): boolean {
  if (kind !== "quote" || !span || !outer) return false;
  return (
    outer.start <= span.start &&
    span.end <= outer.end &&
    outer.end - outer.start > span.end - span.start
  );
}

function addStatement(all: Predictions, doc: string, statement: Statement): void {
  const row = rowOf(doc, statement);
  if (!row) return;
  if (statement.kind === "quote") {
    all.quotes.push(row);
    return;
  }
  const { start, end } = row;
  for (const canonical of statement.about) all.facts.push({ doc, start, end, canonical });
}

function rowOf(doc: string, statement: Statement): PredictedStatement | undefined {
  const { span, speaker, speakerSpan, cueSpan } = statement;
  if (!span) return undefined;
  return {
    doc,
    ...span,
    ...(speakerSpan && { speakerStart: speakerSpan.start, speakerEnd: speakerSpan.end }),
    ...(speaker !== null && { speakerCanonical: speaker }),
    ...(cueSpan && { cueStart: cueSpan.start, cueEnd: cueSpan.end }),
  };
}
