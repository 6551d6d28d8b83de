import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { readJsonLines } from "../../../src/cli/eval/lines";
import { readTable } from "../../../src/cli/eval/table";
import { typedFile } from "../../../src/cli/files";
import { folderOf } from "./surroundings";

const fileOf = (content: string) => typedFile("a.txt", folderOf({ "a.txt": content }));

describe("readJsonLines", () => {
  const Schema = v.object({ case: v.string(), spans: v.array(v.object({ start: v.number() })) });
  const read = (content: string) => readJsonLines(fileOf(content), Schema);

  it("reads a value from each line that is not blank", async () => {
    const line = '{"case":"a","spans":[{"start":1}],"more":0}';
    const value = { case: "a", spans: [{ start: 1 }] };
    expect(await read(`\ufeff${line}\r\n\n \n${line}`)).toEqual([value, value]);
    expect(await read("")).toEqual([]);
  });

  it.each([
    ['{"case":"a"', "line 2: is not JSON from column 12 on; is the line whole?"],
    ["{'case'}", "line 2: is not JSON from column 2 on; is the line whole?"],
    ["[]", "line 2: case is missing"],
    ["1", "line 2: must be Object"],
    ['{"spans":[]}', "line 2: case is missing"],
    ['{"case":1,"spans":[]}', "line 2: case must be string"],
    ['{"case":"a","spans":[{"start":0},{"start":"x"}]}', "line 2: spans.1.start must be number"],
  ])("refuses the file for a line of %s", async (line, fault) => {
    const good = '{"case":"a","spans":[]}';
    await expect(read(`${good}\n${line}\n${good}`)).rejects.toThrow(`a.txt: ${fault}`);
  });

  it("reads back whatever was written as lines", async () => {
    const values = fc.array(fc.record({ name: fc.string({ unit: "binary" }) }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(values, async (written) => {
        const file = fileOf(written.map((value) => `${JSON.stringify(value)}\n`).join(""));
        expect(await readJsonLines(file, v.object({ name: v.string() }))).toEqual(written);
      }),
      { numRuns: 50 },
    );
  });
});

describe("readTable", () => {
  it("reads columns by their names, wherever they stand", async () => {
    const file = fileOf("note\tb\ta\r\nx\t2\t1\r\n\r\n\t\t3\n\t4");
    const table = await readTable(file, ["a", "b"], ["c"]);
    expect(table).toEqual([
      { line: 2, cells: { a: "1", b: "2", c: "" } },
      { line: 4, cells: { a: "3", b: "", c: "" } },
      { line: 5, cells: { a: "", b: "4", c: "" } },
    ]);
  });

  it("refuses a table without a column that is needed", async () => {
    const fault = 'has no column "b"; its first line must name, between tabs: a, b';
    await expect(readTable(fileOf("a\tc\n1\t2"), ["a", "b"], [])).rejects.toThrow(
      `a.txt: ${fault}`,
    );
    await expect(readTable(fileOf(""), ["a"], [])).rejects.toThrow('a.txt: has no column "a"');
  });
});
