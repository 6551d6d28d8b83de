import * as v from "valibot";
import { percent, precisionAndRecall } from "../figures";
import { readRows } from "./gold";
import type { PredictedStatement } from "./predict";
import type { EvalDoc, EvalSet } from "./set";
import { byDoc } from "./spans";

const Pair = v.tuple([v.number(), v.number()]);
type Pair = v.InferOutput<typeof Pair>;
const AttributionSchema = v.object({
  doc: v.string(),
  source: v.array(Pair),
  cue: v.array(Pair),
  content: v.array(Pair),
  /** Quoted stretches of the content. */
  quoted: v.array(Pair),
  kind: v.picklist(["direct", "mixed", "indirect"]),
  cueText: v.optional(v.string(), ""),
});
type Attribution = v.InferOutput<typeof AttributionSchema>;

/** The gold attributions of a set; undefined where its gold is of another kind. */
export function goldAttributions({ gold, typed }: EvalSet): Attribution[] | undefined {
  return readRows(gold, "quoted", AttributionSchema, `${typed}, gold.jsonl`);
}

/** Cues of saying, by how they begin. */
const SPEECH =
  /\b(?:said|says?|saying|told|tells?|add(?:ed|s)|stat(?:ed|es)|announc|claim|warn|declar|insist|not(?:ed|es)|argu|confirm|report|den(?:y|ied|ies)|wrote|tweet|explain|stress|emphasi|acknowledg|admit|pledg|vow|accus|urg|demand|call|describ|according|predict|suggest|promis|allege|contend|assert|maintain|reiterat|conced|reveal|disclos|recall|remark|repl|respond|ask)/i;
/** Words of a quotation from which on it is not short. */
const LONG = 4;
/** Share of two spans' union that is in both, from which on they are of one content. */
const ENOUGH = 0.5;

/** A stretch without marks at its ends, and how many words it has. */
interface Stretch {
  key: string;
  words: number;
}

function stretchOf(
  texts: ReadonlyMap<string, string>,
  doc: string,
  [start, end]: Pair,
): Stretch | undefined {
  const text = texts.get(doc) ?? "";
  const isMark = (at: number) => /[\s"“”'‘’«».,;:!?…—–-]/.test(text[at] ?? "");
  let [from, to] = [start, end];
  while (from < to && isMark(from)) from++;
  while (to > from && isMark(to - 1)) to--;
  if (to <= from) return undefined;
  const words = text.slice(from, to).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return { key: [doc, from, to].join("|"), words };
}

interface GoldQuote extends Stretch {
  of: Attribution;
}
interface FoundQuote extends Stretch {
  row: PredictedStatement;
}

/** Quoted stretches, their speakers, and attributed contents without marks, against the gold. */
export function scoreQuotes(
  docs: readonly EvalDoc[],
  gold: readonly Attribution[],
  {
    quotes,
    statements,
  }: { quotes: readonly PredictedStatement[]; statements: readonly PredictedStatement[] },
) {
  const texts = new Map(docs.map(({ doc, text }) => [doc, text]));
  const right = new Map<string, GoldQuote>();
  for (const of of gold) {
    for (const pair of of.quoted) {
      const stretch = stretchOf(texts, of.doc, pair);
      if (stretch) right.set(stretch.key, { ...stretch, of });
    }
  }
  const found = new Map<string, FoundQuote>();
  for (const row of quotes) {
    const stretch = stretchOf(texts, row.doc, [row.start, row.end]);
    if (stretch) found.set(stretch.key, { ...stretch, row });
  }
  return {
    "quote spans (all)": scoreSpans(right, found, 1),
    "quote spans (>=4 words)": scoreSpans(right, found, LONG),
    ...scoreContents(gold, statements),
    "speaker, all quotes": scoreSpeakers(right, found, () => true),
    "speaker, >=4 words": scoreSpeakers(right, found, ({ words }) => words >= LONG),
    "speaker, fully direct": scoreSpeakers(right, found, ({ of }) => of.kind === "direct"),
  };
}

function scoreSpans(
  right: ReadonlyMap<string, GoldQuote>,
  found: ReadonlyMap<string, FoundQuote>,
  least: number,
) {
  const long = <T extends Stretch>(map: ReadonlyMap<string, T>) => {
    return [...map.values()].filter(({ words }) => words >= least);
  };
  const expected = long(right);
  const tp = expected.filter(({ key }) => found.has(key)).length;
  const fp = long(found).filter(({ key }) => !right.has(key)).length;
  return precisionAndRecall(tp, fp, expected.length - tp);
}

function isIn(start: number | undefined, end: number | undefined, spans: readonly Pair[]): boolean {
  if (start === undefined || end === undefined || end <= start) return false;
  return spans.some(([from, to]) => start < to && from < end);
}

/** Of the quotes found whose speaker the gold names: is it, or does it overlap, the one given? */
function scoreSpeakers(
  right: ReadonlyMap<string, GoldQuote>,
  found: ReadonlyMap<string, FoundQuote>,
  counts: (quote: GoldQuote) => boolean,
) {
  let [ok, n, missed, cueOk, cues] = [0, 0, 0, 0, 0];
  for (const [key, quote] of right) {
    if (quote.of.source.length === 0 || !counts(quote)) continue;
    const row = found.get(key)?.row;
    if (!row) {
      missed++;
      continue;
    }
    n++;
    if (isIn(row.speakerStart, row.speakerEnd, quote.of.source)) ok++;
    if (quote.of.cue.length === 0) continue;
    cues++;
    if (isIn(row.cueStart, row.cueEnd, quote.of.cue)) cueOk++;
  }
  return {
    acc: percent(ok, n),
    ok,
    n,
    endToEndRecall: percent(ok, n + missed),
    cueAcc: percent(cueOk, cues),
  };
}

/** How much of a span and of a content is common to both. */
function likeness({ start, end }: PredictedStatement, content: readonly Pair[]): number {
  let [common, length] = [0, end - start];
  for (const [from, to] of content) {
    common += Math.max(0, Math.min(end, to) - Math.max(start, from));
    length += to - from;
  }
  return common / (length - common || 1);
}

function scoreContents(gold: readonly Attribution[], statements: readonly PredictedStatement[]) {
  const rows = byDoc(statements);
  const attributions = byDoc(gold);
  const used = new Set<PredictedStatement>();
  const counts = { all: 0, speech: 0, found: 0, foundSpeech: 0, speakers: 0, speakersOk: 0 };
  for (const it of gold) {
    if (it.kind !== "indirect" || it.content.length === 0) continue;
    const best = bestOf(rows.get(it.doc) ?? [], it.content);
    const isSpeech = SPEECH.test(it.cueText);
    counts.all++;
    if (isSpeech) counts.speech++;
    if (!best) continue;
    used.add(best);
    counts.found++;
    if (isSpeech) counts.foundSpeech++;
    if (it.source.length === 0) continue;
    counts.speakers++;
    if (isIn(best.speakerStart, best.speakerEnd, it.source)) counts.speakersOk++;
  }
  const isWrong = (row: PredictedStatement) => {
    const near = attributions.get(row.doc) ?? [];
    return !used.has(row) && !near.some(({ content }) => likeness(row, content) >= ENOUGH);
  };
  const wrong = statements.filter(isWrong).length;
  const { all, speech, found, foundSpeech, speakers, speakersOk } = counts;
  return {
    "statements (all cues)": precisionAndRecall(found, wrong, all - found),
    "statements (speech cues)": precisionAndRecall(foundSpeech, wrong, speech - foundSpeech),
    "speaker, statements": { acc: percent(speakersOk, speakers), ok: speakersOk, n: speakers },
  };
}

/** The row that is most like a content; undefined where none is like enough. */
function bestOf(rows: readonly PredictedStatement[], content: readonly Pair[]) {
  let best: PredictedStatement | undefined;
  let most = ENOUGH;
  for (const row of rows) {
    const share = likeness(row, content);
    if (share < most || (best && share === most)) continue;
    [best, most] = [row, share];
  }
  return best;
}
