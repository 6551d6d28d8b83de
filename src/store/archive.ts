import type { Connection } from "./connection";
import { transact } from "./transaction";

/** The gazetteer as it was compiled last; undefined where there is none. */
export function archive(connection: Connection): Promise<ArrayBuffer | undefined> {
  return connection.use((db) => db.get("archives", "current"));
}

/** Keeps a compiled gazetteer in place of the one before. */
export function putArchive(connection: Connection, compiled: ArrayBuffer): Promise<void> {
  return connection.use((db) =>
    transact(db, ["archives"], "readwrite", async (tx) => {
      await tx.objectStore("archives").put(compiled, "current");
    }),
  );
}
