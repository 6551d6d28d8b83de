import type { Entity } from "../model";
import { type ParsedText, parseText } from "./document/parse";
import { findNames } from "./entities/find";
import type { Named } from "./entities/named";
import { languageOf } from "./language";
import type { Reading, ReportWithText } from "./reading";
import { findStatements } from "./statements";
import { dayOfReport } from "./statements/report-day";
import { finish, type Steps, scaled } from "./steps";

export type { Reading, ReportWithText } from "./reading";

/** Shares of the time that the steps take. */
const PARSING = 0.3;
const NAMES = 0.4;
const STATEMENTS = 0.3;

/**
 * Reads a report in steps: yields now and then the share done, from 0 to 1, so that whoever runs it
 * can let others in between; returns the reading. Takes any text; time is linear in its length.
 */
export function* readInSteps(report: ReportWithText): Steps<Reading> {
  const parsed = yield* scaled(parseText(report.text), 0, PARSING);
  const described = describe(report, parsed);
  const named = yield* scaled(findNames(parsed, described.language), PARSING, NAMES);
  const steps = findStatements(parsed, named, described, entityId);
  const statements = yield* scaled(steps, PARSING + NAMES, STATEMENTS);
  const notes = notesOn(described.language, named);
  return { report: described, entities: entitiesOf(named, report), statements, notes };
}

/** The report with what its text says of itself: language and day, where it has none. */
function describe(report: ReportWithText, parsed: ParsedText): ReportWithText {
  const isOpen = report.language === "" || report.language === "und";
  const language = isOpen ? languageOf(parsed.tokens) : report.language;
  const date = report.date ?? dayOfReport(parsed);
  return { ...report, language, ...(date !== undefined && { date }) };
}

/** What the user should know of a reading. */
function notesOn(language: string, named: Named): string[] {
  const notes: string[] = [];
  if (!/^en\b/u.test(language)) {
    notes.push(
      "This report is not in English: only names and quotes were read, by their spelling and marks.",
    );
  }
  if (named.entities.length === 0) notes.push("No names were found in this report.");
  return notes;
}

/** Reads a report at once. */
export function readReport(report: ReportWithText): Reading {
  return finish(readInSteps(report));
}

/** The id of an entity in its pack, by its index. */
export function entityId(index: number): string {
  return `e${index + 1}`;
}

function entitiesOf(named: Named, { id: report }: ReportWithText): Entity[] {
  const entities = named.entities.map(({ aliases, ...entity }, index): Entity => {
    return {
      id: entityId(index),
      ...entity,
      aliases: aliases.map((text) => ({ text })),
      mentions: [],
    };
  });
  for (const { entity, nominal, start, end } of named.mentions) {
    const mention = { report, span: { start, end }, ...(nominal && { nominal: true as const }) };
    entities[entity]?.mentions.push(mention);
  }
  return entities;
}
