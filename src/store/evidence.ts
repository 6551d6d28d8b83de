import type { EntityKey, Evidence, Id } from "../model";
import { entityKey } from "../model/keys";
import type { Connection } from "./connection";
import { evidenceOf } from "./evidence-record";
import type { ReadTransaction, ReportRow, StatementRow } from "./schema";
import { transact } from "./transaction";

/** The evidence of the entities asked for, best statement first; unknown keys are left out. */
export function evidence(
  connection: Connection,
  keys: readonly EntityKey[],
): Promise<Map<EntityKey, Evidence>> {
  return connection.use((db) =>
    transact(db, ["entities", "statements", "reports"], "readonly", async (tx) => {
      const found = await Promise.all([...new Set(keys)].map((key) => evidenceOn(tx, key)));
      return new Map(found.flatMap((it) => (it ? [[it.key, it]] : [])));
    }),
  );
}

async function evidenceOn(tx: ReadTransaction, key: EntityKey): Promise<Evidence | undefined> {
  const [row, statements] = await Promise.all([
    tx.objectStore("entities").get(key),
    tx.objectStore("statements").index("entities").getAll(key),
  ]);
  if (!row) return undefined;
  const [reports, speakers] = await Promise.all([
    reportsOf(tx, row.pack, statements),
    speakersOf(tx, row.pack, statements),
  ]);
  const told = statements.map(({ statement }) => statement);
  return evidenceOf(row, told, { reports, speakers });
}

/** The reports in which the statements stand, each read once. */
async function reportsOf(
  tx: ReadTransaction,
  pack: string,
  rows: StatementRow[],
): Promise<Map<Id, ReportRow>> {
  const ids = new Set(rows.map(({ statement }) => statement.report));
  const reports = tx.objectStore("reports");
  const found = await Promise.all([...ids].map((id) => reports.get([pack, id])));
  return new Map(found.flatMap((it) => (it ? [[it.id, it]] : [])));
}

/** The names of those who speak, each read once. */
async function speakersOf(
  tx: ReadTransaction,
  pack: string,
  rows: StatementRow[],
): Promise<Map<Id, string>> {
  const ids = new Set(rows.flatMap(({ statement: { speaker } }) => speaker ?? []));
  const entities = tx.objectStore("entities");
  const found = await Promise.all([...ids].map((id) => entities.get(entityKey(pack, id))));
  return new Map(found.flatMap((it) => (it ? [[it.id, it.name]] : [])));
}
