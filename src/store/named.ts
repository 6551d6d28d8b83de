import type { NamedEntity } from "../model";
import type { Connection } from "./connection";
import { namesOf } from "./records";
import type { EntityRow, ReportRow } from "./schema";
import { transact } from "./transaction";

/** All stored entities, as of one revision. */
export interface NamedEntities {
  revision: number;
  entities: NamedEntity[];
}

/** Every entity's names and whether it may be painted, with the revision at which this holds. */
export function namedEntities(connection: Connection): Promise<NamedEntities> {
  return connection.use((db) =>
    transact(db, ["meta", "reports", "entities"], "readonly", async (tx) => {
      const [revision, reports, rows] = await Promise.all([
        tx.objectStore("meta").get("revision"),
        tx.objectStore("reports").getAll(),
        tx.objectStore("entities").getAll(),
      ]);
      const secret = confidential(reports);
      return { revision: revision ?? 0, entities: rows.map((row) => named(row, secret)) };
    }),
  );
}

/** The confidential reports, by pack and id. */
function confidential(reports: ReportRow[]): ReadonlySet<string> {
  return new Set(reports.filter((it) => it.confidential).map((it) => place(it.pack, it.id)));
}

function named(row: EntityRow, secret: ReadonlySet<string>): NamedEntity {
  const hidden =
    row.reports.length > 0 && row.reports.every((id) => secret.has(place(row.pack, id)));
  return { key: row.key, kind: row.kind, names: namesOf(row), variants: [], painted: !hidden };
}

function place(pack: string, report: string): string {
  return `${pack}/${report}`;
}
