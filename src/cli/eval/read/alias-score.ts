import { percent, precisionAndRecall } from "../figures";
import type { PredictedName } from "./predict";
import type { EvalDoc, GoldName } from "./set";
import { byDoc, groupBy, trimSpan } from "./spans";

const TYPES = ["PER", "LOC", "ORG"];

/** A gold mention's group, and that of the prediction at its place; undefined where there is none. */
interface Aligned {
  right: string;
  given: string | undefined;
}

/**
 * Are the mentions of one entity grouped under one `canonical`? Pairs of mentions and B³ (Bagga and
 * Baldwin 1998). Gold mentions without a link are left out; undefined where none has one.
 */
export function scoreAliases(
  docs: readonly EvalDoc[],
  gold: readonly GoldName[],
  predicted: readonly PredictedName[],
) {
  const linked = gold.filter(({ type, canonical }) => {
    return TYPES.includes(type) && canonical !== undefined && canonical !== "NIL";
  });
  if (linked.length === 0) return undefined;
  const texts = new Map(docs.map(({ doc, text }) => [doc, text]));
  const given = byDoc(predicted);
  const groups = [...byDoc(linked)].map(([doc, names]) => {
    return align(texts.get(doc) ?? "", names, given.get(doc) ?? []);
  });
  const found = groups.map((rows) => rows.filter((row) => row.given !== undefined));
  const count = found.reduce((sum, rows) => sum + rows.length, 0);
  return {
    mentionsFound: {
      R: percent(count, linked.length),
      tp: count,
      fn: linked.length - count,
    },
    pairwise_onFound: scorePairs(found),
    pairwise_endToEnd: scorePairs(groups),
    b3_onFound: scoreB3(found, count),
  };
}

function align(
  text: string,
  gold: readonly GoldName[],
  given: readonly PredictedName[],
): Aligned[] {
  const key = (span: { start: number; end: number }) => {
    const { start, end } = trimSpan(text, span);
    return `${start}|${end}`;
  };
  const places = groupBy(given, key);
  return gold.map((name) => {
    const [longest] = (places.get(key(name)) ?? []).toSorted(
      (a, b) => b.end - b.start - a.end + a.start,
    );
    return { right: name.canonical ?? "", given: longest?.canonical };
  });
}

function scorePairs(groups: readonly Aligned[][]) {
  let [tp, fp, fn] = [0, 0, 0];
  for (const rows of groups) {
    rows.forEach((a, index) => {
      for (const b of rows.slice(index + 1)) {
        const isSame = a.given !== undefined && a.given === b.given;
        if (a.right === b.right) isSame ? tp++ : fn++;
        else if (isSame) fp++;
      }
    });
  }
  return precisionAndRecall(tp, fp, fn);
}

function scoreB3(groups: readonly Aligned[][], count: number) {
  let [precision, recall] = [0, 0];
  for (const rows of groups) {
    for (const row of rows) {
      const right = rows.filter((it) => it.right === row.right);
      const given = rows.filter((it) => it.given === row.given);
      const both = right.filter((it) => it.given === row.given).length;
      precision += both / given.length;
      recall += both / right.length;
    }
  }
  const [P, R] = [precision / (count || 1), recall / (count || 1)];
  return { P: percent(P, 1), R: percent(R, 1), F1: percent(2 * P * R, P + R) };
}
