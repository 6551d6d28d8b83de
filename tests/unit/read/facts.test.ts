import { describe, expect, it } from "vitest";
import { readReport } from "../../../src/read";
import { factsOf, readText } from "./read";

const texts = (text: string): string[] => factsOf(text).map((fact) => fact.text);

describe("a report's day", () => {
  it.each([
    ["RIVERTON, 11 March 2022 (Courier) – Ada Quill left last Tuesday.", "2022-03-11"],
    ["Bridge opens\n\n11 March 2022\n\nAda Quill left last Tuesday.", "2022-03-11"],
    [
      "Ada Quill, who was born on 5 March 1946 in the house beside the old bridge, left last Tuesday.",
      undefined,
    ],
  ])("is the one that its text gives it: %s", (text, day) => {
    const { report } = readReport({ id: "r", title: "Report", language: "en", text });
    expect(report.date).toBe(day);
  });
});

describe("facts", () => {
  it("are clauses with their subjects", () => {
    expect(texts("Boris Hale opened the bridge, and Ada Quill closed the road.")).toEqual([
      "Boris Hale opened the bridge",
      "Ada Quill closed the road",
    ]);
    expect(
      texts(
        "Ada Quill, who leads the council, opened the bridge while Boris Hale watched the river.",
      ),
    ).toEqual([
      "Ada Quill, who leads the council",
      "Ada Quill, who leads the council, opened the bridge",
      "Boris Hale watched the river",
    ]);
  });

  it("share the subject of the verb before", () => {
    expect(texts("Ada Quill opened the bridge and thanked the workers.")).toEqual([
      "Ada Quill opened the bridge",
      "Ada Quill opened the bridge and thanked the workers",
    ]);
  });

  it("have attribution as a property", () => {
    const facts = factsOf("Ada Quill said on Friday that Boris Hale had left Riverton.");
    expect(facts).toMatchObject([
      { text: "Boris Hale had left Riverton", speakerText: "Ada Quill", cue: "said" },
    ]);
    const [after] = factsOf("Boris Hale has left Riverton, Ada Quill said.");
    expect(after).toMatchObject({ text: "Boris Hale has left Riverton", speakerText: "Ada Quill" });
    const [by] = factsOf("Boris Hale has left Riverton, according to Ada Quill.");
    expect(by).toMatchObject({ cue: "according to", speakerText: "Ada Quill" });
  });

  it.each([
    ["Ada Quill opened the bridge.", "fact"],
    ["Ada Quill could close the bridge.", "claim"],
    ["Ada Quill plans to close the bridge.", "claim"],
    ["Ada Quill is expected to close the bridge.", "claim"],
    ["Boris Hale claimed that Ada Quill had closed the bridge.", "claim"],
    ["Ada Quill has reportedly closed the bridge.", "claim"],
  ])("are told apart from claims: %s", (text, certainty) => {
    expect(factsOf(text).at(-1)?.certainty).toBe(certainty);
  });

  it("have their date and figures", () => {
    const [fact] = factsOf("Ada Quill sold 1,300 boats to Norway last Tuesday.");
    expect(fact).toMatchObject({
      date: "2022-03-08",
      figures: [{ value: 1300, unit: "boats" }],
    });
    expect(factsOf("On Monday, Ada Quill left Norway.")[0]).toMatchObject({ date: "2022-03-07" });
  });

  it("are about their subject first", () => {
    const { entities, statements } = readText("Boris Hale met Ada Quill in Norway.");
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    const about = statements[0]?.about.map((id) => names.get(id));
    expect(about).toEqual(["Boris Hale", "Ada Quill", "Norway"]);
  });

  it("are about the nation whose people or forces do something", () => {
    const { entities, statements } = readText(
      "Norway mourned on Sunday. Norwegian soldiers watching Riverton left the bridge. Austria did not. Australian soldiers stayed.",
    );
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    const about = new Map(statements.map((it) => [it.text, it.about.map((id) => names.get(id))]));
    const left = about.get("Norwegian soldiers watching Riverton left the bridge");
    expect(left?.[0]).toBe("Norway");
    expect(about.get("Australian soldiers stayed") ?? []).not.toContain("Austria");
  });

  it('leave out a bare "Quill said" and long quotations', () => {
    expect(texts("“The river has never been as high as it is today,” Ada Quill said.")).toEqual([]);
  });

  it.each([
    [
      "Ada Quill announced new plans for the bridge.",
      "Ada Quill announced new plans for the bridge",
    ],
    [
      "Norway attacked the plan drawn up in Riverton.",
      "Norway attacked the plan drawn up in Riverton",
    ],
    [
      "The man accused of theft in Riverton was freed.",
      "The man accused of theft in Riverton was freed",
    ],
  ])("take nouns and participles for what they are: %s", (text, fact) => {
    expect(texts(text)).toEqual([fact]);
  });
});
