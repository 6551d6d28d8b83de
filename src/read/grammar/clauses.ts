import type { Sentence, Word } from "../document/parse";
import { oneOf } from "../one-of";
import { BARE, findGroups, isAdverb, type VerbGroup } from "./groups";
import { verbForms } from "./verbs";

/** Tokens of a sentence: indices, last exclusive. */
export interface Phrase {
  first: number;
  last: number;
}

/** A finite verb with what it says of whom. */
export interface Clause {
  verb: VerbGroup;
  /** The noun phrase or pronoun that the verb is about; of a relative clause what it relates to. */
  subject?: Phrase;
  /** Does the subject stand right there, or is it shared with the verb before, or related to? */
  link: "own" | "shared" | "relative" | "none";
  /** Behind the last of its complements. */
  end: number;
}

const CONJUNCTION = oneOf(
  "and but or nor yet because although though while whereas if unless whether when " +
    "where why how once that as since after before until than so",
);
const RELATIVE = /^(?:who|which|that|whom)$/;
const PRONOUN_SUBJECT = oneOf(
  "i you he she it we they there someone everyone everybody nobody somebody no-one one " +
    "this these those that others neither none both all some many most few what",
);
const DETERMINER = oneOf(
  "the a an this that these those each every no any some all both another my your his " +
    "her its our their most several many few other more",
);
const PREPOSITION = oneOf(
  "of in on at by for from with to about into over against near during under between " +
    "through without within toward towards upon across along around behind beyond despite " +
    "per like amid among including following as after before since until outside inside " +
    "off above below alongside according",
);

/** Tokens. */
const LONGEST = 250;

/** The clauses of a sentence, in order, each with its subject where it has one. */
export function findClauses(
  tokens: readonly Word[],
  sentence: Sentence,
  isHidden: (word: Word) => boolean,
): Clause[] {
  // What runs on for so long is no sentence, and to look back and forth in it would take forever.
  if (sentence.last - sentence.first > LONGEST) return [];
  const groups = findGroups(tokens, sentence, isHidden);
  const clauses: Clause[] = [];
  groups.forEach((verb, index) => {
    const floor = index > 0 ? (groups[index - 1]?.last ?? sentence.first) : sentence.first;
    const scope = { first: behindQuotation(tokens, sentence.first, verb.first, isHidden) };
    const found = subjectOf(tokens, scope, verb, Math.max(floor, scope.first), clauses);
    clauses.push({ verb, ...found, end: sentence.last });
  });
  clauses.forEach((clause, index) => {
    clause.end = endOf(tokens, sentence, clause, clauses[index + 1]);
  });
  return clauses;
}

/** A quotation longer than this, in tokens, parts a subject from its verb. */
const SHORT_QUOTATION = 5;

/** Where the words before a verb begin that may be its subject's: behind the last long quotation. */
function behindQuotation(
  tokens: readonly Word[],
  first: number,
  verb: number,
  isHidden: (word: Word) => boolean,
): number {
  let run = 0;
  for (let at = verb - 1; at >= first; at--) {
    const word = tokens[at];
    run = word && isHidden(word) ? run + 1 : 0;
    if (run > SHORT_QUOTATION) return at + run;
  }
  return first;
}

type Found = Pick<Clause, "subject" | "link">;

function subjectOf(
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
  if (before.text === "," && previous && isInvertedSaying(tokens, verb))
    return inverted(tokens, verb);
  if (
    /^(?:and|but|or|nor|yet|then)$/.test(before.lower) ||
    (before.text === "," && isSeries(tokens, verb, previous, at))
  ) {
    return shared(tokens[at - 1]?.text === "," ? outermost(clauses) : previous);
  }
  const isQuotedComma = /^[”"»’]$/u.test(before.text) && tokens[at - 1]?.text === ",";
  if (isAsideEnd(before) || isQuotedComma) {
    // "Ada Quill (Riverton), said"
    const isBracket = before.text === "," && tokens[at - 1]?.text === ")";
    const outer = beforeAside(tokens, first, isQuotedComma || isBracket ? at - 1 : at, clauses);
    if (outer) return outer;
    return previous && before.text === "," ? shared(previous) : { link: "none" };
  }
  if (before.text === "%" && at - 1 >= first)
    return { subject: { first: at - 1, last: at + 1 }, link: "own" };
  if (before.kind === "mark") return { link: "none" };
  // "those who left said"
  if (previous && before.index < previous.verb.last) {
    return behindRelative(tokens, first, previous);
  }
  const phrase = phraseEndingAt(tokens, Math.max(first, floorFor(tokens, floor, at)), at);
  if (!phrase) return { link: "none" };
  return { subject: ownName(tokens, withList(tokens, first, phrase)), link: "own" };
}

/** "an attack Quill called a crime": the name, where "an attack" is its verb's object. */
function ownName(tokens: readonly Word[], phrase: Phrase): Phrase {
  const { first, last } = phrase;
  if (!/^an?$/.test(tokens[first]?.lower ?? "")) return phrase;
  let from = last;
  while (from > first && tokens[from - 1]?.tag === "name") from--;
  const noun = tokens[from - 1];
  const isThing =
    noun !== undefined &&
    noun.tag === "word" &&
    !/(?:er|or|ist|ian|man|woman|ant|ent|ee)$/.test(noun.lower);
  return isThing && from < last && from > first + 1 ? { first: from, last } : phrase;
}

/** Takes in the names before "and": "Ada Quill, Bo Reed and Cy Dale". */
function withList(tokens: readonly Word[], floor: number, phrase: Phrase): Phrase {
  let { first } = phrase;
  const hasAnd = tokens.slice(first, phrase.last).some(({ lower }) => lower === "and");
  while (hasAnd && tokens[first - 1]?.text === "," && tokens[first]?.tag === "name") {
    const before = phraseEndingAt(tokens, boundaryBefore(tokens, floor, first - 2), first - 2);
    if (!before || tokens[before.last - 1]?.tag !== "name") break;
    first = before.first;
  }
  return { first, last: phrase.last };
}

/** The words from which a subject may begin: behind the verb before, and behind its object. */
function floorFor(tokens: readonly Word[], floor: number, at: number): number {
  for (let index = at; index >= floor; index--) {
    const word = tokens[index];
    if (word && CONJUNCTION.test(word.lower) && word.case !== "all") {
      if (
        /^(?:and|or|after|before|since|as|until)$/.test(word.lower) &&
        !startsClause(tokens, index, at)
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
  const ahead = tokens.slice(verb.last, verb.last + 12);
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
    if (inside && !isRelated(tokens, inside) && /^(?:own|shared)$/.test(inside.link)) break;
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
    const phrase = phraseEndingAt(tokens, floor, index - 1);
    if (!phrase || tokens[index - 1]?.tag === "adverb" || tokens[index - 1]?.kind === "number")
      continue;
    if (!objectOf(tokens, phrase, clauses)) outermost = phrase;
  }
  return outermost && { subject: outermost, link: "own" };
}

/** "whom Ada Quill met": has a clause a subject of its own behind the word that relates it? */
function isRelated(tokens: readonly Word[], { subject }: Clause): boolean {
  return /^(?:who|which|that|whom|where)$/.test(tokens[(subject?.first ?? 0) - 1]?.lower ?? "");
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

function boundaryBefore(tokens: readonly Word[], first: number, at: number): number {
  for (let index = at; index >= first; index--) {
    const word = tokens[index];
    if (
      word &&
      (/^[,;:–—()“”"]$/u.test(word.text) ||
        (CONJUNCTION.test(word.lower) && word.lower !== "and" && word.case === "lower"))
    ) {
      return index + 1;
    }
  }
  return first;
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

/** "a sermon" of "goodbye with a sermon": what "that" relates to is near. */
function lastNoun(tokens: readonly Word[], { first, last }: Phrase): Phrase {
  for (let at = last - 1; at > first; at--) {
    if (/^(?:with|for|in|on|at|from|to|by)$/.test(tokens[at]?.lower ?? ""))
      return { first: at + 1, last };
  }
  return { first, last };
}

/** ", said Ada Quill", ", said a farmer": a verb of saying with a subject behind it. */
function isInvertedSaying(tokens: readonly Word[], { first, last, lemma }: VerbGroup): boolean {
  const next = tokens[last];
  if (last !== first + 1 || !next || next.sentence !== tokens[first]?.sentence) return false;
  const isInverse =
    lemma === "say"
      ? /^(?:name|determiner)$/.test(next.tag) && next.lower !== "that"
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

/** "said Ada Quill", "Is Ada Quill": the subject behind the verb. */
function inverted(tokens: readonly Word[], verb: VerbGroup): Found {
  const next = tokens[verb.last];
  if (!next || next.sentence !== tokens[verb.first]?.sentence) return { link: "none" };
  const phrase = phraseFrom(tokens, verb.last);
  return phrase ? { subject: phrase, link: "own" } : { link: "none" };
}

/**
 * The noun phrase that ends with a token, with the prepositional phrases that belong to it; not
 * beginning before `floor`. A prepositional phrase that opens the clause is left out.
 */
export function phraseEndingAt(
  tokens: readonly Word[],
  floor: number,
  at: number,
): Phrase | undefined {
  const last = tokens[at];
  if (!last || at < floor || !isNominal(last)) return undefined;
  let first = at;
  for (let index = at; index >= floor; index--) {
    const word = tokens[index];
    if (!word || word.sentence !== last.sentence) break;
    if (!isNominal(word) && !isLinking(tokens, index)) break;
    first = index;
    // A pronoun is a phrase by itself, and a determiner begins one.
    if (isPronoun(word) && index < at && !DETERMINER.test(word.lower)) {
      first = index + 1;
      break;
    }
    if (isPronoun(word) && index === at) {
      if (word.lower === "one" && tokens[at - 1]?.lower === "no" && at > floor) first = at - 1;
      break;
    }
    if (
      DETERMINER.test(word.lower) &&
      !isLinking(tokens, index - 1) &&
      !/^(?:of|all|both|half|['’]s)$/.test(tokens[index - 1]?.lower ?? "")
    )
      break;
  }
  // "On Saturday" is when, not who.
  if (last.tag === "date" && first === at) return undefined;
  return trimmed(tokens, first, at);
}

/** Without an opening prepositional phrase or linking words. */
function trimmed(tokens: readonly Word[], from: number, at: number): Phrase | undefined {
  let first = from;
  const opening = tokens[first];
  if (opening && PREPOSITION.test(opening.lower)) {
    // "In March Ada Quill": what stands behind the last preposition's own noun is the subject.
    for (let index = at; index > first; index--) {
      if (
        DETERMINER.test(tokens[index]?.lower ?? "") ||
        PREPOSITION.test(tokens[index]?.lower ?? "")
      ) {
        first = PREPOSITION.test(tokens[index]?.lower ?? "") ? index + 1 : index;
        break;
      }
    }
    if (first === from) first = from + 1;
    while (first < at && (tokens[first]?.tag === "date" || tokens[first]?.kind === "number"))
      first++;
  }
  const isLead = (word: Word | undefined): boolean => {
    return (
      word !== undefined &&
      (word.tag === "conjunction" || (isAdverb(word) && !DETERMINER.test(word.lower)))
    );
  };
  while (first < at && isLead(tokens[first])) first++;
  return first <= at ? { first, last: at + 1 } : undefined;
}

function isPronoun(word: Word): boolean {
  return word.case !== "all" && PRONOUN_SUBJECT.test(word.lower) && word.tag !== "name";
}

/** May the word stand in a noun phrase, linking words aside? */
function isNominal(word: Word): boolean {
  if (word.kind === "number" || word.kind === "clitic") return true;
  // "the teachers' own savings"
  if (word.kind === "mark") return /^['’]$/u.test(word.text) && !word.spaced;
  if (word.kind !== "word") return false;
  if (word.tag === "name" || word.tag === "date") return true;
  if (CONJUNCTION.test(word.lower) && word.lower !== "that") return false;
  if (PREPOSITION.test(word.lower) || RELATIVE.test(word.lower)) return word.lower === "that";
  // "stepped down and Ada Quill": no part of a name.
  if (/^(?:up|down|out|off|away)$/.test(word.lower)) return false;
  return word.tag !== "auxiliary" || word.lower === "will" || word.lower === "may";
}

/** Words between the nouns of one phrase: "of", "for", "and" between names, "in". */
function isLinking(tokens: readonly Word[], index: number): boolean {
  const word = tokens[index];
  if (!word) return false;
  if (/^(?:of|for|in|on|at|from|with|to|against|near|between|by|under|over)$/.test(word.lower)) {
    const before = tokens[index - 1];
    return (
      before !== undefined && isNominal(before) && !isPronoun(before) && before.tag !== "adverb"
    );
  }
  if (word.text === "&") return true;
  if (word.lower !== "and" && word.lower !== "or") return false;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  return (
    before !== undefined &&
    next !== undefined &&
    isNominal(before) &&
    isNominal(next) &&
    !isPronoun(next)
  );
}

/** The noun phrase that begins with a token: to its head, with "of" phrases; names in full. */
export function phraseFrom(tokens: readonly Word[], at: number): Phrase | undefined {
  const first = tokens[at];
  if (!first || !isNominal(first) || first.kind === "clitic") return undefined;
  if (isPronoun(first) && !DETERMINER.test(first.lower)) return { first: at, last: at + 1 };
  let last = at;
  for (let index = at; ; index++) {
    const word = tokens[index];
    if (!word || word.sentence !== first.sentence) break;
    if (word.tag === "date" && index > at) break;
    if (word.lower === "of" && index > at) continue;
    if (
      word.lower === "and" &&
      word.tag !== "name" &&
      tokens[index - 1]?.tag === "name" &&
      tokens[index + 1]?.tag === "name"
    )
      continue;
    if (
      !isNominal(word) ||
      (index > at && (isPronoun(word) || isAdverb(word)) && !DETERMINER.test(word.lower))
    )
      break;
    if (DETERMINER.test(word.lower) && index > at && tokens[index - 1]?.lower !== "of") break;
    last = index;
  }
  if (tokens[last]?.kind === "word" || tokens[last]?.kind === "number" || last > at)
    return { first: at, last: last + 1 };
  return undefined;
}

/** Where the complements of a clause end: at the next clause, or a mark that parts sentences. */
function endOf(
  tokens: readonly Word[],
  sentence: Sentence,
  clause: Clause,
  next: Clause | undefined,
): number {
  let end = next ? beginOf(tokens, next, clause.verb.last) : sentence.last;
  for (let index = clause.verb.last; index < end; index++) {
    if (/^[;:]$/.test(tokens[index]?.text ?? "")) {
      end = index;
      break;
    }
  }
  // "an attack, a crime Quill called foul": what the next verb is of.
  const isApposed = /^an?$/.test(tokens[end - 2]?.lower ?? "") && tokens[end - 3]?.text === ",";
  if (next && isApposed && end - 3 > clause.verb.last) end -= 3;
  while (end > clause.verb.last && (isLoose(tokens[end - 1]) || isOpening(tokens, end - 1))) end--;
  return end;
}

/** Where a clause begins: with its subject, or the word that links it to what stands before. */
function beginOf(tokens: readonly Word[], { verb, subject, link }: Clause, floor: number): number {
  let begin = verb.first;
  // A subject from before the floor has the words between in an aside.
  const isBehind = subject !== undefined && subject.first >= floor;
  if (link === "own" && isBehind && subject.first < verb.first) begin = subject.first;
  if (link === "relative") {
    while (begin > floor && !RELATIVE.test(tokens[begin]?.lower ?? "")) begin--;
  }
  if (
    link === "relative" &&
    subject &&
    subject.first > floor &&
    tokens[subject.first - 1]?.text === ","
  ) {
    begin = Math.min(begin, subject.first);
  }
  while (
    begin > floor &&
    (isAdverb(tokens[begin - 1]) || CONJUNCTION.test(tokens[begin - 1]?.lower ?? ""))
  )
    begin--;
  return Math.max(begin, floor);
}

/** "…, explaining": what opens the next clause. */
function isOpening(tokens: readonly Word[], at: number): boolean {
  const forms = tokens[at - 1]?.text === "," ? verbForms(tokens[at]?.lower ?? "") : undefined;
  return forms?.ing === true && BARE.test(forms.lemma);
}

/** Marks and words of linking that belong to no clause at its end. */
function isLoose(word: Word | undefined): boolean {
  if (!word) return false;
  if (word.kind === "mark") return !/^[%)"”’»\]$°]$/u.test(word.text);
  return (
    CONJUNCTION.test(word.lower) ||
    /^(?:who|which|what|to|of|in|on|at|by|for|from|with|the|a|an|adding|saying)$/.test(word.lower)
  );
}
