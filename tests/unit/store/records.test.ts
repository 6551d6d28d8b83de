import { describe, expect, it } from "vitest";
import { namesOf, rowsOf } from "../../../src/store/records";
import { aFact, aPack, aPackWithoutText, aQuote, REPORT_TEXT } from "../support/packs";

describe("rowsOf", () => {
  it("describes the pack in one row", () => {
    expect(rowsOf(aPack(), "seed", "d1").packs).toEqual([
      { key: "r1", origin: "seed", digest: "d1", reports: ["r1"] },
    ]);
  });

  it("keeps a report's text apart", () => {
    const { reports, texts } = rowsOf(aPack(), "user", "d1");
    const { text, ...rest } = aPack().reports[0] ?? {};
    expect(reports).toEqual([{ ...rest, pack: "r1" }]);
    expect(texts).toEqual([{ pack: "r1", id: "r1", text }]);
    expect(text).toBe(REPORT_TEXT);
  });

  it("has no text row where the text did not travel", () => {
    expect(rowsOf(aPackWithoutText(), "user", "d1").texts).toEqual([]);
  });

  it("keeps an entity's mentions apart", () => {
    const { entities, mentions } = rowsOf(aPack(), "user", "d1");
    const { mentions: told, ...quill } = aPack().entities[0] ?? {};
    expect(entities[0]).toEqual({ ...quill, key: "r1/quill", pack: "r1", reports: ["r1"] });
    expect(mentions[0]).toEqual({ key: "r1/quill", mentions: told });
    expect(mentions.map(({ key }) => key)).toEqual(["r1/quill", "r1/bridge"]);
  });

  it("lists whom a statement is about and its speaker, each once", () => {
    const rows = (about: string[], speaker: string | null) =>
      rowsOf({ ...aPack(), statements: [aFact({ about, speaker })] }, "user", "d1").statements;
    expect(rows(["bridge", "quill"], "guild")[0]?.entities).toEqual([
      "r1/bridge",
      "r1/quill",
      "r1/guild",
    ]);
    expect(rows(["guild", "guild"], "guild")[0]?.entities).toEqual(["r1/guild"]);
    expect(rows([], null)[0]?.entities).toEqual([]);
  });

  it("keeps a statement as it is", () => {
    expect(rowsOf(aPack(), "user", "d1").statements[0]).toMatchObject({
      pack: "r1",
      id: "q1",
      statement: aQuote(),
    });
  });

  it("keys every row by the pack of all its reports", () => {
    const pack = aPack();
    pack.reports.unshift({ id: "r2", title: "Second", language: "en", text: "" });
    const rows = rowsOf(pack, "user", "d1");
    expect(rows.packs[0]).toMatchObject({ key: "r1 r2", reports: ["r2", "r1"] });
    expect(rows.reports.map((it) => it.pack)).toEqual(["r1 r2", "r1 r2"]);
    expect(rows.entities.map((it) => it.key)).toContain("r1 r2/quill");
    expect(rows.statements[0]?.entities).toEqual(["r1 r2/bridge", "r1 r2/quill"]);
  });

  it("leaves the pack as it was", () => {
    const pack = aPack();
    rowsOf(pack, "user", "d1");
    expect(pack).toEqual(aPack());
  });
});

describe("an entity's row", () => {
  /** The reports noted for the guild, which the pack mentions nowhere. */
  const reportsOfGuild = (statements = [aQuote()]) => {
    const pack = { ...aPack(), statements };
    pack.reports.push({ id: "r2", title: "Second", language: "en", text: "" });
    return rowsOf(pack, "user", "d1").entities.find(({ id }) => id === "guild")?.reports;
  };

  it("counts all reports for an entity that stands in none", () => {
    expect(reportsOfGuild()).toEqual(["r1", "r2"]);
  });

  it("counts those of statements about it and by it", () => {
    expect(reportsOfGuild([aQuote({ report: "r2", about: ["guild"] })])).toEqual(["r2"]);
    expect(reportsOfGuild([aQuote({ report: "r2", speaker: "guild" })])).toEqual(["r2"]);
  });

  it("counts those of its mentions, each once", () => {
    const quill = rowsOf(aPack(), "user", "d1").entities.find(({ id }) => id === "quill");
    expect(quill?.reports).toEqual(["r1"]);
  });
});

describe("namesOf", () => {
  it("begins with the name and has none twice", () => {
    const aliases = ["Quill", "Ada Quill", "Quill", "A. Quill"].map((text) => ({ text }));
    expect(namesOf({ name: "Ada Quill", aliases })).toEqual(["Ada Quill", "Quill", "A. Quill"]);
  });
});
