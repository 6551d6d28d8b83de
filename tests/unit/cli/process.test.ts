import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aPack } from "../support/packs";
import { folderOf } from "./surroundings";

const ROOT = join(import.meta.dirname, "../../..");

/** Runs an entry as npm does: in the project's folder, told where its user is. */
function run(entry: string, folder: string, ...words: string[]) {
  const tsx = join(ROOT, "node_modules/tsx/dist/cli.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, entry, ...words], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: folder },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

describe("the commands as processes", () => {
  it("spot: reads and prints, from where its user is", () => {
    const large = "Ada Quill left.\n".repeat(100_000);
    const files = { "p.json": JSON.stringify(aPack()), "a.txt": "Ada Quill", "large.txt": large };
    const folder = folderOf(files);
    const words = ["--pack", "p.json", "a.txt", "no.txt", "large.txt"];
    const { status, stdout, stderr } = run("src/cli/spot.ts", folder, ...words);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "no.txt: there is no such file; is its name right?\n",
    });
    const [first = "", second = "", end] = stdout.split("\n");
    expect(JSON.parse(first).mentions).toMatchObject([{ start: 0, end: 9, entity: "quill" }]);
    expect(JSON.parse(second).mentions).toHaveLength(100_000);
    expect(end).toBe("");
  });

  it("eval: ends with 2 where it is not called as it should be", () => {
    const { status, stdout, stderr } = run("src/cli/eval.ts", folderOf());
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^no task is named\nusage: npm run eval -- spot /);
  });

  it("fuzz: prints a line for each part that it tried", () => {
    const { status, stdout } = run(
      "tests/fuzz/fuzz.ts",
      folderOf(),
      "--cases",
      "50",
      "--seed",
      "1",
    );
    expect(status).toBe(0);
    const [files, texts, reader, matcher, ...rest] = stdout.split("\n");
    const passed = (part: string) => new RegExp(`^${part}: [1-9]\\d* cases passed, 0 failed; `);
    expect(files).toMatch(passed("files"));
    expect(texts).toMatch(passed("long texts"));
    expect(reader).toMatch(passed("reader"));
    expect(matcher).toMatch(/^matcher: 50 cases passed, 0 failed; \d+ found; --seed 1; \d+ s$/);
    expect(rest).toEqual([""]);
  });
});
