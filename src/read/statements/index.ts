import type { Fact, Id, Quote, Statement } from "../../model";
import { readContents } from "../contents/content";
import { readFrames } from "../cues/frames";
import { datesInSteps } from "../dates";
import type { ParsedText, Sentence } from "../document/parse";
import type { Named } from "../entities/named";
import { figuresInSteps } from "../numbers";
import { attribute } from "../quotes/attribute";
import { isQuotation } from "../quotes/keep";
import { findStretches, outerSpans } from "../quotes/marks";
import { attributeNested } from "../quotes/nested";
import type { Attribution } from "../quotes/placed";
import type { ReportWithText } from "../reading";
import { each, type Steps, scaled } from "../steps";
import { cutInSteps } from "../words";
import { anchorOf } from "./day";
import { factsOf } from "./facts";
import { nationFinder } from "./nations";
import { holdersOf } from "./people";
import { quotedFactsOf } from "./quoted-facts";
import { quoteOf } from "./quotes";
import type { Setting } from "./setting";

/** Sentences, or quotations, between two steps of progress. */
const STRIDE = 100;

/**
 * The quotes and facts of a text, in the order of their spans, in steps: yields the share done, from
 * 0 to 1. `idOf` gives the id of an entity by its index.
 */
export function* findStatements(
  parsed: ParsedText,
  named: Named,
  report: ReportWithText,
  idOf: (entity: number) => Id,
): Steps<Statement[]> {
  const stretches = findStretches(parsed.text, parsed.lines);
  const frames = readFrames(parsed, outerSpans(stretches));
  const contentsOf = readContents(parsed, frames);
  yield 0.05;
  const words = yield* scaled(cutInSteps(parsed.text), 0.05, 0.1);
  const dates = yield* scaled(datesInSteps(words, anchorOf(report.date)), 0.15, 0.05);
  const figures = yield* scaled(figuresInSteps(words, report.language), 0.2, 0.15);
  const setting: Setting = {
    parsed,
    named,
    frames,
    contentsOf,
    idOf,
    report: report.id,
    isEnglish: isEnglish(report.language),
    holders: holdersOf(named),
    nationOf: nationFinder(named),
    day: report.date,
    dates,
    figures,
  };
  const attributions = yield* scaled(attribute(parsed, stretches, frames, contentsOf), 0.35, 0.15);
  const kept = [...attributions, ...attributeNested(parsed, stretches)].filter((it) => {
    return isQuotation(parsed, it, setting.isEnglish);
  });
  yield 0.5;
  const quotes: Omit<Quote, "id">[] = [];
  const facts: Omit<Fact, "id">[] = [];
  const addQuote = (it: Attribution) => {
    quotes.push(quoteOf(setting, it));
    if (setting.isEnglish) facts.push(...quotedFactsOf(setting, it));
  };
  yield* scaled(each(kept, STRIDE, addQuote), 0.5, 0.2);
  const addFacts = (sentence: Sentence) => {
    if (sentence.role !== "body" || sentence.caps === "all") return;
    facts.push(...factsOf(setting, sentence));
  };
  if (setting.isEnglish) yield* scaled(each(parsed.sentences, STRIDE, addFacts), 0.7, 0.3);
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
