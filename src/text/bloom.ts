/** A set of words in few bits, which may rarely take a word for one of its own (Bloom 1970). */
export interface Bloom {
  /** Its bytes in base64, in which it is looked up as it is: decoding all of it would take longer. */
  base64: string;
  /** Number of its bits, eight to a byte, from the lowest on. */
  size: number;
}

/** Bits set for each word. */
const HASHES = 4;

/** The bytes of a set of words, as many as asked for. */
export function makeBloom(words: Iterable<string>, bytes: number): Uint8Array {
  const bits = new Uint8Array(bytes);
  for (const word of words) {
    const { start, step } = hashesOf(word);
    for (let nth = 0; nth < HASHES; nth++) {
      const bit = (start + nth * step) % (bytes * 8);
      bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return bits;
}

/** A set whose bytes are given in base64. */
export function openBloom(base64: string): Bloom {
  const padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
  return { base64, size: ((base64.length / 4) * 3 - padding) * 8 };
}

/** Is the word in the set? True for all that are, and for few others. */
export function inBloom({ base64, size }: Bloom, word: string): boolean {
  const { start, step } = hashesOf(word);
  for (let nth = 0; nth < HASHES; nth++) {
    if (!isSet(base64, (start + nth * step) % size)) return false;
  }
  return true;
}

/** The six bits that a letter of base64 stands for, by its code unit. */
const SIXES = /* @__PURE__ */ sixes();

function sixes(): Uint8Array {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const sixes = new Uint8Array(128);
  for (let six = 0; six < letters.length; six++) sixes[letters.charCodeAt(six)] = six;
  return sixes;
}

/** Of three bytes, which four letters stand for, the first has the highest bits. */
function isSet(base64: string, bit: number): boolean {
  const byte = bit >> 3;
  const three = Math.floor(byte / 3);
  const place = (2 - (byte - three * 3)) * 8 + (bit & 7);
  const letter = three * 4 + 3 - Math.floor(place / 6);
  return (((SIXES[base64.charCodeAt(letter)] ?? 0) >> (place % 6)) & 1) === 1;
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
