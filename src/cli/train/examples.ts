import type { Id } from "../../model";
import { parseText } from "../../read/document/parse";
import type { Outcome } from "../../read/entities/decode";
import { weigh } from "../../read/entities/features";
import { lexicalFeatures } from "../../read/entities/lexical";
import { matchPhrases } from "../../read/entities/phrases";
import type { Rule } from "../../read/entities/rules";
import { type Line, readLine, type Segment, segmentsFrom } from "../../read/entities/segments";
import { tellsOfSport } from "../../read/entities/sport";
import { Traits } from "../../read/entities/traits";
import type { EvalDoc, GoldName } from "../eval/read/set";
import { trimSpan } from "../eval/read/spans";

/** A segment that may be a name, with all that counts for or against it, and what it is. */
export interface Instance extends Segment {
  rules: readonly Rule[];
  features: readonly string[];
  gold: Outcome | undefined;
}

/** A line to learn from. */
export interface Example {
  line: Line;
  instances: readonly (readonly Instance[])[];
}

const OUTCOMES: Readonly<Record<string, Outcome>> = { PER: 0, LOC: 1, ORG: 2 };

/** The lines of texts whose names are known. */
export function examplesOf(docs: readonly EvalDoc[], gold: readonly GoldName[]): Example[] {
  const traits = new Traits();
  return docs.flatMap((doc) => {
    const parsed = run(parseText(doc.text));
    const names = goldSpans(doc, gold);
    const setting = {
      isSport: tellsOfSport(parsed),
      datelines: new Set<number>(),
      agencies: new Set<number>(),
    };
    return parsed.sentences.flatMap((sentence) => {
      const line = readLine(sentence, parsed.tokens, traits);
      if (line.isLoud || !line.words.some((word) => word.isCapital)) return [];
      const phrases = matchPhrases(line);
      const instances = line.words.map((_, at) =>
        segmentsFrom(line, at).map((segment): Instance => {
          const rules: Rule[] = [];
          weigh(line, segment, phrases, setting, (rule) => rules.push(rule));
          const [first, last] = [line.words[segment.from], line.words[segment.to - 1]];
          const known = names.get(`${first?.start}|${last?.end}`);
          return { ...segment, rules, features: lexicalFeatures(line, segment), gold: known };
        }),
      );
      return [{ line, instances }];
    });
  });
}

/** The kinds of a text's names, by their trimmed spans. */
function goldSpans({ doc, text }: EvalDoc, gold: readonly GoldName[]): Map<Id, Outcome> {
  const spans = new Map<Id, Outcome>();
  for (const name of gold) {
    if (name.doc !== doc) continue;
    const { start, end } = trimSpan(text, name);
    const outcome = OUTCOMES[name.type] ?? 3;
    spans.set(`${start}|${end}`, outcome);
    // A full stop may belong to the last word: "Inc.".
    spans.set(`${start}|${end + 1}`, outcome);
  }
  return spans;
}

function run<T>(steps: Generator<number, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
