import type { Pack } from "../model";
import type { Connection } from "./connection";
import { packRanges } from "./ranges";
import { type PackRows, rowsOf } from "./records";
import type { Origin, StoredPack, StoreName, WriteTransaction } from "./schema";
import { transact } from "./transaction";

export type PutOutcome = "added" | "replaced" | "unchanged";

const PACK_STORES: StoreName[] = [
  "packs",
  "reports",
  "texts",
  "entities",
  "mentions",
  "statements",
];

/** Rows under way at once: enough to keep the database busy, few enough to hold in memory. */
const BATCH = 1000;

/**
 * Stores a decoded pack in one transaction, in place of the pack of the same reports, if any.
 * "unchanged" and nothing written where that pack has the same digest and origin, or is the user's
 * and this one a seed. A failure leaves everything as it was.
 */
export function putPack(
  connection: Connection,
  pack: Pack,
  origin: Origin,
  digest: string,
): Promise<PutOutcome> {
  const rows = rowsOf(pack, origin, digest);
  return connection.use((db) =>
    transact(db, [...PACK_STORES, "meta"], "readwrite", (tx) => replace(tx, rows)),
  );
}

async function replace(tx: WriteTransaction, rows: PackRows): Promise<PutOutcome> {
  const [fresh] = rows.packs;
  const stored = await tx.objectStore("packs").get(fresh.key);
  if (stored && isKept(stored, fresh)) return "unchanged";
  if (stored) await deleteRows(tx, fresh.key);
  for (const store of PACK_STORES) await putRows(tx, store, rows[store]);
  await bumpRevision(tx);
  return stored ? "replaced" : "added";
}

function isKept(stored: StoredPack, fresh: StoredPack): boolean {
  const users = stored.origin === "user" && fresh.origin === "seed";
  return users || (stored.origin === fresh.origin && stored.digest === fresh.digest);
}

async function deleteRows(tx: WriteTransaction, key: string): Promise<void> {
  const ranges = packRanges(key);
  await Promise.all(PACK_STORES.map((store) => tx.objectStore(store).delete(ranges[store])));
}

async function putRows<Name extends StoreName>(
  tx: WriteTransaction,
  name: Name,
  rows: PackRows[Name],
): Promise<void> {
  const store = tx.objectStore(name);
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    // Async, since what cannot be cloned makes put throw at once, and would leave the promises of
    // the rows before it to nobody.
    await Promise.all(batch.map(async (row) => store.put(row)));
  }
}

async function bumpRevision(tx: WriteTransaction): Promise<void> {
  const meta = tx.objectStore("meta");
  await meta.put(((await meta.get("revision")) ?? 0) + 1, "revision");
}

/** All stored packs, by key. */
export function packs(connection: Connection): Promise<StoredPack[]> {
  return connection.use((db) => db.getAll("packs"));
}

/** How often the packs have changed: what was made of them at this number is up to date. */
export async function revision(connection: Connection): Promise<number> {
  return (await connection.use((db) => db.get("meta", "revision"))) ?? 0;
}
