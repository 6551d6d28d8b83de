import type { Fact, Span } from "../../model";
import type { Content } from "../contents/content";
import { strengthOf } from "../cues/cues";
import type { Sentence } from "../document/parse";
import type { Clause, Phrase } from "../grammar/clause";
import { phraseEndingAt } from "../grammar/phrases";
import { lastNoun } from "../grammar/subject-phrase";
import { BARE } from "../grammar/verb-words";
import { verbForms } from "../grammar/verbs";
import { oneOf } from "../one-of";
import { attributionOf } from "./attribution";
import { isClaim } from "./certainty";
import { entityOf, headOf } from "./people";
import { aboutIn, dayIn, figuresIn, LONGEST, type Setting, spanOf, textOf } from "./setting";
import { toldFacts } from "./told-facts";

/** Tokens of a quotation that may stand in a fact: a longer one is a quote by itself. */
const LONGEST_QUOTED = 9;

/** The facts of a sentence, clause by clause, without ids: those that name somebody or something. */
export function factsOf(setting: Setting, sentence: Sentence): Omit<Fact, "id">[] {
  const clauses = setting.frames.clauses(sentence);
  const contents = setting.contentsOf(sentence);
  const facts = factsAmong(setting, sentence, clauses, contents).map(({ fact }) => fact);
  return [...facts, ...toldFacts(setting, sentence, contents, facts)];
}

/** The facts of some clauses of a sentence, each with its clause, given what is attributed there. */
export function factsAmong(
  setting: Setting,
  sentence: Sentence,
  clauses: readonly Clause[],
  contents: readonly Content[],
): { fact: Omit<Fact, "id">; clause: Clause }[] {
  return clauses.flatMap((clause, index) => {
    const content = contentOver(contents, clause);
    const span = extentOf(setting, clauses, index, content);
    if (!span) return [];
    const about = aboutOf(setting, clause, span, content);
    if (about.length === 0) {
      if (!content) return [];
      // Who says it is answerable for it.
      const speaker = content.cue.speaker && entityOf(setting, content.cue.speaker);
      if (speaker !== undefined) about.push(setting.idOf(speaker));
    }
    return { fact: factOf(setting, { sentence, clause, span, about, content }), clause };
  });
}

interface Told {
  sentence: Sentence;
  clause: Clause;
  span: Span;
  about: string[];
  content: Content | undefined;
}

function factOf(
  setting: Setting,
  { sentence, clause, span, about, content }: Told,
): Omit<Fact, "id"> {
  const { report } = setting;
  const date = dayIn(setting, span) ?? leadDay(setting, sentence, clause);
  const figures = figuresIn(setting, span);
  return {
    kind: "fact",
    report,
    about,
    text: wordsOf(setting, clause, span),
    span,
    paragraph: sentence.paragraph,
    certainty: isClaim(setting, clause, span, content) ? "claim" : "fact",
    ...attributionOf(setting, content),
    ...(date !== undefined && { date }),
    ...(figures && { figures }),
  };
}

/** The words of a fact's span, led by its subject where that stands before: "Quill … left Oslo". */
function wordsOf(setting: Setting, { subject }: Clause, span: Span): string {
  const words = setting.parsed.text.slice(span.start, span.end);
  if (!subject || spanOf(setting, subject).end > span.start) return words;
  const whole = `${textOf(setting, headOf(setting, subject))} … ${words}`;
  return whole.length > LONGEST ? words : whole;
}

/** The innermost content that a clause's verb lies in, or else what the verb itself tells of. */
function contentOver(contents: readonly Content[], { verb }: Clause): Content | undefined {
  const [around] = contents
    .filter(({ first, last, cue, isObject }) => {
      return !isObject && cue.first !== verb.first && verb.first >= first && verb.first < last;
    })
    .sort((a, b) => a.last - a.first - (b.last - b.first));
  // "did not reply to the letter", "will report in May" tell of nothing that was said.
  if (around || verb.isNegated || verb.modal !== undefined) return around;
  return contents.find(({ cue, isObject }) => isObject && cue.first === verb.first);
}

/** "On Friday Quill left": the day before the subject of a sentence's first clause. */
function leadDay(setting: Setting, sentence: Sentence, { subject, link }: Clause) {
  if (link !== "own" || !subject) return undefined;
  const end = setting.parsed.tokens[subject.first]?.start ?? sentence.start;
  return dayIn(setting, { start: sentence.start, end });
}

/**
 * Where a clause stands, with its subject where no other subject's verb lies between; undefined where
 * it says nothing by itself ("Quill said").
 */
function extentOf(
  setting: Setting,
  clauses: readonly Clause[],
  index: number,
  content: Content | undefined,
): Span | undefined {
  const clause = clauses[index] as Clause;
  const last = endOf(setting, clause);
  const related = relatedTo(setting, clauses, index);
  if (related === undefined && isEmpty(setting, clause, last)) return undefined;
  const own = { first: related?.first ?? beginOf(clauses, clause), last };
  const isSaid = content && !content.isObject;
  if (isSaid && content.last > clause.verb.last) own.last = Math.min(own.last, content.last);
  const whole = isSaid ? filling(setting, clauses, index, { own, content }) : own;
  const isLong = (({ start, end }: Span) => end - start > LONGEST)(spanOf(setting, whole));
  const { start, end } = spanOf(setting, isLong ? own : whole);
  if (end - start <= LONGEST) return { start, end };
  const verb = setting.parsed.tokens[clause.verb.last - 1]?.end ?? end;
  const cut = setting.parsed.text.lastIndexOf(", ", start + LONGEST);
  return cut > verb ? { start, end: cut } : undefined;
}

/** What is said, from its first word to its last, where the clause's is the only verb on that side. */
function filling(
  { parsed: { tokens } }: Setting,
  clauses: readonly Clause[],
  index: number,
  { own, content }: { own: Phrase; content: Content },
): Phrase {
  const before = clauses[index - 1]?.verb.last ?? 0;
  const next = clauses[index + 1];
  const isLinked = tokens[own.first - 1]?.tag === "conjunction";
  const isFirst = before <= content.first && !isLinked;
  const first = isFirst ? Math.min(own.first, content.first) : own.first;
  const isLast = next === undefined || next.verb.first >= content.last;
  return { first, last: isLast ? Math.max(own.last, content.last) : own.last };
}

/** "the fine" of "the fine that Austria had demanded": what a clause with a subject of its own is related to. */
function relatedTo(
  { parsed: { tokens, sentences } }: Setting,
  clauses: readonly Clause[],
  index: number,
): Phrase | undefined {
  const { subject, verb, link } = clauses[index] as Clause;
  const at = (subject?.first ?? 0) - 1;
  // "Ada Quill, whose party lost"
  if (subject && tokens[subject.first]?.lower === "whose") {
    const behind = clauses[index - 1]?.verb.last ?? sentences[tokens[at]?.sentence ?? -1]?.first;
    const owner = phraseEndingAt(tokens, behind ?? at, tokens[at]?.text === "," ? at - 1 : at);
    return owner && lastNoun(tokens, owner);
  }
  // "…, an attack Quill called a crime"
  const isApposed = /^an?$/.test(tokens[at - 1]?.lower ?? "") && tokens[at - 2]?.text === ",";
  if (isApposed && link === "own" && tokens[at]?.tag === "word")
    return { first: at - 1, last: at + 1 };
  const before = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  const isTold = clauses.some((it) => {
    // "…, Quill said, a charge that Reed denies": behind a comma nothing is told.
    const isOpen = tokens[it.verb.last]?.text !== ",";
    return isOpen && it.verb.last <= at && BARE.test(it.verb.lemma);
  });
  // "the fine that she demanded", where "told the court that she was ill" relates to nothing.
  const isSaid = isTold || verb.lemma === "be" || tokens[before]?.tag === "pronoun";
  const isGap =
    !isSaid && !/^(?:word|name|determiner|number|pronoun)$/.test(tokens[verb.last]?.tag ?? "");
  const word = tokens[at]?.lower;
  const isRelated = word === "which" || word === "whom" || (word === "that" && isGap);
  if (!subject || link !== "own" || subject.first > verb.first || !isRelated) return undefined;
  const sentence = sentences[tokens[at]?.sentence ?? -1];
  const floor = clauses[index - 1]?.verb.last ?? sentence?.first ?? at;
  const noun = phraseEndingAt(tokens, floor, before);
  // "to guard islands that": the verb is none of it.
  const isInfinitive = noun !== undefined && tokens[noun.first - 1]?.lower === "to";
  const isVerb = isInfinitive && verbForms(tokens[noun.first]?.lower ?? "")?.base === true;
  const phrase = isVerb && noun.last - noun.first > 1 ? { ...noun, first: noun.first + 1 } : noun;
  const isPronoun = /^(?:i|you|we)$/.test(tokens[subject.first]?.lower ?? "");
  return phrase && !isPronoun && tokens[before]?.kind === "word" ? phrase : undefined;
}

function beginOf(clauses: readonly Clause[], { verb, subject }: Clause): number {
  if (!subject || subject.first > verb.first) return verb.first;
  const others = clauses.some((other) => {
    const isBetween = other.verb.first >= subject.first && other.verb.first < verb.first;
    return isBetween && other.subject?.first !== subject.first;
  });
  return others ? verb.first : subject.first;
}

/** Behind the complements, before a long quotation. */
function endOf({ parsed: { tokens }, frames }: Setting, { verb, subject, end }: Clause): number {
  const floor = Math.max(verb.last, subject && subject.first >= verb.last ? subject.last : 0);
  for (let at = verb.last; at < end; at++) {
    const word = tokens[at];
    if (!word || !frames.isQuoted(word)) continue;
    let to = at;
    while (to < end && tokens[to] && frames.isQuoted(tokens[to] as typeof word)) to++;
    if (to - at > LONGEST_QUOTED) return Math.max(floor, trimmedEnd(tokens, at, verb.last));
    at = to;
  }
  return Math.max(floor, end);
}

function trimmedEnd(tokens: Setting["parsed"]["tokens"], end: number, floor: number): number {
  let last = end;
  while (last > floor && /^[,:;–—-]$/u.test(tokens[last - 1]?.text ?? "")) last--;
  return last;
}

/** Verbs of saying that tell something without what was said: "Norway has protested". */
const ALONE = oneOf("agree protest object");

/**
 * Says nothing by itself: a verb without a subject, or about "I" or "we", whom nobody knows; a verb of
 * saying with nothing but a day behind it, as its content stands elsewhere.
 */
function isEmpty(
  { parsed: { tokens } }: Setting,
  { verb, subject }: Clause,
  last: number,
): boolean {
  const pronoun = tokens[subject?.first ?? 0]?.lower ?? "";
  if (!subject || /^(?:i|you|we)(?:['’]\p{L}+)?$/u.test(pronoun)) return true;
  const isTelling =
    (strengthOf(verb.lemma) === "speech" || BARE.test(verb.lemma)) && !ALONE.test(verb.lemma);
  if (!isTelling) return /^(?:be|have|do)$/.test(verb.lemma) && last === verb.last;
  if (verb.isNegated) return false;
  // "said Quill, a farmer": who it was is no fact of its own.
  if (subject.first >= verb.last) return true;
  if (verb.lemma === "say" && tokens[verb.last]?.text === ",") return true;
  const rest = tokens.slice(verb.last, last);
  // "said in an interview": what was said stands elsewhere.
  const isAside = rest[0]?.tag === "preposition" && !/^(?:of|for|against|to)$/.test(rest[0].lower);
  const told = rest.filter(({ tag, kind }) => tag !== "date" && kind !== "mark");
  return told.length < 2 || (isAside && /^(?:say|write|add|tweet|post)$/.test(verb.lemma));
}

function aboutOf(
  setting: Setting,
  { subject }: Clause,
  span: Span,
  content: Content | undefined,
): string[] {
  const own = subject && entityOf(setting, headOf(setting, subject));
  const entity = own ?? (subject && content ? speakerMeant(setting, subject, content) : undefined);
  const nation =
    entity === undefined && subject ? nationIn(setting, headOf(setting, subject)) : undefined;
  const first = [entity, nation].flatMap((it) => (it === undefined ? [] : setting.idOf(it)));
  return [...new Set([...first, ...aboutIn(setting, span)])];
}

/** "Russian forces" are of Russia. */
function nationIn({ parsed, nationOf }: Setting, { first, last }: Phrase): number | undefined {
  for (const { case: written, lower } of parsed.tokens.slice(first, last)) {
    const nation = written === "first" ? nationOf(lower) : undefined;
    if (nation !== undefined) return nation;
  }
  return undefined;
}

/** "Ukraine said it would": who speaks, where a pronoun may be of them. */
function speakerMeant(setting: Setting, subject: Phrase, { cue, isObject }: Content) {
  const word = setting.parsed.tokens[subject.first]?.lower ?? "";
  const match = /^(he|she|it|they)(?:['’]\p{L}+)?$/u.exec(word);
  const entity = cue.speaker && !isObject ? entityOf(setting, cue.speaker) : undefined;
  if (!match || subject.last - subject.first > 1 || entity === undefined) return undefined;
  const isPerson = setting.named.entities[entity]?.kind === "person";
  return isPerson === /^s?he$/.test(match[1] ?? "") ? entity : undefined;
}
