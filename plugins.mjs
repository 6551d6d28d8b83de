/** What esbuild is given to make of the sources what ships. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { minify } from "terser";
import { frontCoded } from "./src/lexicon/common.mjs";

/**
 * Scripts in pages take the browsers' API as it is: in the versions that are supported it is the same
 * where they use it, and the polyfill would be a fifth of what they are.
 *
 * @type {import("esbuild").Plugin}
 */
export const nativeApi = {
  name: "native-api",
  setup(builder) {
    builder.onResolve({ filter: /^webextension-polyfill$/ }, ({ path }) => ({
      path,
      namespace: "native",
    }));
    builder.onLoad({ filter: /.*/, namespace: "native" }, () => ({
      contents: "export default globalThis.browser ?? globalThis.chrome;",
    }));
  },
};

/**
 * What is known of characters the toolbox takes from the script that was in the page before it.
 *
 * @type {import("esbuild").Plugin}
 */
export const sharedCharacters = {
  name: "shared-characters",
  setup(builder) {
    builder.onResolve({ filter: /\/char-pages$/ }, ({ path }) => ({ path, namespace: "shared" }));
    builder.onLoad({ filter: /.*/, namespace: "shared" }, () => ({
      contents: "export const { pageOf, rareAt, TRAITS } = globalThis.sidelightChars;",
    }));
  },
};

/**
 * Takes Preact's handling of `dangerouslySetInnerHTML` out: nothing here uses it, and code that
 * could write HTML is best not there at all.
 *
 * @type {import("esbuild").Plugin}
 */
export const withoutInnerHtml = {
  name: "without-inner-html",
  setup(builder) {
    builder.onLoad({ filter: /preact[\\/]dist[\\/]preact\.m?js$/ }, async ({ path }) => ({
      contents: removeInnerHtml(await readFile(path, "utf8")),
    }));
  },
};

/** @param {string} source Preact's module; throws where the branch is not there exactly once */
function removeInnerHtml(source) {
  const branch =
    /\w\?\(\w\|\|\w&&\(\w\.__html==\w\.__html\|\|\w\.__html==\w\.innerHTML\)\|\|\(\w\.innerHTML=\w\.__html\),\w\.__k=\[\]\):/g;
  const count = source.match(branch)?.length ?? 0;
  if (count !== 1) {
    throw new Error(`Preact's innerHTML branch: found ${count} times; adapt removeInnerHtml to it`);
  }
  return source.replace(branch, "");
}

/**
 * Bundles a sheet that code imports, what it imports included, and hands it over as text.
 *
 * @type {import("esbuild").Plugin}
 */
export const sheetAsText = {
  name: "sheet-as-text",
  setup(builder) {
    builder.onResolve({ filter: /\.css$/ }, ({ path, kind, resolveDir }) =>
      kind === "import-statement" ? { path: join(resolveDir, path), namespace: "text" } : null,
    );
    builder.onLoad({ filter: /\.css$/, namespace: "text" }, async ({ path }) => {
      const { outputFiles } = await build({
        entryPoints: [path],
        bundle: true,
        minify: true,
        write: false,
      });
      return { contents: outputFiles[0]?.text ?? "", loader: "text", watchFiles: [path] };
    });
  },
};

/** Code from an address that is only known when it is loaded. */
const ANY_IMPORT = /await import\(\s*\/\*webpackIgnore: true\*\/[^;]*?\)(?=;)/;

/** @typedef {{ file: RegExp, changes: [what: string | RegExp, to: string, times: number][] }} Edit */

/** @type {Edit[]} */
const EDITS = [
  {
    // The page is kept for a second try as nodes, not as text.
    file: /@mozilla[\\/]readability[\\/]Readability\.js$/,
    changes: [
      ["var pageCacheHtml = page.innerHTML;", "var pageCache = page.cloneNode(true);", 1],
      [
        "page.innerHTML = pageCacheHtml;",
        "page.replaceChildren(...pageCache.cloneNode(true).childNodes);",
        1,
      ],
      // Pictures are not read: those in <noscript> need not be put into the page.
      ["tmp.innerHTML = noscript.innerHTML;", "return;", 1],
    ],
  },
  {
    file: /pdfjs-dist[\\/]build[\\/]pdf\.mjs$/,
    changes: [
      ['new Function("");', 'throw new Error("no code from text");', 1],
      [ANY_IMPORT, "await Promise.reject(new Error())", 1],
    ],
  },
  {
    file: /pdfjs-dist[\\/]build[\\/]pdf\.worker\.mjs$/,
    changes: [
      ['new Function("");', 'throw new Error("no code from text");', 1],
      [
        'return new Function("src", "srcOffset", "dest", "destOffset", compiled);',
        "return null;",
        1,
      ],
      [ANY_IMPORT, "await Promise.reject(new Error())", 1],
    ],
  },
];

/**
 * Takes out of libraries for documents' formats what no extension may hold: ways to write HTML from
 * text, to run text as code, to load code from elsewhere. Each pattern must be found as often as is
 * told, so that a new version of a library stops the build instead of slipping through.
 *
 * @type {import("esbuild").Plugin}
 */
export const tamedLibraries = {
  name: "tamed-libraries",
  setup(builder) {
    // What Node needs of polyfills the browsers have; some of them run text as code.
    builder.onResolve({ filter: /^pdfjs-dist\/legacy\/build\// }, ({ path, ...rest }) =>
      builder.resolve(path.replace("legacy/", ""), {
        kind: rest.kind,
        resolveDir: rest.resolveDir,
      }),
    );
    for (const { file, changes } of EDITS) {
      builder.onLoad({ filter: file }, async ({ path }) => {
        let contents = await readFile(path, "utf8");
        for (const [what, to, times] of changes) {
          const parts = contents.split(what);
          if (parts.length !== times + 1) {
            throw new Error(
              `${path}: ${what} found ${parts.length - 1} times, not ${times}; adapt plugins.mjs`,
            );
          }
          contents = parts.join(to);
        }
        return { contents, loader: "js" };
      });
    }
  },
};

/**
 * Word lists of the judge in order of the alphabet, not of languages as they are edited, and of each
 * word only what it has not in common with the one before.
 * @type {import("esbuild").Plugin}
 */
export const frontCodedWords = {
  name: "front-coded-words",
  setup(builder) {
    builder.onLoad({ filter: /judge[\\/]lexicon\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(/\[\s*"[^\]]*\]/g, (list) => {
        const words = [...list.matchAll(/"([^"]*)"/g)].flatMap(([, line = ""]) => line.split(" "));
        return JSON.stringify([frontCoded(words.sort())]);
      }),
      loader: "ts",
    }));
  },
};

/**
 * Writes the selectors of highlights as a browser wants them.
 *
 * @param {string} highlight
 * @returns {import("esbuild").Plugin}
 */
export function highlightsAs(highlight) {
  return {
    name: "highlights-as",
    setup(builder) {
      builder.onLoad({ filter: /marks\.css$/, namespace: "file" }, async ({ path }) => ({
        contents: (await readFile(path, "utf8")).replaceAll("::highlight(", highlight),
        loader: "css",
      }));
    },
  };
}

/**
 * Makes scripts smaller than esbuild does: every page loads them.
 *
 * @param {boolean} write are they to be written to where they belong?
 * @returns {import("esbuild").Plugin}
 */
export function smaller(write) {
  return {
    name: "smaller",
    setup(builder) {
      builder.onEnd(async ({ outputFiles }) => {
        for (const file of outputFiles ?? []) {
          const { code = "" } = await minify(file.text, {
            ecma: 2020,
            toplevel: true,
            compress: { passes: 3 },
            format: { ascii_only: true },
          });
          file.contents = new TextEncoder().encode(code);
          if (!write) continue;
          await mkdir(dirname(file.path), { recursive: true });
          await writeFile(file.path, code);
        }
      });
    },
  };
}
