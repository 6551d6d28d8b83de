import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { shallow } from "../../../src/cli/html/shallow";
import { readCommand } from "../../../src/cli/read-command";
import { decodePack, encodePack } from "../../../src/exchange";
import { aDocx } from "../support/documents";
import { aPack, REPORT_TEXT } from "../support/packs";
import { folderOf, runIn } from "./surroundings";

const read = (folder: string, ...words: string[]) => runIn(folder, readCommand, ...words);

describe("read", () => {
  it("prints one pack with each file's text unchanged", async () => {
    const text = `\ufeff${REPORT_TEXT.replaceAll("\n", "\r\n")}`;
    const folder = folderOf({ "a.txt": text, "b.md": "# Harbour\n\nAda Quill left Orlea." });
    const { code, stdout, stderr } = await read(folder, "a.txt", "b.md");
    expect([code, stderr]).toEqual([0, ""]);
    const pack = decodePack(stdout);
    expect(pack.reports.map((it) => it.text)).toEqual([
      text.slice(1),
      "# Harbour\n\nAda Quill left Orlea.",
    ]);
    const named = pack.entities.filter(({ name }) => name.includes("Quill"));
    expect(named.map(({ mentions }) => mentions[0]?.report)).toEqual(
      pack.reports.map(({ id }) => id),
    );
    for (const { mentions, name, aliases } of pack.entities) {
      const forms = [name, ...aliases.map((it) => it.text)];
      const standing = mentions.map(({ report, span }) =>
        pack.reports.find(({ id }) => id === report)?.text?.slice(span.start, span.end),
      );
      expect(standing.some((it) => forms.includes(it ?? ""))).toBe(true);
    }
  });

  it("goes on where a file fails, and tells which and why", async () => {
    const folder = folderOf({
      "a.txt": "",
      "b.docx": aDocx("<w:p><w:r><w:t>Ada Quill left Orlea.</w:t></w:r></w:p>").subarray(0, 50),
      "c.txt": "Ada Quill left Orlea.",
    });
    const { code, stdout, stderr } = await read(folder, "a.txt", "b.docx", "c.txt", "d.txt");
    expect(code).toBe(1);
    expect(decodePack(stdout).reports).toHaveLength(1);
    expect(stderr).toMatch(/^a\.txt: is empty.*\nb\.docx: is broken.*\nd\.txt: there is no such/);
  });

  it("writes other formats, and to files", async () => {
    const folder = folderOf({ "p.json": encodePack(aPack()) });
    const { code, stdout } = await read(folder, "--format", "markdown", "--out", "o.md", "p.json");
    expect([code, stdout]).toEqual([0, ""]);
    expect(readFileSync(join(folder, "o.md"), "utf8")).toBe(encodePack(aPack(), "markdown"));
  });

  it("prints nothing where nothing was read, and refuses what it does not understand", async () => {
    const folder = folderOf({ "a.txt": "" });
    expect(await read(folder, "a.txt")).toMatchObject({ code: 1, stdout: "" });
    expect(await read(folder, "--format", "xml", "a.txt")).toMatchObject({ code: 2 });
    expect(await read(folder)).toMatchObject({ code: 2 });
  });
});

it("pages nested without end are read in no time", async () => {
  const html = `${"<div>".repeat(200_000)}Ada Quill left.`;
  expect(shallow("<p><b>a</b></p>")).toBe("<p><b>a</b></p>");
  const folder = folderOf({ "a.html": html });
  const { stdout } = await read(folder, "a.html");
  expect(decodePack(stdout).reports[0]?.text).toBe("Ada Quill left.");
});
