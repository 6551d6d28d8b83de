import type { Connection } from "./connection";
import type { WriteTransaction } from "./schema";

/** How often what is looked for has changed: what was made of it at this number is up to date. */
export async function revision(connection: Connection): Promise<number> {
  return (await connection.use((db) => db.get("meta", "revision"))) ?? 0;
}

/**
 * To be called in every transaction that changes packs or the spellings in use, `meta` included.
 * Resolves to the new revision. `isMore`: nothing has changed but that there is a pack more.
 */
export async function bumpRevision(tx: WriteTransaction, isMore = false): Promise<number> {
  const meta = tx.objectStore("meta");
  const next = ((await meta.get("revision")) ?? 0) + 1;
  await meta.put(next, "revision");
  if (!isMore) await meta.put(next, "reshaped");
  return next;
}
