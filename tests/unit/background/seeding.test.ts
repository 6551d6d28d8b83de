import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { seed } from "../../../src/background/seeding";
import type { MakeVariants } from "../../../src/store";
import { aStore } from "../support/databases";
import { aPack } from "../support/packs";

vi.mock("../../../src/browser", () => ({
  browser: { runtime: { getURL: (path: string) => `chrome-extension://own/${path}` } },
}));

const files = new Map<string, string>();
const SEEDS = ["a.json"];

const make = vi.fn<MakeVariants>(
  async (entities) => new Map(entities.map(({ id }) => [id, [{ text: id, reason: "short" }]])),
);
const variants = { version: 1, make };

beforeEach(() => {
  files.clear();
  make.mockClear();
  files.set("seeds/a.json", JSON.stringify(aPack()));
  vi.stubGlobal("fetch", async (url: string) => {
    const text = files.get(url.slice("chrome-extension://own/".length));
    if (text === undefined) throw new TypeError("Failed to fetch");
    return new Response(text);
  });
});
afterEach(() => vi.unstubAllGlobals());

describe("seed", () => {
  it("stores each pack with the variants of its names", async () => {
    const { store } = await aStore();
    await seed(store, variants, SEEDS);
    expect(await store.packs()).toMatchObject([{ key: "r1", origin: "seed", variantsVersion: 1 }]);
    const { revision, entities } = await store.namedEntities();
    expect(revision).toBe(1);
    expect(entities[2]?.variants).toEqual([{ text: "quill", reason: "short" }]);
  });

  it("makes none for what is stored already", async () => {
    const { store } = await aStore();
    await seed(store, variants, SEEDS);
    await seed(store, variants, SEEDS);
    expect(make).toHaveBeenCalledTimes(1);
    expect(await store.revision()).toBe(1);
  });

  it("makes them anew for the packs of an older build, the user's too", async () => {
    const { store } = await aStore();
    await seed(store, variants, SEEDS);
    const users = { ...aPack(), reports: [{ id: "u1", title: "", language: "en" }] };
    for (const entity of users.entities) entity.mentions = [];
    await store.putPack({ ...users, statements: [] }, "user", "d1");
    await seed(store, { version: 2, make }, SEEDS);
    expect((await store.packs()).map(({ variantsVersion }) => variantsVersion)).toEqual([2, 2]);
  });

  it("stores the pack though variants fail, tells of it, and makes them the next time", async () => {
    const { store } = await aStore();
    make.mockRejectedValueOnce(new TypeError("no lexicon"));
    make.mockRejectedValueOnce(new TypeError("no lexicon"));
    await expect(seed(store, variants, SEEDS)).rejects.toThrow("no lexicon");
    expect((await store.namedEntities()).entities).toHaveLength(3);
    await seed(store, variants, SEEDS);
    expect(await store.packs()).toMatchObject([{ variantsVersion: 1 }]);
  });

  it("does not let a bad pack keep others out", async () => {
    const { store } = await aStore();
    files.set("seeds/0.json", "{}");
    await expect(seed(store, variants, ["0.json", "none.json", "a.json"])).rejects.toMatchObject({
      code: "bad-pack",
    });
    expect(await store.packs()).toHaveLength(1);
  });

  it("leaves what the user has removed removed when a newer pack comes", async () => {
    const { store } = await aStore();
    await seed(store, variants, SEEDS);
    await store.setSpelling("r1/quill", "Quill", false);
    const newer = aPack();
    newer.statements.pop();
    files.set("seeds/a.json", JSON.stringify(newer));
    await seed(store, variants, SEEDS);
    const { entities } = await store.namedEntities();
    expect(entities[2]?.names).toEqual(["Ada Quill", "Ада Квілл"]);
  });
});
