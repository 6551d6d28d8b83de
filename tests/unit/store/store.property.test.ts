import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePack } from "../../../src/exchange";
import type { Entity, Pack, Statement } from "../../../src/model";
import { entityKey, packKey } from "../../../src/model/keys";
import type { Origin, Store } from "../../../src/store";
import { arbitraryPack } from "../support/arbitrary-packs";
import { aStore, dump } from "../support/databases";

const origin = fc.constantFrom<Origin>("seed", "user");

describe("a pack on its way through file and store", () => {
  it("becomes the evidence of its entities", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPack, async (pack) => {
        const { store } = await aStore();
        await store.putPack(decodePack(JSON.stringify(pack)), "user", "d1");
        for (const entity of pack.entities) await expectEvidence(store, pack, entity);
        store.close();
      }),
    );
  });

  it("is there no more often for being put again", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPack, origin, async (pack, origin) => {
        const { store, indexedDB } = await aStore();
        expect(await store.putPack(pack, origin, "d1")).toBe("added");
        const once = await dump(indexedDB);
        expect(await store.putPack(pack, origin, "d1")).toBe("unchanged");
        expect(await dump(indexedDB)).toEqual(once);
        store.close();
      }),
      { numRuns: 50 },
    );
  });

  it("leaves nothing of what it replaces", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPack, arbitraryPack, async (older, newer) => {
        const pack = { ...newer, reports: older.reports, statements: [], entities: [] };
        const { store, indexedDB } = await aStore();
        await store.putPack(older, "seed", "d1");
        expect(await store.putPack(pack, "user", "d1")).toBe("replaced");
        const { entities, mentions, statements, reports } = await dump(indexedDB);
        expect([entities, mentions, statements]).toEqual([[], [], []]);
        expect(reports).toHaveLength(pack.reports.length);
        store.close();
      }),
      { numRuns: 50 },
    );
  });

  it("is listed under its names, whatever else is stored", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(arbitraryPack, origin)), async (packs) => {
        const { store } = await aStore();
        for (const [index, [pack, origin]] of packs.entries()) {
          await store.putPack(pack, origin, `d${index}`);
        }
        const stored = await store.packs();
        expect(new Set(stored.map(({ key }) => key))).toEqual(
          new Set(packs.map(([pack]) => packKey(pack))),
        );
        const { revision, entities } = await store.namedEntities();
        expect(revision).toBe(await store.revision());
        const found = await store.evidence(entities.map(({ key }) => key));
        expect(entities.map(({ key }) => found.get(key)?.names)).toEqual(
          entities.map(({ names }) => names),
        );
        store.close();
      }),
      { numRuns: 50 },
    );
  });
});

describe("spellings, removed and restored at will", () => {
  /** Picks: which entity, which of its spellings, and whether it is to be used. */
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 12 });

  it("are in use unless the last word on them was to remove them, through every renewal", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPack, changes, async (pack, drawn) => {
        const { store } = await aStore();
        await store.putPack(pack, "user", "d1");
        const { entities } = await store.namedEntities();
        const removed = new Map(entities.map(({ key }) => [key, new Set<string>()]));
        for (const [entity, name, used] of entities.length > 0 ? drawn : []) {
          const { key = "", names = [] } = entities[entity % entities.length] ?? {};
          const text = names[name % names.length] ?? "";
          await store.setSpelling(key, text, used);
          if (used) removed.get(key)?.delete(text);
          else removed.get(key)?.add(text);
        }
        await store.putPack(pack, "user", "d2");
        await store.renewVariants(1, async () => new Map());
        const now = await store.namedEntities();
        expect(now.entities.map(({ names }) => names)).toEqual(
          entities.map(({ key, names }) => names.filter((it) => !removed.get(key)?.has(it))),
        );
        const trimmed = await store.trimmed();
        expect(trimmed.flatMap((it) => it.removed).length).toBe(
          [...removed.values()].reduce((sum, { size }) => sum + size, 0),
        );
        store.close();
      }),
      { numRuns: 50 },
    );
  });
});

async function expectEvidence(store: Store, pack: Pack, entity: Entity): Promise<void> {
  const key = entityKey(packKey(pack), entity.id);
  const told = (await store.evidence([key])).get(key);
  const { name, kind, role, coordinates } = entity;
  expect(told).toMatchObject({
    name,
    kind,
    ...(role && { role }),
    ...(coordinates && { coordinates }),
  });
  expect(told?.names).toEqual([name, ...entity.aliases.map(({ text }) => text)]);
  const expected = pack.statements.filter((it) => concerns(it, entity.id));
  const byId = new Map(expected.map((it) => [it.id, it]));
  expect(told?.statements).toHaveLength(expected.length);
  for (const statement of told?.statements ?? []) {
    const { text, kind, speaker, report } = byId.get(statement.id) ?? {};
    expect(statement).toMatchObject({ text, kind, own: speaker === entity.id });
    expect(statement.speaker).toBe(pack.entities.find(({ id }) => id === speaker)?.name);
    expect(statement.source.title).toBe(pack.reports.find(({ id }) => id === report)?.title);
  }
}

function concerns({ about, speaker }: Statement, id: string): boolean {
  return about.includes(id) || speaker === id;
}
