import { bytesOf } from "../../text";
import { hashLexical } from "./lexical";
import model from "./model.json";
import type { Line, Segment } from "./segments";

/** Kinds of outcomes. */
const KINDS = 4;
/** Bytes of a feature: its hash, and a weight for each kind. */
const RECORD = 3 + KINDS;

/** What training adds to the weights of the rules, by their names. */
export const LEARNED: Readonly<Record<string, ArrayLike<number> | undefined>> = model.rules;

/** Places of features in `weights`, by hash. */
let places: Map<number, number> | undefined;
let weights = new Int8Array();

function open(): Map<number, number> {
  const bytes = bytesOf(model.features);
  weights = new Int8Array(bytes.buffer);
  const found = new Map<number, number>();
  for (let at = 0; at + RECORD <= bytes.length; at += RECORD) {
    const [high = 0, middle = 0, low = 0] = bytes.subarray(at, at + 3);
    found.set((high << 16) | (middle << 8) | low, at + 3);
  }
  return found;
}

/** Adds to a segment's scores what the words in and around it weigh, as trained; see src/cli/train. */
export function addLexical(scores: number[], line: Line, segment: Segment): void {
  places ??= open();
  for (const hash of hashLexical(line, segment)) {
    const place = places.get(hash);
    if (place === undefined) continue;
    for (let kind = 0; kind < KINDS; kind++) {
      scores[kind] = (scores[kind] ?? 0) + (weights[place + kind] ?? 0) * model.scale;
    }
  }
}
