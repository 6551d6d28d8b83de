import type { Line, Segment } from "./segments";

/**
 * What a segment and its neighbours read, as features of the trained model: words before and behind,
 * the first, the last and those between, endings. The trainer and the reader both name them so.
 */
export function lexicalFeatures({ words }: Line, { from, to }: Segment): string[] {
  const word = (at: number) => words[at]?.lower ?? "#";
  const [before, behind, first, last] = [word(from - 1), word(to), word(from), word(to - 1)];
  const features = [
    `b:${before}`,
    `a:${behind}`,
    `bb:${word(from - 2)} ${before}`,
    `aa:${behind} ${word(to + 1)}`,
    `l:${last}`,
    `f:${first}`,
    `l3:${last.slice(-3)}`,
    `l2:${last.slice(-2)}`,
    `f3:${first.slice(-3)}`,
  ];
  if (to - from === 1) {
    features.push(`w:${last}`, `w3:${last.slice(-3)}`, `1b:${before}`, `1a:${behind}`);
  } else {
    features.push(`2b:${before}`, `2a:${behind}`);
  }
  for (let at = from + 1; at < to - 1; at++) features.push(`m:${word(at)}`);
  return features;
}

/** A feature's name in 24 bits (FNV-1a, folded). */
export function featureHash(feature: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index++) {
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  }
  return ((hash >>> 24) ^ hash) & 0xffffff;
}
