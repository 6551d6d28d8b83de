import type { Correction, Draft, Pack } from "../model";
import { asHeld, withSecrecy } from "./confidential";
import type { Connection } from "./connection";
import { PACK_STORES } from "./packs";
import { toldOf } from "./shelf-record";
import { packOn } from "./stored-pack";
import { transact } from "./transaction";

/**
 * What there is to review of an item: what was read in it, or, of one that is on pages, what is
 * there. Undefined where it has not been read.
 */
export function draft(connection: Connection, id: number): Promise<Draft | undefined> {
  return connection.use((db) =>
    transact(db, ["shelf", "drafts", ...PACK_STORES], "readonly", async (tx) => {
      const [item, held] = await Promise.all([
        tx.objectStore("shelf").get(id),
        tx.objectStore("drafts").get(id),
      ]);
      if (held || !item?.pack) return held;
      const pack = await packOn(tx, item.pack);
      return pack && { id, pack, corrections: [] };
    }),
  );
}

/**
 * Keeps a draft as its user has changed it. What is on pages of the item stays as it was until the
 * draft is accepted. Nothing is written of an item that is gone.
 */
export function saveDraft(
  connection: Connection,
  id: number,
  pack: Pack,
  corrections: Correction[],
): Promise<void> {
  return connection.use((db) =>
    transact(db, ["shelf", "drafts", "reports"], "readwrite", async (tx) => {
      const item = await tx.objectStore("shelf").get(id);
      if (!item || item.state === "reading") return;
      const changed = await asHeld(tx, item, pack);
      await tx.objectStore("drafts").put({ id, pack: changed, corrections });
      const told = { ...item, ...toldOf(changed), state: "review" as const };
      await tx.objectStore("shelf").put(withSecrecy(told, changed.reports));
    }),
  );
}

/** Has items that wait for review, or all of them, put onto pages. Resolves to how many that were. */
export function accept(connection: Connection, ids?: readonly number[]): Promise<number> {
  return connection.use((db) =>
    transact(db, ["shelf"], "readwrite", async (tx) => {
      const shelf = tx.objectStore("shelf");
      const waiting = await shelf.index("state").getAll("review");
      const chosen = ids ? waiting.filter(({ id }) => ids.includes(id)) : waiting;
      for (const item of chosen) {
        await shelf.put({ ...item, state: "reading", accepted: true, progress: 0, attempts: 0 });
      }
      return chosen.length;
    }),
  );
}

/** All that the user has corrected and accepted, the oldest first. */
export async function corrections(connection: Connection): Promise<Correction[]> {
  return (await connection.use((db) => db.getAll("corrections"))).flat();
}
