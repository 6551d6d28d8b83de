import { describe, expect, it, vi } from "vitest";
import type { Pack } from "../../../src/model";
import { aStore, dump } from "../support/databases";
import { aFact, aPack } from "../support/packs";

/** The pack of the same report with one statement, one entity less and no text. */
function aShorterPack(): Pack {
  const pack = aPack();
  for (const report of pack.reports) delete report.text;
  return { ...pack, entities: pack.entities.slice(1), statements: [aFact({ id: "f2" })] };
}

describe("putPack", () => {
  it("adds a pack", async () => {
    const { store } = await aStore();
    expect(await store.putPack(aPack(), "user", "d1")).toBe("added");
    expect(await store.packs()).toEqual([
      { key: "r1", origin: "user", digest: "d1", reports: ["r1"], revision: 1 },
    ]);
    expect(await store.revision()).toBe(1);
  });

  it("does nothing for a pack it has", async () => {
    const { store, indexedDB } = await aStore();
    await store.putPack(aPack(), "user", "d1");
    const before = await dump(indexedDB);
    expect(await store.putPack(aShorterPack(), "user", "d1")).toBe("unchanged");
    expect(await dump(indexedDB)).toEqual(before);
  });

  it("leaves no row of the pack that it replaces, and is then as if added", async () => {
    const { store, indexedDB } = await aStore();
    await store.putPack(aPack(), "user", "d1");
    expect(await store.putPack(aShorterPack(), "user", "d2")).toBe("replaced");
    expect(await store.revision()).toBe(2);
    const fresh = await aStore();
    await fresh.store.putPack(aShorterPack(), "user", "d2");
    const rows = async (of: IDBFactory) => {
      const { shelf = [], ...rest } = await dump(of);
      const items = shelf.map((item) => ({ ...(item as object), added: 0 }));
      return { ...rest, meta: [], packs: [], shelf: items };
    };
    expect(await rows(indexedDB)).toEqual(await rows(fresh.indexedDB));
  });

  it("leaves packs of other reports alone, whatever their ids begin with", async () => {
    const { store, indexedDB } = await aStore();
    const others = ["r", "r10", "r1.", "r1-", "r1:", "r0", "R1"];
    for (const id of others) await store.putPack(aPackOf(id), "user", "d1");
    const before = await dump(indexedDB);
    await store.putPack(aPack(), "user", "d1");
    await store.putPack({ ...aPack(), entities: [], statements: [] }, "user", "d2");
    const after = await dump(indexedDB);
    for (const name of ["entities", "mentions", "statements"]) {
      expect(after[name]).toEqual(before[name]);
    }
    expect(after.texts).toHaveLength(others.length + 1);
  });

  it("keeps the same ids of several packs apart", async () => {
    const { store } = await aStore();
    await store.putPack(aPackOf("r1"), "user", "d1");
    await store.putPack(aPackOf("r2"), "user", "d1");
    const found = await store.evidence(["r1/quill", "r2/quill"]);
    expect([...found.values()].map(({ statements }) => statements.length)).toEqual([1, 1]);
  });

  it("stores a pack of nothing", async () => {
    const { store } = await aStore();
    const empty: Pack = { ...aPack(), reports: [], entities: [], statements: [] };
    expect(await store.putPack(empty, "user", "d1")).toBe("added");
    expect(await store.packs()).toEqual([
      { key: "", origin: "user", digest: "d1", reports: [], revision: 1 },
    ]);
  });

  it("lists the packs by key", async () => {
    const { store } = await aStore();
    for (const id of ["r2", "r10", "r1"]) await store.putPack(aPackOf(id), "seed", "d1");
    expect((await store.packs()).map(({ key }) => key)).toEqual(["r1", "r10", "r2"]);
  });

  it("counts every change, of callers at the same time too", async () => {
    const { store } = await aStore();
    expect(await store.revision()).toBe(0);
    await Promise.all(["a", "b", "c", "a"].map((id) => store.putPack(aPackOf(id), "user", "d1")));
    expect(await store.revision()).toBe(3);
  });
});

/** The invented pack, its report under another id. */
function aPackOf(id: string): Pack {
  return JSON.parse(JSON.stringify(aPack()).replaceAll('"r1"', JSON.stringify(id))) as Pack;
}

describe("a seed", () => {
  it("never replaces what is the user's", async () => {
    const { store, indexedDB } = await aStore();
    await store.putPack(aPack(), "user", "d1");
    const before = await dump(indexedDB);
    expect(await store.putPack(aShorterPack(), "seed", "d2")).toBe("unchanged");
    expect(await dump(indexedDB)).toEqual(before);
  });

  it("replaces an older seed", async () => {
    const { store } = await aStore();
    await store.putPack(aPack(), "seed", "d1");
    expect(await store.putPack(aShorterPack(), "seed", "d2")).toBe("replaced");
  });

  it("becomes the user's when they bring the same pack", async () => {
    const { store } = await aStore();
    await store.putPack(aPack(), "seed", "d1");
    expect(await store.putPack(aPack(), "user", "d1")).toBe("replaced");
    expect(await store.packs()).toMatchObject([{ origin: "user" }]);
  });
});

describe("a failure", () => {
  const spoilt: [string, (pack: Pack) => unknown][] = [
    [
      "of a row that cannot be cloned",
      (pack) => Object.assign(pack.statements[1] ?? {}, { f() {} }),
    ],
    [
      "of a row without a key",
      (pack) => Object.assign(pack.statements[1] ?? {}, { id: undefined }),
    ],
  ];

  it.each(spoilt)("%s leaves the old pack whole", async (_, spoil) => {
    const { store, indexedDB } = await aStore();
    await store.putPack(aPack(), "user", "d1");
    const before = await dump(indexedDB);
    const pack = aPack();
    spoil(pack);
    await expect(store.putPack(pack, "user", "d2")).rejects.toBeInstanceOf(Error);
    expect(await dump(indexedDB)).toEqual(before);
  });

  it.each(spoilt)("%s leaves no part of a new pack", async (_, spoil) => {
    const { store, indexedDB } = await aStore();
    const pack = aPack();
    spoil(pack);
    await expect(store.putPack(pack, "user", "d1")).rejects.toBeInstanceOf(Error);
    expect(Object.values(await dump(indexedDB)).flat()).toEqual([]);
  });

  it("of the disk is reported as quota and leaves the old pack whole", async () => {
    const { store, indexedDB } = await aStore();
    await store.putPack(aPack(), "user", "d1");
    const before = await dump(indexedDB);
    const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("", "QuotaExceededError");
    });
    const putting = store.putPack(aShorterPack(), "user", "d2");
    await expect(putting).rejects.toMatchObject({ code: "quota" });
    full.mockRestore();
    expect(await dump(indexedDB)).toEqual(before);
  });

  it("at the last of the writes leaves no part of a new pack", async () => {
    const { store, indexedDB } = await aStore();
    const put = IDBObjectStore.prototype.put;
    const spy = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name === "meta") this.transaction.abort();
      return put.apply(this, given);
    });
    await expect(store.putPack(aPack(), "user", "d1")).rejects.toBeInstanceOf(Error);
    spy.mockRestore();
    expect(Object.values(await dump(indexedDB)).flat()).toEqual([]);
  });

  it("leaves a store that can be used again", async () => {
    const { store } = await aStore();
    const pack = aPack();
    spoilt[0]?.[1](pack);
    await expect(store.putPack(pack, "user", "d1")).rejects.toBeInstanceOf(Error);
    expect(await store.putPack(aPack(), "user", "d1")).toBe("added");
    expect(await store.revision()).toBe(1);
  });
});
