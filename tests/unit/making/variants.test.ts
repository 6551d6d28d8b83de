import { describe, expect, it, vi } from "vitest";
import { type VariantsOf, variantMaker, variantsWith } from "../../../src/making/variants";
import type { NameBearer } from "../../../src/store";
import { NO_LEXICON } from "../../../src/text/variants";

const entities = (count: number): NameBearer[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    kind: "person",
    name: `Name ${index}`,
    aliases: [],
  }));

const doubled: VariantsOf = ({ name }) => [{ text: name + name, reason: "short" }];

describe("variantMaker", () => {
  it("makes the variants of each entity", async () => {
    const make = variantMaker(async () => doubled);
    expect([...(await make(entities(2)))]).toEqual([
      ["e0", [{ text: "Name 0Name 0", reason: "short" }]],
      ["e1", [{ text: "Name 1Name 1", reason: "short" }]],
    ]);
    expect((await make([])).size).toBe(0);
  });

  it("loads what it needs on the first use, once", async () => {
    const load = vi.fn(async () => doubled);
    const make = variantMaker(load);
    expect(load).not.toHaveBeenCalled();
    await Promise.all([make(entities(1)), make(entities(1))]);
    await make(entities(1));
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("loads again after a failure, of which it tells", async () => {
    const load = vi.fn(async () => doubled).mockRejectedValueOnce(new TypeError("no such file"));
    const make = variantMaker(load);
    await expect(make(entities(1))).rejects.toThrow("no such file");
    expect((await make(entities(1))).size).toBe(1);
  });

  it("lets others turn while it works", async () => {
    const slow: VariantsOf = (entity) => {
      for (const began = performance.now(); performance.now() - began < 5; );
      return doubled(entity);
    };
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 1);
    await variantMaker(async () => slow)(entities(40));
    clearInterval(ticking);
    // 200 ms of work in slices of 20 to 25.
    expect(turns).toBeGreaterThanOrEqual(5);
  });
});

describe("what is prepared for the first entities", () => {
  it("lets others turn, too, and is done once", async () => {
    let steps = 0;
    let turns = 0;
    const slow: VariantsOf = Object.assign(doubled.bind(undefined), {
      *prepare() {
        for (; steps < 40; steps++) {
          for (const began = performance.now(); performance.now() - began < 5; );
          yield;
        }
      },
    });
    const ticking = setInterval(() => {
      turns += 1;
    }, 1);
    const make = variantMaker(async () => slow);
    await make(entities(1));
    await make(entities(1));
    clearInterval(ticking);
    expect(steps).toBe(40);
    expect(turns).toBeGreaterThanOrEqual(5);
  });
});

describe("variantsWith", () => {
  it("makes forms of names and aliases", () => {
    const variantsOf = variantsWith(JSON.stringify(NO_LEXICON));
    const made = variantsOf({ id: "q", kind: "person", name: "Ada Quill", aliases: [] });
    expect(made.map(({ reason }) => reason)).toContain("surname");
    const aliases = made.map(({ text }) => ({ text }));
    const more = variantsOf({ id: "q", kind: "person", name: "Ada Quill", aliases });
    expect(more.filter(({ text }) => aliases.some((alias) => alias.text === text))).toEqual([]);
  });
});
