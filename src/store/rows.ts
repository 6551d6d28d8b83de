import type { PackRows } from "./records";
import type { PackStoreName, WriteTransaction } from "./schema";

/** Rows under way at once: enough to keep the database busy, few enough to hold in memory. */
export const BATCH = 1000;

/** Writes rows of packs into their store. */
export async function putRows<Name extends PackStoreName>(
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
