import type { EntityKey, NamedEntity } from "../model";
import type { Connection } from "./connection";
import { packRanges } from "./ranges";
import { namesOf } from "./records";
import type { AdditionsRow, EntityRow, RemovalsRow, ReportRow, VariantsRow } from "./schema";
import { type Sameness, useOf } from "./spelling-record";
import { transact } from "./transaction";

/** All stored entities, as of one revision. */
export interface NamedEntities {
  revision: number;
  entities: NamedEntity[];
}

/** What stands in other stores of the entities. */
interface Beside {
  /** The confidential reports, by pack and id. */
  secret: ReadonlySet<string>;
  variants: ReadonlyMap<EntityKey, VariantsRow>;
  removals: ReadonlyMap<EntityKey, RemovalsRow>;
  additions: ReadonlyMap<EntityKey, AdditionsRow>;
}

/**
 * Every entity's names and variants in use and whether it may be painted, with the revision at
 * which this holds.
 */
export function namedEntities(connection: Connection, sameness: Sameness): Promise<NamedEntities> {
  return readEntities(connection, sameness);
}

/**
 * The entities of the packs that have come since a revision; undefined where more than that has
 * changed, so that all have to be looked at.
 */
export async function entitiesSince(
  connection: Connection,
  since: number,
  sameness: Sameness,
): Promise<NamedEntities | undefined> {
  const [reshaped = 0, packs] = await connection.use((db) =>
    Promise.all([db.get("meta", "reshaped"), db.getAll("packs")]),
  );
  if (reshaped > since) return undefined;
  const added = packs.filter(({ revision = 0 }) => revision > since);
  const read = await Promise.all(
    added.map(({ key }) => readEntities(connection, sameness, packRanges(key))),
  );
  // What came in between the reads is left for the next time, or shows as a reshaping then.
  const revision = Math.max(since, ...added.map((pack) => pack.revision ?? 0));
  return { revision, entities: read.flatMap(({ entities }) => entities) };
}

function readEntities(
  connection: Connection,
  sameness: Sameness,
  ranges?: ReturnType<typeof packRanges>,
): Promise<NamedEntities> {
  return connection.use((db) =>
    transact(
      db,
      ["meta", "reports", "entities", "variants", "removals", "additions"],
      "readonly",
      async (tx) => {
        const [revision, reports, rows, variants, removals, additions] = await Promise.all([
          tx.objectStore("meta").get("revision"),
          tx.objectStore("reports").getAll(ranges?.reports),
          tx.objectStore("entities").getAll(ranges?.entities),
          tx.objectStore("variants").getAll(ranges?.variants),
          tx.objectStore("removals").getAll(ranges?.entities),
          tx.objectStore("additions").getAll(ranges?.entities),
        ]);
        const beside: Beside = {
          secret: confidential(reports),
          variants: byKey(variants),
          removals: byKey(removals),
          additions: byKey(additions),
        };
        const entities = rows.map((row) => named(row, beside, sameness));
        return { revision: revision ?? 0, entities };
      },
    ),
  );
}

function confidential(reports: ReportRow[]): ReadonlySet<string> {
  return new Set(reports.filter((it) => it.confidential).map((it) => place(it.pack, it.id)));
}

function byKey<Row extends { key: EntityKey }>(rows: Row[]): ReadonlyMap<EntityKey, Row> {
  return new Map(rows.map((row) => [row.key, row]));
}

function named(row: EntityRow, beside: Beside, sameness: Sameness): NamedEntity {
  const { key, kind, pack, reports, role } = row;
  const isUsed = useOf(beside.removals.get(key), sameness);
  const hidden = reports.length > 0 && reports.every((id) => beside.secret.has(place(pack, id)));
  return {
    key,
    kind,
    names: [...namesOf(row), ...(beside.additions.get(key)?.texts ?? [])].filter(isUsed),
    variants: (beside.variants.get(key)?.variants ?? []).filter(({ text }) => isUsed(text)),
    ...(role !== undefined && { role }),
    painted: !hidden,
  };
}

function place(pack: string, report: string): string {
  return `${pack}/${report}`;
}
