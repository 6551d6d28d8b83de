import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BENCHES, parseOptions } from "../../bench/options";
import { UsageError } from "../../browser/usage";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sidelight-options-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("the command line", () => {
  test("measures everything and writes nothing unless told", () => {
    expect(parseOptions([], folder)).toEqual({ only: BENCHES });
  });

  test("names a file, counted from where it was typed", () => {
    expect(parseOptions(["--json", "out.json"], folder).json).toBe(join(folder, "out.json"));
    expect(parseOptions(["--json=out.json"], folder).json).toBe(join(folder, "out.json"));
    const absolute = join(folder, "there.json");
    expect(parseOptions(["--json", absolute], "/elsewhere").json).toBe(absolute);
  });

  test("counts a path from INIT_CWD, which npm sets", () => {
    const before = process.env.INIT_CWD;
    process.env.INIT_CWD = folder;
    expect(parseOptions(["--json", "out.json"]).json).toBe(join(folder, "out.json"));
    if (before === undefined) delete process.env.INIT_CWD;
    else process.env.INIT_CWD = before;
  });

  test("names benches, measured in their own order", () => {
    const { only } = parseOptions(["--only", "hover", "--only", "sizes"], folder);
    expect(only).toEqual(["sizes", "hover"]);
  });

  test.each([
    [["--jsn", "out.json"]],
    [["out.json"]],
    [["--json"]],
    [["--json", ""]],
    [["--json", "."]],
    [["--json", "no/such/folder/out.json"]],
    [["--only", "everything"]],
    [["--only"]],
  ])("refuses %j", (words) => {
    expect(() => parseOptions(words, folder)).toThrow(UsageError);
  });
});
