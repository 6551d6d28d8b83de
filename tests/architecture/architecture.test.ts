import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { jobs, reader, scripts } from "../../build.mjs";
import {
  BROWSERS,
  type Bundles,
  commandSources,
  gzipped,
  makeBundles,
  readerSize,
  sourcesOf,
} from "./bundles";
import { CARD_HOST, LAYERS, layerOf, objection, PURE } from "./layers";

const KB = 1024;

async function sourceFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return (
    entries
      // AssemblyScript is no TypeScript, and held by the code that is compiled of it.
      .filter(({ parentPath }) => !/\bassembly$/.test(parentPath))
      .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
  );
}

/** The source file that a relative import names; undefined for packages, sheets and data. */
function resolveSource(from: string, name: string): string | undefined {
  if (!name.startsWith(".") || /\.(?:css|json)$/.test(name)) return undefined;
  const path = join(from, "..", name).replaceAll("\\", "/");
  const candidates = [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
  const found = path.endsWith(".mjs") ? path : candidates.find((file) => existsSync(file));
  if (!found) throw new Error(`${from}: no source for ${name}`);
  return found;
}

/** The modules that a source names, types included, which bundlers do not see. */
function importsIn(source: string): string[] {
  return Array.from(source.matchAll(/\bfrom\s+"([^"]+)"|\bimport\s+"([^"]+)"/g), (match) =>
    String(match[1] ?? match[2]),
  );
}

describe.each(BROWSERS)("the bundles for %s", (browser) => {
  let bundles: Bundles;
  beforeAll(async () => {
    bundles = await makeBundles(browser);
  });

  it("import only what their layer may", () => {
    const objections: string[] = [];
    for (const [from, { imports }] of Object.entries(bundles.metafile.inputs)) {
      for (const { path } of imports) objections.push(...[objection(from, path) ?? []].flat());
    }
    expect(objections).toEqual([]);
  });

  it("have no import cycle", () => {
    const { inputs } = bundles.metafile;
    const state = new Map<string, "open" | "done">();
    const visit = (path: string, trail: string[]): void => {
      if (state.get(path) === "done") return;
      expect(state.get(path), [...trail, path].join(" -> ")).toBeUndefined();
      state.set(path, "open");
      for (const { path: to } of inputs[path]?.imports ?? []) visit(to, [...trail, path]);
      state.set(path, "done");
    };
    for (const path of Object.keys(inputs)) if (layerOf(path)) visit(path, []);
  });

  it("name the browser's API in one place", () => {
    const importers = Object.entries(bundles.metafile.inputs)
      .filter(([, { imports }]) => imports.some(({ path }) => path.includes("browser-polyfill")))
      .map(([path]) => path);
    expect(importers).toEqual(["src/browser.ts"]);
    const natives = Object.entries(bundles.metafile.inputs)
      .filter(([, { imports }]) => imports.some(({ path }) => path.startsWith("native:")))
      .map(([path]) => path);
    expect(natives.filter((path) => path !== "src/browser.ts")).toEqual([]);
  });

  it("hold in the page's script its own layers and the browsers' API", () => {
    const own = ["page", ...(LAYERS.page ?? [])];
    const foreign = sourcesOf(bundles, "content.js").filter((path) => {
      const layer = layerOf(path);
      return layer ? !own.includes(layer) : !path.startsWith("<define:");
    });
    expect(foreign).toEqual(["native:webextension-polyfill"]);
  });

  it("hold in the card nothing of the store, of rpc or of the page but its host", () => {
    const sources = sourcesOf(bundles, "card.js");
    expect(sources).toContain(CARD_HOST);
    const foreign = sources.filter((path) => {
      const layer = layerOf(path);
      return layer && !["popup", "model", "page"].includes(layer);
    });
    expect(foreign).toEqual([]);
    expect(sources.filter((path) => layerOf(path) === "page")).toEqual([
      "src/page/geometry.ts",
      "src/page/nodes.ts",
      "src/page/layer.ts",
      CARD_HOST,
    ]);
  });

  it("hold no way to write HTML, to run text as code or to reach the network", () => {
    for (const [file, text] of bundles.text) {
      expect(text, file).not.toMatch(/(?:innerHTML|outerHTML)\s*[+&|?]*=(?!=)|insertAdjacentHTML/);
      expect(text, file).not.toMatch(/document\.write|\beval\(|new Function\(/);
      // PDF.js can fetch what it is given the address of. It is given bytes, and connections are barred.
      if (file.startsWith("jobs/pdf")) continue;
      expect(text, file).not.toMatch(/XMLHttpRequest|WebSocket/);
      if (!/^(?:background|jobs\/main)\.js$/.test(file))
        expect(text, file).not.toMatch(/\bfetch\(/);
    }
  });

  it("hold the reader nowhere but in the module of jobs", () => {
    const layersIn = (out: string) => new Set(sourcesOf(bundles, `${out}.js`).map(layerOf));
    for (const { out } of scripts) {
      for (const layer of ["read", "intake", "jobs"]) {
        expect(layersIn(out), out).not.toContain(layer);
      }
    }
    expect(layersIn(reader.out)).toContain("read");
    // Chunks that both share hold what they share, and no reader.
    expect(layersIn(jobs.out)).not.toContain("read");
  });

  it("are within their sizes", () => {
    const size = (file: string) => gzipped(bundles.text.get(file) ?? "");
    expect(size("content.js")).toBeGreaterThan(0);
    expect(size("content.js") + size("marks.css")).toBeLessThanOrEqual(15 * KB);
    expect(size("toolbox.js")).toBeGreaterThan(0);
    expect(size("toolbox.js")).toBeLessThanOrEqual(32 * KB);
    expect(size("card.js")).toBeGreaterThan(0);
    expect(size("card.js")).toBeLessThanOrEqual(15 * KB);
    // Beside the reader it holds what makes variants and what stores.
    expect(size(`${jobs.out}.js`)).toBeGreaterThan(0);
    expect(size(`${jobs.out}.js`)).toBeLessThanOrEqual(300 * KB);
  });

  it("hold our expressions as they are written", () => {
    const ours = ["content.js", "toolbox.js", "card.js", `${reader.out}.js`];
    const isMade = (file: string) => /new RegExp\("[^"]*\\\\p/.test(bundles.text.get(file) ?? "");
    expect(ours.filter((file) => !bundles.text.has(file) || isMade(file))).toEqual([]);
  });

  it("hold a reader within its size, with its lexicons and what tells languages apart", async () => {
    const language = [...bundles.text.keys()].find((file) => file.startsWith("jobs/franc"));
    const reader = await readerSize();
    expect(reader).toBeGreaterThan(100 * KB);
    expect(reader + gzipped(bundles.text.get(language ?? "") ?? "")).toBeLessThanOrEqual(300 * KB);
  });

  it("hold every source file: none is dead", async () => {
    const held = new Set([...Object.keys(bundles.metafile.inputs), ...(await commandSources())]);
    const files = [...(await sourceFiles("src")), ...(await sourceFiles("popup"))];
    const typesOnly = await Promise.all(
      files.filter((path) => !held.has(path)).map(async (path) => [path, await hasCode(path)]),
    );
    expect(typesOnly.filter(([, code]) => code)).toEqual([]);
  });
});

/** Does a file hold more than types? Bundlers drop those that do not. */
async function hasCode(path: string): Promise<boolean> {
  const source = await readFile(path, "utf8");
  return /^export (?:async )?(?:function|const|class)\b/m.test(source);
}

describe("the sources", () => {
  it("import types, too, only from where their layer may", async () => {
    const files = [...(await sourceFiles("src")), ...(await sourceFiles("popup"))];
    const objections: string[] = [];
    for (const from of files) {
      for (const name of importsIn(await readFile(from, "utf8"))) {
        const to = resolveSource(from, name);
        if (to) objections.push(...[objection(from, to) ?? []].flat());
      }
    }
    expect(objections).toEqual([]);
  });

  it("of pure layers know no DOM, no browser API and no clock", async () => {
    const files = (await sourceFiles("src")).filter((path) => PURE.includes(layerOf(path) ?? ""));
    const found: string[] = [];
    for (const path of files) {
      const code = (await readFile(path, "utf8")).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      const forbidden = /\b(?:document|window|performance|Date|browser|chrome|fetch)\b[.(]/.exec(
        code,
      );
      if (forbidden) found.push(`${path}: ${forbidden[0]}`);
    }
    expect(found).toEqual([]);
  });

  it("have entries that nobody imports", async () => {
    const entries = [...scripts, jobs, reader].map((script) => script.in);
    for (const browser of BROWSERS) {
      const { metafile } = await makeBundles(browser);
      const imported = Object.values(metafile.inputs).flatMap(({ imports }) =>
        imports.map(({ path }) => path),
      );
      expect(imported.filter((path) => entries.includes(path))).toEqual([]);
    }
  });
});
