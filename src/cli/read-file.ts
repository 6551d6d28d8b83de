import { readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseHTML } from "linkedom";
import { parse, serialize } from "parse5";
import { decodePack, packOf } from "../exchange";
import { checkSize, IntakeError, type Kit, reportId, take, Unusable } from "../intake";
import type { Pack } from "../model";
import { readReport } from "../read";
import { readBytes, type TypedFile } from "./files";
import { shallow } from "./html/shallow";
import { InputError } from "./input-error";

const maps = join(
  dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")),
  "cmaps",
);

const kit: Kit = {
  // A document of no window, as a browser's DOMParser makes it; what is missing has no text.
  parseHtml: (html) => parseHTML(serialize(parse(shallow(html)))).document as unknown as Document,
  characterMap: async (name) => new Uint8Array(await readFile(join(maps, `${name}.bcmap`))),
};

/** What was read in a file, and what its user should know of it. */
export interface FileReading {
  pack: Pack;
  notes: string[];
}

/** Reads a report, or takes a pack as it is. Throws an `InputError` for a file that gives none. */
export async function readFileAsPack(file: TypedFile): Promise<FileReading> {
  try {
    // A folder, a missing file: reading it tells.
    const size = await stat(file.path).catch(() => undefined);
    if (size?.isFile()) checkSize(size.size);
    const bytes = await readBytes(file);
    const taken = await take({ kind: "file", name: file.typed, bytes }, kit);
    if (taken.kind === "pack") return { pack: taken.pack, notes: [] };
    const id = await reportId(taken.report.text);
    const { notes, ...read } = readReport({ id, ...taken.report });
    // Held against all that a pack must be: what does not pass here no one could use.
    return { pack: decodePack(packOf(read)), notes };
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    const why = cause instanceof IntakeError ? cause.why : (cause as Error).message;
    const expected = cause instanceof IntakeError || cause instanceof Unusable;
    throw new InputError(file.typed, expected ? why : `failed inside Sidelight: ${why}`, { cause });
  }
}
