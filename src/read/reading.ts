import type { Entity, Report, Statement } from "../model";

/** A report whose text is there. */
export type ReportWithText = Report & { text: string };

/** What was read in a report; together with the report it makes a pack. */
export interface Reading {
  /** As given, with the language that was detected and the date of the dateline where it had none. */
  report: ReportWithText;
  entities: Entity[];
  statements: Statement[];
  /** What the user should know: sentences in English. */
  notes: string[];
}
