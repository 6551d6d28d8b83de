import {
  CAPPED,
  casedKey,
  DOUBTFUL,
  type FormKey,
  pairKey,
  SECOND,
  SHOUTED,
  UNCAPPED,
  type WordCase,
} from "./key";
import type { Loop } from "./pass";

/**
 * Tells of a word whether a form may begin with it, and of a key whether a form may have it: never
 * wrongly no, rarely wrongly yes. The first is a bitmap that few words pass and that is small enough
 * to be always at hand, where a look into the second may have to wait for memory.
 */
export interface Filter {
  /**
   * A Bloom filter (Bloom 1970) of keys with three bits each, the places of the second and third
   * made of two hashes (Kirsch and Mitzenmacher 2006), and of second words with one. A power of two
   * of them, as of the others.
   */
  readonly words: Int32Array;
  /** A bit for the first word of each form. */
  readonly openers: Int32Array;
  /** The same of those forms alone that may be met in small letters. */
  readonly small: Int32Array;
  /** UTF-16 code units of the longest word of a key, folded. */
  readonly longest: number;
  /** Goes over a text with these bits faster than a script does, where there is such a thing. */
  readonly loop?: Loop;
}

/**
 * Grows whenever an archive or a filter made by an older build can no longer be read, and with the
 * machine code and the traits that are published with filters.
 */
export const COMPILED_VERSION = 7;

/** Bits for each key: at three bits set, one in some six hundred foreign keys passes. */
const BITS_PER_KEY = 24;
/** Bits for each first word, at least: one in eight foreign words passes. */
const BITS_PER_OPENER = 8;
const FEWEST_WORDS = 32;
/** 2 MB. */
const MOST_WORDS = 1 << 19;
/** 256 KB. */
const MOST_OPENERS = 1 << 16;

/** A filter with room for so many forms. */
export function emptyFilter(forms: number, longest: number): Filter {
  const openers = roomFor(forms * BITS_PER_OPENER, MOST_OPENERS);
  return {
    // Most have two keys, in capitals and with one.
    words: new Int32Array(roomFor(2 * forms * BITS_PER_KEY, MOST_WORDS)),
    openers: new Int32Array(openers),
    small: new Int32Array(openers),
    longest,
  };
}

function roomFor(bits: number, most: number): number {
  let words = FEWEST_WORDS;
  while (words * 32 < bits && words < most) words *= 2;
  return words;
}

/** A filter in which bitmaps are no larger than they need to be, now that all is in it. */
export function fitted(filter: Filter): Filter {
  return { ...filter, openers: folded(filter.openers), small: folded(filter.small) };
}

/** Lays the halves of a bitmap over each other, as often as it stays sparse. */
function folded(bitmap: Int32Array): Int32Array {
  let words = bitmap;
  const set = bitmap.reduce((sum, word) => sum + bitsIn(word), 0);
  while (words.length > FEWEST_WORDS && set * BITS_PER_OPENER <= words.length * 16) {
    const half = words.length / 2;
    const upper = words.subarray(half);
    words = words.slice(0, half).map((word, index) => word | (upper[index] as number));
  }
  return words;
}

/** How many bits of a number are set: sums of ever more neighbours, side by side. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export const MIX_FACTOR = 0x2c1b3c6d;

/** Spreads a key over all bits of a number: FNV's low bits alone fall close together. */
export function mix(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), MIX_FACTOR);
  return mixed ^ (mixed >>> 13);
}

/**
 * Takes a form in, with the laxest of the cases in which it is met: all stricter ones, too.
 *
 * @param doubtful is it one of those of `isDoubtful`?
 */
export function addForm(
  { words, openers, small }: Filter,
  { key: sure, first }: Pick<FormKey, "key" | "first">,
  laxest: WordCase,
  doubtful = false,
): void {
  // Only of single words is asked whether they are doubtful.
  const key = doubtful && sure === first ? sure ^ DOUBTFUL : sure;
  set(words, mix(casedKey(key, SHOUTED)));
  if (laxest !== SHOUTED) set(words, mix(casedKey(key, CAPPED)));
  if (laxest === UNCAPPED) set(words, mix(casedKey(key, UNCAPPED)));
  // Where the second only joins others this is no word's, which does no harm.
  if (sure !== first) setBit(words, mix(pairKey(first, sure) ^ SECOND));
  const opener = mix(first);
  setBit(openers, opener);
  if (laxest === UNCAPPED) setBit(small, opener);
}

function set(words: Int32Array, mixed: number): void {
  const step = stepOf(mixed);
  for (let probe = 0, bit = mixed; probe < 3; probe++, bit += step) setBit(words, bit);
}

function setBit(words: Int32Array, bit: number): void {
  const word = (bit >>> 5) & (words.length - 1);
  words[word] = (words[word] as number) | (1 << (bit & 31));
}

/** May there be a form with this key? `mixed` is what {@link mix} gave for it. */
export function mayHold(words: Int32Array, mixed: number): boolean {
  if (!isSet(words, mixed)) return false;
  const step = stepOf(mixed);
  return isSet(words, mixed + step) && isSet(words, mixed + step + step);
}

/** Is the bit of a mixed hash set? */
export function isSet(words: Int32Array, bit: number): boolean {
  return (((words[(bit >>> 5) & (words.length - 1)] as number) >>> (bit & 31)) & 1) === 1;
}

/** Of the upper half, which the first bit's place in a small filter says nothing of. */
function stepOf(mixed: number): number {
  return Math.imul((mixed >>> 16) | (mixed << 16), 0x297a2d39) | 1;
}
