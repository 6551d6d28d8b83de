/**
 * Builds the extension: `node build.mjs`. Writes for each browser a folder that it can load and the
 * zip of it. Needs neither a browser nor the network.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { zipSync } from "fflate";
import {
  frontCodedWords,
  highlightsAs,
  nativeApi,
  sharedCharacters,
  sheetAsText,
  smaller,
  tamedLibraries,
  withoutInnerHtml,
} from "./plugins.mjs";
import { gatherCommon } from "./src/lexicon/common.mjs";
import { loadLexicon } from "./src/lexicon/names.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, "dist");

/** What differs between the browsers. */
const browsers = {
  chrome: {
    target: "chrome148",
    defines: {
      __SHEET_ORIGIN__: '"AUTHOR"',
      __INJECTS_BY_ITSELF__: "false",
      __READS_OFFSCREEN__: "true",
    },
    // Chromium lets highlights' styles be inherited, and a rule that only the root matches takes it
    // some two fifths less time to apply to a large page than one that every element does.
    highlight: ":root::highlight(",
    /** @param {Manifest} manifest */
    manifest({ browser_specific_settings: _, background, ...shared }) {
      return { ...shared, background: { service_worker: background.service_worker } };
    },
  },
  firefox: {
    target: "firefox150",
    defines: {
      __SHEET_ORIGIN__: '"USER"',
      __INJECTS_BY_ITSELF__: "true",
      __READS_OFFSCREEN__: "false",
    },
    highlight: "::highlight(",
    /** @param {Manifest} manifest */
    manifest({
      minimum_chrome_version: _,
      message_serialization: __,
      background,
      permissions,
      ...shared
    }) {
      return {
        ...shared,
        permissions: permissions.filter((name) => name !== "offscreen"),
        background: { scripts: background.scripts },
      };
    },
  },
};

/** The scripts that run in pages: all that they hold, every page pays for. */
const inPages = ["content", "toolbox", "card"];

/** @typedef {typeof import("./manifest.json")} Manifest */
/** @typedef {keyof typeof browsers} BrowserName */

/** The scripts that the extension consists of, by the file each is bundled into. */
export const scripts = [
  { in: "src/background/main.ts", out: "background" },
  { in: "src/page/main.ts", out: "content" },
  { in: "src/page/toolbox-main.ts", out: "toolbox" },
  { in: "popup/card/main.ts", out: "card" },
  { in: "popup/popup/main.tsx", out: "popup/popup" },
  { in: "popup/settings/main.tsx", out: "popup/settings" },
  { in: "popup/lookup/main.tsx", out: "popup/lookup" },
  { in: "popup/library/main.tsx", out: "popup/library" },
];
/**
 * Where reports are read: a module, whose libraries are chunks of their own, loaded when needed, and
 * its worker.
 */
export const jobs = { in: "src/jobs/main.ts", out: "jobs/main" };
export const reader = { in: "src/jobs/reader-main.ts", out: "jobs/reader" };
const sheets = [
  { in: "popup/marks.css", out: "marks" },
  { in: "popup/popup/popup.css", out: "popup/popup" },
  { in: "popup/settings/settings.css", out: "popup/settings" },
  { in: "popup/lookup/lookup.css", out: "popup/lookup" },
  { in: "popup/library/library.css", out: "popup/library" },
];

/** Character maps in encodings that no PDF has by their name (ISO 32000-1, table 118). */
const NO_PDF = /UTF8|UTF32|X0213/;

/** Files that are taken as they are, by the place they go to. */
const copied = {
  "popup/popup.html": "popup/popup/popup.html",
  "popup/settings.html": "popup/settings/settings.html",
  "popup/lookup.html": "popup/lookup/lookup.html",
  "popup/library.html": "popup/library/library.html",
  "jobs/jobs.html": "src/jobs/jobs.html",
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

async function main() {
  const manifest = JSON.parse(await readFile(join(root, "manifest.json"), "utf8"));
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const seeds = await checkSeeds();
  await rm(dist, { recursive: true, force: true });
  for (const name of /** @type {BrowserName[]} */ (Object.keys(browsers))) {
    const folder = join(dist, name);
    await bundle(name, folder, seeds);
    await copyFiles(folder, seeds);
    await copyCharacterMaps(folder);
    await writeLexicons(folder);
    const own = { ...browsers[name].manifest(manifest), version };
    await writeFile(join(folder, "manifest.json"), `${JSON.stringify(own, null, 2)}\n`);
    await writeFile(join(dist, `sidelight-${version}-${name}.zip`), await zip(folder));
  }
}

/**
 * Bundles the scripts and sheets for a browser.
 *
 * @param {BrowserName} name
 * @param {string} folder where the bundles go; nothing is written where `write` is false
 * @param {string[]} seeds file names of the packs that ship
 */
export async function bundle(name, folder, seeds, write = true) {
  const { target, defines, highlight } = browsers[name];
  const plugins = [withoutInnerHtml, sheetAsText, highlightsAs(highlight), frontCodedWords];
  /** @param {{ out: string }} script */
  const isInPage = ({ out }) => inPages.includes(out);
  /** @param {{ out: string }} script */
  const comesFirst = ({ out }) => inPages.includes(out) && out !== "toolbox";
  const inPage = [...plugins, nativeApi, smaller(write)];
  const parts = await Promise.all(
    [
      { entryPoints: scripts.filter(comesFirst), plugins: inPage, write: false },
      {
        entryPoints: scripts.filter((it) => it.out === "toolbox"),
        plugins: [...inPage, sharedCharacters],
        write: false,
      },
      { entryPoints: [...scripts.filter((it) => !isInPage(it)), ...sheets], plugins },
      {
        entryPoints: [jobs, reader],
        plugins: [tamedLibraries],
        format: /** @type {const} */ ("esm"),
        splitting: true,
        chunkNames: "jobs/[name]-[hash]",
      },
    ].map((part) =>
      build({
        absWorkingDir: root,
        outdir: folder,
        bundle: true,
        minify: true,
        metafile: true,
        write,
        target,
        // Both know all that `\p` may name; esbuild doubts it of Chromium and would have an expression made
        // anew by a call each time it is come to.
        supported: { "regexp-unicode-property-escapes": true },
        format: "iife",
        // Imported by Firefox's background from where it lies in the extension.
        external: ["/jobs/main.js"],
        jsx: "automatic",
        jsxImportSource: "preact",
        define: { ...defines, __SEEDS__: JSON.stringify(seeds) },
        legalComments: "none",
        logLevel: "warning",
        ...part,
      }),
    ),
  );
  return joined(parts);
}

/**
 * What several builds have given, as one.
 *
 * @param {import("esbuild").BuildResult<{ metafile: true }>[]} parts
 */
function joined(parts) {
  const inputs = Object.assign({}, ...parts.map(({ metafile }) => metafile.inputs));
  const outputs = Object.assign({}, ...parts.map(({ metafile }) => metafile.outputs));
  const outputFiles = parts.flatMap((part) => part.outputFiles ?? []);
  return { metafile: { inputs, outputs }, outputFiles };
}

/**
 * Decodes every pack in `seeds/` with the extension's own code: a faulty one stops the build.
 *
 * @returns {Promise<string[]>} the packs' file names
 */
async function checkSeeds() {
  const names = (await readdir(join(root, "seeds"))).filter((name) => name.endsWith(".json"));
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["src/exchange/index.ts"],
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.text ?? "").toString("base64");
  const { decodePack } = await import(`data:text/javascript;base64,${code}`);
  for (const name of names) {
    try {
      decodePack(await readFile(join(root, "seeds", name), "utf8"));
    } catch (error) {
      throw new Error(`seeds/${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return names.sort();
}

/**
 * @param {string} folder
 * @param {string[]} seeds
 */
async function copyFiles(folder, seeds) {
  const icons = (await readdir(join(root, "icons"))).filter((name) => name.endsWith(".png"));
  const locales = await readdir(join(root, "_locales"));
  const files = new Map([
    ...Object.entries(copied),
    ...seeds.map((name) => same(`seeds/${name}`)),
    ...icons.map((name) => same(`icons/${name}`)),
    ...locales.map((name) => same(`_locales/${name}/messages.json`)),
    same("LICENSE"),
    same("SOURCES.md"),
  ]);
  for (const [to, from] of files) {
    await mkdir(dirname(join(folder, to)), { recursive: true });
    await writeFile(join(folder, to), await readFile(join(root, from)));
  }
}

/**
 * Copies the character maps of Chinese, Japanese and Korean that PDFs name and need not bring along,
 * with their licence.
 *
 * @param {string} folder
 */
async function copyCharacterMaps(folder) {
  const from = join(root, "node_modules/pdfjs-dist/cmaps");
  const to = join(folder, "jobs/cmaps");
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    if (!NO_PDF.test(name)) await writeFile(join(to, name), await readFile(join(from, name)));
  }
}

/**
 * Writes what the background reads when it makes and compiles names, from open sources.
 *
 * @param {string} folder
 */
async function writeLexicons(folder) {
  const lexicons = { names: await loadLexicon(), common: await gatherCommon() };
  await mkdir(join(folder, "lexicon"), { recursive: true });
  for (const [name, data] of Object.entries(lexicons)) {
    await writeFile(join(folder, "lexicon", `${name}.json`), JSON.stringify(data));
  }
}

/** @param {string} path @returns {[string, string]} */
function same(path) {
  return [path, path];
}

/** The zip of a folder. @param {string} folder */
async function zip(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((it) => join(it.parentPath, it.name));
  /** @type {import("fflate").Zippable} */
  const files = {};
  for (const path of paths.sort()) {
    const name = relative(folder, path).replaceAll("\\", "/");
    // The same build gives the same zip: no file carries the time at which it was built.
    files[name] = [await readFile(path), { mtime: new Date(1980, 0, 1) }];
  }
  return zipSync(files, { level: 9 });
}
