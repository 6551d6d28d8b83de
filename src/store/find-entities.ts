import type { EntityBrief, EntityKey } from "../model";
import type { Connection } from "./connection";
import { namesOf } from "./records";
import { BATCH } from "./rows";
import type { Database, EntityRow } from "./schema";
import type { Sameness } from "./spelling-record";

/** Titles told of an entity's reports. */
const TITLES = 2;

/** What is told of entities by key, in the order given; unknown ones are left out. */
export function entityBriefs(
  connection: Connection,
  keys: readonly EntityKey[],
): Promise<EntityBrief[]> {
  return connection.use(async (db) => {
    const rows = await Promise.all(keys.map((key) => db.get("entities", key)));
    return Promise.all(rows.flatMap((row) => (row ? briefOf(db, row) : [])));
  });
}

/**
 * The entities of which a name is a text, or holds it, at most so many, best first: the name itself,
 * then those that begin with it, then those of which a word does, then the rest.
 */
export function findEntities(
  connection: Connection,
  text: string,
  most: number,
  sameness: Sameness,
): Promise<EntityBrief[]> {
  const wanted = sameness(text);
  if (wanted === "") return Promise.resolve([]);
  return connection.use(async (db) => {
    let best: Ranked[] = [];
    let after: EntityKey | undefined;
    for (;;) {
      const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
      const rows = await db.getAll("entities", range, BATCH);
      best = [...best, ...ranked(rows, wanted, sameness)]
        .sort((a, b) => a.rank - b.rank)
        .slice(0, most);
      after = rows.at(-1)?.key;
      if (rows.length < BATCH) break;
    }
    return Promise.all(best.map(({ row }) => briefOf(db, row)));
  });
}

interface Ranked {
  row: EntityRow;
  rank: number;
}

function ranked(rows: readonly EntityRow[], wanted: string, sameness: Sameness): Ranked[] {
  return rows.flatMap((row) => {
    const ranks = namesOf(row).map((name) => rankOf(sameness(name), wanted));
    const rank = Math.min(...ranks);
    return rank === Number.POSITIVE_INFINITY ? [] : { row, rank };
  });
}

/** How well a name fits, 0 being best. */
function rankOf(name: string, wanted: string): number {
  const at = name.indexOf(wanted);
  if (at === -1) return Number.POSITIVE_INFINITY;
  if (at === 0) return name.length === wanted.length ? 0 : 1;
  return name.includes(` ${wanted}`) ? 2 : 3;
}

async function briefOf(db: Database, row: EntityRow): Promise<EntityBrief> {
  const { key, kind, name, role, pack } = row;
  const ids = row.reports.slice(0, TITLES);
  const reports = await Promise.all(ids.map((id) => db.get("reports", [pack, id])));
  const titles = reports.flatMap((it) => it?.title ?? []);
  return { key, kind, name, ...(role !== undefined && { role }), reports: titles };
}
