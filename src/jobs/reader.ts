import type { ReadRequest, ReadResult } from "./read-report";
import type { ReaderWord } from "./reader-main";

/** Reads reports elsewhere, one at a time. */
export interface Reader {
  /** Has what reads loaded, while the text of the first report is still being found. */
  start(): void;
  /**
   * Reads a report; `progress` hears how far it has come, and what it rejects with ends the reading
   * and is passed on.
   */
  read(request: ReadRequest, progress: (done: number) => Promise<void>): Promise<ReadResult>;
  /** Ends what reads; the next reading begins with a new one. */
  end(): void;
}

/** Reads in a worker that `make` makes, on the first need. */
export function createReader(make: () => Worker): Reader {
  let worker: Worker | undefined;
  /** Why the worker cannot be used: it may fail while no report is read that could be told so. */
  let broken: Error | undefined;
  const started = () => {
    if (worker) return worker;
    const current = make();
    listen(current, (error) => {
      if (worker === current) broken = error;
    });
    worker = current;
    return current;
  };
  const reader: Reader = {
    start() {
      started();
    },
    read(request, progress) {
      const current = started();
      return new Promise<ReadResult>((resolve, reject) => {
        // What was begun and is not wanted, or has broken the worker, ends with it.
        const giveUp = (error: unknown) => {
          if (worker === current) reader.end();
          reject(error);
        };
        if (broken) return giveUp(broken);
        listen(current, giveUp);
        current.onmessage = ({ data }: MessageEvent<ReaderWord>) => {
          if (data.kind === "step") progress(data.done).catch(giveUp);
          else if (data.kind === "read") resolve(data.result);
          else reject(new Error(data.message));
        };
        current.postMessage(request);
      });
    },
    end() {
      worker?.terminate();
      worker = undefined;
      broken = undefined;
    },
  };
  return reader;
}

/** Hears of a worker's failures, in place of who heard of them before. */
function listen(worker: Worker, failed: (error: Error) => void): void {
  worker.onerror = ({ message }) => failed(new Error(message || "the reader did not start"));
  worker.onmessageerror = () => failed(new Error("the reader's answer cannot be read"));
}
