import { extname } from "node:path";
import { decodeHtml, decodeUtf8 } from "./decode";
import { readBytes, type TypedFile } from "./files";
import { readHtml } from "./html/page-text";
import type { SearchedText } from "./passages";
import { readPlainText } from "./plain-text";

const HTML = new Set([".html", ".htm", ".xhtml", ".xht", ".shtml"]);

/**
 * The text of a file: of a page, by its name's ending, what its reader sees; of any other file all
 * of it, unchanged. Throws an `InputError` where it cannot be read.
 */
export async function readDocument(file: TypedFile): Promise<SearchedText> {
  const bytes = await readBytes(file);
  return HTML.has(extname(file.path).toLowerCase())
    ? readHtml(decodeHtml(bytes, file.typed))
    : readPlainText(decodeUtf8(bytes, file.typed));
}
