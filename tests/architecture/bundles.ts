import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { bundle } from "../../build.mjs";

/** The browsers that are built for. */
export const BROWSERS = ["chrome", "firefox"] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** What the build makes for a browser, without writing it. */
export interface Bundles {
  metafile: Metafile;
  /** By the file's path in the extension. */
  text: ReadonlyMap<string, string>;
}

/** Bundles as the build does. */
export async function makeBundles(browser: BrowserName): Promise<Bundles> {
  const { metafile, outputFiles } = await bundle(browser, "out", [], false);
  if (!metafile) throw new Error("the build gives no metafile");
  const text = new Map<string, string>();
  for (const file of outputFiles ?? []) {
    text.set(file.path.slice(file.path.lastIndexOf("/out/") + "/out/".length), file.text);
  }
  return { metafile, text };
}

/** The source files that a bundle holds, by the bundle's path in the extension. */
export function sourcesOf({ metafile }: Bundles, file: string): string[] {
  return Object.keys(metafile.outputs[`out/${file}`]?.inputs ?? {});
}

/** Bytes of a text, gzipped as a server would. */
export function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** The source files of the commands, which Node runs as they are. */
export async function commandSources(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: ["src/cli/spot.ts", "src/cli/eval.ts", "src/cli/read.ts", "src/cli/train.ts"],
    bundle: true,
    outdir: "out",
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "silent",
  });
  return Object.keys(metafile.inputs);
}

/** Bytes of the reader with its lexicons, gzipped: what of the jobs' bundle is for reading alone. */
export async function readerSize(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: ["src/read/index.ts"],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    logLevel: "silent",
  });
  return gzipped(outputFiles[0]?.text ?? "");
}
