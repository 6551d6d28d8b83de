import { describe, expect, it } from "vitest";
import type { Entity, Pack } from "../../../src/model";
import { aStore } from "../support/databases";
import { aPack } from "../support/packs";

const sameness = (text: string) => text.toLowerCase().trim();

async function aStoreOf(...names: string[]) {
  const { store } = await aStore({ sameness });
  const entities = names.map(
    (name, index): Entity => ({ id: `e${index}`, kind: "place", name, aliases: [], mentions: [] }),
  );
  const pack: Pack = { ...aPack(), entities, statements: [] };
  await store.putPack(pack, "user", "d1");
  return store;
}

describe("findEntities", () => {
  it("gives the name itself first, then beginnings, words, and the rest", async () => {
    const store = await aStoreOf("Old Harbour", "Coharbour", "Harbourside", "Harbour", "Hill");
    const found = await store.findEntities(" HARBOUR ", 10);
    expect(found.map(({ name }) => name)).toEqual([
      "Harbour",
      "Harbourside",
      "Old Harbour",
      "Coharbour",
    ]);
    expect(await store.findEntities("harbour", 2)).toHaveLength(2);
  });

  it("finds by any name, and tells the role and the report", async () => {
    const { store } = await aStore({ sameness });
    await store.putPack(aPack(), "user", "d1");
    const [quill] = await store.findEntities("квілл", 5);
    expect(quill).toMatchObject({ key: "r1/quill", kind: "person", name: "Ada Quill" });
    expect(quill?.reports).toEqual([aPack().reports[0]?.title]);
  });

  it("finds nothing by no text, nor by a text that nobody bears", async () => {
    const store = await aStoreOf("Harbour");
    expect(await store.findEntities("  ", 5)).toEqual([]);
    expect(await store.findEntities("Mountain", 5)).toEqual([]);
  });

  it("looks through all of a large store", async () => {
    const names = Array.from({ length: 2_500 }, (_, index) => `Place ${index}`);
    const store = await aStoreOf(...names, "Zebra Crossing");
    expect((await store.findEntities("zebra", 5)).map(({ name }) => name)).toEqual([
      "Zebra Crossing",
    ]);
    expect((await store.findEntities("place 2499", 5))[0]?.name).toBe("Place 2499");
  });
});

describe("entityBriefs", () => {
  it("are in the order asked for, without those that are unknown", async () => {
    const { store } = await aStore();
    await store.putPack(aPack(), "user", "d1");
    const found = await store.entityBriefs(["r1/guild", "r1/nobody", "r1/quill"]);
    expect(found.map(({ key }) => key)).toEqual(["r1/guild", "r1/quill"]);
  });
});
