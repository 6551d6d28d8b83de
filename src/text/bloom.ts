/** A set of words in few bits, which may rarely take a word for one of its own (Bloom 1970). */
export interface Bloom {
  /** The bits, eight to a byte. */
  bits: Uint8Array;
}

/** Bits set for each word. */
const HASHES = 4;

/** A set of words of a size in bytes. */
export function makeBloom(words: Iterable<string>, bytes: number): Bloom {
  const bits = new Uint8Array(bytes);
  for (const word of words) {
    for (const bit of bitsOf(word, bytes * 8))
      bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return { bits };
}

/** Is the word in the set? True for all that are, and for few others. */
export function inBloom({ bits }: Bloom, word: string): boolean {
  return bitsOf(word, bits.length * 8).every((bit) => ((bits[bit >> 3] ?? 0) >> (bit & 7)) & 1);
}

/** The bits of a word: two hashes, combined (Kirsch and Mitzenmacher 2006). */
function bitsOf(word: string, count: number): number[] {
  let [one, two] = [0x811c9dc5, 0x9747b28c];
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x5bd1e995);
    two ^= two >>> 13;
  }
  const [start, step] = [(one ^ (one >>> 15)) >>> 0, (two | 1) >>> 0];
  return Array.from({ length: HASHES }, (_, nth) => (start + nth * step) % count);
}
