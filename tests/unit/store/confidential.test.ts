import { describe, expect, it } from "vitest";
import type { Store } from "../../../src/store";
import { aStore } from "../support/databases";
import { aPack } from "../support/packs";

const publication = { pack: aPack(), origin: "user" as const, digest: "d1" };

/** Reads the pack's text and keeps it for review. */
async function readIn(store: Store): Promise<number> {
  const [id = 0] = await store.library.add([{ kind: "text", name: "a", text: "a text" }]);
  await store.jobs.next();
  await store.jobs.keep(id, aPack(), []);
  return id;
}

/** Accepts an item and puts what there is to review of it onto pages. */
async function publish(store: Store, id: number): Promise<void> {
  await store.library.accept([id]);
  const job = await store.jobs.next();
  if (job?.kind !== "publish") throw new Error("nothing to publish");
  await store.jobs.publish(id, { ...publication, pack: job.draft.pack });
}

async function painted(store: Store): Promise<boolean[]> {
  return (await store.namedEntities()).entities.map((entity) => entity.painted);
}

const isSecret = async (store: Store, id: number) => (await store.library.item(id))?.confidential;

describe("a report that is confidential", () => {
  it("is painted no longer, or again, at once", async () => {
    const { store } = await aStore();
    await store.putPack(aPack(), "user", "d1");
    const id = (await store.library.page(1)).items[0]?.id ?? 0;
    const before = await store.namedEntities();
    expect(await store.library.setConfidential(id, true)).toBe(true);
    expect(await painted(store)).toEqual([false, false, false]);
    expect(await isSecret(store, id)).toBe(true);
    // Pages are compiled for anew.
    expect(await store.entitiesSince(before.revision)).toBeUndefined();
    expect((await store.library.draft(id))?.pack.reports[0]?.confidential).toBe(true);
    await store.library.setConfidential(id, false);
    expect(await painted(store)).toEqual([true, true, true]);
    expect(await isSecret(store, id)).toBeUndefined();
    expect((await store.library.draft(id))?.pack.reports).toEqual(aPack().reports);
  });

  it("is so from the review on, whatever is changed in it", async () => {
    const { store } = await aStore();
    const id = await readIn(store);
    await store.library.setConfidential(id, true);
    // As a page saves it that was opened before.
    await store.library.saveDraft(id, aPack(), []);
    expect(await isSecret(store, id)).toBe(true);
    await publish(store, id);
    expect(await painted(store)).toEqual([false, false, false]);
    expect(await isSecret(store, id)).toBe(true);
  });

  it("stays so when it is read again, or comes anew as a pack", async () => {
    const { store } = await aStore();
    await store.putPack(aPack(), "user", "d1");
    const first = (await store.library.page(1)).items[0]?.id ?? 0;
    await store.library.setConfidential(first, true);
    await store.putPack(aPack(), "user", "d2");
    expect(await painted(store)).toEqual([false, false, false]);
    expect(await isSecret(store, first)).toBe(true);
    const again = await readIn(store);
    expect(await isSecret(store, again)).toBe(true);
    await store.library.setConfidential(again, false);
    expect(await painted(store)).toEqual([true, true, true]);
    await publish(store, again);
    expect(await painted(store)).toEqual([true, true, true]);
    expect(await isSecret(store, again)).toBeUndefined();
  });

  it("stays so when it is read again before it was accepted, or comes as a pack", async () => {
    const { store } = await aStore();
    await store.library.setConfidential(await readIn(store), true);
    const again = await readIn(store);
    expect(await isSecret(store, again)).toBe(true);
    expect((await store.library.draft(again))?.pack.reports[0]?.confidential).toBe(true);
    await store.putPack(aPack(), "user", "d1");
    expect(await painted(store)).toEqual([false, false, false]);
  });

  it("is what it was last said to be, though a review was opened before on what is on pages", async () => {
    const { store } = await aStore();
    await store.putPack(aPack(), "user", "d1");
    const id = (await store.library.page(1)).items[0]?.id ?? 0;
    const opened = await store.library.draft(id);
    await store.library.setConfidential(id, true);
    await store.library.saveDraft(id, opened?.pack ?? aPack(), []);
    expect(await isSecret(store, id)).toBe(true);
    await publish(store, id);
    const secret = await store.library.draft(id);
    await store.library.setConfidential(id, false);
    await store.library.saveDraft(id, secret?.pack ?? aPack(), []);
    expect(await isSecret(store, id)).toBeUndefined();
    await publish(store, id);
    expect(await painted(store)).toEqual([true, true, true]);
  });

  it("is told of where its pack says so", async () => {
    const { store } = await aStore();
    const pack = aPack();
    const reports = pack.reports.map((report) => ({ ...report, confidential: true }));
    await store.putPack({ ...pack, reports }, "user", "d1");
    expect((await store.library.page(1)).items[0]?.confidential).toBe(true);
  });

  it("has been read: nothing is kept of what has not", async () => {
    const { store } = await aStore();
    const [id = 0] = await store.library.add([{ kind: "text", name: "a", text: "a text" }]);
    expect(await store.library.setConfidential(id, true)).toBe(false);
    expect(await store.library.setConfidential(99, true)).toBe(false);
    expect(await isSecret(store, id)).toBeUndefined();
  });
});
