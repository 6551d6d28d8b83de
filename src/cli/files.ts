import { randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { decodeUtf8 } from "./decode";
import { InputError } from "./input-error";
import { UsageError } from "./usage";

/** A file as its user typed it, and where it is. */
export interface TypedFile {
  typed: string;
  path: string;
}

/** The file that a word names. Throws a `UsageError` for an empty word. */
export function typedFile(typed: string, folder: string): TypedFile {
  if (typed === "") throw new UsageError("a file's name is empty");
  return { typed, path: resolve(folder, typed) };
}

/** A file to be written; throws a `UsageError` now where it could not be, not when all is done. */
export function typedOutput(typed: string, folder: string): TypedFile {
  const file = typedFile(typed, folder);
  const { path } = file;
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`${typed} is a folder`);
  }
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`${typed}: there is no such folder`);
  }
  return file;
}

/** A file's bytes. Throws an `InputError` where it cannot be read. */
export async function readBytes({ typed, path }: TypedFile): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new InputError(typed, whyNot(cause), { cause });
  }
}

/** The text of a UTF-8 file; a byte order mark is dropped. Throws an `InputError`. */
export async function readUtf8(file: TypedFile): Promise<string> {
  return decodeUtf8(await readBytes(file), file.typed);
}

/**
 * Writes a file whole or not at all: what was there before stays until all is written. Throws an
 * `InputError` where it cannot be written.
 */
export async function writeWhole({ typed, path }: TypedFile, text: string): Promise<void> {
  try {
    const there = await stat(path).catch(() => undefined);
    // Pipes and devices cannot be replaced.
    if (there && !there.isFile()) await writeFile(path, text);
    else await replace(there ? await realpath(path) : path, text);
  } catch (cause) {
    throw new InputError(typed, whyNot(cause), { cause });
  }
}

async function replace(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file; is its name right?",
  ENOTDIR: "there is no such file; is its name right?",
  EISDIR: "is a folder; name the files in it",
  EACCES: "access is denied; see its permissions",
  EPERM: "access is denied; see its permissions",
  ENOSPC: "there is no room left on the disk",
  ERR_FS_FILE_TOO_LARGE: "is too large; split it",
};

function whyNot(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ""] ?? message;
}
