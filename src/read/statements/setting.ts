import type { Day, Figure, Id, Span } from "../../model";
import type { Contents } from "../contents/content";
import type { Frames } from "../cues/frames";
import type { DateMention } from "../dates";
import type { ParsedText } from "../document/parse";
import type { FoundMention, Named } from "../entities/named";
import type { Phrase } from "../grammar/clause";
import { dayOf } from "./day";

/** Characters that a fact has at most: what is longer says more than one thing. */
export const LONGEST = 300;

/** All that statements are made of. */
export interface Setting {
  parsed: ParsedText;
  named: Named;
  frames: Frames;
  contentsOf: Contents;
  report: Id;
  /** Are its verbs known? */
  isEnglish: boolean;
  /** Entities by the words of their roles; null for words that several have. */
  holders: ReadonlyMap<string, number | null>;
  /** The place that an adjective is made of. */
  nationOf(adjective: string): number | undefined;
  /** The report's own day. */
  day: Day | undefined;
  dates: readonly DateMention[];
  figures: readonly Figure[];
  /** The id of an entity by its index. */
  idOf(entity: number): Id;
}

/** The span of some tokens. */
export function spanOf({ parsed }: Setting, phrase: Phrase): Span {
  return spanOfTokens(parsed, phrase);
}

/** The span of some tokens of a text. */
export function spanOfTokens({ tokens }: ParsedText, { first, last }: Phrase): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

/** The text of some tokens. */
export function textOf(setting: Setting, phrase: Phrase): string {
  const { start, end } = spanOf(setting, phrase);
  return setting.parsed.text.slice(start, end);
}

/** What lies within a span of a list in order of place: found by bisection. */
export function within<T>(list: readonly T[], span: Span, spanOfItem: (item: T) => Span): T[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOfItem(list[middle] as T).start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < list.length; at++) {
    const item = list[at] as T;
    if (spanOfItem(item).start >= span.end) break;
    if (spanOfItem(item).end <= span.end) found.push(item);
  }
  return found;
}

/** The figures within a span; undefined for none, as packs leave them out. */
export function figuresIn({ figures }: Setting, span: Span): Figure[] | undefined {
  const found = within(figures, span, ({ span: own }) => own);
  return found.length > 0 ? found : undefined;
}

/** The first date within a span, as packs have it. */
export function dayIn({ dates }: Setting, span: Span): Day | undefined {
  const [first] = within(dates, span, (date) => date);
  return first && dayOf(first.value);
}

/** The ids of the entities mentioned within a span, named ones before those only referred to. */
export function aboutIn({ named, idOf }: Setting, span: Span): Id[] {
  const mentions = named
    .within(span)
    .filter(({ start, end }) => start >= span.start && end <= span.end);
  const isNamed = ({ nominal }: FoundMention): boolean => !nominal;
  const ordered = [...mentions.filter(isNamed), ...mentions.filter((it) => !isNamed(it))];
  return [...new Set(ordered.map(({ entity }) => idOf(entity)))];
}
