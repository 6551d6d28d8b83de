import { type Kit, reportId, take } from "../intake";
import type { Correction, Input, Pack } from "../model";
import type { ReadResult } from "./read-report";
import type { Reader } from "./reader";

/** What an input has come to: something to be reviewed, or a pack, whose author has done so. */
export type Outcome = ({ kind: "reading" } & ReadResult) | { kind: "pack"; pack: Pack };

/** What reading takes of its surroundings. */
export interface Reading {
  parseHtml: Kit["parseHtml"];
  characterMap?: NonNullable<Kit["characterMap"]>;
  read: Reader["read"];
  corrections: readonly Correction[];
  /** To be awaited now and then with the share done; throws to give up. */
  progress(done: number): Promise<void>;
}

/** The share of the time that finding the text takes. */
const TAKING = 0.3;

/**
 * Reads an input. Throws an `IntakeError` for one that gives no report, and whatever `progress`
 * throws.
 */
export async function readInput(input: Input, reading: Reading): Promise<Outcome> {
  const { parseHtml, characterMap, read, corrections, progress } = reading;
  const onProgress = (done: number) => progress(done * TAKING);
  const taken = await take(input, { parseHtml, ...(characterMap && { characterMap }), onProgress });
  if (taken.kind === "pack") return taken;
  const report = { id: await reportId(taken.report.text), ...taken.report };
  const onStep = (done: number) => progress(TAKING + done * (1 - TAKING));
  return { kind: "reading", ...(await read({ report, corrections }, onStep)) };
}
