import type { Id, Variant } from "../model";
import type { Connection } from "./connection";
import { packs } from "./packs";
import { packRanges } from "./ranges";
import { type MadeVariants, type NameBearer, variantRows } from "./records";
import { bumpRevision } from "./revision";
import { BATCH, putRows } from "./rows";
import type { EntityRow, StoredPack, WriteTransaction } from "./schema";
import { transact } from "./transaction";

/** Makes the variants of some entities; may take its time, for no transaction waits. */
export type MakeVariants = (
  entities: readonly NameBearer[],
) => Promise<ReadonlyMap<Id, readonly Variant[]>>;

/**
 * Makes anew the variants of each pack whose own are of another version, or which has none. Each
 * pack has its old ones until it gets the new ones, in one transaction: whatever ends this half way,
 * the next call goes on with the packs that are left. Resolves to how many were renewed.
 */
export async function renewVariants(
  connection: Connection,
  version: number,
  make: MakeVariants,
): Promise<number> {
  let renewed = 0;
  for (const pack of await packs(connection)) {
    if (pack.variantsVersion === version) continue;
    const made = { version, byEntity: await makeAll(connection, pack.key, make) };
    if (await replaceVariants(connection, pack, made)) renewed += 1;
  }
  return renewed;
}

/** The variants of a pack's entities, which are read and worked on batch by batch. */
async function makeAll(
  connection: Connection,
  pack: string,
  make: MakeVariants,
): Promise<Map<Id, readonly Variant[]>> {
  const made = new Map<Id, readonly Variant[]>();
  const { entities: range } = packRanges(pack);
  let rest: IDBKeyRange | undefined = range;
  while (rest) {
    const rows: EntityRow[] = await entitiesIn(connection, rest);
    for (const [id, variants] of await make(rows)) made.set(id, variants);
    const last = rows.at(-1);
    const isMore = rows.length === BATCH && last;
    rest = isMore ? IDBKeyRange.bound(last.key, range.upper, true, range.upperOpen) : undefined;
  }
  return made;
}

function entitiesIn(connection: Connection, range: IDBKeyRange): Promise<EntityRow[]> {
  return connection.use((db) => db.getAll("entities", range, BATCH));
}

/** False, and nothing written, where the pack is no longer the one that the variants are for. */
function replaceVariants(
  connection: Connection,
  pack: StoredPack,
  made: MadeVariants,
): Promise<boolean> {
  return connection.use((db) =>
    transact(db, ["packs", "variants", "meta"], "readwrite", async (tx) => {
      const stored = await tx.objectStore("packs").get(pack.key);
      if (!stored || !isSame(stored, pack)) return false;
      await writeVariants(tx, pack.key, made);
      await tx.objectStore("packs").put({ ...stored, variantsVersion: made.version });
      await bumpRevision(tx);
      return true;
    }),
  );
}

function isSame(a: StoredPack, b: StoredPack): boolean {
  return a.digest === b.digest && a.origin === b.origin && a.variantsVersion === b.variantsVersion;
}

async function writeVariants(
  tx: WriteTransaction,
  pack: string,
  made: MadeVariants,
): Promise<void> {
  await tx.objectStore("variants").delete(packRanges(pack).variants);
  const ids = Array.from(made.byEntity.keys(), (id) => ({ id }));
  await putRows(tx, "variants", variantRows(made, pack, ids));
}
