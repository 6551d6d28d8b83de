import type { Entity } from "../model";
import { parseText } from "./document/parse";
import { findNames } from "./entities/find";
import type { Named } from "./entities/named";
import type { Reading, ReportWithText } from "./reading";

import { findStatements } from "./statements";

export type { Reading, ReportWithText } from "./reading";

/** Shares of the time that the steps take. */
const PARSING = 0.3;
const NAMES = 0.4;
const STATEMENTS = 0.3;

/**
 * Reads a report in steps: yields now and then the share done, from 0 to 1, so that whoever runs it
 * can let others in between; returns the reading. Takes any text; time is linear in its length.
 */
export function* readInSteps(report: ReportWithText): Generator<number, Reading> {
  const parsed = yield* scaled(parseText(report.text), 0, PARSING);
  const named = yield* scaled(findNames(parsed), PARSING, NAMES);
  const steps = findStatements(parsed, named, report, entityId);
  const statements = yield* scaled(steps, PARSING + NAMES, STATEMENTS);
  return { report, entities: entitiesOf(named, report), statements, notes: [] };
}

/** Reads a report at once. */
export function readReport(report: ReportWithText): Reading {
  const steps = readInSteps(report);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function* scaled<T>(steps: Generator<number, T>, from: number, share: number) {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield from + share * value;
  }
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
