import { decodePack, packOf } from "../exchange";
import { type Kit, type RawReport, reportId, take } from "../intake";
import type { Correction, Input, Pack } from "../model";
import { readInSteps } from "../read";
import { applyCorrections } from "../review";

/** What an input has come to: something to be reviewed, or a pack, whose author has done so. */
export type Outcome =
  | { kind: "reading"; pack: Pack; notes: string[] }
  | { kind: "pack"; pack: Pack };

/** What reading takes of its surroundings. */
export interface Reading {
  parseHtml: Kit["parseHtml"];
  corrections: readonly Correction[];
  /** To be awaited now and then with the share done; throws to give up. */
  progress(done: number): Promise<void>;
  /** To be awaited between pieces of work: lets others in between when it is time. */
  turn(): Promise<void> | undefined;
}

/** The share of the time that finding the text takes. */
const TAKING = 0.3;

/**
 * Reads an input, in turns. Throws an `IntakeError` for one that gives no report, and whatever
 * `progress` throws.
 */
export async function readInput(input: Input, reading: Reading): Promise<Outcome> {
  const { parseHtml, progress } = reading;
  const taken = await take(input, { parseHtml, onProgress: (done) => progress(done * TAKING) });
  if (taken.kind === "pack") return taken;
  return readReport(taken.report, reading);
}

async function readReport(
  raw: RawReport,
  { corrections, progress, turn }: Reading,
): Promise<Outcome> {
  const steps = readInSteps({ id: await reportId(raw.text), ...raw });
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      const { notes, ...read } = value;
      const pack = applyCorrections(packOf(read), corrections);
      // Held against all that a pack must be: a slip of the reader's must not reach the store.
      return { kind: "reading", pack: decodePack(pack), notes };
    }
    await turn();
    await progress(TAKING + value * (1 - TAKING));
  }
}
