import type { StoreNames } from "idb";
import type { Database, Schema, Transaction } from "./schema";

/**
 * Runs `work` in one transaction and resolves to its result once the transaction is complete. `work`
 * may await nothing but requests of that transaction; if it or any request fails, the transaction
 * is undone as a whole, and the failure is the rejection.
 */
export async function transact<Mode extends "readonly" | "readwrite", T>(
  db: Database,
  stores: StoreNames<Schema>[],
  mode: Mode,
  work: (tx: Transaction<Mode>) => Promise<T>,
): Promise<T> {
  // Strict: what a user imported outlasts a loss of power the moment they are told so.
  const tx = db.transaction(stores, mode, { durability: "strict" });
  const done = tx.done;
  // Awaited below, but by then a failing request has rejected it unread.
  done.catch(() => undefined);
  try {
    const result = await work(tx);
    await done;
    return result;
  } catch (failure) {
    abort(tx);
    throw failure;
  }
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // Already over: the failure was its own, and the caller is told that one.
  }
}
