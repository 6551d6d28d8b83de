import { describe, expect, it, vi } from "vitest";
import { type KnownSpellings, openStore, type Store } from "../../../src/store";
import { aStore, dump } from "../support/databases";
import { aPack } from "../support/packs";
import { madeVariants } from "../support/variants";

const QUILL = "r1/quill";
const sameness = (text: string) => text.toLowerCase();

async function aStoreOfQuill() {
  const made = await aStore({ sameness });
  await made.store.putPack(aPack(), "user", "d1", madeVariants());
  return made;
}

/** The texts in use as the gazetteer has them. */
async function inUse(store: Store): Promise<string[]> {
  const { entities } = await store.namedEntities();
  const quill = entities.find(({ key }) => key === QUILL);
  return [...(quill?.names ?? []), ...(quill?.variants ?? []).map(({ text }) => text)];
}

const removedOf = (known: KnownSpellings | undefined) =>
  (known?.spellings ?? []).filter(({ state }) => state === "removed").map(({ text }) => text);

describe("spellings", () => {
  it("are the names, then the variants with their reasons", async () => {
    const { store } = await aStoreOfQuill();
    const [used, name] = [{ state: "used" }, { reason: "name", weak: false }] as const;
    expect(await store.spellings(QUILL)).toEqual({
      kind: "person",
      spellings: [
        { text: "Ada Quill", ...name, ...used },
        { text: "Quill", ...name, ...used },
        { text: "Ада Квілл", lang: "uk", ...name, ...used },
        { text: "A. Quill", reason: "initials", weak: false, ...used },
        { text: "Ada Quills", reason: "case", weak: false, ...used },
        { text: "Ms Quill", reason: "surname", weak: true, ...used },
      ],
    });
  });

  it("of an entity without variants are its names, and an unknown one has none", async () => {
    const { store } = await aStoreOfQuill();
    const guild = await store.spellings("r1/guild");
    expect(guild?.spellings.map(({ text }) => text)).toEqual(["Harbour Guild"]);
    expect(await store.spellings("r1/nobody")).toBeUndefined();
    expect(await store.spellings("")).toBeUndefined();
  });
});

describe("setSpelling", () => {
  it("removes a variant, and a name, and takes that back", async () => {
    const { store } = await aStoreOfQuill();
    const all = await inUse(store);
    expect(removedOf(await store.setSpelling(QUILL, "A. Quill", false))).toEqual(["A. Quill"]);
    expect(removedOf(await store.setSpelling(QUILL, "Ada Quill", false))).toEqual([
      "Ada Quill",
      "A. Quill",
    ]);
    expect(await inUse(store)).toEqual(["Quill", "Ада Квілл", "Ada Quills", "Ms Quill"]);
    await store.setSpelling(QUILL, "A. Quill", true);
    expect(removedOf(await store.setSpelling(QUILL, "Ada Quill", true))).toEqual([]);
    expect(await inUse(store)).toEqual(all);
  });

  it("leaves no row behind where nothing is removed any more", async () => {
    const { store, indexedDB } = await aStoreOfQuill();
    await store.setSpelling(QUILL, "Quill", false);
    await store.setSpelling(QUILL, "Quill", true);
    expect((await dump(indexedDB)).removals).toEqual([]);
  });

  it("raises the revision with each change, and only then", async () => {
    const { store } = await aStoreOfQuill();
    const revisions: number[] = [];
    for (const used of [true, false, false, true, true]) {
      await store.setSpelling(QUILL, "Quill", used);
      revisions.push(await store.revision());
    }
    expect(revisions).toEqual([1, 2, 2, 3, 3]);
  });

  it("writes nothing for what is no spelling of the entity", async () => {
    const { store, indexedDB } = await aStoreOfQuill();
    const before = await dump(indexedDB);
    expect(removedOf(await store.setSpelling(QUILL, "Long Bridge", false))).toEqual([]);
    expect(await store.setSpelling("r1/nobody", "Quill", false)).toBeUndefined();
    expect(await dump(indexedDB)).toEqual(before);
  });

  it("counts for one entity only", async () => {
    const { store } = await aStoreOfQuill();
    const pack = aPack();
    pack.reports = [{ id: "r2", title: "Second", language: "en" }];
    pack.statements = [];
    for (const entity of pack.entities) entity.mentions = [];
    await store.putPack(pack, "user", "d1", madeVariants());
    await store.setSpelling("r2/quill", "Quill", false);
    expect(await inUse(store)).toContain("Quill");
    expect(removedOf(await store.spellings("r2/quill"))).toEqual(["Quill"]);
  });

  it("takes along what a page could not tell from it, both ways", async () => {
    const { store } = await aStoreOfQuill();
    const byEntity = new Map([["quill", [{ text: "QUILL", reason: "spelling" as const }]]]);
    await store.putPack(aPack(), "user", "d2", { version: 1, byEntity });
    expect(removedOf(await store.setSpelling(QUILL, "QUILL", false))).toEqual(["Quill", "QUILL"]);
    expect(await inUse(store)).toEqual(["Ada Quill", "Ада Квілл"]);
    expect(removedOf(await store.setSpelling(QUILL, "Quill", true))).toEqual([]);
  });

  it("may remove everything", async () => {
    const { store } = await aStoreOfQuill();
    for (const text of await inUse(store)) await store.setSpelling(QUILL, text, false);
    expect(await inUse(store)).toEqual([]);
    expect(removedOf(await store.spellings(QUILL))).toHaveLength(6);
  });

  it("loses nothing of what is set at the same time", async () => {
    const { store } = await aStoreOfQuill();
    const texts = ["Quill", "Ada Quill", "A. Quill", "Ms Quill"];
    await Promise.all(texts.map((text) => store.setSpelling(QUILL, text, false)));
    expect(await inUse(store)).toEqual(["Ада Квілл", "Ada Quills"]);
    expect(await store.revision()).toBe(5);
  });

  it("reports a full disk and changes nothing", async () => {
    const { store, indexedDB } = await aStoreOfQuill();
    const before = await dump(indexedDB);
    const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("", "QuotaExceededError");
    });
    const setting = store.setSpelling(QUILL, "Quill", false);
    await expect(setting).rejects.toMatchObject({ code: "quota" });
    full.mockRestore();
    expect(await dump(indexedDB)).toEqual(before);
  });
});

describe("a removal", () => {
  it("outlasts a newer pack of the same reports", async () => {
    const { store } = await aStoreOfQuill();
    await store.setSpelling(QUILL, "Ms Quill", false);
    await store.putPack(aPack(), "user", "d2", madeVariants());
    expect(removedOf(await store.spellings(QUILL))).toEqual(["Ms Quill"]);
    expect(await inUse(store)).not.toContain("Ms Quill");
  });

  it("outlasts a pack that has the entity not, until one has it again", async () => {
    const { store } = await aStoreOfQuill();
    await store.setSpelling(QUILL, "Quill", false);
    await store.putPack({ ...aPack(), entities: [], statements: [] }, "user", "d2");
    expect(await store.trimmed()).toEqual([]);
    await store.putPack(aPack(), "user", "d3");
    expect(await inUse(store)).toEqual(["Ada Quill", "Ада Квілл"]);
  });

  it("outlasts variants made anew, also where the form comes in another guise", async () => {
    const { store } = await aStoreOfQuill();
    await store.setSpelling(QUILL, "Ms Quill", false);
    const again = new Map([["quill", [{ text: "MS QUILL", reason: "surname" as const }]]]);
    await store.renewVariants(2, async () => again);
    expect(await inUse(store)).toEqual(["Ada Quill", "Quill", "Ада Квілл"]);
  });

  it("outlasts the connection", async () => {
    const { store, indexedDB } = await aStoreOfQuill();
    await store.setSpelling(QUILL, "Quill", false);
    store.close();
    const again = await openStore({ indexedDB, sameness });
    expect(removedOf(await again.spellings(QUILL))).toEqual(["Quill"]);
    again.close();
  });

  it("hides nothing from the evidence", async () => {
    const { store } = await aStoreOfQuill();
    await store.setSpelling(QUILL, "Quill", false);
    const { names } = (await store.evidence([QUILL])).get(QUILL) ?? {};
    expect(names).toContain("Quill");
  });
});

describe("trimmed", () => {
  it("lists what is removed, by entity", async () => {
    const { store } = await aStoreOfQuill();
    expect(await store.trimmed()).toEqual([]);
    await store.setSpelling(QUILL, "Ms Quill", false);
    await store.setSpelling("r1/bridge", "Longbridge", false);
    expect(await store.trimmed()).toEqual([
      {
        entity: "r1/bridge",
        kind: "place",
        name: "Long Bridge",
        removed: [{ text: "Longbridge", reason: "spelling", weak: false, state: "removed" }],
      },
      {
        entity: QUILL,
        kind: "person",
        name: "Ada Quill",
        removed: [{ text: "Ms Quill", reason: "surname", weak: true, state: "removed" }],
      },
    ]);
  });

  it("leaves out what is no form of the entity any more", async () => {
    const { store } = await aStoreOfQuill();
    await store.setSpelling(QUILL, "Ms Quill", false);
    await store.renewVariants(2, async () => new Map());
    expect(await store.trimmed()).toEqual([]);
  });
});

describe("addSpelling", () => {
  const added = (known: KnownSpellings | undefined) =>
    (known?.spellings ?? []).filter(({ reason }) => reason === "added");

  it("is a spelling from then on, also once the pack is replaced", async () => {
    const { store } = await aStoreOfQuill();
    const revision = await store.revision();
    expect(added(await store.addSpelling(QUILL, "Mayor Ada"))).toEqual([
      { text: "Mayor Ada", reason: "added", weak: false, state: "used" },
    ]);
    expect(await store.revision()).toBe(revision + 1);
    await store.putPack(aPack(), "user", "d2", madeVariants());
    expect(added(await store.spellings(QUILL))).toHaveLength(1);
    expect(await inUse(store)).toContain("Mayor Ada");
  });

  it("is removed, and taken back, as any other", async () => {
    const { store } = await aStoreOfQuill();
    await store.addSpelling(QUILL, "Mayor Ada");
    expect(removedOf(await store.setSpelling(QUILL, "Mayor Ada", false))).toEqual(["Mayor Ada"]);
    expect(await inUse(store)).not.toContain("Mayor Ada");
    expect((await store.trimmed()).map(({ entity }) => entity)).toEqual([QUILL]);
    await store.addSpelling(QUILL, "MAYOR ADA");
    expect(await inUse(store)).toContain("Mayor Ada");
    expect(added(await store.spellings(QUILL))).toHaveLength(1);
  });

  it("changes nothing where the entity has it, or is unknown", async () => {
    const { store } = await aStoreOfQuill();
    const revision = await store.revision();
    expect(added(await store.addSpelling(QUILL, "QUILL"))).toEqual([]);
    expect(await store.addSpelling("r1/nobody", "Nobody")).toBeUndefined();
    expect(await store.revision()).toBe(revision);
  });

  it("brings back a name that was removed", async () => {
    const { store } = await aStoreOfQuill();
    await store.setSpelling(QUILL, "Quill", false);
    expect(removedOf(await store.addSpelling(QUILL, "quill"))).toEqual([]);
    expect(await inUse(store)).toContain("Quill");
  });
});
