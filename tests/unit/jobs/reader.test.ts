import { describe, expect, it } from "vitest";
import type { ReadRequest } from "../../../src/jobs/read-report";
import { createReader } from "../../../src/jobs/reader";
import type { ReaderWord } from "../../../src/jobs/reader-main";
import { aPack } from "../support/packs";

const REQUEST: ReadRequest = {
  report: { id: "r1", title: "t", language: "en", text: "Ada Quill" },
  corrections: [],
};
const RESULT = { pack: aPack(), notes: [] };

/** A worker that answers every request with the same words. */
function workerSaying(...words: ReaderWord[]) {
  const told = { started: 0, ended: 0 };
  const start = () => {
    told.started += 1;
    const worker = {
      onmessage: (_: { data: ReaderWord }) => {},
      onerror: (_: { message: string }) => {},
      postMessage: () => {
        for (const data of words) queueMicrotask(() => worker.onmessage({ data }));
      },
      terminate: () => {
        told.ended += 1;
      },
    };
    return worker as unknown as Worker;
  };
  return { reader: createReader(start), told };
}

/** Workers that answer each request, unless they are made to fail. */
function workersInTurn() {
  const made: Worker[] = [];
  const make = () => {
    const worker = {
      onmessage: (_: { data: ReaderWord }) => {},
      onerror: null,
      onmessageerror: null,
      postMessage: () => {
        const data: ReaderWord = { kind: "read", result: RESULT };
        if (!ended) queueMicrotask(() => worker.onmessage({ data }));
      },
      terminate: () => {
        ended = true;
      },
    };
    let ended = false;
    made.push(worker as unknown as Worker);
    return worker as unknown as Worker;
  };
  const at = (index: number) => made[index] as Worker;
  return { reader: createReader(make), made, at };
}

const unheard = async () => undefined;

describe("a reader whose worker fails", () => {
  it("fails the reading that comes after, and begins the next with a new one", async () => {
    const { reader, made, at } = workersInTurn();
    reader.start();
    at(0).onerror?.({ message: "no such script" } as ErrorEvent);
    await expect(reader.read(REQUEST, unheard)).rejects.toThrow("no such script");
    await expect(reader.read(REQUEST, unheard)).resolves.toEqual(RESULT);
    expect(made).toHaveLength(2);
  });

  it("says so where the browser does not say why", async () => {
    const { reader, at } = workersInTurn();
    reader.start();
    at(0).onerror?.({ message: "" } as ErrorEvent);
    await expect(reader.read(REQUEST, unheard)).rejects.toThrow("the reader did not start");
  });

  it("fails a reading whose answer does not come through", async () => {
    const { reader, made, at } = workersInTurn();
    const reading = reader.read(REQUEST, unheard);
    at(0).onmessageerror?.({} as MessageEvent);
    await expect(reading).rejects.toThrow("cannot be read");
    await expect(reader.read(REQUEST, unheard)).resolves.toEqual(RESULT);
    expect(made).toHaveLength(2);
  });

  it("begins with a new one after one that failed between two readings", async () => {
    const { reader, made, at } = workersInTurn();
    await reader.read(REQUEST, unheard);
    at(0).onerror?.({ message: "late" } as ErrorEvent);
    await expect(reader.read(REQUEST, unheard)).resolves.toEqual(RESULT);
    expect(made).toHaveLength(2);
  });

  it("does not take what an ended one says for the new one's failure", async () => {
    const { reader, at } = workersInTurn();
    reader.start();
    const [late] = [at(0).onerror];
    reader.end();
    reader.start();
    late?.call(at(0), { message: "ended" } as ErrorEvent);
    await expect(reader.read(REQUEST, unheard)).resolves.toEqual(RESULT);
  });
});

describe("the reader", () => {
  it("starts one worker for all it reads, and tells how far it is", async () => {
    const { reader, told } = workerSaying(
      { kind: "step", done: 0.5 },
      { kind: "read", result: RESULT },
    );
    const heard: number[] = [];
    for (let time = 0; time < 2; time += 1) {
      const result = await reader.read(REQUEST, async (done) => void heard.push(done));
      expect(result).toEqual(RESULT);
    }
    expect([heard, told.started]).toEqual([[0.5, 0.5], 1]);
  });

  it("reads with the worker that was started before", async () => {
    const { reader, told } = workerSaying({ kind: "read", result: RESULT });
    reader.start();
    expect(told.started).toBe(1);
    await reader.read(REQUEST, async () => undefined);
    expect(told.started).toBe(1);
  });

  it("tells what failed, and goes on with the next", async () => {
    const { reader, told } = workerSaying({ kind: "failed", message: "no" });
    const progress = async () => undefined;
    await expect(reader.read(REQUEST, progress)).rejects.toThrow("no");
    expect(told).toEqual({ started: 1, ended: 0 });
  });

  it("ends its worker where the reading is given up", async () => {
    const { reader, told } = workerSaying({ kind: "step", done: 0.1 });
    const giveUp = () => Promise.reject(new Error("given up"));
    await expect(reader.read(REQUEST, giveUp)).rejects.toThrow("given up");
    expect(told.ended).toBe(1);
  });
});
