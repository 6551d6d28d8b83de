import { describe, expect, it, vi } from "vitest";
import type { Pack, Variant } from "../../../src/model";
import type { NameBearer, Store } from "../../../src/store";
import { aStore, dump } from "../support/databases";
import { aPack } from "../support/packs";
import { BRIDGE_VARIANTS, madeVariants, QUILL_VARIANTS } from "../support/variants";

/** The texts of all variants in use, by entity. */
async function variantsIn(store: Store): Promise<Record<string, string[]>> {
  const { entities } = await store.namedEntities();
  return Object.fromEntries(
    entities.map(({ key, variants }) => [key, variants.map(({ text }) => text)]),
  );
}

/** The invented pack under another id. */
function aPackOf(id: string): Pack {
  return JSON.parse(JSON.stringify(aPack()).replaceAll('"r1"', JSON.stringify(id))) as Pack;
}

/** One variant for each entity: its name and the given ending. */
const ending = (end: string) => async (entities: readonly NameBearer[]) =>
  new Map(entities.map(({ id, name }) => [id, [{ text: name + end, reason: "case" } as Variant]]));

describe("variants of a pack", () => {
  it("are stored with it and named with its entities", async () => {
    const { store } = await aStore();
    await store.putPack(aPack(), "user", "d1", madeVariants(3));
    expect(await store.packs()).toMatchObject([{ key: "r1", variantsVersion: 3 }]);
    const { revision, entities } = await store.namedEntities();
    expect(revision).toBe(1);
    expect(entities.map(({ variants }) => variants)).toEqual([BRIDGE_VARIANTS, [], QUILL_VARIANTS]);
  });

  it("go with it when it is replaced", async () => {
    const { store, indexedDB } = await aStore();
    await store.putPack(aPackOf("r10"), "user", "d1", madeVariants());
    await store.putPack(aPack(), "user", "d1", madeVariants());
    await store.putPack({ ...aPack(), entities: [], statements: [] }, "user", "d2");
    const { variants } = await dump(indexedDB);
    expect(variants).toEqual([
      { key: "r10/bridge", variants: BRIDGE_VARIANTS },
      { key: "r10/quill", variants: QUILL_VARIANTS },
    ]);
  });

  it("are not taken for entities that it does not hold", async () => {
    const { store, indexedDB } = await aStore();
    const byEntity = new Map([["nobody", QUILL_VARIANTS]]);
    await store.putPack(aPack(), "user", "d1", { version: 1, byEntity });
    expect((await dump(indexedDB)).variants).toEqual([]);
  });

  it("do not come in without it", async () => {
    const { store, indexedDB } = await aStore();
    const byEntity = new Map([["quill", [{ text: "x", f() {} } as unknown as Variant]]]);
    const putting = store.putPack(aPack(), "user", "d1", { version: 1, byEntity });
    await expect(putting).rejects.toBeInstanceOf(Error);
    expect(Object.values(await dump(indexedDB)).flat()).toEqual([]);
  });
});

describe("holds", () => {
  it("tells what putPack would leave alone", async () => {
    const { store } = await aStore();
    expect(await store.holds(aPack(), "seed", "d1")).toBe(false);
    await store.putPack(aPack(), "seed", "d1");
    expect(await store.holds(aPack(), "seed", "d1")).toBe(true);
    expect(await store.holds(aPack(), "seed", "d2")).toBe(false);
    expect(await store.holds(aPack(), "user", "d1")).toBe(false);
    await store.putPack(aPack(), "user", "d3");
    expect(await store.holds(aPack(), "seed", "d2")).toBe(true);
  });
});

describe("renewVariants", () => {
  it("leaves alone what is of the version", async () => {
    const { store, indexedDB } = await aStore();
    await store.putPack(aPack(), "user", "d1", madeVariants(2));
    const before = await dump(indexedDB);
    const make = vi.fn(ending("x"));
    expect(await store.renewVariants(2, make)).toBe(0);
    expect(make).not.toHaveBeenCalled();
    expect(await dump(indexedDB)).toEqual(before);
  });

  it("makes anew those of older builds and of none", async () => {
    const { store } = await aStore();
    await store.putPack(aPackOf("a"), "user", "d1", madeVariants(1));
    await store.putPack(aPackOf("b"), "user", "d1");
    await store.putPack(aPackOf("c"), "user", "d1", madeVariants(2));
    expect(await store.renewVariants(2, ending("s"))).toBe(2);
    expect(await store.revision()).toBe(5);
    expect((await store.packs()).map(({ variantsVersion }) => variantsVersion)).toEqual([2, 2, 2]);
    expect(await variantsIn(store)).toEqual({
      "a/bridge": ["Long Bridges"],
      "a/guild": ["Harbour Guilds"],
      "a/quill": ["Ada Quills"],
      "b/bridge": ["Long Bridges"],
      "b/guild": ["Harbour Guilds"],
      "b/quill": ["Ada Quills"],
      "c/bridge": ["Longbridge"],
      "c/guild": [],
      "c/quill": ["A. Quill", "Ada Quills", "Ms Quill"],
    });
  });

  it("is given names and aliases of all entities, batch by batch", async () => {
    const { store } = await aStore();
    const entities = Array.from({ length: 2500 }, (_, index) => ({
      ...(aPack().entities[2] as Pack["entities"][number]),
      id: `e${index}`,
      aliases: [{ text: `Alias ${index}` }],
    }));
    await store.putPack({ ...aPack(), entities, statements: [] }, "user", "d1");
    const seen: string[] = [];
    const sizes: number[] = [];
    await store.renewVariants(1, async (batch) => {
      sizes.push(batch.length);
      seen.push(...batch.flatMap(({ aliases }) => aliases.map(({ text }) => text)));
      return new Map(batch.map(({ id }) => [id, [{ text: id, reason: "short" }]]));
    });
    expect(sizes).toEqual([1000, 1000, 500]);
    expect(new Set(seen).size).toBe(2500);
    expect(Object.values(await variantsIn(store)).flat()).toHaveLength(2500);
  });

  it("leaves each pack its old ones or gives it all its new ones, and goes on later", async () => {
    const { store } = await aStore();
    for (const id of ["a", "b", "c"]) {
      await store.putPack(aPackOf(id), "user", "d1", madeVariants(1));
    }
    let calls = 0;
    const stopping = store.renewVariants(2, (entities) => {
      calls += 1;
      if (calls === 2) throw new Error("stopped");
      return ending("s")(entities);
    });
    await expect(stopping).rejects.toThrow("stopped");
    const named = await variantsIn(store);
    expect([named["a/quill"], named["b/quill"]?.length]).toEqual([["Ada Quills"], 3]);
    expect(await store.renewVariants(2, ending("s"))).toBe(2);
    expect((await variantsIn(store))["c/bridge"]).toEqual(["Long Bridges"]);
  });

  it("gives a pack that is replaced meanwhile nothing of the old one", async () => {
    const { store } = await aStore();
    await store.putPack(aPack(), "user", "d1");
    const renewed = await store.renewVariants(1, async (entities) => {
      await store.putPack(aPack(), "user", "d2", madeVariants(1));
      return ending("x")(entities);
    });
    expect(renewed).toBe(0);
    expect((await variantsIn(store))["r1/bridge"]).toEqual(["Longbridge"]);
  });

  it("reports a full disk and leaves the old ones", async () => {
    const { store, indexedDB } = await aStore();
    await store.putPack(aPack(), "user", "d1", madeVariants(1));
    const before = await dump(indexedDB);
    const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("", "QuotaExceededError");
    });
    const renewing = store.renewVariants(2, ending("s"));
    await expect(renewing).rejects.toMatchObject({ code: "quota" });
    full.mockRestore();
    expect(await dump(indexedDB)).toEqual(before);
  });
});
