/**
 * Compiles the loop over a text's letters into machine code: `npm run assemble`, whenever its source
 * has changed. A test holds that it has been done.
 */
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const here = dirname(fileURLToPath(import.meta.url));
const SOURCE = "sieve.ts";
const TARGET = join(here, "../machine-code.ts");

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(TARGET, await machineCode());

/** The module that holds the compiled code. Throws where the source is faulty. */
export async function machineCode() {
  const options = ["-O3", "--runtime", "stub", "--noAssert", "--importMemory", "-o", "out.wasm"];
  /** @type {Uint8Array | undefined} */
  let binary;
  const { error, stderr } = await asc.main([SOURCE, ...options], {
    readFile: (name) => readFile(join(here, name), "utf8").catch(() => null),
    writeFile: (_, contents) => {
      if (typeof contents !== "string") binary = contents;
    },
  });
  if (error || !binary) throw new Error(stderr.toString());
  const base64 = Buffer.from(binary).toString("base64");
  return `/** \`assembly/sieve.ts\`, compiled by \`assembly/assemble.mjs\`. In base64. */
export const MACHINE_CODE =
  "${base64}";
`;
}
