import { describe, expect, it } from "vitest";
import { decodePack } from "../../../src/exchange";
import type { Edit, Pack } from "../../../src/model";
import { editPack } from "../../../src/review";
import { aPack, REPORT_TEXT, spanOf } from "../support/packs";

/** The pack after edits, held against all that a pack must be. */
function edited(...edits: Edit[]): Pack {
  const before = JSON.stringify(aPack());
  const pack = aPack();
  const after = edits.reduce(editPack, pack);
  expect(JSON.stringify(pack)).toBe(before);
  return decodePack(after);
}

const named = (pack: Pack, name: string) => pack.entities.find((it) => it.name === name);
const wordsOf = (pack: Pack, name: string) =>
  named(pack, name)?.mentions.map(({ span }) => REPORT_TEXT.slice(span.start, span.end));

describe("an edit", () => {
  it("drops a name, and facts that are about nobody then", () => {
    const pack = edited({ op: "drop", entity: "guild" });
    expect(named(pack, "Harbour Guild")).toBeUndefined();
    expect(pack.statements.map(({ id }) => id)).toEqual(["q1"]);
    expect(edited({ op: "drop", entity: "quill" }).statements[0]).toMatchObject({ speaker: null });
  });

  it("retypes and renames, the old name staying an alias", () => {
    const pack = edited(
      { op: "retype", entity: "bridge", kind: "organisation" },
      { op: "rename", entity: "quill", name: " Quill " },
    );
    expect(named(pack, "Long Bridge")?.kind).toBe("organisation");
    expect(named(pack, "Quill")?.aliases.map(({ text }) => text)).toEqual([
      "Ada Quill",
      "Ада Квілл",
    ]);
  });

  it("merges names, mentions and statements", () => {
    const pack = edited({ op: "merge", entity: "guild", into: "bridge" });
    expect(named(pack, "Long Bridge")?.aliases).toEqual([{ text: "Harbour Guild" }]);
    expect(pack.statements[1]).toMatchObject({ about: ["bridge"], speaker: "bridge" });
    expect(edited({ op: "merge", entity: "quill", into: "quill" })).toEqual(aPack());
  });

  it("splits a form off, with what is said where it stands", () => {
    const merged: Edit[] = [
      { op: "add", name: "Harbour", kind: "place" },
      { op: "merge", entity: "u4", into: "quill" },
    ];
    expect(wordsOf(edited(...merged), "Ada Quill")).toEqual(["Ada Quill", "Harbour"]);
    const pack = edited(...merged, { op: "split", entity: "quill", form: "Harbour" });
    expect(wordsOf(pack, "Ada Quill")).toEqual(["Ada Quill"]);
    expect(named(pack, "Harbour")).toMatchObject({ kind: "person", aliases: [] });
  });

  it("adds a name wherever it stands as a word, shorter ones giving way", () => {
    const pack = edited({ op: "add", name: "Mayor Ada Quill", kind: "person" });
    expect(wordsOf(pack, "Mayor Ada Quill")).toEqual(["Mayor Ada Quill"]);
    expect(wordsOf(pack, "Ada Quill")).toEqual([]);
    expect(edited({ op: "add", name: "ridge", kind: "place" })).toEqual(aPack());
    expect(edited({ op: "add", name: "Bridge", kind: "place" })).toEqual(aPack());
  });

  it("corrects and drops statements", () => {
    const pack = edited({ op: "speaker", statement: "q1", speaker: "guild" });
    expect(pack.statements[0]).toMatchObject({ speaker: "guild" });
    expect(pack.statements[0]?.speakerText).toBeUndefined();
    expect(edited({ op: "unsay", statement: "f1" }).statements).toHaveLength(1);
  });

  it("of what is not there changes nothing", () => {
    const gone: Edit[] = [
      { op: "drop", entity: "x" },
      { op: "split", entity: "quill", form: "Orlea" },
      { op: "split", entity: "quill", form: "Ada Quill" },
      { op: "add", name: "  ", kind: "place" },
      { op: "speaker", statement: "q1", speaker: "x" },
      { op: "unsay", statement: "x" },
    ];
    for (const edit of gone) expect(edited(edit), JSON.stringify(edit)).toEqual(aPack());
  });
});

it("leaves mentions where they read as the text does", () => {
  const { start } = spanOf("Harbour Guild");
  const pack = edited({ op: "add", name: "Harbour Guild said", kind: "organisation" });
  expect(named(pack, "Harbour Guild said")?.mentions[0]?.span.start).toBe(start);
});
