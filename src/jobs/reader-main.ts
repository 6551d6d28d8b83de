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

/**
 * Read at the start, for what it takes along: most of a first reading's time goes into compiling the
 * code and opening the lexicons, and can go by while the report's text is still being found.
 */
const FIRST = `WEXCOMBE, March 3 (The Bell) - The mayor of Wexcombe, Ada Quillfeather, said on Tuesday that 12 of
the town's 40 bridges had been closed since 2019.

"We will not wait for London," Quillfeather told reporters. She called the delay "a scandal", while
Grimsholt Bank Ltd, which had paid $3 million, denied that it was to blame.`;

readReport(
  {
    report: { id: "first", title: "first", language: "", text: FIRST },
    corrections: [],
  },
  () => undefined,
);
