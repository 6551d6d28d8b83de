import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import { openStore } from "../../../src/store";
import { MIGRATIONS, type Migration } from "../../../src/store/migrations";
import { openDatabase } from "../../../src/store/open";
import { rowsOf } from "../../../src/store/records";
import { resultOf } from "../support/databases";
import { aPack } from "../support/packs";

const open = (indexedDB: IDBFactory, migrations: readonly Migration[] = MIGRATIONS) =>
  openDatabase({ indexedDB, migrations }, () => undefined);

/** Stores and indexes as the database itself describes them. */
async function describeSchema(indexedDB: IDBFactory): Promise<Record<string, unknown>> {
  const db = await resultOf(indexedDB.open("sidelight"));
  const names = [...db.objectStoreNames];
  const tx = db.transaction(names);
  const stores = names.map((name) => {
    const store = tx.objectStore(name);
    const indexes = [...store.indexNames].map((it) => {
      const { keyPath, multiEntry, unique } = store.index(it);
      return [it, { keyPath, multiEntry, unique }];
    });
    return [name, { keyPath: store.keyPath, indexes: Object.fromEntries(indexes) }];
  });
  db.close();
  return Object.fromEntries(stores);
}

/** A database as its version had it. */
async function atVersion(version: number): Promise<IDBFactory> {
  const indexedDB = new IDBFactory();
  if (version > 0) (await open(indexedDB, MIGRATIONS.slice(0, version))).close();
  return indexedDB;
}

const LATEST = {
  entities: { keyPath: "key", indexes: {} },
  mentions: { keyPath: "key", indexes: {} },
  meta: { keyPath: null, indexes: {} },
  packs: { keyPath: "key", indexes: {} },
  removals: { keyPath: "key", indexes: {} },
  additions: { keyPath: "key", indexes: {} },
  archives: { keyPath: null, indexes: {} },
  corrections: { keyPath: null, indexes: {} },
  drafts: { keyPath: "id", indexes: {} },
  inputs: { keyPath: "id", indexes: {} },
  shelf: {
    keyPath: "id",
    indexes: {
      pack: { keyPath: "pack", multiEntry: false, unique: false },
      state: { keyPath: "state", multiEntry: false, unique: false },
    },
  },
  reports: { keyPath: ["pack", "id"], indexes: {} },
  statements: {
    keyPath: ["pack", "id"],
    indexes: { entities: { keyPath: "entities", multiEntry: true, unique: false } },
  },
  texts: { keyPath: ["pack", "id"], indexes: {} },
  variants: { keyPath: "key", indexes: {} },
};

describe.each(MIGRATIONS.map((_, version) => version))("migrations from version %i", (version) => {
  it("lead to the latest schema", async () => {
    const indexedDB = await atVersion(version);
    const db = await open(indexedDB);
    expect(db.version).toBe(MIGRATIONS.length);
    db.close();
    expect(await describeSchema(indexedDB)).toEqual(LATEST);
  });

  it("leave a store that works", async () => {
    const store = await openStore({ indexedDB: await atVersion(version) });
    expect(await store.putPack(aPack(), "user", "d1")).toBe("added");
    expect((await store.evidence(["r1/quill"])).size).toBe(1);
    store.close();
  });
});

describe("a database of the first version", () => {
  /** With the pack in it, its rows as they were written then. */
  async function withAPack(): Promise<IDBFactory> {
    const indexedDB = await atVersion(1);
    const db = await resultOf(indexedDB.open("sidelight", 1));
    const { variants: _, ...rows } = rowsOf(aPack(), "user", "d1");
    const tx = db.transaction(Object.keys(rows), "readwrite");
    for (const [name, values] of Object.entries(rows)) {
      for (const value of values) tx.objectStore(name).put(value);
    }
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    db.close();
    return indexedDB;
  }

  it("keeps its packs, whose variants are made at the first renewal", async () => {
    const store = await openStore({ indexedDB: await withAPack() });
    expect(await store.packs()).toEqual([
      { key: "r1", origin: "user", digest: "d1", reports: ["r1"] },
    ]);
    expect((await store.evidence(["r1/quill"])).get("r1/quill")?.statements).toHaveLength(1);
    expect((await store.namedEntities()).entities[2]?.variants).toEqual([]);
    const variants = [{ text: "A. Quill", reason: "initials" as const }];
    await store.renewVariants(1, async () => new Map([["quill", variants]]));
    expect((await store.namedEntities()).entities[2]?.variants).toEqual(variants);
    store.close();
  });

  it("has its packs in the library", async () => {
    const store = await openStore({ indexedDB: await withAPack() });
    const { items, counts } = await store.library.page(10);
    expect(counts.ready).toBe(1);
    expect(items).toMatchObject([
      {
        state: "ready",
        title: "Bridge repairs to begin",
        publisher: "The Riverton Bell",
        pack: "r1",
      },
    ]);
    store.close();
  });

  it("lets spellings be removed at once", async () => {
    const store = await openStore({ indexedDB: await withAPack() });
    await store.setSpelling("r1/quill", "Quill", false);
    expect((await store.namedEntities()).entities[2]?.names).toEqual(["Ada Quill", "Ада Квілл"]);
    store.close();
  });
});

describe("a migration appended later", () => {
  const addNotes: Migration = (db) => {
    db.createObjectStore("notes");
  };
  const addIndex: Migration = (_, tx) => {
    tx.objectStore("packs").createIndex("origin", "origin");
  };

  it("runs alone on a database of the version before, and keeps its rows", async () => {
    const indexedDB = new IDBFactory();
    const store = await openStore({ indexedDB });
    await store.putPack(aPack(), "user", "d1");
    store.close();
    const db = await open(indexedDB, [...MIGRATIONS, addNotes, addIndex]);
    expect(db.version).toBe(MIGRATIONS.length + 2);
    expect([...db.objectStoreNames]).toContain("notes");
    expect([...db.transaction("packs").store.indexNames]).toEqual(["origin"]);
    expect(await db.count("statements")).toBe(2);
    db.close();
  });

  it("leaves the database as it was where it fails", async () => {
    const indexedDB = new IDBFactory();
    (await open(indexedDB)).close();
    const fail: Migration = (_, tx) => tx.abort();
    await expect(open(indexedDB, [...MIGRATIONS, addNotes, fail])).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(await describeSchema(indexedDB)).toEqual(LATEST);
    const db = await open(indexedDB);
    expect(db.version).toBe(MIGRATIONS.length);
    db.close();
  });
});
