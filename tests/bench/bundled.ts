import { build } from "esbuild";
import { ROOT } from "../browser/paths";

const bundles = new Map<string, Promise<string>>();

/** A script to load into a page: a module, by its path from the root, and all that it imports. */
export function bundled(path: string): Promise<string> {
  const known = bundles.get(path) ?? bundle(path);
  bundles.set(path, known);
  return known;
}

async function bundle(path: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [path],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "chrome148",
    logLevel: "warning",
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`${path} gave no bundle`);
  return file.text;
}
