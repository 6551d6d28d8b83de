import type { Line, Segment } from "./segments";

/** Takes a feature: what it is of, and the words that it reads, a space between two. */
type Take = (of: string, word: string, behind?: string) => void;

/**
 * What a segment and its neighbours read, as features of the trained model: words before and behind,
 * the first, the last and those between, endings. The trainer and the reader both name them so.
 */
export function lexicalFeatures(line: Line, segment: Segment): string[] {
  const features: string[] = [];
  takeLexical(line, segment, (of, word, behind) => {
    features.push(behind === undefined ? `${of}${word}` : `${of}${word} ${behind}`);
  });
  return features;
}

/** The hashes of the same, without a string for each: the reader asks for millions. */
export function hashLexical(line: Line, segment: Segment): number[] {
  const hashes: number[] = [];
  takeLexical(line, segment, (of, word, behind) => {
    const hash = hashed(hashed(SEED, of), word);
    hashes.push(folded(behind === undefined ? hash : hashed(hashed(hash, " "), behind)));
  });
  return hashes;
}

function takeLexical({ words }: Line, { from, to }: Segment, take: Take): void {
  const word = (at: number) => words[at]?.lower ?? "#";
  const [before, behind, first, last] = [word(from - 1), word(to), word(from), word(to - 1)];
  const ending = last.slice(-3);
  take("b:", before);
  take("a:", behind);
  take("bb:", word(from - 2), before);
  take("aa:", behind, word(to + 1));
  take("l:", last);
  take("f:", first);
  take("l3:", ending);
  take("l2:", last.slice(-2));
  take("f3:", first.slice(-3));
  if (to - from === 1) {
    take("w:", last);
    take("w3:", ending);
    take("1b:", before);
    take("1a:", behind);
  } else {
    take("2b:", before);
    take("2a:", behind);
  }
  for (let at = from + 1; at < to - 1; at++) take("m:", word(at));
}

const SEED = 0x811c9dc5;

/** A feature's name in 24 bits (FNV-1a, folded). */
export function featureHash(feature: string): number {
  return folded(hashed(SEED, feature));
}

function hashed(seed: number, text: string): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

function folded(hash: number): number {
  return ((hash >>> 24) ^ hash) & 0xffffff;
}
