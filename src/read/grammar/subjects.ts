import type { Sentence, Word } from "../document/parse";
import type { Clause, Phrase, VerbGroup } from "./clause";
import {
  CONJUNCTION,
  isSuchAs,
  PREPOSITION,
  PRONOUN_SUBJECT,
  phraseEndingAt,
  phraseFrom,
  RELATIVE,
} from "./phrases";
import {
  acrossBrackets,
  behindObject,
  behindSaying,
  boundaryBefore,
  isRelated,
  lastNoun,
  ownName,
  withList,
} from "./subject-phrase";
import { BARE, isAdverb } from "./verb-words";
import { verbForms } from "./verbs";

/** What a verb is about. */
export type Found = Pick<Clause, "subject" | "link">;

/**
 * What a verb is about: `first` is where the words begin that may tell, `floor` where those behind the
 * verb before do, `clauses` are those before.
 */
export function subjectOf(
  tokens: readonly Word[],
  { first }: Pick<Sentence, "first">,
  verb: VerbGroup,
  floor: number,
  clauses: readonly Clause[],
): Found {
  const contracted = tokens[verb.first];
  if (contracted && /^\p{L}+['’]/u.test(contracted.text) && !/n['’]t$/.test(contracted.lower)) {
    return { subject: { first: verb.first, last: verb.first + 1 }, link: "own" };
  }
  let at = verb.first - 1;
  while (at >= first && isAdverb(tokens[at])) at--;
  const before = tokens[at];
  if (at < first || !before) return inverted(tokens, verb);
  const previous = clauses.at(-1);
  if (RELATIVE.test(before.lower) && before.case === "lower") {
    // "who left and who came back"
    if (previous?.link === "relative" && /^(?:and|or|but)$/.test(tokens[at - 1]?.lower ?? ""))
      return { ...(previous.subject && { subject: previous.subject }), link: "relative" };
    const antecedent = antecedentOf(tokens, first, at, previous);
    if (antecedent) return { subject: antecedent, link: "relative" };
    if (before.lower === "that") return { subject: { first: at, last: at + 1 }, link: "own" };
    return { link: "none" };
  }
  // "Ada Quill, an engineer, said a new bridge": with a comma before, the subject stands there.
  const mayInvert = previous !== undefined || !hasComma(tokens, first, at);
  if (before.text === "," && mayInvert && isInvertedSaying(tokens, verb))
    return inverted(tokens, verb);
  if (
    /^(?:and|but|or|nor|yet|then)$/.test(before.lower) ||
    (before.text === "," && isSeries(tokens, verb, previous, at))
  ) {
    return shared(
      tokens[at - 1]?.text === "," ? outermost(clauses) : likeFormed(tokens, verb, clauses),
    );
  }
  const isQuotedComma = /^[”"»’]$/u.test(before.text) && tokens[at - 1]?.text === ",";
  if (isAsideEnd(before) || isQuotedComma) {
    // "Ada Quill (Riverton), said"
    const isBracket = before.text === "," && tokens[at - 1]?.text === ")";
    const outer = beforeAside(tokens, first, isQuotedComma || isBracket ? at - 1 : at, clauses);
    if (outer) return outer;
    // "A farmer from Riverton, says": a comma too many.
    const isTelling = !previous && before.text === "," && BARE.test(verb.lemma);
    const lead = isTelling ? phraseEndingAt(tokens, first, at - 1) : undefined;
    if (lead?.first === first) return { subject: lead, link: "own" };
    return previous && before.text === "," ? shared(previous) : { link: "none" };
  }
  if (before.text === "%" && at - 1 >= first)
    return { subject: { first: at - 1, last: at + 1 }, link: "own" };
  if (before.kind === "mark") return { link: "none" };
  // "those who left said"
  if (previous && before.index < previous.verb.last) {
    return behindRelative(tokens, first, previous);
  }
  if (/^(?:them|him|us|me)$/.test(before.lower)) return beforeObject(tokens, first, at, previous);
  const phrase = phraseEndingAt(tokens, Math.max(first, floorFor(tokens, floor, at)), at);
  // "noted that Saturday was": a day that is no adverb, for it is the only one there.
  const isDay = before.tag === "date" && !PREPOSITION.test(tokens[at - 1]?.lower ?? "");
  if (!phrase)
    return isDay ? { subject: { first: at, last: at + 1 }, link: "own" } : { link: "none" };
  const own = behindSaying(tokens, behindObject(tokens, phrase, clauses));
  const whole = acrossBrackets(tokens, first, own);
  return { subject: ownName(tokens, withList(tokens, first, whole)), link: "own" };
}

/** "the photograph hung behind them was old": what stands before a pronoun that is never a subject. */
function beforeObject(
  tokens: readonly Word[],
  first: number,
  at: number,
  previous: Clause | undefined,
): Found {
  if (previous?.verb.last === at) return behindRelative(tokens, first, previous);
  if (!PREPOSITION.test(tokens[at - 1]?.lower ?? "")) return { link: "none" };
  const isReduced = verbForms(tokens[at - 2]?.lower ?? "")?.participle === true;
  const end = isReduced ? at - 3 : at - 2;
  const floor = Math.max(first, previous?.verb.last ?? first);
  const subject = phraseEndingAt(tokens, Math.max(floor, boundaryBefore(tokens, first, end)), end);
  return subject ? { subject, link: "own" } : { link: "none" };
}

/** The words from which a subject may begin: behind the verb before, and behind its object. */
function floorFor(tokens: readonly Word[], floor: number, at: number): number {
  for (let index = at; index >= floor; index--) {
    const word = tokens[index];
    if (word && CONJUNCTION.test(word.lower) && word.case !== "all") {
      if (
        /^(?:and|or|after|before|since|as|until)$/.test(word.lower) &&
        (isSuchAs(tokens, index) || !startsClause(tokens, index, at))
      )
        continue;
      return index + 1;
    }
    if (word && /^[,;:–—()“”"]$/u.test(word.text)) return index + 1;
  }
  return floor;
}

/** "and": does it join two clauses rather than two nouns of the subject? */
function startsClause(tokens: readonly Word[], index: number, at: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (!before || !next) return true;
  if (/^(?:after|before|since|until|as)$/.test(tokens[index]?.lower ?? "")) return true;
  const areNames = before.tag === "name" && next.tag === "name";
  return !areNames && PRONOUN_SUBJECT.test(next.lower) && index + 1 === at;
}

function shared(previous: Clause | undefined): Found {
  return previous?.subject ? { subject: previous.subject, link: "shared" } : { link: "none" };
}

/**
 * The clause that a verb behind "and" goes on from. Verbs in a row have one form: in "said she would stay
 * and left" no "would" goes with "left", so that it is of who said it.
 */
function likeFormed(
  tokens: readonly Word[],
  { first, last }: VerbGroup,
  clauses: readonly Clause[],
): Clause | undefined {
  const [outer, inner] = [clauses.at(-2), clauses.at(-1)];
  const forms = last === first + 1 ? verbForms(tokens[first]?.lower ?? "") : undefined;
  const isPast = forms?.past === true && !forms.base;
  const isTold =
    outer?.subject !== undefined && BARE.test(outer.verb.lemma) && inner?.link === "own";
  const isUnlike = isPast && isTold && inner.verb.modal !== undefined && isPastVerb(tokens, outer);
  return isUnlike ? outer : inner;
}

function isPastVerb(tokens: readonly Word[], { verb }: Clause): boolean {
  return verbForms(tokens[verb.head]?.lower ?? "")?.past === true;
}

/**
 * The clause that a verb behind ", and" or ", but" goes on from: in "said that there was progress, but
 * gave no details" the one that says.
 */
function outermost(clauses: readonly Clause[]): Clause | undefined {
  let at = clauses.length - 1;
  while (at > 0) {
    const [outer, inner] = [clauses[at - 1], clauses[at]];
    const isContent = outer && inner?.link === "own" && BARE.test(outer.verb.lemma);
    const isRelated = inner?.link === "relative" || inner?.link === "none";
    if (!isContent && !isRelated) break;
    // "He said that he came, and left": with "he" in both, the nearer is as likely.
    at--;
  }
  return clauses[at];
}

/** "came, saw and left": a list of verbs. */
function isSeries(
  tokens: readonly Word[],
  verb: VerbGroup,
  previous: Clause | undefined,
  at: number,
): boolean {
  if (!previous?.subject) return false;
  const sentence = tokens[verb.first]?.sentence;
  const ahead = tokens.slice(verb.last, verb.last + 12).filter((it) => it.sentence === sentence);
  return (
    at - previous.verb.last < 12 &&
    ahead.some(({ lower }) => lower === "and") &&
    previous.link !== "relative" &&
    verb.first === at + 1 &&
    verbForms(tokens[verb.head]?.lower ?? "")?.participle !== true
  );
}

function isAsideEnd(word: Word): boolean {
  return /^[,)\]–—-]$/u.test(word.text);
}

/** The subject before an aside that ends at `at`: "Ada Quill, the mayor, said". */
function beforeAside(
  tokens: readonly Word[],
  first: number,
  at: number,
  clauses: readonly Clause[],
): Found | undefined {
  const closer = tokens[at]?.text ?? "";
  const opener = closer === ")" ? "(" : closer === "]" ? "[" : closer;
  let outermost: Phrase | undefined;
  for (let index = at - 1; index > first; index--) {
    const inside = clauses.find(({ verb }) => verb.first > index && verb.first < at);
    // "The plan, said Ada Quill, failed": who says it stands behind the verb.
    const isSaid = inside?.subject !== undefined && inside.subject.first >= inside.verb.last;
    if (
      inside &&
      !isSaid &&
      !isRelated(tokens, inside) &&
      inside.link !== "relative" &&
      inside.link !== "none"
    )
      break;
    if (tokens[index]?.text !== opener) continue;
    // "Egypt, which, with Sudan, claims"
    if (RELATIVE.test(tokens[index - 1]?.lower ?? "")) {
      const antecedent = antecedentOf(
        tokens,
        first,
        index - 1,
        clauses.findLast(({ verb }) => verb.last < index),
      );
      return antecedent && { subject: antecedent, link: "relative" };
    }
    const verbs = clauses.findLast(({ verb }) => verb.last <= index)?.verb.last ?? first;
    const floor = Math.max(verbs, boundaryBefore(tokens, first, index - 1));
    const whole = phraseEndingAt(tokens, floor, index - 1);
    const phrase = whole && behindObject(tokens, whole, clauses);
    if (!phrase || tokens[index - 1]?.tag === "adverb" || tokens[index - 1]?.kind === "number")
      continue;
    if (outermost && isReducedLead(tokens, first, phrase)) continue;
    if (!objectOf(tokens, phrase, clauses)) outermost = phrase;
    // Brackets tell where their aside began.
    if (opener !== closer && outermost) break;
  }
  return outermost && { subject: outermost, link: "own" };
}

/** "Alarmed by the storm, …", "Born in Riverton, …": a participle with its complements is no subject. */
function isReducedLead(tokens: readonly Word[], first: number, phrase: Phrase): boolean {
  const [word, next] = [tokens[phrase.first], tokens[phrase.first + 1]];
  if (phrase.first !== first || !word || !next) return false;
  return verbForms(word.lower)?.participle === true && PREPOSITION.test(next.lower);
}

/** Is a phrase the object of a verb right before it? */
function objectOf(tokens: readonly Word[], phrase: Phrase, clauses: readonly Clause[]): boolean {
  const before = tokens[phrase.first - 1];
  if (!before) return false;
  if (PREPOSITION.test(before.lower) && before.lower !== "as") return true;
  if (clauses.some(({ verb }) => verb.last === phrase.first && !BARE.test(verb.lemma))) return true;
  const forms = before.case === "lower" ? verbForms(before.lower) : undefined;
  return forms?.ing === true || (forms?.base === true && tokens[phrase.first - 2]?.lower === "to");
}

/** "those who left said", "the bridge that Quill closed was old": what the relative clause is of. */
function behindRelative(tokens: readonly Word[], first: number, { subject, link }: Clause): Found {
  if (!subject) return { link: "none" };
  if (link === "relative") return { subject, link: "own" };
  // "those whose house burnt left"
  for (let at = subject.first; at < subject.last; at++) {
    if (tokens[at]?.lower === "whose" && at > subject.first)
      return { subject: { first: subject.first, last: at }, link: "own" };
  }
  const at = subject.first - 1;
  const antecedent = RELATIVE.test(tokens[at]?.lower ?? "")
    ? antecedentOf(tokens, first, at, undefined)
    : undefined;
  return antecedent ? { subject: antecedent, link: "own" } : { link: "none" };
}

/** What "who", "which" or "that" at `at` relates to. */
function antecedentOf(
  tokens: readonly Word[],
  first: number,
  at: number,
  previous: Clause | undefined,
): Phrase | undefined {
  const comma = tokens[at - 1]?.text === "," ? at - 1 : at;
  const before = tokens[comma - 1];
  if (!before || comma - 1 < first) return undefined;
  const isVerb = previous !== undefined && previous.verb.last === comma;
  if (isVerb || before.kind === "mark" || before.kind === "clitic") return undefined;
  const floor = Math.max(
    boundaryBefore(tokens, first, comma - 1),
    previous && previous.verb.last < comma ? previous.verb.last : first,
  );
  const phrase = phraseEndingAt(tokens, floor, comma - 1);
  const isThing = tokens[at]?.lower !== "who" && tokens[at]?.lower !== "whom";
  return phrase && isThing && comma === at ? lastNoun(tokens, phrase) : phrase;
}

/** ", said Ada Quill", ", said a farmer": a verb of saying with a subject behind it. */
function isInvertedSaying(tokens: readonly Word[], { first, last, lemma }: VerbGroup): boolean {
  const next = tokens[last];
  if (last !== first + 1 || !next || next.sentence !== tokens[first]?.sentence) return false;
  const isInverse =
    lemma === "say"
      ? (/^(?:name|determiner)$/.test(next.tag) && next.lower !== "that") || isPlural(next)
      : /^(?:add|write|explain|note|warn|argue|recall)$/.test(lemma) && next.tag === "name";
  const isLed = isAdverb(tokens[first - 1]);
  const speaker = isInverse && !isLed ? phraseFrom(tokens, last) : undefined;
  const behind = speaker && tokens[speaker.last];
  // "…, said her group planned"
  const hasVerb =
    speaker &&
    tokens.slice(last + 1, speaker.last).some((word) => {
      return word.case === "lower" && verbForms(word.lower)?.past === true;
    });
  if (hasVerb) return false;
  // "…, said Reed was": somebody else's words.
  if (!speaker || (behind && /^(?:auxiliary|clitic)$/.test(behind.tag))) return false;
  return verbForms(behind?.lower ?? "")?.past !== true;
}

function hasComma(tokens: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.text === ",") return true;
  return false;
}

/** "analysts", "police": who may be many. */
function isPlural({ tag, lower }: Word): boolean {
  return tag === "word" && /(?:[^s]s|police|people)$/.test(lower);
}

/** "said Ada Quill", "Is Ada Quill": the subject behind the verb. */
function inverted(tokens: readonly Word[], verb: VerbGroup): Found {
  const next = tokens[verb.last];
  if (!next || next.sentence !== tokens[verb.first]?.sentence) return { link: "none" };
  const phrase = phraseFrom(tokens, verb.last);
  return phrase ? { subject: phrase, link: "own" } : { link: "none" };
}
