import { describe, expect, it, vi } from "vitest";
import type { Pack } from "../../../src/model";
import { aStore } from "../support/databases";
import { aFact, aPack, aQuote } from "../support/packs";

describe("evidence", () => {
  it("tells what is about an entity and by it", async () => {
    const { store } = await aStore();
    const statements = [
      aQuote(),
      aFact(),
      aFact({ id: "f2", about: ["quill", "guild"], speaker: null }),
      aFact({ id: "f3", about: ["bridge"], speaker: "quill" }),
    ];
    await store.putPack({ ...aPack(), statements }, "user", "d1");
    const found = await store.evidence(["r1/quill", "r1/guild", "r1/bridge"]);
    const ids = (key: string) => found.get(key)?.statements.map(({ id }) => id);
    expect(ids("r1/quill")).toEqual(["q1", "f2", "f3"]);
    expect(ids("r1/guild")).toEqual(["f1", "f2"]);
    expect(ids("r1/bridge")).toEqual(["q1", "f3"]);
  });

  it("names the speaker and the source", async () => {
    const { store } = await aStore();
    await store.putPack(aPack(), "user", "d1");
    const found = await store.evidence(["r1/bridge"]);
    expect(found.get("r1/bridge")).toMatchObject({
      name: "Long Bridge",
      coordinates: { lat: 51.5, lon: -0.12 },
      statements: [
        {
          own: false,
          speaker: "Ada Quill",
          speakerText: "Mayor Ada Quill",
          source: { title: "Bridge repairs to begin", paragraph: 2 },
        },
      ],
    });
  });

  it("leaves unknown keys out, and asks for each key once", async () => {
    const { store } = await aStore();
    await store.putPack(aPack(), "user", "d1");
    const keys = ["r1/nobody", "r9/quill", "", "r1/", "r1/quill", "r1/quill"];
    expect([...(await store.evidence(keys)).keys()]).toEqual(["r1/quill"]);
    expect((await store.evidence([])).size).toBe(0);
  });

  it("has an entity of which nothing is said", async () => {
    const { store } = await aStore();
    await store.putPack({ ...aPack(), statements: [] }, "user", "d1");
    expect((await store.evidence(["r1/quill"])).get("r1/quill")?.statements).toEqual([]);
  });

  it("follows a replacement", async () => {
    const { store } = await aStore();
    await store.putPack(aPack(), "user", "d1");
    await store.putPack({ ...aPack(), statements: [aQuote({ id: "q2" })] }, "user", "d2");
    const found = await store.evidence(["r1/quill", "r1/guild"]);
    expect(found.get("r1/quill")?.statements.map(({ id }) => id)).toEqual(["q2"]);
    expect(found.get("r1/guild")?.statements).toEqual([]);
  });

  it("reads no more rows than it tells, however many are stored", async () => {
    const { store } = await aStore();
    await store.putPack(aWidePack(500, 10), "user", "d1");
    const read = vi.spyOn(IDBIndex.prototype, "getAll");
    const scan = vi.spyOn(IDBObjectStore.prototype, "getAll");
    const started = performance.now();
    const found = await store.evidence(["r1/e250"]);
    expect(performance.now() - started).toBeLessThan(500);
    expect(found.get("r1/e250")?.statements).toHaveLength(10);
    expect(read.mock.calls).toEqual([["r1/e250"]]);
    expect(scan).not.toHaveBeenCalled();
  });
});

/** A pack of so many entities with so many facts each. */
function aWidePack(entities: number, facts: number): Pack {
  const ids = Array.from({ length: entities }, (_, index) => `e${index}`);
  return {
    ...aPack(),
    entities: ids.map((id) => ({ id, kind: "person", name: id, aliases: [], mentions: [] })),
    statements: ids.flatMap((about) =>
      Array.from({ length: facts }, (_, index) =>
        aFact({ id: `${about}.${index}`, about: [about], speaker: null }),
      ),
    ),
  };
}
