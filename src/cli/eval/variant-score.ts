import { percent } from "./figures";

/** A pair that was judged, and what is right. */
export interface JudgedPair {
  canonical: string;
  variant: string;
  kind: string;
  match: boolean;
  expected: boolean;
}

/** Letters beyond those of Latin scripts. */
const OTHER_SCRIPT = /[\u0250-\uffff]/;

/** The figures of pairs: recall, and how many were taken for the same that are not. */
export function scorePairs(pairs: readonly JudgedPair[]) {
  const count = (expected: boolean, match: boolean) => {
    return pairs.filter((pair) => pair.expected === expected && pair.match === match).length;
  };
  const [tp, fn, fp, tn] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  return {
    recall: percent(tp, tp + fn),
    falsePositives: fp,
    negatives: fp + tn,
    tp,
    fn,
    byKind: recallByKind(pairs.filter(({ expected }) => expected)),
  };
}

/** Found of all, by kind and script. */
function recallByKind(pairs: readonly JudgedPair[]): Record<string, string> {
  const counts = new Map<string, { found: number; all: number }>();
  for (const { kind, variant, match } of pairs) {
    const group = `${kind} ${OTHER_SCRIPT.test(variant) ? "other script" : "Latin"}`;
    const count = counts.get(group) ?? { found: 0, all: 0 };
    count.all++;
    if (match) count.found++;
    counts.set(group, count);
  }
  return Object.fromEntries([...counts].map(([name, { found, all }]) => [name, `${found}/${all}`]));
}

/** What is wrong in the pairs, a line each. */
export function faultsOf(pairs: readonly JudgedPair[]): string[] {
  return pairs
    .filter(({ match, expected }) => match !== expected)
    .map(({ canonical, variant, expected }) => {
      return `${expected ? "missed" : "false"}\t${canonical}\t${variant}`;
    });
}
