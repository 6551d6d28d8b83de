import { describe, expect, it } from "vitest";
import { lookUpText } from "../../../src/background/look-up";
import { aStore } from "../support/databases";
import { aPack } from "../support/packs";

describe("lookUpText", () => {
  it("gives whom the text names, then those whose names hold it, each once", async () => {
    const { store } = await aStore({ sameness: (text) => text.toLowerCase() });
    await store.putPack(aPack(), "user", "d1");
    const find = async () => ["r1/guild", "r1/gone"];
    const found = await lookUpText(store, { find }, "quill");
    expect(found.map(({ key }) => key)).toEqual(["r1/guild", "r1/quill"]);
    const both = await lookUpText(store, { find: async () => ["r1/quill"] }, "quill");
    expect(both.map(({ key }) => key)).toEqual(["r1/quill"]);
  });
});
