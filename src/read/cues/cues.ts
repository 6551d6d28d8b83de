import type { ParsedText, Sentence, Word } from "../document/parse";
import type { Clause, Phrase } from "../grammar/clause";
import { phraseEndingAt, phraseFrom } from "../grammar/phrases";
import { verbForms } from "../grammar/verbs";
import { oneOf } from "../one-of";
import { isLightSaying, nounCue } from "./nouns";
import { participleCue } from "./participles";

/** A word that tells that somebody says or thinks something. Offsets are indices of tokens. */
export interface Cue extends Phrase {
  lemma: string;
  /** Who: undefined where it is not said. */
  speaker?: Phrase;
  strength: Strength;
  form: "finite" | "ing" | "infinitive" | "participle" | "according" | "noun";
  /** The clause whose verb it is. */
  clause?: Clause;
}

/** `speech`: says words; `stance`: calls, praises, believes; `other`: any other verb. */
export type Strength = "speech" | "stance" | "other";

const SPEECH = new Set(
  (
    "say tell add state announce claim warn declare insist note argue confirm report deny write tweet explain " +
    "stress emphasize emphasise acknowledge admit predict suggest allege contend assert maintain reiterate " +
    "concede reveal disclose recall remark reply respond ask quip joke shout yell cry whisper mutter scream " +
    "exclaim interject retort counter conclude observe testify repeat caution complain comment vow " +
    "pledge promise swear urge read recount opine proclaim mention retweet post chant answer boast brag agree " +
    "joke lament muse ponder wonder inform remind assure advise quote paraphrase elaborate clarify charge " +
    "protest object plead demand order recommend propose guess estimate forecast"
  ).split(" "),
);
const STANCE = new Set(
  (
    "call describe accuse blame praise criticize criticise denounce condemn dismiss slam blast mock ridicule " +
    "label dub refer characterize characterise portray brand defend attack oppose support reject welcome hail " +
    "applaud decry deride cite question challenge discuss express voice thank apologize apologise believe think " +
    "feel hope expect want consider know see view regard fear worry doubt find show indicate argue speak talk " +
    "address tout signal imply hint invite vote deem name term compare liken sum scold rip lash urge encourage " +
    "offer refuse decline promise warn threaten agree note invoke endorse back rule decide understand"
  ).split(" "),
);

/** How strong a cue a verb is. */
export function strengthOf(lemma: string): Strength {
  if (SPEECH.has(lemma)) return "speech";
  return STANCE.has(lemma) ? "stance" : "other";
}

/** The cues of a sentence, in order: its finite verbs, and forms in -ing or after "to" that say something. */
export function findCues(
  { tokens }: ParsedText,
  sentence: Sentence,
  clauses: readonly Clause[],
  isHidden: (word: Word) => boolean,
): Cue[] {
  const cues: Cue[] = clauses.map((clause) => finiteCue(tokens, clause));
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = tokens[at];
    if (word?.kind !== "word" || isHidden(word)) continue;
    const cue =
      accordingAt(tokens, at) ??
      openCue(tokens, at, word, clauses) ??
      nounCue(tokens, at, word) ??
      participleCue(tokens, at, clauses);
    if (cue) cues.push(cue);
  }
  return cues.sort((a, b) => a.first - b.first);
}

function finiteCue(tokens: readonly Word[], clause: Clause): Cue {
  const { verb } = clause;
  const isLight = !verb.isPassive && isLightSaying(tokens, verb);
  const strength = isLight ? "speech" : strengthOf(verb.lemma);
  const speaker = verb.isPassive ? agentOf(tokens, verb.last) : speakerOf(tokens, clause);
  return {
    first: verb.first,
    last: verb.last,
    lemma: verb.lemma,
    strength,
    form: "finite",
    clause,
    ...(speaker && { speaker }),
  };
}

/** The subject of a clause, "who" taken in; of "said Ada Quill" what stands behind the verb. */
function speakerOf(tokens: readonly Word[], { verb, subject, link }: Clause): Phrase | undefined {
  if (!subject) {
    const isInverted = tokens[verb.first - 1]?.kind === "mark" && verb.last === verb.first + 1;
    const isSaying = isInverted && strengthOf(verb.lemma) === "speech";
    return isSaying && tokens[verb.last]?.tag !== "date"
      ? phraseFrom(tokens, verb.last)
      : undefined;
  }
  if (link !== "relative") return subject;
  let last = verb.first;
  while (last > subject.last && !/^(?:who|which|that)$/.test(tokens[last - 1]?.lower ?? "")) last--;
  return { first: subject.first, last };
}

/** "by Ada Quill" within a few words behind a passive verb. */
function agentOf(tokens: readonly Word[], from: number): Phrase | undefined {
  for (let at = from; at < from + 4; at++) {
    if (tokens[at]?.lower === "by") return phraseFrom(tokens, at + 1);
    if (tokens[at]?.kind === "mark") return undefined;
  }
  return undefined;
}

/** "according to the ministry", ", per the ministry", "in the words of the minister". */
function accordingAt(tokens: readonly Word[], at: number): Cue | undefined {
  const length = lengthOfAccording(tokens, at);
  if (length === 0) return undefined;
  const speaker = phraseFrom(tokens, at + length);
  return {
    first: at,
    last: at + length,
    lemma: "according",
    strength: "speech",
    form: "according",
    ...(speaker && { speaker }),
  };
}

/** How many words tell there whose words a sentence has; 0 where none do. */
function lengthOfAccording(tokens: readonly Word[], at: number): number {
  const word = tokens[at]?.lower;
  if (word === "according" && tokens[at + 1]?.lower === "to") return 2;
  const next = tokens[at + 1];
  // Not "$3 per share".
  if (word === "per") {
    const isSource = next?.tag === "name" || next?.tag === "determiner";
    return isSource && tokens[at - 1]?.text === "," ? 1 : 0;
  }
  if (word !== "in" || next?.lower !== "the") return 0;
  return tokens[at + 2]?.lower === "words" && tokens[at + 3]?.lower === "of" ? 4 : 0;
}

/** "saying", "calling", "went on to say": said by the subject of the verb before. */
function openCue(
  tokens: readonly Word[],
  at: number,
  word: Word,
  clauses: readonly Clause[],
): Cue | undefined {
  const mayBe = word.lower.endsWith("ing") || tokens[at - 1]?.lower === "to";
  const forms = mayBe ? verbForms(word.lower) : undefined;
  if (!forms || strengthOf(forms.lemma) === "other") return undefined;
  if (clauses.some(({ verb }) => verb.first <= at && at < verb.last)) return undefined;
  const before = tokens[at - 1];
  const isInfinitive = forms.base === true && before?.lower === "to";
  // "the asking price", "the town's asking price"
  if (!isInfinitive && (!forms.ing || before?.kind === "clitic")) return undefined;
  // "the following reasons", "their hopes of winning"
  if (
    !isInfinitive &&
    /^(?:the|a|an|of|his|her|its|their)$/.test(before?.lower ?? "") &&
    before?.lower !== "of"
  ) {
    return undefined;
  }
  const speaker = speakerOfOpen(tokens, at, clauses);
  return {
    first: at,
    last: at + 1,
    lemma: forms.lemma,
    strength: strengthOf(forms.lemma),
    form: isInfinitive ? "infinitive" : "ing",
    ...(speaker && { speaker }),
  };
}

/** What is written or held by somebody: "issued a statement saying". */
const PAPER = oneOf(
  "statement letter email e-mail memo note tweet post speech interview filing message " +
    "release video op-ed",
);

function speakerOfOpen(
  tokens: readonly Word[],
  at: number,
  clauses: readonly Clause[],
): Phrase | undefined {
  // "quoted the president as saying"
  const before = tokens[at - 1];
  if (
    before?.lower === "as" &&
    /^(?:saying|telling|stating|warning)$/.test(tokens[at]?.lower ?? "")
  ) {
    const sentence = tokens[at]?.sentence;
    let floor = at - 1;
    while (tokens[floor - 1]?.sentence === sentence && at - floor < 12) floor--;
    const outer = clauses.findLast(({ verb: { last } }) => last < at);
    // "was quoted as saying", "was quoted by the Courier as saying"
    const isQuoted =
      outer?.verb.isPassive &&
      (outer.verb.last === at - 1 || tokens[outer.verb.last]?.lower === "by");
    if (isQuoted) return outer.subject;
    const verb = outer?.verb;
    return phraseEndingAt(tokens, Math.max(floor, verb?.last ?? floor), at - 2);
  }
  const outer = clauses.findLast(({ verb }) => verb.last <= at);
  // "with Ada Quill saying", "Ada Quill calling it": right behind its own subject.
  const isOwn =
    before?.kind === "word" &&
    before.index >= (outer?.verb.last ?? 0) &&
    /^(?:name|pronoun|word)$/.test(before.tag);
  if (isOwn) {
    const own = phraseEndingAt(tokens, Math.max(outer?.verb.last ?? 0, at - 12), at - 1);
    const isPaper = own !== undefined && PAPER.test(tokens[own.last - 1]?.lower ?? "");
    if (isPaper && outer?.subject) return outer.subject;
    if (own && !verbForms(before.lower)) return own;
  }
  const saying = clauses.findLast((clause) => {
    const { verb } = clause;
    const isSaid = verb.last <= at && strengthOf(verb.lemma) === "speech";
    return isSaid && speakerOf(tokens, clause) !== undefined;
  });
  // "said Ada Quill, adding"
  if (saying) return saying.subject ?? speakerOf(tokens, saying);
  if (outer) return outer.subject;
  // "Ada Quill, saying it was late, left"
  const isAside = before?.text === "," && before.sentence === tokens[at]?.sentence;
  const led = isAside ? leadBefore(tokens, at - 1) : undefined;
  if (led) return led;
  // "Speaking to reporters, Ada Quill said"
  const later = clauses.filter(({ verb }) => verb.first > at);
  const main = later.find(({ subject }) => subject && tokens[subject.first - 1]?.text === ",");
  return (main ?? later[0])?.subject;
}

/** The phrase that opens a sentence, up to a comma. */
function leadBefore(tokens: readonly Word[], comma: number): Phrase | undefined {
  const sentence = tokens[comma]?.sentence;
  let first = comma;
  while (first > 0 && tokens[first - 1]?.sentence === sentence && comma - first < 12) first--;
  const phrase = phraseEndingAt(tokens, first, comma - 1);
  return phrase?.first === first ? phrase : undefined;
}
