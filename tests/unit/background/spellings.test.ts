import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  addSpelling,
  getSpellings,
  refusalWith,
  setSpelling,
} from "../../../src/background/spellings";
import { NO_COMMON_WORDS, openCommonWords } from "../../../src/spot/common";
import { aStore } from "../support/databases";
import { aPack } from "../support/packs";
import { madeVariants } from "../support/variants";

const publish = vi.fn(async () => {});

const QUILL = "r1/quill";
const noQuill = (text: string) => (text === "Quill" ? "word" : undefined);
const none = () => undefined;

async function aStoreOfQuill() {
  const { store } = await aStore();
  await store.putPack(aPack(), "user", "d1", madeVariants());
  return store;
}

beforeEach(() => {
  publish.mockReset();
});

describe("getSpellings", () => {
  it("tells what is used, removed and refused", async () => {
    const store = await aStoreOfQuill();
    await store.setSpelling(QUILL, "A. Quill", false);
    const spellings = await getSpellings(store, QUILL, noQuill);
    expect(spellings.map(({ text, state, why }) => [text, state, why])).toEqual([
      ["Ada Quill", "used", undefined],
      ["Quill", "refused", "word"],
      ["Ада Квілл", "used", undefined],
      ["A. Quill", "removed", undefined],
      ["Ada Quills", "used", undefined],
      ["Ms Quill", "used", undefined],
    ]);
  });

  it("has none of an unknown entity, and publishes nothing", async () => {
    expect(await getSpellings(await aStoreOfQuill(), "r1/nobody", none)).toEqual([]);
    expect(publish).not.toHaveBeenCalled();
  });
});

describe("setSpelling", () => {
  it("stores, then publishes, and gives the new list", async () => {
    const store = await aStoreOfQuill();
    let published: string[] = [];
    publish.mockImplementation(async () => {
      const { entities } = await store.namedEntities();
      published = entities.flatMap(({ names }) => names);
    });
    const change = { entity: QUILL, text: "Ada Quill", used: false };
    const spellings = await setSpelling(store, change, noQuill, publish);
    expect(spellings.slice(0, 2)).toMatchObject([{ state: "removed" }, { state: "refused" }]);
    expect(published).toEqual(["Long Bridge", "Harbour Guild", "Quill", "Ада Квілл"]);
    await setSpelling(store, { ...change, used: true }, none, publish);
    expect(published).toContain("Ada Quill");
  });

  it("fails where pages could not be told, and has stored it nevertheless", async () => {
    const store = await aStoreOfQuill();
    publish.mockRejectedValue(new Error("storage is full"));
    const change = { entity: QUILL, text: "Quill", used: false };
    await expect(setSpelling(store, change, none, publish)).rejects.toThrow("storage is full");
    expect((await store.trimmed()).map(({ entity }) => entity)).toEqual([QUILL]);
  });
});

describe("refusalWith", () => {
  it("refuses what only marks noise, by the entity's kind", () => {
    const words = openCommonWords({ version: 1, words: "0the0end", dates: "june", otherDates: "" });
    const refusalOf = refusalWith(words);
    expect(refusalOf("the end", "place")).toBe("word");
    expect(refusalOf("June", "place")).toBe("date");
    expect(refusalOf("June", "person")).toBeUndefined();
    expect(refusalOf("Q", "person")).toBe("letter");
  });

  it("refuses less where no words are known", () => {
    const refusalOf = refusalWith(NO_COMMON_WORDS);
    expect(refusalOf("the end", "place")).toBeUndefined();
    expect(refusalOf("7", "place")).toBe("number");
  });
});

describe("addSpelling", () => {
  it("stores it as one line, publishes, and gives the new list", async () => {
    const store = await aStoreOfQuill();
    const addition = { entity: QUILL, text: "  Mayor\n Ada " };
    const spellings = await addSpelling(store, addition, none, publish);
    expect(spellings).toContainEqual(
      expect.objectContaining({ text: "Mayor Ada", reason: "added", state: "used" }),
    );
    expect(publish).toHaveBeenCalledTimes(1);
  });

  it("tells what is refused, and does not store it", async () => {
    const store = await aStoreOfQuill();
    const refuse = (text: string) => (text === "the" ? "word" : undefined);
    const spellings = await addSpelling(store, { entity: QUILL, text: "the" }, refuse, publish);
    expect(spellings.at(-1)).toMatchObject({ text: "the", state: "refused", why: "word" });
    expect(publish).not.toHaveBeenCalled();
    expect(await getSpellings(store, QUILL, none)).not.toContainEqual(
      expect.objectContaining({ text: "the" }),
    );
  });

  it("knows nobody of an unknown key", async () => {
    const addition = { entity: "r1/nobody", text: "Nobody" };
    expect(await addSpelling(await aStoreOfQuill(), addition, none, publish)).toEqual([]);
  });
});
