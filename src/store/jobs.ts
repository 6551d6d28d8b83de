import type { Draft, Input, Pack, ShelfItem } from "../model";
import { packKey } from "../model/keys";
import { stillSecret, withSecrecy } from "./confidential";
import type { Connection } from "./connection";
import { PACK_STORES, replacePack } from "./packs";
import { type MadeVariants, rowsOf } from "./records";
import type { Origin } from "./schema";
import { toldOf } from "./shelf-record";
import { transact } from "./transaction";

/** A job that has been begun: something to read, or something read to be put on pages. */
export type Job = { item: ShelfItem } & (
  | { kind: "read"; input: Input }
  | { kind: "publish"; draft: Draft }
);

/**
 * Begins the oldest open job, and counts that; undefined where none is open. One without anything
 * to work on is put down as failed, and the next one is begun.
 */
export function nextJob(connection: Connection): Promise<Job | undefined> {
  return connection.use((db) =>
    transact(db, ["shelf", "inputs", "drafts"], "readwrite", async (tx) => {
      const shelf = tx.objectStore("shelf");
      for (;;) {
        const found = await shelf.index("state").get("reading");
        if (!found) return undefined;
        const item = { ...found, attempts: found.attempts + 1 };
        await shelf.put(item);
        const draft = item.accepted && (await tx.objectStore("drafts").get(item.id));
        if (draft) return { kind: "publish", item, draft };
        const row = await tx.objectStore("inputs").get(item.id);
        if (row) return { kind: "read", item, input: row.input };
        await shelf.put({
          ...item,
          state: "failed",
          failure: "Its content is gone; add it again.",
        });
      }
    }),
  );
}

/** Notes how far a job has come. False where it was given up: there is nothing more to do for it. */
export function noteProgress(connection: Connection, id: number, done: number): Promise<boolean> {
  return connection.use((db) =>
    transact(db, ["shelf"], "readwrite", async (tx) => {
      const shelf = tx.objectStore("shelf");
      const item = await shelf.get(id);
      if (item?.state !== "reading") return false;
      await shelf.put({ ...item, progress: Math.min(1, Math.max(0, done)) });
      return true;
    }),
  );
}

/** Puts a job down as failed, with the reason; what it was to be read from goes. */
export function failJob(connection: Connection, id: number, failure: string): Promise<void> {
  return connection.use((db) =>
    transact(db, ["shelf", "inputs"], "readwrite", async (tx) => {
      const shelf = tx.objectStore("shelf");
      const item = await shelf.get(id);
      if (item?.state !== "reading") return;
      const { accepted: _, ...rest } = item;
      await shelf.put({ ...rest, state: "failed", failure });
      await tx.objectStore("inputs").delete(id);
    }),
  );
}

/** Keeps what was read for its user to review: all of it or nothing. False where it was given up. */
export function keepReading(
  connection: Connection,
  id: number,
  pack: Pack,
  notes: string[],
): Promise<boolean> {
  return connection.use((db) =>
    transact(db, ["shelf", "inputs", "drafts", "reports"], "readwrite", async (tx) => {
      const shelf = tx.objectStore("shelf");
      const item = await shelf.get(id);
      if (item?.state !== "reading") return false;
      const key = packKey(pack);
      const read = { ...pack, reports: await stillSecret(tx, key, pack.reports) };
      // The same text, read again and not reviewed yet: the new reading takes the old one's place.
      for (const other of await shelf.index("pack").getAll(key)) {
        if (other.state !== "review") continue;
        await Promise.all([shelf.delete(other.id), tx.objectStore("drafts").delete(other.id)]);
      }
      const told: ShelfItem = {
        ...item,
        ...toldOf(read),
        state: "review",
        progress: 1,
        attempts: 0,
        pack: key,
        notes,
      };
      await shelf.put(withSecrecy(told, read.reports));
      await tx.objectStore("drafts").put({ id, pack: read, corrections: [] });
      await tx.objectStore("inputs").delete(id);
      return true;
    }),
  );
}

/** A pack that goes onto pages, with what belongs to it. */
export interface Publication {
  pack: Pack;
  origin: Origin;
  digest: string;
  made?: MadeVariants | undefined;
}

/**
 * Puts an item's pack onto pages, in place of what was there of the same reports, and remembers what
 * its user has corrected, in one transaction. False where it was given up.
 */
export function publishItem(
  connection: Connection,
  id: number,
  { pack, origin, digest, made }: Publication,
): Promise<boolean> {
  const rows = rowsOf(pack, origin, digest, made);
  return connection.use((db) =>
    transact(
      db,
      [...PACK_STORES, "meta", "shelf", "inputs", "drafts", "corrections"],
      "readwrite",
      async (tx) => {
        const shelf = tx.objectStore("shelf");
        const item = await shelf.get(id);
        if (item?.state !== "reading") return false;
        const [{ key }] = rows.packs;
        await replacePack(tx, rows);
        for (const other of await shelf.index("pack").getAllKeys(key)) {
          if (other === id) continue;
          await Promise.all([shelf.delete(other), tx.objectStore("drafts").delete(other)]);
        }
        const draft = await tx.objectStore("drafts").get(id);
        if (draft?.corrections.length) await tx.objectStore("corrections").add(draft.corrections);
        const { accepted: _, ...rest } = item;
        const told: ShelfItem = {
          ...rest,
          ...toldOf(pack),
          state: "ready",
          progress: 1,
          attempts: 0,
          pack: key,
        };
        await shelf.put(withSecrecy(told, rows.reports));
        await Promise.all([
          tx.objectStore("drafts").delete(id),
          tx.objectStore("inputs").delete(id),
        ]);
        return true;
      },
    ),
  );
}
