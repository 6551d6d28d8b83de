import { describe, expect, it } from "vitest";
import type { Pack } from "../../../src/model";
import { aStore } from "../support/databases";
import { aFact, aPack } from "../support/packs";

/** The names of the entities that may be painted, of those the pack holds. */
async function painted(pack: Pack): Promise<string[]> {
  const { store } = await aStore();
  await store.putPack(pack, "user", "d1");
  const { entities } = await store.namedEntities();
  expect(entities).toHaveLength(pack.entities.length);
  return entities.filter((it) => it.painted).map(({ key }) => key.slice(key.lastIndexOf("/") + 1));
}

/** The pack with a second report, in which a fact about the guild stands; each as confidential as told. */
function aPackOfTwo(first: boolean, second: boolean): Pack {
  const pack = aPack();
  pack.reports.push({ id: "r2", title: "Second", language: "en", text: "The guild met." });
  for (const [index, report] of pack.reports.entries()) {
    report.confidential = index === 0 ? first : second;
  }
  pack.statements = [aFact({ report: "r2" })];
  return pack;
}

describe("namedEntities", () => {
  it("is empty at revision 0 at first", async () => {
    const { store } = await aStore();
    expect(await store.namedEntities()).toEqual({ revision: 0, entities: [] });
  });

  it("gives every entity's names and kind, of all packs", async () => {
    const { store } = await aStore();
    await store.putPack(aPack(), "user", "d1");
    await store.putPack({ ...aPackOfTwo(false, false), entities: [] }, "seed", "d1");
    expect(await store.namedEntities()).toEqual({
      revision: 2,
      entities: [
        { key: "r1/bridge", kind: "place", names: ["Long Bridge"], variants: [], painted: true },
        {
          key: "r1/guild",
          kind: "organisation",
          names: ["Harbour Guild"],
          variants: [],
          painted: true,
        },
        {
          key: "r1/quill",
          kind: "person",
          names: ["Ada Quill", "Quill", "Ада Квілл"],
          role: "mayor",
          variants: [],
          painted: true,
        },
      ],
    });
  });

  it("grows stale with the next change", async () => {
    const { store } = await aStore();
    await store.putPack(aPack(), "user", "d1");
    const { revision } = await store.namedEntities();
    await store.putPack({ ...aPack(), entities: [] }, "user", "d2");
    expect(await store.revision()).toBe(revision + 1);
    expect(await store.namedEntities()).toEqual({ revision: 2, entities: [] });
  });

  it("paints what stands in one report that is not confidential", async () => {
    expect(await painted(aPackOfTwo(false, false))).toEqual(["bridge", "guild", "quill"]);
    expect(await painted(aPackOfTwo(true, false))).toEqual(["guild"]);
    expect(await painted(aPackOfTwo(false, true))).toEqual(["bridge", "quill"]);
    expect(await painted(aPackOfTwo(true, true))).toEqual([]);
  });

  it("counts the pack's reports for an entity that stands nowhere", async () => {
    const nowhere = (first: boolean, second: boolean) => ({
      ...aPackOfTwo(first, second),
      entities: aPack().entities.filter(({ id }) => id === "guild"),
      statements: [],
    });
    expect(await painted(nowhere(true, false))).toEqual(["guild"]);
    expect(await painted(nowhere(true, true))).toEqual([]);
    const { store } = await aStore();
    await store.putPack({ ...nowhere(true, true), reports: [] }, "user", "d1");
    expect((await store.namedEntities()).entities).toMatchObject([{ painted: true }]);
  });

  it("does not take another pack's report of the same id for its own", async () => {
    const { store } = await aStore();
    await store.putPack({ ...aPackOfTwo(true, true), entities: [], statements: [] }, "user", "d1");
    await store.putPack(aPack(), "user", "d1");
    const { entities } = await store.namedEntities();
    expect(entities.map((it) => it.painted)).toEqual([true, true, true]);
  });
});
