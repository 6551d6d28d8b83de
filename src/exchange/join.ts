import type { Entity, Id, Pack, Report, Statement } from "../model";

/** What was read in one report. */
export interface ReadReport {
  report: Report;
  entities: Entity[];
  statements: Statement[];
}

/** The pack of one report. */
export function packOf({ report, entities, statements }: ReadReport): Pack {
  return { format: "sidelight-pack", version: 1, reports: [report], entities, statements };
}

/**
 * Several packs as one, nothing of one merged with another's: ids get their report's id, or, in a
 * pack of several reports, their pack's number before them. A report that comes twice gets a number
 * behind its id. One pack alone stays as it is.
 */
export function joinPacks(packs: readonly Pack[]): Pack {
  const [only] = packs;
  if (only && packs.length === 1) return only;
  const taken = new Set<Id>();
  const parts = packs.map((pack, index) => apart(pack, index, taken));
  return {
    format: "sidelight-pack",
    version: 1,
    reports: parts.flatMap(({ reports }) => reports),
    entities: parts.flatMap(({ entities }) => entities),
    statements: parts.flatMap(({ statements }) => statements),
  };
}

function apart(pack: Pack, index: number, taken: Set<Id>): Pack {
  const reportIds = new Map(pack.reports.map(({ id }) => [id, free(id, taken)]));
  const [first] = reportIds.values();
  const prefix = reportIds.size === 1 && first ? first : `p${index + 1}`;
  // What leaves no room for both is told apart by its number alone.
  const renamed = (id: Id) => `${prefix}.${id}`.slice(-MOST);
  const report = (id: Id) => reportIds.get(id) ?? id;
  return {
    ...pack,
    reports: pack.reports.map((it) => ({ ...it, id: report(it.id) })),
    entities: pack.entities.map((entity) => ({
      ...entity,
      id: renamed(entity.id),
      mentions: entity.mentions.map((it) => ({ ...it, report: report(it.report) })),
    })),
    statements: pack.statements.map((statement) => ({
      ...statement,
      id: renamed(statement.id),
      report: report(statement.report),
      about: statement.about.map(renamed),
      speaker: statement.speaker === null ? null : renamed(statement.speaker),
    })),
  };
}

/** Characters of an id. */
const MOST = 128;

function free(id: Id, taken: Set<Id>): Id {
  let found = id;
  for (let number = 2; taken.has(found); number += 1) found = `${id.slice(0, MOST - 8)}-${number}`;
  taken.add(found);
  return found;
}
