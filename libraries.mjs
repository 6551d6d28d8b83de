/**
 * Takes out of libraries for documents' formats what no extension may hold: ways to write HTML from
 * text, to run text as code, to load code from elsewhere. Each pattern must be found as often as is
 * told, so that a new version of a library stops the build instead of slipping through.
 */
import { readFile } from "node:fs/promises";

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

/** @type {import("esbuild").Plugin} */
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
              `${path}: ${what} found ${parts.length - 1} times, not ${times}; adapt libraries.mjs`,
            );
          }
          contents = parts.join(to);
        }
        return { contents, loader: "js" };
      });
    }
  },
};
