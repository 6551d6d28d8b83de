import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Form, GazetteerData, NamedEntity } from "../../../src/model";
import { type Compiling, compileGazetteer, Hits, keyOf, sift } from "../../../src/spot";
import {
  type Archive,
  buildArchive,
  extendArchive,
  filterOf,
  lookUp,
  openArchive,
  packArchive,
} from "../../../src/spot/archive";
import { spotting } from "./arbitrary";
import { person, place } from "./samples";

const PLAIN: Compiling = {
  isCommon: () => false,
  isRare: () => false,
  isRefused: () => false,
};
const never = () => undefined;

function build(entities: readonly NamedEntity[], revision = 1): Promise<Archive> {
  return buildArchive(entities, revision, PLAIN, never);
}

/** All that an archive holds, asked for by the keys of what it was made of. */
function all(archive: Archive, { forms }: GazetteerData): GazetteerData {
  return lookUp(
    archive,
    forms.map(({ folded }) => keyOf(folded).key),
  );
}

/** Forms with the keys of their entities, in an order that does not depend on how they were found. */
function named({ entities, forms }: GazetteerData): unknown[] {
  const plain = ({ alias, folded, entities: owners, ...rest }: Form) => ({
    ...rest,
    folded,
    alias,
    owners: owners
      .map((owner) => entities[owner])
      .sort((a, b) => (a && b && a.key < b.key ? -1 : 1)),
  });
  return forms.map(plain).sort((a, b) => (a.rule + a.folded < b.rule + b.folded ? -1 : 1));
}

/** Names of which nobody writes half a character. */
function wellFormed(entities: readonly NamedEntity[]): NamedEntity[] {
  return entities.map((it) => ({ ...it, names: it.names.filter((name) => !/\p{Cs}/u.test(name)) }));
}

describe("an archive", () => {
  const entities = [place("Orlea", "Old Orlea"), person("Ada Quill", "Quill")];

  it("tells of the keys that it is asked for, and of no others", async () => {
    const archive = await build(entities);
    const { forms, revision } = lookUp(archive, [keyOf("old orlea").key]);
    expect(forms.map(({ alias }) => alias)).toEqual(["Old Orlea"]);
    expect(revision).toBe(1);
    expect(lookUp(archive, [1, 2, 3])).toEqual({ revision: 1, entities: [], forms: [] });
  });

  it("leaves out what is refused, and marks what is common, and what is rare", async () => {
    const compiling: Compiling = {
      isCommon: (folded) => folded === "quill",
      isRare: (folded) => folded === "marn",
      isRefused: (alias) => alias === "Orlea",
    };
    const archive = await buildArchive(entities, 1, compiling, never);
    const keys = ["orlea", "quill"].map((folded) => keyOf(folded).key);
    expect(lookUp(archive, keys).forms).toMatchObject([{ alias: "Quill", common: true }]);
    const marn = { text: "Marn", reason: "surname", weak: true } as const;
    const people = [{ ...person("Thea Marn"), variants: [marn] }, person("Marno Quill", "Marno")];
    const rare = await buildArchive(people, 1, compiling, never);
    const wanted = ["marn", "marno"].map((folded) => keyOf(folded).key);
    expect(lookUp(rare, wanted).forms.map((it) => [it.alias, it.rare])).toEqual([
      ["Marno", false],
      ["Marn", true],
    ]);
  });

  it("holds variants with their reasons", async () => {
    const variants = [{ text: "Орля", reason: "script" } as const];
    const archive = await build([{ ...place("Orlea"), variants }]);
    expect(lookUp(archive, [keyOf("орля").key]).forms).toMatchObject([{ reason: "script" }]);
  });

  it("survives being packed, and refuses what it cannot read", async () => {
    const archive = await build(entities, 7);
    const opened = openArchive(await packArchive(archive, never));
    expect(opened).toEqual(archive);
    expect(openArchive(new ArrayBuffer(0))).toBeUndefined();
    expect(openArchive(new ArrayBuffer(64))).toBeUndefined();
  });

  it("rests now and then", async () => {
    let rests = 0;
    const many = Array.from({ length: 2000 }, (_, index) => place(`Town ${index} East`));
    await buildArchive(many, 1, PLAIN, () => {
      rests++;
      return undefined;
    });
    expect(rests).toBeGreaterThan(2);
  });

  it("holds what compiling gives at once, however it came to be", async () => {
    await fc.assert(
      fc.asyncProperty(spotting, fc.nat({ max: 5 }), async ({ entities: any }, cut) => {
        const some = wellFormed(any);
        const compiled = compileGazetteer(some, 2);
        const whole = await build(some, 2);
        expect(named(all(whole, compiled))).toEqual(named({ ...compiled }));
        const begun = await build(some.slice(0, cut));
        const grown = await extendArchive(begun, some.slice(cut), 2, PLAIN, never);
        expect(named(all(grown, compiled))).toEqual(named(all(whole, compiled)));
        const packed = openArchive(await packArchive(grown, never));
        expect(packed).toEqual(grown);
      }),
    );
  });

  it("has a filter that lets pass all that the text may name", async () => {
    await fc.assert(
      fc.asyncProperty(spotting, async ({ entities: any }) => {
        const some = wellFormed(any);
        const filter = await filterOf(await build(some), never);
        for (const { alias, folded } of compileGazetteer(some, 1).forms) {
          const hits = new Hits();
          sift(filter, alias, 0, alias.length, hits);
          expect(hits.keys).toContain(keyOf(folded).key);
        }
      }),
    );
  });
});
