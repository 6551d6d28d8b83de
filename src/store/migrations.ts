import type { IDBPDatabase, IDBPTransaction } from "idb";

export type UpgradeTransaction = IDBPTransaction<unknown, string[], "versionchange">;

/**
 * One step from a version of the database to the next. Untyped, since the schema's types are those
 * of the latest version only.
 */
export type Migration = (db: IDBPDatabase<unknown>, tx: UpgradeTransaction) => void;

/**
 * The database's version is this list's length. Append only: what has been released has run on
 * people's machines and is never edited.
 */
export const MIGRATIONS: readonly Migration[] = [
  createStores,
  addSpellings,
  addShelf,
  addAdditions,
];

function createStores(db: IDBPDatabase<unknown>): void {
  db.createObjectStore("packs", { keyPath: "key" });
  db.createObjectStore("reports", { keyPath: ["pack", "id"] });
  db.createObjectStore("texts", { keyPath: ["pack", "id"] });
  db.createObjectStore("entities", { keyPath: "key" });
  db.createObjectStore("mentions", { keyPath: "key" });
  db.createObjectStore("statements", { keyPath: ["pack", "id"] }).createIndex(
    "entities",
    "entities",
    { multiEntry: true },
  );
  db.createObjectStore("meta");
}

function addSpellings(db: IDBPDatabase<unknown>): void {
  db.createObjectStore("variants", { keyPath: "key" });
  db.createObjectStore("removals", { keyPath: "key" });
  db.createObjectStore("archives");
}

/** Packs that were stored before there was a library are put into it as they come. */
function addShelf(db: IDBPDatabase<unknown>, tx: UpgradeTransaction): void {
  const shelf = db.createObjectStore("shelf", { keyPath: "id", autoIncrement: true });
  shelf.createIndex("state", "state");
  shelf.createIndex("pack", "pack");
  db.createObjectStore("inputs", { keyPath: "id" });
  db.createObjectStore("drafts", { keyPath: "id" });
  db.createObjectStore("corrections", { autoIncrement: true });
  // Rejects only with the upgrade itself, which tells it.
  shelvePacks(tx).catch(() => undefined);
}

async function shelvePacks(tx: UpgradeTransaction): Promise<void> {
  const shelf = tx.objectStore("shelf");
  const packs = await tx.objectStore("packs").getAll();
  for (const { key, reports } of packs) {
    const [first] = reports;
    const report = await tx.objectStore("reports").get([key, first]);
    const { title = "Untitled", publisher, date } = report ?? {};
    await shelf.put?.({
      state: "ready",
      title,
      ...(publisher && { publisher }),
      ...(date && { date }),
      added: 0,
      progress: 1,
      attempts: 0,
      pack: key,
    });
  }
}

function addAdditions(db: IDBPDatabase<unknown>): void {
  db.createObjectStore("additions", { keyPath: "key" });
}
