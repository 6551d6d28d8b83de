import type { Fact, Id, Quote, Statement } from "../../model";
import { findDates } from "../dates";
import type { ParsedText } from "../document/parse";
import type { Named } from "../entities/named";
import { findFigures } from "../numbers";
import { attribute } from "../quotes/attribute";
import { readFrames } from "../quotes/frames";
import { isQuotation } from "../quotes/keep";
import { findStretches } from "../quotes/marks";
import { attributeNested } from "../quotes/nested";
import type { ReportWithText } from "../reading";
import { anchorOf } from "./day";
import { factsOf } from "./facts";
import { nationFinder } from "./nations";
import { holdersOf } from "./people";
import { quotedFactsOf } from "./quoted-facts";
import { quoteOf } from "./quotes";
import type { Setting } from "./setting";

/** Sentences between two steps of progress. */
const STRIDE = 200;

/**
 * The quotes and facts of a text, in the order of their spans, in steps: yields the share done, from
 * 0 to 1. `idOf` gives the id of an entity by its index.
 */
export function* findStatements(
  parsed: ParsedText,
  named: Named,
  report: ReportWithText,
  idOf: (entity: number) => Id,
): Generator<number, Statement[]> {
  const stretches = findStretches(parsed.text, parsed.lines);
  const frames = readFrames(parsed, stretches);
  const setting: Setting = {
    parsed,
    named,
    frames,
    idOf,
    report: report.id,
    isEnglish: isEnglish(report.language),
    holders: holdersOf(named),
    nationOf: nationFinder(named),
    day: report.date,
    dates: findDates(parsed.text, anchorOf(report.date)),
    figures: findFigures(parsed.text, report.language),
  };
  yield 0.2;
  const attributions = attribute(parsed, stretches, frames);
  const kept = [...attributions, ...attributeNested(parsed, stretches)].filter((it) => {
    return isQuotation(parsed, it, setting.isEnglish);
  });
  const quotes: Omit<Quote, "id">[] = kept.map((it) => quoteOf(setting, it));
  yield 0.5;
  const facts: Omit<Fact, "id">[] = setting.isEnglish
    ? kept.flatMap((it) => quotedFactsOf(setting, it))
    : [];
  for (const sentence of parsed.sentences) {
    if (sentence.index % STRIDE === STRIDE - 1) {
      yield 0.5 + (sentence.index / parsed.sentences.length) * 0.5;
    }
    if (!setting.isEnglish) break;
    if (sentence.role !== "body" || sentence.caps === "all") continue;
    facts.push(...factsOf(setting, sentence));
  }
  return numbered([...quotes, ...facts]);
}

/** Clauses are told by the grammar of English, which is what a text is taken for that nobody knows. */
function isEnglish(language: string): boolean {
  return /^(?:en|und)\b/i.test(language);
}

/** In the order of the text, quotes before facts of the same place. */
function numbered(statements: readonly (Omit<Quote, "id"> | Omit<Fact, "id">)[]): Statement[] {
  return [...statements]
    .sort(
      (a, b) =>
        (a.span?.start ?? 0) - (b.span?.start ?? 0) || (a.span?.end ?? 0) - (b.span?.end ?? 0),
    )
    .map((statement, index): Statement => ({ id: `s${index + 1}`, ...statement }));
}
