import type { Kind, Report, Statement } from "../../../model";
import { type Reading, type ReportWithText, readReport } from "../../../read";
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
  for (const doc of docs) add(all, doc.doc, readReport(reportOf(doc)));
  return all;
}

function reportOf({ text, dct }: EvalDoc): ReportWithText {
  const report: Report = { id: "r1", title: "", language: "und" };
  return { ...report, text, ...(dct !== undefined && { date: dct }) };
}

function add(all: Predictions, doc: string, { entities, statements }: Reading): void {
  for (const { id: canonical, kind, role, mentions } of entities) {
    if (role !== undefined) all.roles.push({ doc, canonical, role });
    for (const { span, nominal = false } of mentions) {
      all.entities.push({ doc, ...span, type: TYPES[kind], canonical, nominal });
    }
  }
  for (const statement of statements) addStatement(all, doc, statement);
}

function addStatement(all: Predictions, doc: string, statement: Statement): void {
  const row = rowOf(doc, statement);
  if (!row) return;
  if (statement.kind === "quote") {
    all.quotes.push(row);
    return;
  }
  if (statement.cue !== undefined) all.statements.push(row);
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
