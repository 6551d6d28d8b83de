import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openStore, type Store, type StoreOptions } from "../../../src/store";

/** A store in a database of its own, with the factory in which others may open it too. */
export async function aStore(
  options: StoreOptions = {},
): Promise<{ store: Store; indexedDB: IDBFactory }> {
  const indexedDB = new IDBFactory();
  return { store: await openStore({ indexedDB, ...options }), indexedDB };
}

/** The result of a request. Rejects with its error. */
export function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Every row of every store of Sidelight's database, by store. */
export async function dump(indexedDB: IDBFactory): Promise<Record<string, unknown[]>> {
  const db = await resultOf(indexedDB.open("sidelight"));
  try {
    const rows: Record<string, unknown[]> = {};
    for (const name of db.objectStoreNames) {
      rows[name] = await resultOf(db.transaction(name).objectStore(name).getAll());
    }
    return rows;
  } finally {
    db.close();
  }
}
