import type { Pack } from "../model";
import { packKey } from "../model/keys";
import { stillSecret } from "./confidential";
import type { Connection } from "./connection";
import { packRanges } from "./ranges";
import { type MadeVariants, type PackRows, rowsOf } from "./records";
import { bumpRevision } from "./revision";
import { putRows } from "./rows";
import type { Origin, PackStoreName, StoredPack, WriteTransaction } from "./schema";
import { shelve } from "./shelf-record";
import { transact } from "./transaction";

export type PutOutcome = "added" | "replaced" | "unchanged";

/** The stores with rows of packs. */
export const PACK_STORES: PackStoreName[] = [
  "packs",
  "reports",
  "texts",
  "entities",
  "mentions",
  "variants",
  "statements",
];

/**
 * Stores a decoded pack, with the variants made for it, in one transaction, in place of the pack of
 * the same reports, if any. "unchanged" and nothing written where that pack has the same digest and
 * origin, or is the user's and this one a seed. A failure leaves everything as it was.
 */
export function putPack(
  connection: Connection,
  pack: Pack,
  origin: Origin,
  digest: string,
  made?: MadeVariants,
): Promise<PutOutcome> {
  const rows = rowsOf(pack, origin, digest, made);
  return connection.use((db) =>
    transact(db, [...PACK_STORES, "meta", "shelf", "drafts"], "readwrite", async (tx) => {
      const outcome = await replacePack(tx, rows);
      if (outcome !== "unchanged") await shelve(tx, { ...pack, reports: rows.reports });
      return outcome;
    }),
  );
}

/** Would `putPack` leave all as it is? Asked first, it saves making variants for nothing. */
export async function holdsPack(
  connection: Connection,
  pack: Pick<Pack, "reports">,
  origin: Origin,
  digest: string,
): Promise<boolean> {
  const stored = await connection.use((db) => db.get("packs", packKey(pack)));
  return stored !== undefined && isKept(stored, { origin, digest });
}

/**
 * Puts a pack's rows in place of the former ones, where they differ; in a transaction over
 * `PACK_STORES`, `meta`, `shelf` and `drafts`.
 */
export async function replacePack(tx: WriteTransaction, rows: PackRows): Promise<PutOutcome> {
  const [fresh] = rows.packs;
  const stored = await tx.objectStore("packs").get(fresh.key);
  if (stored && isKept(stored, fresh)) return "unchanged";
  rows.reports = await stillSecret(tx, fresh.key, rows.reports);
  if (stored) await deleteRows(tx, fresh.key);
  fresh.revision = await bumpRevision(tx, stored === undefined);
  for (const store of PACK_STORES) await putRows(tx, store, rows[store]);
  return stored ? "replaced" : "added";
}

type Identity = Pick<StoredPack, "origin" | "digest">;

function isKept(stored: Identity, fresh: Identity): boolean {
  const users = stored.origin === "user" && fresh.origin === "seed";
  return users || (stored.origin === fresh.origin && stored.digest === fresh.digest);
}

/** Removes a pack's rows; in a transaction over `PACK_STORES`. */
export async function deleteRows(tx: WriteTransaction, key: string): Promise<void> {
  const ranges = packRanges(key);
  await Promise.all(PACK_STORES.map((store) => tx.objectStore(store).delete(ranges[store])));
}

/** All stored packs, by key. */
export function packs(connection: Connection): Promise<StoredPack[]> {
  return connection.use((db) => db.getAll("packs"));
}
