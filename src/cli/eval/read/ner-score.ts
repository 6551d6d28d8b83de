import { precisionAndRecall } from "../figures";
import type { PredictedName } from "./predict";
import type { EvalDoc, GoldName } from "./set";
import { byDoc, overlap, trimSpan } from "./spans";

const TYPES = ["PER", "LOC", "ORG"];
/** Code units of context on each side of a fault. */
const AROUND = 40;

type Row = GoldName | PredictedName;

/**
 * Names against the gold: by type and exact span, by exact span alone, and by any overlap. What is no
 * person, place or organisation is, where only spans count, neither right nor wrong.
 */
export function scoreNames(
  docs: readonly EvalDoc[],
  gold: readonly GoldName[],
  predicted: readonly PredictedName[],
) {
  const key = keyMaker(docs);
  const named = gold.filter(({ nominal }) => !nominal);
  const right = named.filter(({ type }) => TYPES.includes(type));
  const given = predicted.filter(({ nominal }) => !nominal);
  const other = new Set(named.filter(({ type }) => !TYPES.includes(type)).map((it) => key(it)));
  const typed = (type?: string) => {
    const of = (rows: readonly Row[]) => {
      return new Set(rows.filter((it) => !type || it.type === type).map((it) => key(it, true)));
    };
    return compare(of(right), of(given));
  };
  const spans = (rows: readonly Row[]) => new Set(rows.map((it) => key(it)));
  return {
    PER: typed("PER"),
    LOC: typed("LOC"),
    ORG: typed("ORG"),
    ALL: typed(),
    untyped: compare(spans(right), spans(given), other),
    overlap: scoreOverlap(right, named, given),
  };
}

function keyMaker(docs: readonly EvalDoc[]) {
  const texts = new Map(docs.map(({ doc, text }) => [doc, text]));
  return (row: Row, withType = false) => {
    const { start, end } = trimSpan(texts.get(row.doc) ?? "", row);
    return [row.doc, start, end, ...(withType ? [row.type] : [])].join("|");
  };
}

/** `open`: what counts neither as right nor as wrong. */
function compare(
  right: ReadonlySet<string>,
  given: ReadonlySet<string>,
  open: ReadonlySet<string> = new Set(),
) {
  const tp = [...given].filter((it) => right.has(it)).length;
  const fp = [...given].filter((it) => !right.has(it) && !open.has(it)).length;
  return precisionAndRecall(tp, fp, right.size - tp);
}

function scoreOverlap(right: readonly Row[], all: readonly Row[], given: readonly Row[]) {
  const [allOf, givenOf] = [byDoc(all), byDoc(given)];
  const isMet = (row: Row, others: Map<string, Row[]>) => {
    return (others.get(row.doc) ?? []).some((other) => overlap(row, other));
  };
  const tp = right.filter((row) => isMet(row, givenOf)).length;
  const fp = given.filter((row) => !isMet(row, allOf)).length;
  return precisionAndRecall(tp, fp, right.length - tp);
}

/** What was missed and what is false, a line each, with the words around it. */
export function nameFaults(
  docs: readonly EvalDoc[],
  gold: readonly GoldName[],
  predicted: readonly PredictedName[],
): string[] {
  const key = keyMaker(docs);
  const texts = new Map(docs.map(({ doc, text }) => [doc, text]));
  const right = gold.filter(({ type, nominal }) => !nominal && TYPES.includes(type));
  const given = predicted.filter(({ nominal }) => !nominal);
  const lines = (what: string, rows: readonly Row[], others: readonly Row[]) => {
    const known = new Set(others.map((it) => key(it, true)));
    return rows
      .filter((row) => !known.has(key(row, true)))
      .map(({ doc, start, end, type }) => {
        const text = texts.get(doc) ?? "";
        const before = text.slice(Math.max(0, start - AROUND), start);
        const words = `${before}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`;
        return `${what}\t${doc}\t${type}\t${JSON.stringify(words)}`;
      });
  };
  return [...lines("missed", right, given), ...lines("false", given, right)];
}
