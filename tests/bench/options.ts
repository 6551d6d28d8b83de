import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { readOptions, UsageError } from "../browser/usage";

/** What can be measured, in the order in which it is. */
export const BENCHES = [
  "sizes",
  "matching",
  "scale",
  "first",
  "memory",
  "compile",
  "tasks",
  "frames",
  "storm",
  "hover",
  "popup",
] as const;
export type BenchName = (typeof BENCHES)[number];

export interface BenchOptions {
  /** Path of the file to write, absolute. */
  json?: string;
  only: readonly BenchName[];
}

export const USAGE = `usage: npm run bench [-- --json FILE --only ${BENCHES.join("|")} …]`;

/**
 * Throws a `UsageError` for whatever is not in `USAGE`. A relative path counts from `folder`, where
 * the command was typed.
 */
export function parseOptions(
  words: readonly string[],
  folder = process.env.INIT_CWD ?? process.cwd(),
): BenchOptions {
  const { json, only = [] } = readOptions(words, {
    json: { type: "string" },
    only: { type: "string", multiple: true },
  });
  for (const name of only) if (!isBenchName(name)) throw new UsageError(`no bench "${name}"`);
  return {
    only: only.length > 0 ? BENCHES.filter((name) => only.includes(name)) : BENCHES,
    ...(json !== undefined && { json: writable(json, folder) }),
  };
}

/** Better to know now than when all has been measured. */
function writable(typed: string, folder: string): string {
  if (typed === "") throw new UsageError("--json is empty");
  const path = resolve(folder, typed);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`--json names a folder: ${path}`);
  }
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`no such folder: ${dirname(path)}`);
  }
  return path;
}

function isBenchName(name: string): name is BenchName {
  return BENCHES.some((bench) => bench === name);
}
