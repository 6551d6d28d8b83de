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
export const MIGRATIONS: readonly Migration[] = [createStores, addSpellings];

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
