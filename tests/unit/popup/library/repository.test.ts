import { beforeEach, describe, expect, it, vi } from "vitest";
import { chooseLibrary } from "../../../../popup/library/repository";
import { shareLibrary } from "../../../../src/background/shared-library";
import { LIBRARY_CHANNEL, type Library, SidelightError } from "../../../../src/model";
import { libraryRules, serve } from "../../../../src/rpc";
import type { Store } from "../../../../src/store";
import { aStore, dump } from "../../support/databases";
import { aPack } from "../../support/packs";

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

/** Messages as Firefox carries them: cloned there and back. */
const wire = vi.hoisted(() => ({ listener: undefined as unknown, sender: {} as object }));
vi.mock("../../../../src/browser", () => ({
  browser: {
    runtime: {
      id: "own",
      getURL: (path: string) => `moz-extension://own/${path}`,
      onMessage: {
        addListener: (listener: unknown) => {
          wire.listener = listener;
        },
      },
      sendMessage: async (message: unknown) =>
        structuredClone(await (wire.listener as Listener)(structuredClone(message), wire.sender)),
    },
  },
}));

const PRIVATE = { id: "own", url: "moz-extension://own/popup/library.html" };
const WEB = { id: "own", url: "https://example.org/", tab: { id: 1 } };

/** Opens no database, as in a private window. */
const barred = () => Promise.reject(new SidelightError("no-database", "private"));

describe("the library of a page that may not open the database", () => {
  let store: Store;
  let indexedDB: IDBFactory;
  let library: Library;

  beforeEach(async () => {
    wire.sender = PRIVATE;
    ({ store, indexedDB } = await aStore());
    serve(
      libraryRules,
      shareLibrary(async () => store),
    );
    library = await chooseLibrary(barred);
  });

  /** An item that waits for review. */
  async function reviewed(): Promise<number> {
    const [id = 0] = await library.add([{ kind: "text", name: "a", text: "A text" }]);
    await store.jobs.next();
    await store.jobs.keep(id, aPack(), []);
    return id;
  }

  it("is in the database that others open, bytes and all", async () => {
    const bytes = new Uint8Array([0, 128, 255]);
    const ids = await library.add([
      { kind: "file", name: "a.pdf", bytes },
      { name: "b.pdf", failure: "too large" },
    ]);
    expect(ids).toHaveLength(2);
    expect((await dump(indexedDB)).inputs).toEqual([
      { id: ids[0], input: { kind: "file", name: "a.pdf", bytes } },
    ]);
    expect(await library.page(10)).toEqual(await store.library.page(10));
    expect((await library.page(10, ids[1])).items.map(({ id }) => id)).toEqual([ids[0]]);
    expect(await library.item(ids[0] ?? 0)).toMatchObject({ title: "a.pdf", state: "reading" });
    expect(await library.item(999)).toBeUndefined();
  });

  it("is reviewed and accepted", async () => {
    const id = await reviewed();
    expect(await library.draft(id)).toEqual({ id, pack: aPack(), corrections: [] });
    const corrections = [{ op: "drop" as const, names: ["The Harbour Guild"] }];
    await library.saveDraft(id, aPack(), corrections);
    expect(await store.library.draft(id)).toEqual({ id, pack: aPack(), corrections });
    expect(await library.accept()).toBe(1);
    expect(await store.library.item(id)).toMatchObject({ state: "reading", accepted: true });
    await library.giveUp(id);
    expect(await store.library.item(id)).toMatchObject({ state: "review" });
    expect(await library.accept([id])).toBe(1);
    expect(await library.remove(id)).toBe(true);
    expect(await library.remove(id)).toBe(false);
  });

  it("stops reading", async () => {
    await library.add([{ kind: "text", name: "a", text: "A text" }]);
    expect(await library.cancelReading()).toBe(1);
    expect((await store.library.page(10)).items).toEqual([]);
  });

  it("keeps no pack that is none", async () => {
    const id = await reviewed();
    const { entities: _, ...broken } = aPack();
    await expect(library.saveDraft(id, broken as never, [])).rejects.toMatchObject({
      code: "bad-pack",
      message: expect.stringContaining("entities"),
    });
    expect((await store.library.draft(id))?.pack).toEqual(aPack());
  });

  it("is not there for a web page", async () => {
    wire.sender = WEB;
    await expect(library.page(10)).rejects.toMatchObject({ code: "forbidden" });
    await expect(library.add([{ name: "a", failure: "b" }])).rejects.toMatchObject({
      code: "forbidden",
    });
    expect((await store.library.page(10)).items).toEqual([]);
  });

  it("tells the pages that may open it of each change", async () => {
    const channel = new BroadcastChannel(LIBRARY_CHANNEL);
    const told = new Promise((resolve) => {
      channel.onmessage = resolve;
    });
    await library.add([{ name: "a", failure: "b" }]);
    await told;
    channel.close();
  });
});

describe("the library of any other page", () => {
  it("is the database's own", async () => {
    const { store } = await aStore();
    wire.listener = () => Promise.reject(new Error("not asked for"));
    const library = await chooseLibrary(async () => store);
    await library.add([{ name: "a", failure: "b" }]);
    expect((await store.library.page(10)).items).toHaveLength(1);
  });

  it("fails as the database does", async () => {
    const failing = () => Promise.reject(new SidelightError("store-blocked", "newer"));
    await expect(chooseLibrary(failing)).rejects.toMatchObject({ code: "store-blocked" });
  });
});
