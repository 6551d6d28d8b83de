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
    const { start, step } = hashesOf(word);
    for (let nth = 0; nth < HASHES; nth++) {
      const bit = (start + nth * step) % (bytes * 8);
      bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return { bits };
}

/** Is the word in the set? True for all that are, and for few others. */
export function inBloom({ bits }: Bloom, word: string): boolean {
  const { start, step } = hashesOf(word);
  for (let nth = 0; nth < HASHES; nth++) {
    const bit = (start + nth * step) % (bits.length * 8);
    if ((((bits[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 0) return false;
  }
  return true;
}

/** Two hashes of a word: its bits are `start + n * step` (Kirsch and Mitzenmacher 2006). */
function hashesOf(word: string): { start: number; step: number } {
  let [one, two] = [0x811c9dc5, 0x9747b28c];
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x5bd1e995);
    two ^= two >>> 13;
  }
  return { start: (one ^ (one >>> 15)) >>> 0, step: (two | 1) >>> 0 };
}
