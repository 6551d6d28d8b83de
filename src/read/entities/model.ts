import { hashLexical } from "./lexical";
import model from "./model.json";
import type { Line, Segment } from "./segments";

/** Kinds of outcomes. */
const KINDS = 4;
/** Bytes of a feature: its hash, and a weight for each kind. */
const RECORD = 3 + KINDS;

/** What training adds to the weights of the rules, by their names. */
export const LEARNED: Readonly<Record<string, ArrayLike<number> | undefined>> = model.rules;

/** The trained features, by hash: a table whose collisions move on to the next place that is free. */
class Features {
  /** A letter for each byte. */
  private readonly bytes = atob(model.features);
  private readonly last: number;
  /** Hashes, one more than each: 0 where none is. */
  private readonly hashes: Int32Array;
  /** Where in `bytes` their weights begin. */
  private readonly places: Int32Array;

  constructor() {
    const { bytes } = this;
    let size = 1;
    while (size < (2 * bytes.length) / RECORD) size *= 2;
    this.last = size - 1;
    this.hashes = new Int32Array(size);
    this.places = new Int32Array(size);
    for (let at = 0; at + RECORD <= bytes.length; at += RECORD) {
      const hash =
        (bytes.charCodeAt(at) << 16) | (bytes.charCodeAt(at + 1) << 8) | bytes.charCodeAt(at + 2);
      const slot = this.slotOf(hash);
      this.hashes[slot] = hash + 1;
      this.places[slot] = at + 3;
    }
  }

  /** Adds the weights of a feature to a segment's scores, where it is one. */
  addTo(scores: number[], hash: number): void {
    const slot = this.slotOf(hash);
    if (this.hashes[slot] === 0) return;
    const place = this.places[slot] ?? 0;
    for (let kind = 0; kind < KINDS; kind++) {
      const byte = this.bytes.charCodeAt(place + kind);
      scores[kind] = (scores[kind] ?? 0) + ((byte << 24) >> 24) * model.scale;
    }
  }

  /** Where a hash is, or would be put. */
  private slotOf(hash: number): number {
    const { hashes, last } = this;
    let slot = hash & last;
    while (hashes[slot] !== 0 && hashes[slot] !== hash + 1) slot = (slot + 1) & last;
    return slot;
  }
}

let features: Features | undefined;

/** Adds to a segment's scores what the words in and around it weigh, as trained; see src/cli/train. */
export function addLexical(scores: number[], line: Line, segment: Segment): void {
  features ??= new Features();
  for (const hash of hashLexical(line, segment)) features.addTo(scores, hash);
}
