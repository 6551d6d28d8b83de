import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePack } from "../../../src/exchange";
import type { Correction, Edit, Pack } from "../../../src/model";
import { applyCorrections, correctionOf, editPack } from "../../../src/review";
import { aPack } from "../support/packs";

/** What is remembered of edits made one after the other. */
function remembered(...edits: Edit[]): Correction[] {
  let pack = aPack();
  return edits.flatMap((edit) => {
    const correction = correctionOf(pack, edit);
    pack = editPack(pack, edit);
    return correction ?? [];
  });
}

/** The same report as another reading has it: ids differ. */
function anotherReading(): Pack {
  const renamed = (id: string) => `x.${id}`;
  const pack = aPack();
  return {
    ...pack,
    entities: pack.entities.map((entity) => ({ ...entity, id: renamed(entity.id) })),
    statements: pack.statements.map((statement) => ({
      ...statement,
      about: statement.about.map(renamed),
      speaker: statement.speaker && renamed(statement.speaker),
    })),
  };
}

const names = (pack: Pack) => pack.entities.map(({ name }) => name);

describe("corrections", () => {
  it("hold for the next reading: a name dropped, retyped, renamed stays so", () => {
    const corrections = remembered(
      { op: "drop", entity: "guild" },
      { op: "retype", entity: "bridge", kind: "organisation" },
      { op: "rename", entity: "quill", name: "Ada B. Quill" },
    );
    const pack = decodePack(applyCorrections(anotherReading(), corrections));
    expect(names(pack)).toEqual(["Ada B. Quill", "Long Bridge"]);
    expect(pack.entities[1]?.kind).toBe("organisation");
  });

  it("hold for merged, split and added names, speakers and statements", () => {
    const corrections = remembered(
      { op: "merge", entity: "guild", into: "quill" },
      { op: "split", entity: "quill", form: "Ада Квілл" },
      { op: "add", name: "RIVERTON", kind: "place" },
      { op: "speaker", statement: "q1", speaker: "bridge" },
      { op: "unsay", statement: "f1" },
    );
    const pack = decodePack(applyCorrections(anotherReading(), corrections));
    expect(names(pack)).toEqual(["Ada Quill", "Ада Квілл", "Long Bridge", "RIVERTON"]);
    expect(pack.statements).toMatchObject([{ id: "q1", speaker: "x.bridge" }]);
  });

  it("of names that only share a word leave others alone", () => {
    const corrections: Correction[] = [{ op: "drop", names: ["Quill", "Long"] }];
    expect(applyCorrections(anotherReading(), corrections)).toEqual(anotherReading());
  });

  it("count by the last word: what was dropped and added again is there", () => {
    const corrections = remembered(
      { op: "drop", entity: "guild" },
      { op: "add", name: "Harbour Guild", kind: "organisation" },
    );
    expect(names(applyCorrections(anotherReading(), corrections))).toContain("Harbour Guild");
  });
});

it("any corrections leave a pack that is one", () => {
  const name = fc.constantFrom(
    "Ada Quill",
    "Quill",
    "Long Bridge",
    "Harbour Guild",
    "Orlea",
    "May",
    "",
  );
  const kind = fc.constantFrom("person" as const, "place" as const, "organisation" as const);
  const list = fc.array(name, { maxLength: 3 });
  const words = fc.constantFrom(...aPack().statements.map(({ text }) => text), "other");
  const correction: fc.Arbitrary<Correction> = fc.oneof(
    fc.record({ op: fc.constant("drop" as const), names: list }),
    fc.record({ op: fc.constant("retype" as const), names: list, kind }),
    fc.record({ op: fc.constant("rename" as const), names: list, name }),
    fc.record({ op: fc.constant("merge" as const), names: list, into: list }),
    fc.record({ op: fc.constant("split" as const), names: list, form: name }),
    fc.record({ op: fc.constant("add" as const), name, kind }),
    fc.record({ op: fc.constant("alias" as const), names: list, name }),
    fc.record({ op: fc.constant("speaker" as const), words, speaker: fc.option(name) }),
    fc.record({ op: fc.constant("unsay" as const), words }),
  );
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 12 }), (corrections) => {
      decodePack(applyCorrections(aPack(), corrections));
    }),
  );
});
