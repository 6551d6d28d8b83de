import {
  type Input,
  type RefusedInput,
  SHELF_STATES,
  type ShelfItem,
  type ShelfPage,
  type ShelfState,
} from "../model";
import type { Connection } from "./connection";
import { deleteRows, PACK_STORES } from "./packs";
import { bumpRevision } from "./revision";
import { addItem, newItem } from "./shelf-record";
import { transact } from "./transaction";

/**
 * Stores inputs, each with its job, in one transaction: all of them or, where that fails, none.
 * Resolves to their ids, in order.
 */
export function addInputs(
  connection: Connection,
  inputs: readonly (Input | RefusedInput)[],
): Promise<number[]> {
  return connection.use((db) =>
    transact(db, ["shelf", "inputs"], "readwrite", async (tx) => {
      const ids: number[] = [];
      for (const input of inputs) {
        if ("failure" in input) {
          ids.push(await addItem(tx, { ...newItem(input.name, "failed"), failure: input.failure }));
        } else {
          const id = await addItem(tx, newItem(input.name, "reading"));
          await tx.objectStore("inputs").put({ id, input });
          ids.push(id);
        }
      }
      return ids;
    }),
  );
}

/** Items from the newest on, or from before an id. */
export function shelfPage(
  connection: Connection,
  limit: number,
  before?: number,
): Promise<ShelfPage> {
  return connection.use((db) =>
    transact(db, ["shelf"], "readonly", async (tx) => {
      const store = tx.objectStore("shelf");
      const range = before === undefined ? null : IDBKeyRange.upperBound(before, true);
      const counting = SHELF_STATES.map(async (state): Promise<[ShelfState, number]> => {
        return [state, await store.index("state").count(state)];
      });
      const items: ShelfItem[] = [];
      let cursor = await store.openCursor(range, "prev");
      while (cursor && items.length < limit) {
        items.push(cursor.value);
        cursor = items.length < limit ? await cursor.continue() : null;
      }
      const counts = Object.fromEntries(await Promise.all(counting)) as ShelfPage["counts"];
      return { items, counts };
    }),
  );
}

export function shelfItem(connection: Connection, id: number): Promise<ShelfItem | undefined> {
  return connection.use((db) => db.get("shelf", id));
}

/** Items with a job that is not done. */
export function openJobs(connection: Connection): Promise<number> {
  return connection.use((db) => db.countFromIndex("shelf", "state", "reading"));
}

/**
 * Removes an item with all that was stored of it, and so takes its names off pages. What its user
 * has corrected stays remembered. False where there is no such item.
 */
export function removeItem(connection: Connection, id: number): Promise<boolean> {
  return connection.use((db) =>
    transact(db, ["shelf", "inputs", "drafts", "meta", ...PACK_STORES], "readwrite", async (tx) => {
      const item = await tx.objectStore("shelf").get(id);
      if (!item) return false;
      const { pack } = item;
      const same =
        pack === undefined ? [] : await tx.objectStore("shelf").index("pack").getAll(pack);
      await Promise.all([
        tx.objectStore("shelf").delete(id),
        tx.objectStore("inputs").delete(id),
        tx.objectStore("drafts").delete(id),
      ]);
      // Of two readings of a text, the one that is not on pages goes by itself.
      const isOther = same.some((it) => it.id !== id && it.state === "ready");
      if (pack === undefined || isOther || !(await tx.objectStore("packs").get(pack))) return true;
      await deleteRows(tx, pack);
      await bumpRevision(tx);
      return true;
    }),
  );
}

/** Gives up all that is being read or waits to be. Resolves to how many items that were. */
export async function cancelReading(connection: Connection): Promise<number> {
  const ids = await connection.use((db) => db.getAllKeysFromIndex("shelf", "state", "reading"));
  for (const id of ids) await giveUp(connection, id);
  return ids.length;
}

/**
 * Gives up an item's job. One that was reviewed waits for review again; one that was not read yet
 * goes, as if it had never come.
 */
export function giveUp(connection: Connection, id: number): Promise<void> {
  return connection.use((db) =>
    transact(db, ["shelf", "inputs"], "readwrite", async (tx) => {
      const shelf = tx.objectStore("shelf");
      const item = await shelf.get(id);
      if (item?.state !== "reading") return;
      const { accepted, ...rest } = item;
      if (accepted) await shelf.put({ ...rest, state: "review", progress: 0, attempts: 0 });
      else await Promise.all([shelf.delete(id), tx.objectStore("inputs").delete(id)]);
    }),
  );
}
