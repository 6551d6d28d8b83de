import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePack, encodePack, joinPacks, LIMITS, packOf } from "../../../src/exchange";
import { CodePoints } from "../../../src/exchange/formats/code-points";
import { aPack } from "../support/packs";

describe("a pack", () => {
  it("comes back as it left", () => {
    expect(decodePack(encodePack(aPack()))).toEqual(aPack());
  });

  it("of one report is made of what was read in it", () => {
    const { reports, entities, statements } = aPack();
    const [report] = reports;
    if (!report) throw new Error("no report");
    expect(packOf({ report, entities, statements })).toEqual(aPack());
  });
});

describe("joined packs", () => {
  it("keep apart what was read apart, even where it is the same", () => {
    const other = aPack();
    for (const report of other.reports) report.id = "r2";
    for (const { mentions } of other.entities) for (const it of mentions) it.report = "r2";
    for (const it of other.statements) it.report = "r2";
    const joined = decodePack(joinPacks([aPack(), other, aPack()]));
    expect(joined.reports.map(({ id }) => id)).toEqual(["r1", "r2", "r1-2"]);
    expect(joined.entities).toHaveLength(9);
    expect(joined.entities[3]).toMatchObject({ id: "r2.quill", name: "Ada Quill" });
    expect(joined.statements[2]).toMatchObject({ id: "r2.q1", report: "r2", speaker: "r2.quill" });
  });

  it("of one are that one", () => {
    expect(joinPacks([aPack()])).toEqual(aPack());
  });
});

describe("Web Annotations", () => {
  interface Selector {
    type: string;
    exact?: string;
    prefix?: string;
    start?: number;
    end?: number;
  }
  interface Annotation {
    motivation: string;
    target: { source: string; selector: Selector[] };
  }
  const itemsOf = (pack = aPack()) =>
    (JSON.parse(encodePack(pack, "jsonld")) as { items: Annotation[] }).items;

  it("select by quotation and by position", () => {
    const [first] = itemsOf();
    expect(first?.motivation).toBe("identifying");
    expect(first?.target.source).toBe("https://bell.example/bridge");
    const [quote, position] = first?.target.selector ?? [];
    expect(quote).toMatchObject({ type: "TextQuoteSelector", exact: "Ada Quill" });
    expect(quote?.prefix).toMatch(/Mayor $/);
    expect(aPack().reports[0]?.text?.slice(position?.start, position?.end)).toBe("Ada Quill");
    expect(itemsOf().filter(({ motivation }) => motivation === "describing")).toHaveLength(2);
  });

  it("count code points, not code units", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), (text, at) => {
        const before = Array.from(text).slice(0, at % (Array.from(text).length + 1));
        expect(new CodePoints(text).before(before.join("").length)).toBe(before.length);
      }),
    );
  });
});

describe("a table", () => {
  const pack = aPack();
  const lines = encodePack(pack, "csv").split("\r\n");

  it("has a row for each entity, mention and statement, quoted where need be", () => {
    expect(lines[0]).toMatch(/^record,report,report_title,id,/);
    expect(lines).toHaveLength(1 + 3 + 3 + 2 + 1);
    expect(lines[1]).toBe("entity,,,quill,person,Ada Quill,mayor,,,,,,,,,,");
    expect(lines.find((it) => it.startsWith("quote,"))).toContain(",Ada Quill,told,2031-05-03,,");
  });

  it("holds nothing that a spreadsheet would run", () => {
    const [quill] = pack.entities;
    if (quill) quill.role = '=HYPERLINK("https://x.example")';
    expect(encodePack(pack, "csv")).toContain(`"'=HYPERLINK(""https://x.example"")"`);
  });
});

it("Markdown tells who said what, its own marks taken for text", () => {
  const pack = aPack();
  const [report] = pack.reports;
  if (report) report.title = "*Bridge* <b>repairs</b>";
  const text = encodePack(pack, "markdown");
  expect(text).toContain("# \\*Bridge\\* \\<b\\>repairs\\</b\\>\n");
  expect(text).toContain("- **Ada Quill**: mayor; also Quill, Ада Квілл");
  expect(text).toContain("> The bridge is older than all of us.\n>\n> Ada Quill, 2031-05-03");
  expect(text).toContain("(claim; according to Harbour Guild; 2031-03/2031-05)");
});

it("limits leave room for the longest text that is read", () => {
  expect(LIMITS.text).toBeLessThan(LIMITS.file);
});
