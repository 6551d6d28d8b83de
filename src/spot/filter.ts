import { CAPPED, casedKey, SHOUTED, UNCAPPED, type WordCase } from "./key";

/**
 * Tells of a key whether a form may have it: never wrongly no, rarely wrongly yes. A Bloom filter
 * (Bloom 1970) with three bits a key, the places of the second and third made of two hashes (Kirsch
 * and Mitzenmacher 2006).
 */
export interface Filter {
  /** A power of two of them. */
  readonly words: Int32Array;
  /** UTF-16 code units of the longest first word of a form, folded. */
  readonly longest: number;
}

/** Grows whenever an archive or a filter made by an older build can no longer be read. */
export const COMPILED_VERSION = 1;

/** Bits for each key: at three bits set, one in some six hundred foreign keys passes. */
const BITS_PER_KEY = 24;
const FEWEST_WORDS = 32;
/** 2 MB. */
const MOST_WORDS = 1 << 19;

/** A filter with room for so many keys. */
export function emptyFilter(keys: number, longest: number): Filter {
  let words = FEWEST_WORDS;
  while (words * 32 < keys * BITS_PER_KEY && words < MOST_WORDS) words *= 2;
  return { words: new Int32Array(words), longest };
}

export const MIX_FACTOR = 0x2c1b3c6d;

/** Spreads a key over all bits of a number: FNV's low bits alone fall close together. */
export function mix(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), MIX_FACTOR);
  return mixed ^ (mixed >>> 13);
}

/** Takes a key in, with the laxest of the cases in which its form is met: all stricter ones, too. */
export function addKey({ words }: Filter, key: number, laxest: WordCase): void {
  set(words, mix(casedKey(key, SHOUTED)));
  if (laxest !== SHOUTED) set(words, mix(casedKey(key, CAPPED)));
  if (laxest === UNCAPPED) set(words, mix(casedKey(key, UNCAPPED)));
}

function set(words: Int32Array, mixed: number): void {
  const step = stepOf(mixed);
  for (let probe = 0, bit = mixed; probe < 3; probe++, bit += step) {
    const word = (bit >>> 5) & (words.length - 1);
    words[word] = (words[word] as number) | (1 << (bit & 31));
  }
}

/** May there be a form with this key? `mixed` is what {@link mix} gave for it. */
export function mayHold(words: Int32Array, mixed: number): boolean {
  if (!isSet(words, mixed)) return false;
  const step = stepOf(mixed);
  return isSet(words, mixed + step) && isSet(words, mixed + step + step);
}

function isSet(words: Int32Array, bit: number): boolean {
  return (((words[(bit >>> 5) & (words.length - 1)] as number) >>> (bit & 31)) & 1) === 1;
}

/** Of the upper half, which the first bit's place in a small filter says nothing of. */
function stepOf(mixed: number): number {
  return Math.imul((mixed >>> 16) | (mixed << 16), 0x297a2d39) | 1;
}
