import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodePack } from "../../src/exchange";
import { readReport } from "../../src/read";

const FOLDER = join(import.meta.dirname, "reports");
const names = (await readdir(FOLDER))
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.slice(0, -".txt".length));

/** The pack of a report, as text, in the order that people read it in. */
async function packOf(name: string): Promise<string> {
  const text = await readFile(join(FOLDER, `${name}.txt`), "utf8");
  const { report, entities, statements } = readReport({
    id: name,
    title: name,
    language: "und",
    text,
  });
  const pack = { format: "sidelight-pack", version: 1, reports: [report], entities, statements };
  return `${JSON.stringify(pack, undefined, 1)}\n`;
}

/**
 * Invented reports, and beside each the pack that a careful person would make of it. Where the
 * reader comes to read one better, `npx vitest run tests/golden -u` writes what it reads, to be
 * looked through line by line.
 */
describe("golden reports", () => {
  it("are many", () => {
    expect(names.length).toBeGreaterThanOrEqual(13);
  });

  it.each(names)("%s", async (name) => {
    const pack = await packOf(name);
    expect(() => decodePack(pack)).not.toThrow();
    await expect(pack).toMatchFileSnapshot(join(FOLDER, `${name}.pack.json`));
  });
});
