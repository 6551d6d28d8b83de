import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Command, type ExitCode, execute } from "../../../src/cli/command";

/** A folder that is removed when the test is over, with files by name. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "sidelight-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** What a command left behind. */
export interface Ran {
  code: ExitCode;
  stdout: string;
  stderr: string;
}

/** Runs a command in a folder, as its process would. */
export async function runIn(folder: string, command: Command, ...words: string[]): Promise<Ran> {
  let stdout = "";
  let stderr = "";
  const code = await execute(command, words, {
    folder,
    print: async (text) => {
      stdout += text;
    },
    complain: (line) => {
      stderr += `${line}\n`;
    },
  });
  return { code, stdout, stderr };
}

/** The values of output that is a line of JSON each. */
export function linesOf<T>(output: string): T[] {
  return output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}
