import { describe, expect, it } from "vitest";
import type { Statement } from "../../../src/model";
import { evidenceOf, type Referred } from "../../../src/store/evidence-record";
import { rowsOf } from "../../../src/store/records";
import type { EntityRow } from "../../../src/store/schema";
import { aFact, aPack, aQuote } from "../support/packs";

const rows = rowsOf(aPack(), "user", "d1");
const quill = rows.entities[0] as EntityRow;
const guild = rows.entities[2] as EntityRow;
const referred: Referred = {
  reports: new Map(rows.reports.map((row) => [row.id, row])),
  speakers: new Map(rows.entities.map(({ id, name }) => [id, name])),
};
const only = (statement: Statement, row = quill) =>
  evidenceOf(row, [statement], referred).statements[0];

describe("evidenceOf", () => {
  it("tells who the entity is", () => {
    expect(evidenceOf(quill, [], referred)).toStrictEqual({
      key: "r1/quill",
      id: "quill",
      kind: "person",
      name: "Ada Quill",
      role: "mayor",
      names: ["Ada Quill", "Quill", "Ада Квілл"],
      statements: [],
    });
  });

  it("tells a quote with its source", () => {
    expect(only(aQuote())).toStrictEqual({
      id: "q1",
      kind: "quote",
      text: "The bridge is older than all of us.",
      own: true,
      speaker: "Ada Quill",
      speakerText: "Mayor Ada Quill",
      cue: "told",
      date: "2031-05-03",
      addressee: "reporters",
      source: {
        title: "Bridge repairs to begin",
        publisher: "The Riverton Bell",
        date: "2031-05-03",
        url: "https://bell.example/bridge",
        paragraph: 2,
      },
    });
  });

  it("tells a fact with its certainty and asserter", () => {
    expect(only(aFact(), guild)).toMatchObject({
      kind: "fact",
      certainty: "claim",
      own: true,
      speaker: "Harbour Guild",
      speakerText: "The Harbour Guild",
      date: "2031-03/2031-05",
    });
    expect(only(aFact(), quill)).toMatchObject({ own: false });
  });

  it("names no speaker where the report itself asserts", () => {
    const { speakerText: _speakerText, ...fact } = aFact({ speaker: null });
    const told = only(fact);
    expect(told).not.toHaveProperty("speaker");
    expect(told).not.toHaveProperty("speakerText");
    expect(told).toMatchObject({ own: false });
  });

  it("keeps the report's words for a speaker that is no entity", () => {
    const told = only(aQuote({ speaker: null, speakerText: "a ferryman" }));
    expect(told).toMatchObject({ speakerText: "a ferryman", own: false });
    expect(told).not.toHaveProperty("speaker");
  });

  it("leaves the report's words out where they are the name", () => {
    expect(only(aQuote({ speakerText: "Ada Quill" }))).not.toHaveProperty("speakerText");
  });

  it("leaves out what the source does not tell", () => {
    const bare: Referred = {
      ...referred,
      reports: new Map([["r1", { pack: "r1", id: "r1", title: "Bare", language: "en" }]]),
    };
    const { paragraph: _paragraph, ...quote } = aQuote();
    expect(evidenceOf(quill, [quote], bare).statements[0]?.source).toStrictEqual({ title: "Bare" });
  });

  it("orders the statements, and leaves those given in their order", () => {
    const given = [aFact({ about: ["quill"] }), aQuote()];
    const { statements } = evidenceOf(quill, given, referred);
    expect(statements.map(({ id }) => id)).toEqual(["q1", "f1"]);
    expect(given.map(({ id }) => id)).toEqual(["f1", "q1"]);
  });
});
