/** The script of the worker in which reports are read: no page of the extension waits for it. */
import { type ReadRequest, type ReadResult, readReport } from "./read-report";

/** What the worker says, one after the other; the last of a request is no "step". */
export type ReaderWord =
  | { kind: "step"; done: number }
  | { kind: "read"; result: ReadResult }
  | { kind: "failed"; message: string };

function say(word: ReaderWord): void {
  postMessage(word);
}

addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  try {
    const result = readReport(data, (done) => say({ kind: "step", done }));
    say({ kind: "read", result });
  } catch (error) {
    say({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
});
