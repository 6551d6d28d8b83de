import "fake-indexeddb/auto";
import { forceCloseDatabase, IDBFactory } from "fake-indexeddb";
import { afterEach, describe, expect, it, vi } from "vitest";
import { openStore } from "../../../src/store";
import { MIGRATIONS, type Migration } from "../../../src/store/migrations";
import { aStore, resultOf } from "../support/databases";
import { aPack } from "../support/packs";

const later: Migration[] = [...MIGRATIONS, () => undefined];

/** A factory whose databases fail to open. */
function failing(name: string): IDBFactory {
  const indexedDB = new IDBFactory();
  indexedDB.open = () => {
    const request = { error: new DOMException("", name) } as IDBOpenDBRequest;
    queueMicrotask(() => request.onerror?.(new Event("error")));
    return request;
  };
  return indexedDB;
}

afterEach(() => vi.unstubAllGlobals());

describe("openStore", () => {
  it("opens the same rows again", async () => {
    const { store, indexedDB } = await aStore();
    await store.putPack(aPack(), "user", "d1");
    store.close();
    const again = await openStore({ indexedDB });
    expect(await again.packs()).toHaveLength(1);
    again.close();
  });

  it("keeps databases of other names apart", async () => {
    const { store, indexedDB } = await aStore();
    await store.putPack(aPack(), "user", "d1");
    const other = await openStore({ indexedDB, name: "other" });
    expect(await other.packs()).toEqual([]);
  });

  it("takes the global factory if given none", async () => {
    vi.stubGlobal("indexedDB", new IDBFactory());
    const store = await openStore();
    await store.putPack(aPack(), "user", "d1");
    expect(await (await openStore()).revision()).toBe(1);
  });

  it.each([
    ["InvalidStateError", "no-database"],
    ["SecurityError", "no-database"],
    ["QuotaExceededError", "quota"],
  ])("reports %s as %s", async (name, code) => {
    await expect(openStore({ indexedDB: failing(name) })).rejects.toMatchObject({ code });
  });

  it("reports a factory that is missing, or throws, as no-database", async () => {
    vi.stubGlobal("indexedDB", undefined);
    await expect(openStore()).rejects.toMatchObject({ code: "no-database" });
    const indexedDB = new IDBFactory();
    indexedDB.open = () => {
      throw new DOMException("", "SecurityError");
    };
    await expect(openStore({ indexedDB })).rejects.toMatchObject({ code: "no-database" });
  });

  it("reports a database of a newer version as store-blocked", async () => {
    const { store, indexedDB } = await aStore({ migrations: later });
    store.close();
    await expect(openStore({ indexedDB })).rejects.toMatchObject({ code: "store-blocked" });
  });
});

describe("an upgrade", () => {
  it("is reported as blocked by a connection that stays, and closes itself when it comes late", async () => {
    const { store, indexedDB } = await aStore();
    store.close();
    const stubborn = await resultOf(indexedDB.open("sidelight"));
    const upgrading = openStore({ indexedDB, migrations: later, patience: 10 });
    await expect(upgrading).rejects.toMatchObject({ code: "store-blocked" });
    stubborn.close();
    // Blocked by nothing, least of all by the connection that came too late.
    const next = await openStore({
      indexedDB,
      migrations: [...later, () => undefined],
      patience: 10,
    });
    expect(await next.packs()).toEqual([]);
    next.close();
  });

  it("waits for a connection that is only slow to close", async () => {
    const { store, indexedDB } = await aStore();
    store.close();
    const slow = await resultOf(indexedDB.open("sidelight"));
    slow.onversionchange = () => setTimeout(() => slow.close(), 20);
    const upgraded = await openStore({ indexedDB, migrations: later, patience: 5000 });
    expect(await upgraded.packs()).toEqual([]);
    upgraded.close();
  });

  it("is not blocked by an open store, which says so on its next use", async () => {
    const { store, indexedDB } = await aStore();
    const upgraded = await openStore({ indexedDB, migrations: later, patience: 10 });
    await expect(store.packs()).rejects.toMatchObject({ code: "store-blocked" });
    upgraded.close();
  });

  it("lets an open store finish what it writes", async () => {
    const { store, indexedDB } = await aStore();
    const writing = store.putPack(aPack(), "user", "d1");
    const upgraded = await openStore({ indexedDB, migrations: later, patience: 5000 });
    expect(await writing).toBe("added");
    expect(await upgraded.packs()).toHaveLength(1);
    upgraded.close();
  });
});

describe("a connection", () => {
  it("is made anew after the database was deleted", async () => {
    const { store, indexedDB } = await aStore();
    await store.putPack(aPack(), "user", "d1");
    await resultOf(indexedDB.deleteDatabase("sidelight"));
    expect(await store.packs()).toEqual([]);
    expect(await store.putPack(aPack(), "user", "d1")).toBe("added");
  });

  it("is made anew after the browser has ended it", async () => {
    const indexedDB = new IDBFactory();
    const opened: IDBDatabase[] = [];
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (...given) => {
      const request = open(...given);
      request.addEventListener("success", () => opened.push(request.result));
      return request;
    };
    const store = await openStore({ indexedDB });
    await store.putPack(aPack(), "user", "d1");
    for (const db of opened) forceCloseDatabase(db as never);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await store.packs()).toHaveLength(1);
    expect(opened).toHaveLength(2);
  });

  it("is shared by uses at the same time", async () => {
    const indexedDB = new IDBFactory();
    const open = vi.spyOn(indexedDB, "open");
    const store = await openStore({ indexedDB });
    await Promise.all([store.packs(), store.revision(), store.namedEntities()]);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it("ends with the store", async () => {
    const { store, indexedDB } = await aStore();
    store.close();
    store.close();
    await expect(store.packs()).rejects.toThrow("the store is closed");
    const blocked = vi.fn();
    const request = indexedDB.deleteDatabase("sidelight");
    request.onblocked = blocked;
    await resultOf(request);
    expect(blocked).not.toHaveBeenCalled();
  });
});
