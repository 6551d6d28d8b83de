import { describe, expect, it } from "vitest";
import type { Input } from "../../../src/model";
import type { Store } from "../../../src/store";
import { aStore, dump } from "../support/databases";
import { aPack } from "../support/packs";

const input = (name: string): Input => ({ kind: "text", name, text: `${name} text` });
const publication = { pack: aPack(), origin: "user" as const, digest: "d1" };

async function states(store: Store): Promise<string[]> {
  const { items } = await store.library.page(100);
  return items.map(({ title, state }) => `${title}: ${state}`);
}

/** A store with an item that waits for review. */
async function reviewed() {
  const { store, indexedDB } = await aStore();
  const [id = 0] = await store.library.add([input("a")]);
  await store.jobs.next();
  await store.jobs.keep(id, aPack(), ["A note."]);
  return { store, indexedDB, id };
}

describe("the library", () => {
  it("stores a thousand inputs with their jobs at once, the newest first, in pages", async () => {
    const { store, indexedDB } = await aStore();
    const names = Array.from({ length: 1000 }, (_, index) => `n${index}`);
    const ids = await store.library.add(names.map(input));
    expect(ids).toHaveLength(1000);
    const { items, counts } = await store.library.page(10);
    expect(items.map(({ title }) => title)).toEqual(names.slice(-10).reverse());
    expect(counts).toEqual({ reading: 1000, review: 0, ready: 0, failed: 0 });
    const next = await store.library.page(10, items.at(-1)?.id);
    expect(next.items[0]?.title).toBe("n989");
    expect((await dump(indexedDB)).inputs).toHaveLength(1000);
  });

  it("adds all or nothing", async () => {
    const { store } = await aStore();
    const bad = { kind: "text", name: "b", text: () => 1 } as unknown as Input;
    await expect(store.library.add([input("a"), bad])).rejects.toThrow();
    expect(await states(store)).toEqual([]);
  });

  it("lists what was refused with the reason, and stores nothing of it", async () => {
    const { store, indexedDB } = await aStore();
    await store.library.add([{ name: "big.pdf", failure: "too large" }]);
    expect((await store.library.page(1)).items[0]).toMatchObject({
      state: "failed",
      title: "big.pdf",
      failure: "too large",
    });
    expect((await dump(indexedDB)).inputs).toEqual([]);
  });

  it("has packs that come otherwise, once each", async () => {
    const { store } = await aStore();
    await store.putPack(aPack(), "seed", "d1");
    await store.putPack(aPack(), "user", "d2");
    expect(await states(store)).toEqual(["Bridge repairs to begin: ready"]);
  });
});

describe("jobs", () => {
  it("are begun the oldest first, and again after an end half way", async () => {
    const { store } = await aStore();
    await store.library.add([input("a"), input("b")]);
    expect(await store.jobs.next()).toMatchObject({ kind: "read", item: { attempts: 1 } });
    expect(await store.jobs.next()).toMatchObject({ input: { name: "a" }, item: { attempts: 2 } });
  });

  it("keep a reading for review, off pages, and publish it when it is accepted", async () => {
    const { store, indexedDB, id } = await reviewed();
    expect(await states(store)).toEqual(["Bridge repairs to begin: review"]);
    expect((await store.namedEntities()).entities).toEqual([]);
    expect(await store.library.accept([id])).toBe(1);
    const job = await store.jobs.next();
    expect(job?.kind).toBe("publish");
    expect(await store.jobs.publish(id, publication)).toBe(true);
    expect((await store.namedEntities()).entities).toHaveLength(3);
    const { inputs, drafts, shelf } = await dump(indexedDB);
    expect([inputs, drafts]).toEqual([[], []]);
    expect(shelf).toMatchObject([{ state: "ready", pack: "r1", entities: 3, statements: 2 }]);
    expect(await store.jobs.next()).toBeUndefined();
  });

  it("that are given up leave nothing, or the review", async () => {
    const { store, indexedDB, id } = await reviewed();
    const [other = 0] = await store.library.add([input("b")]);
    await store.library.accept();
    expect(await store.library.cancelReading()).toBe(2);
    expect(await states(store)).toEqual(["Bridge repairs to begin: review"]);
    expect((await dump(indexedDB)).inputs).toEqual([]);
    expect(await store.jobs.progress(other, 0.5)).toBe(false);
    expect(await store.jobs.keep(other, aPack(), [])).toBe(false);
    expect(await store.jobs.publish(id, publication)).toBe(false);
    expect(await store.packs()).toEqual([]);
  });

  it("that fail tell why, and keep nothing to be read", async () => {
    const { store, indexedDB } = await aStore();
    const [id = 0] = await store.library.add([input("a")]);
    await store.jobs.fail(id, "is empty");
    expect(await store.library.item(id)).toMatchObject({ state: "failed", failure: "is empty" });
    expect((await dump(indexedDB)).inputs).toEqual([]);
    expect(await store.jobs.open()).toBe(0);
  });

  it("of a text that was read before take its place", async () => {
    const { store } = await reviewed();
    const [again = 0] = await store.library.add([input("again")]);
    await store.jobs.keep(again, aPack(), []);
    expect(await states(store)).toEqual(["Bridge repairs to begin: review"]);
    await store.library.accept();
    await store.jobs.publish(again, publication);
    const [third = 0] = await store.library.add([input("third")]);
    await store.jobs.keep(third, aPack(), []);
    await store.library.accept();
    await store.jobs.publish(third, publication);
    expect(await states(store)).toEqual(["Bridge repairs to begin: ready"]);
  });

  it("of a pack leave nothing of what waited for review of the same reports", async () => {
    const { store, indexedDB } = await reviewed();
    const [pack = 0] = await store.library.add([input("a pack")]);
    await store.jobs.publish(pack, publication);
    expect(await states(store)).toEqual(["Bridge repairs to begin: ready"]);
    expect((await dump(indexedDB)).drafts).toEqual([]);
  });
});

describe("drafts", () => {
  it("keep what is changed, and its corrections once it is accepted", async () => {
    const { store, id } = await reviewed();
    const changed = { ...aPack(), statements: [] };
    const correction = { op: "drop" as const, names: ["x"] };
    await store.library.saveDraft(id, changed, [correction]);
    expect(await store.library.draft(id)).toEqual({ id, pack: changed, corrections: [correction] });
    expect(await store.jobs.corrections()).toEqual([]);
    await store.library.accept([id]);
    await store.jobs.publish(id, { ...publication, pack: changed });
    expect(await store.jobs.corrections()).toEqual([correction]);
  });

  it("of a report on pages are what is there, and change nothing until accepted", async () => {
    const { store } = await aStore();
    await store.putPack(aPack(), "user", "d1");
    const id = (await store.library.page(1)).items[0]?.id ?? 0;
    const draft = await store.library.draft(id);
    const ids = (list: { id: string }[]) => list.map((it) => it.id).sort();
    expect(ids(draft?.pack.entities ?? [])).toEqual(ids(aPack().entities));
    expect(draft?.pack.reports).toEqual(aPack().reports);
    await store.library.saveDraft(id, { ...aPack(), entities: [], statements: [] }, []);
    expect((await store.namedEntities()).entities).toHaveLength(3);
    expect(await states(store)).toEqual(["Bridge repairs to begin: review"]);
  });
});

describe("removing", () => {
  it("takes all of an item, and its names off pages", async () => {
    const { store, indexedDB } = await aStore();
    await store.putPack(aPack(), "user", "d1");
    const id = (await store.library.page(1)).items[0]?.id ?? 0;
    const revision = await store.revision();
    expect(await store.library.remove(id)).toBe(true);
    expect(await store.library.remove(id)).toBe(false);
    const { meta: _, ...rows } = await dump(indexedDB);
    for (const [name, list] of Object.entries(rows)) expect(list, name).toEqual([]);
    expect(await store.revision()).toBe(revision + 1);
  });

  it("of one of two readings leaves the other's names on pages", async () => {
    const { store } = await aStore();
    await store.putPack(aPack(), "user", "d1");
    const [id = 0] = await store.library.add([input("again")]);
    await store.jobs.keep(id, aPack(), []);
    await store.library.remove(id);
    expect((await store.namedEntities()).entities).toHaveLength(3);
  });
});
