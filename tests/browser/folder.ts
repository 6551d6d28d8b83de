import { readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import type { Reply } from "./server";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".htm": "text/html; charset=utf-8",
  ".xhtml": "application/xhtml+xml",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".txt": "text/plain; charset=utf-8",
};

/** The file that a URL's path names in a folder, and none beside the folder. */
export async function fromFolder(folder: string, pathname: string): Promise<Reply | undefined> {
  const path = join(folder, decodeURIComponent(pathname));
  if (!path.startsWith(folder + sep)) return undefined;
  try {
    const type = TYPES[extname(path).toLowerCase()] ?? "application/octet-stream";
    return { body: await readFile(path), type };
  } catch {
    return undefined;
  }
}
