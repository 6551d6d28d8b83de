import { wrap } from "idb";
import { MIGRATIONS, type Migration, type UpgradeTransaction } from "./migrations";
import type { Database } from "./schema";
import { blockedError, openError } from "./store-error";

export interface OpenOptions {
  /** The database's name; "sidelight" if not given. */
  name?: string;
  /** If not given, the global one. */
  indexedDB?: IDBFactory;
  /** If not given, all there are. */
  migrations?: readonly Migration[];
  /**
   * How long an upgrade waits for older connections, in milliseconds; 3000 if not given. They close
   * themselves when asked to, but only once their transactions have ended.
   */
  patience?: number;
}

/**
 * Opens the database, upgraded to the latest version. `onClose` is called once the connection can
 * no longer be used: it closes itself for an upgrade or a deletion that waits for it, and the
 * browser may end it. Rejects with a `SidelightError`: "no-database", "store-blocked", "quota".
 */
export async function openDatabase(options: OpenOptions, onClose: () => void): Promise<Database> {
  try {
    const migrations = options.migrations ?? MIGRATIONS;
    const factory = options.indexedDB ?? globalThis.indexedDB;
    if (!factory) throw new DOMException("no indexedDB", "InvalidStateError");
    const request = factory.open(options.name ?? "sidelight", migrations.length);
    request.onupgradeneeded = ({ oldVersion }) => upgrade(request, migrations.slice(oldVersion));
    return await connected(request, options.patience ?? 3000, onClose);
  } catch (failure) {
    throw openError(failure);
  }
}

function upgrade(request: IDBOpenDBRequest, migrations: readonly Migration[]): void {
  const db = wrap(request.result);
  // There is one while the upgrade runs; idb's types take every transaction for a reading one.
  const tx = wrap(request.transaction as IDBTransaction) as unknown as UpgradeTransaction;
  // A failed upgrade is told by the request; this promise of the same failure has no other reader.
  tx.done.catch(() => undefined);
  for (const migrate of migrations) migrate(db, tx);
}

/** The request's connection, or a rejection when it stays blocked longer than `patience`. */
function connected(
  request: IDBOpenDBRequest,
  patience: number,
  onClose: () => void,
): Promise<Database> {
  return new Promise((resolve, reject) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let late = false;
    request.onblocked = () => {
      waiting = setTimeout(() => {
        late = true;
        reject(blockedError());
      }, patience);
    };
    request.onerror = () => {
      clearTimeout(waiting);
      reject(request.error);
    };
    request.onsuccess = () => {
      clearTimeout(waiting);
      // Nobody waits for it any more, and left open it would block the next upgrade.
      if (late) request.result.close();
      else resolve(yielding(request.result, onClose));
    };
  });
}

function yielding(connection: IDBDatabase, onClose: () => void): Database {
  connection.onversionchange = () => {
    connection.close();
    onClose();
  };
  connection.onclose = onClose;
  return wrap(connection) as unknown as Database;
}
