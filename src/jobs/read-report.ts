import { decodePack, packOf } from "../exchange";
import type { Correction, Pack, Report } from "../model";
import { readInSteps } from "../read";
import { applyCorrections } from "../review";

/** What is to be read, and what is known from earlier readings. */
export interface ReadRequest {
  report: Report & { text: string };
  corrections: readonly Correction[];
}

/** What was read, as its user wants it, and what the user should know of it. */
export interface ReadResult {
  pack: Pack;
  notes: string[];
}

/** Reads a report in one go; `onStep` hears now and then the share done, from 0 to 1. */
export function readReport(
  { report, corrections }: ReadRequest,
  onStep: (done: number) => void,
): ReadResult {
  const steps = readInSteps(report);
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      const { notes, ...read } = value;
      // Held against all that a pack must be: a slip of the reader's must not reach the store.
      return { pack: decodePack(applyCorrections(packOf(read), corrections)), notes };
    }
    onStep(value);
  }
}
