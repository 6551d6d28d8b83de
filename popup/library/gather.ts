import { type Input, MOST_BYTES, type RefusedInput } from "../../src/model";
import { libraryStrings as s } from "./strings";

/** The part of a `File` that is needed. */
export type FileLike = Pick<File, "name" | "size" | "arrayBuffer">;

/** Files as they are put into the library: with their bytes, or with the reason why not. */
export function gatherFiles(files: readonly FileLike[]): Promise<(Input | RefusedInput)[]> {
  return Promise.all(files.map(gather));
}

/** Pasted text as it is put into the library. */
export function gatherText(text: string): Input | RefusedInput {
  if (text.length <= MOST_BYTES) return { kind: "text", name: s.pasted, text };
  const most = MOST_BYTES / 1_000_000;
  const failure = `The text is too long (at most ${most} million characters); split it into parts.`;
  return { name: s.pasted, failure };
}

async function gather(file: FileLike): Promise<Input | RefusedInput> {
  const { name, size } = file;
  if (size > MOST_BYTES) {
    const [own, most] = [size, MOST_BYTES].map((it) => Math.ceil(it / 1_000_000));
    const failure = `The file is too large (${own} MB; at most ${most}); split it into several files.`;
    return { name, failure };
  }
  try {
    return { kind: "file", name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    // A folder, or a file that was moved: the others go on.
    return { name, failure: s.unreadable(name) };
  }
}
