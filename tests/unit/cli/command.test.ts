import { expect, it } from "vitest";
import type { Command } from "../../../src/cli/command";
import { InputError } from "../../../src/cli/input-error";
import { readWords, UsageError } from "../../../src/cli/usage";
import { runIn } from "./surroundings";

const usage = "usage: test";
const command = (run: Command["run"]): Command => ({ usage, run });

it.each([
  ["all done", async () => true, { code: 0, stderr: "" }],
  ["some input failed", async () => false, { code: 1, stderr: "" }],
  [
    "all input failed",
    async () => {
      throw new InputError("a.txt", "is bad");
    },
    { code: 1, stderr: "a.txt: is bad\n" },
  ],
  [
    "wrong usage",
    async () => {
      throw new UsageError("no file is named");
    },
    { code: 2, stderr: "no file is named\nusage: test\n" },
  ],
])("ends with a code of its own: %s", async (_, run, expected) => {
  expect(await runIn("/", command(run))).toEqual({ stdout: "", ...expected });
});

it("does not hide bugs", async () => {
  const bug = async () => {
    throw new TypeError("bug");
  };
  await expect(runIn("/", command(bug))).rejects.toThrow(TypeError);
});

it("says how it is used when asked, unless the word is a file's name", async () => {
  const done = command(async () => true);
  expect(await runIn("/", done, "a", "--help")).toEqual({
    code: 0,
    stdout: "usage: test\n",
    stderr: "",
  });
  expect(await runIn("/", done, "--", "--help")).toMatchObject({ stdout: "" });
});

it("reads options and other words, in any order", () => {
  const options = { pack: { type: "string", multiple: true }, all: { type: "boolean" } } as const;
  const { values, positionals } = readWords(
    "a --pack p --all b --pack=q -- -c".split(" "),
    options,
  );
  expect({ ...values }).toEqual({ pack: ["p", "q"], all: true });
  expect(positionals).toEqual(["a", "b", "-c"]);
  for (const word of ["--no", "-x", "--pack"]) {
    expect(() => readWords([word], options)).toThrow(UsageError);
  }
});
