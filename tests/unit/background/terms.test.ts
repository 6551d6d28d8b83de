import { beforeEach, describe, expect, it, vi } from "vitest";
import { createTerms } from "../../../src/background/terms";
import {
  type EvidenceStatement,
  GAZETTEER_KEY,
  type Pack,
  type PublishedFilter,
} from "../../../src/model";
import { COMPILED_VERSION, type Compiling, keyOf } from "../../../src/spot";
import * as archives from "../../../src/spot/archive";
import { aStore } from "../support/databases";
import { aPack } from "../support/packs";

const local = new Map<string, unknown>();
vi.mock("webextension-polyfill", () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: local.get(key) }),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) local.set(key, value);
        },
      },
    },
  },
}));

const compiling: Compiling = {
  isCommon: () => false,
  isRare: () => false,
  isRefused: () => false,
};
const keys = (...folded: string[]) => folded.map((it) => keyOf(it).key);
const published = () => local.get(GAZETTEER_KEY) as PublishedFilter | undefined;

async function termsOf() {
  const { store } = await aStore();
  const terms = createTerms(
    async () => store,
    async () => compiling,
  );
  return { store, terms };
}

/** The invented pack, its report under another id. */
function anotherPack(): Pack {
  return JSON.parse(JSON.stringify(aPack()).replaceAll('"r1"', '"r2"')) as Pack;
}

beforeEach(() => {
  local.clear();
  vi.restoreAllMocks();
  // Node's own comes with a later version.
  const proto = Uint8Array.prototype as { toBase64?: () => string };
  proto.toBase64 ??= function (this: Uint8Array) {
    return Buffer.from(this).toString("base64");
  };
});

describe("terms", () => {
  it("publish a filter of the store's revision, and tell the names that it lets pass", async () => {
    const { store, terms } = await termsOf();
    await store.putPack(aPack(), "user", "d1");
    await terms.publish();
    expect(published()).toMatchObject({ version: COMPILED_VERSION, revision: 1 });
    const { forms, revision } = await terms.names(keys("long bridge", "nobody"));
    expect(forms.map(({ alias }) => alias)).toEqual(["Long Bridge"]);
    expect(revision).toBe(1);
  });

  it("add a pack to what there is, and compile all anew where more has changed", async () => {
    const { store, terms } = await termsOf();
    await store.putPack(aPack(), "user", "d1");
    await terms.publish();
    const build = vi.spyOn(archives, "buildArchive");
    await store.putPack(anotherPack(), "user", "d2");
    await terms.publish();
    expect(published()?.revision).toBe(2);
    const { entities } = await terms.names(keys("long bridge"));
    expect(entities.map(({ key }) => key).sort()).toEqual(["r1/bridge", "r2/bridge"]);
    await store.setSpelling("r1/bridge", "Long Bridge", false);
    await terms.publish();
    const after = await terms.names(keys("long bridge"));
    expect(after.entities.map(({ key }) => key)).toEqual(["r2/bridge"]);
    expect(build.mock.calls.length).toBeLessThanOrEqual(1);
  });

  it("are there again after a restart, without compiling", async () => {
    const { store, terms } = await termsOf();
    await store.putPack(aPack(), "user", "d1");
    await terms.publish();
    const names = vi.spyOn(store, "namedEntities");
    const again = createTerms(
      async () => store,
      async () => compiling,
    );
    await again.publish();
    expect((await again.names(keys("long bridge"))).forms).toHaveLength(1);
    expect(names).not.toHaveBeenCalled();
  });

  it("follow one another, so that the last state is what is published", async () => {
    const { store, terms } = await termsOf();
    await store.putPack(aPack(), "user", "d1");
    const first = terms.publish();
    await store.putPack(anotherPack(), "user", "d2");
    await Promise.all([first, terms.publish()]);
    expect(published()?.revision).toBe(2);
  });

  it("go on after a failure", async () => {
    const { store, terms } = await termsOf();
    await store.putPack(aPack(), "user", "d1");
    vi.spyOn(store, "putArchive").mockRejectedValueOnce(new Error("the disk is full"));
    await expect(terms.publish()).rejects.toThrow("the disk is full");
    await terms.publish();
    expect(published()?.revision).toBe(1);
  });

  it("note in evidence where its statements name others of its report", async () => {
    const { store, terms } = await termsOf();
    await store.putPack(aPack(), "user", "d1");
    await terms.publish();
    const { entities } = await store.namedEntities();
    const [one, other] = entities;
    if (!one || !other) throw new Error("the pack has too few entities");
    const [own, theirs] = [one.names[0] ?? "", other.names[0] ?? ""];
    const evidence = (await store.evidence([one.key])).get(one.key);
    if (!evidence) throw new Error("no evidence");
    const text = `${own} wrote to ${theirs}, as nobody else did.`;
    const [noted] = await terms.noteNames([{ ...evidence, statements: [saying(text)] }]);
    const names = noted?.statements[0]?.names ?? [];
    expect(names.map(({ start, end }) => text.slice(start, end))).toEqual([theirs]);
    expect(names[0]?.entities).toEqual([other.key]);
  });

  it("leave statements that name nobody else as they are", async () => {
    const { store, terms } = await termsOf();
    await store.putPack(aPack(), "user", "d1");
    await terms.publish();
    const [one] = (await store.namedEntities()).entities;
    const evidence = (await store.evidence([one?.key ?? ""])).get(one?.key ?? "");
    if (!evidence) throw new Error("no evidence");
    const plain = { ...evidence, statements: [saying("It rained.")] };
    expect(await terms.noteNames([plain])).toEqual([plain]);
  });
});

function saying(text: string): EvidenceStatement {
  return { id: "s", kind: "fact", text, own: false, source: { title: "A report" } };
}

describe("find", () => {
  it("gives whom a text names, in order, each once", async () => {
    const { store, terms } = await termsOf();
    await store.putPack(aPack(), "user", "d1");
    await terms.publish();
    expect(await terms.find("the Harbour Guild, Ada Quill and the Harbour Guild")).toEqual([
      "r1/guild",
      "r1/quill",
    ]);
    expect(await terms.find("nobody at all")).toEqual([]);
    expect(await terms.find("")).toEqual([]);
  });
});
