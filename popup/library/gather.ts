import { type Input, MOST_BYTES } from "../../src/model";
import type { RefusedInput } from "../../src/store";
import { libraryStrings as s } from "./strings";

/** The part of a `File` that is needed. */
export type FileLike = Pick<File, "name" | "size" | "arrayBuffer">;

/** Files as they are put into the library: with their bytes, or with the reason why not. */
export function gatherFiles(files: readonly FileLike[]): Promise<(Input | RefusedInput)[]> {
  return Promise.all(files.map(gather));
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
