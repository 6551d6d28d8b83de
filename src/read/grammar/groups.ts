import type { Sentence, Word } from "../document/parse";
import { oneOf, type WordTest } from "../one-of";
import { type VerbForms, verbForms } from "./verbs";

/** A finite verb with its auxiliaries. Offsets are indices of tokens, `last` exclusive. */
export interface VerbGroup {
  first: number;
  last: number;
  /** The token that carries the meaning: "attacked" in "has been attacked". */
  head: number;
  lemma: string;
  isPassive: boolean;
  /** The modal verb: "could". */
  modal?: string;
  isNegated: boolean;
}

const FINITE_AUXILIARY = withDenials(
  "is are was were am has have had do does did will would shall should can could may might must cannot",
  "is are was were has have had do does did wo would ca could should must need might",
);
const MODAL = withDenials(
  "will would shall should can could may might must cannot",
  "wo would ca could should must need might",
);
const BE = withDenials("is are was were am be been being", "is are was were");
const CONTRACTED = /^(?:i|you|he|she|it|we|they|that|there|who|what)['’](?:m|re|ve|ll|d)$/;

/** Words, and others with "n't" behind them. */
function withDenials(words: string, denied: string): WordTest {
  const denials = denied.split(" ").flatMap((word) => [`${word}n't`, `${word}n’t`]);
  return oneOf([words, ...denials].join(" "));
}
const CLITIC_HOST = oneOf(
  "he she it that there who what here this everyone everybody someone nobody",
);
/** Adverbs that stand inside a group or before it. */
const ADVERB = oneOf(
  "not never also still just even only already always often now then thus soon later again ever " +
    "once since long both all yet rather quite almost nearly perhaps too first further instead either",
);
const NO_ADVERB = oneOf(
  "family ally rally supply reply apply fly assembly italy july only-child bully police " +
    "rely comply imply multiply daily weekly early likely monopoly anomaly homily lily " +
    "jelly belly holy ugly friendly elderly deadly costly lovely lonely timely orderly",
);

/** Does a word stand between subject and verb, or inside of a group, without changing either? */
export function isAdverb(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (ADVERB.test(word.lower)) return true;
  const isOwn = word.kind === "word" && word.lower.endsWith("ly") && word.lower.length > 2;
  return isOwn && !/['’-]/.test(word.lower) && !NO_ADVERB.test(word.lower);
}

const SUBJECT_PRONOUN = oneOf(
  "i we you they he she it who which that this these those there everyone everybody " +
    "nobody someone many some others most both few all none neither",
);
const PLURAL_PRONOUN = oneOf(
  "i we you they who which that these those many some others most both few all people " +
    "police men women children",
);
const DETERMINER = oneOf(
  "the a an this that these those each every no any some all both another such my your " +
    "his her its our their whose what which most more several many few other",
);
const PREPOSITION = oneOf(
  "of in on at by for from with to as about into over after before against near during " +
    "under between through without within since toward towards upon across along around " +
    "behind beyond despite per than like until amid among including following",
);
/** "as planned", "when asked", "than expected": no finite verb behind these. */
const REDUCING = oneOf("as when if once than unless though although while where until");
const NEVER_REDUCED = oneOf(
  "said added noted argued insisted replied explained responded admitted acknowledged " +
    "joked vowed agreed complained",
);

/** The finite verb groups of a sentence, in order; words that `isHidden` (quoted, say) are none. */
export function findGroups(
  tokens: readonly Word[],
  sentence: Pick<Sentence, "first" | "last">,
  isHidden: (word: Word) => boolean,
): VerbGroup[] {
  return new GroupFinder(tokens, sentence.first, sentence.last, isHidden).find();
}

/** Verbs behind which a clause may follow without "that". */
export const BARE = oneOf(
  "say tell think believe know hope claim report announce add warn argue insist suggest " +
    "admit acknowledge confirm deny declare feel fear expect assume guess wish promise " +
    "vow pledge note show mean see hear find learn agree predict estimate understand " +
    "realize state write tweet reveal conclude allege concede stress recall",
);
/** Verbs of saying that are hardly ever anything else. */
const SAYING = oneOf("say tell believe think argue insist know add admit warn");
/** What may stand between the object of one verb and the subject of the next. */
const PARTING =
  /^(?:[,;:–—()-]|and|but|or|that|which|who|because|when|while|as|after|before|if|where|since|although|though|whether|until|unless|than|how|why|what|i|we|he|she|they|it|there)$/u;
/** Endings of adjectives, and of names of nations used like them: no subject ends with one. */
const ADJECTIVE = /(?:ive|ous|ful|less|ible|able|ing|ed|ese|ish|ian|ical|ial|onal|ntal|ural)$/;

class GroupFinder {
  private readonly groups: VerbGroup[] = [];

  constructor(
    private readonly tokens: readonly Word[],
    private readonly from: number,
    private readonly to: number,
    private readonly isHidden: (word: Word) => boolean,
  ) {}

  find(): VerbGroup[] {
    for (let at = this.from; at < this.to; ) {
      const group = this.groupAt(at);
      if (group) this.groups.push(group);
      at = group ? Math.max(group.last, at + 1) : at + 1;
    }
    return this.groups;
  }

  private word(at: number): Word | undefined {
    return at >= this.from && at < this.to ? this.tokens[at] : undefined;
  }

  private groupAt(at: number): VerbGroup | undefined {
    const word = this.word(at);
    if (!word || this.isHidden(word)) return undefined;
    if (this.isFiniteAuxiliary(at, word)) return this.auxiliaryGroup(at, word);
    if (word.kind !== "word" || word.case !== "lower") return undefined;
    const forms = verbForms(word.lower);
    if (!forms || !this.isFinite(at, word, forms)) return undefined;
    return {
      first: at,
      last: at + 1,
      head: at,
      lemma: forms.lemma,
      isPassive: false,
      isNegated: false,
    };
  }

  private isFiniteAuxiliary(at: number, word: Word): boolean {
    if (word.kind === "clitic") {
      const [before, next] = [this.word(at - 1), this.word(at + 1)];
      if (CLITIC_HOST.test(before?.lower ?? "")) return true;
      return before?.tag === "name" && /^(?:not|been|a|an|going|the)$/.test(next?.lower ?? "");
    }
    if (word.kind !== "word") return false;
    if (CONTRACTED.test(word.lower)) return true;
    if (!FINITE_AUXILIARY.test(word.lower)) return false;
    if (word.case !== "lower" && at > this.from && word.case !== "first") return false;
    // "May 3", "a can", "the will": names and nouns.
    const before = this.word(at - 1);
    if (word.tag === "date" || word.tag === "name") return false;
    return !(
      /^(?:will|can|might|must|do|may)$/.test(word.lower) &&
      DETERMINER.test(before?.lower ?? "") &&
      !SUBJECT_PRONOUN.test(before?.lower ?? "")
    );
  }

  /** An auxiliary and what goes with it: "has also been badly hit". */
  private auxiliaryGroup(at: number, word: Word): VerbGroup {
    let [head, last] = [at, at + 1];
    let isBe = BE.test(word.lower) || word.kind === "clitic";
    let isPassive = false;
    let isNegated = /n['’]t$|^cannot$/.test(word.lower);
    let lemma = isBe ? "be" : (verbForms(word.lower)?.lemma ?? word.lower);
    for (let index = at + 1; index < at + 8; index++) {
      const next = this.word(index);
      if (!next || this.isHidden(next)) break;
      if (next.lower === "not" || next.lower === "never") isNegated = true;
      if (/^(?:be|been|being|have)$/.test(next.lower)) {
        isBe = BE.test(next.lower);
        [head, last, lemma] = [index, index + 1, isBe ? "be" : "have"];
        continue;
      }
      if (isAdverb(next) || next.lower === "likely" || this.isAside(index)) continue;
      const forms = this.isMain(index, next, isBe, word);
      if (!forms) break;
      isPassive = isBe && forms.participle === true && !forms.ing;
      [head, last, lemma] = [index, index + 1, forms.lemma];
      break;
    }
    const modal = MODAL.test(word.lower)
      ? word.lower
      : /['’]ll$/.test(word.lower)
        ? "will"
        : undefined;
    return { first: at, last, head, lemma, isPassive, isNegated, ...(modal && { modal }) };
  }

  /** "has, however, revealed": a word between commas, or one of the commas. */
  private isAside(at: number): boolean {
    const isWord = (index: number): boolean =>
      /^(?:however|though|therefore|moreover|meanwhile|too|indeed|instead|in)$/.test(
        this.word(index)?.lower ?? "",
      );
    const isMark = (index: number): boolean => this.word(index)?.text === ",";
    if (isWord(at)) return isMark(at - 1) && isMark(at + 1);
    return isMark(at) && ((isWord(at + 1) && isMark(at + 2)) || (isWord(at - 1) && isMark(at - 2)));
  }

  /** The forms of the main verb that an auxiliary has there; undefined where it is none. */
  private isMain(index: number, next: Word, isBe: boolean, auxiliary: Word): VerbForms | undefined {
    if (next.kind !== "word" || next.case !== "lower") return undefined;
    const forms = verbForms(next.lower);
    if (!forms) return undefined;
    if (isBe) return forms.participle || forms.ing ? forms : undefined;
    if (/^(?:has|have|had)|['’]ve$/.test(auxiliary.lower))
      return forms.participle ? forms : undefined;
    const takesBase =
      MODAL.test(auxiliary.lower) ||
      /^(?:do|does|did)/.test(auxiliary.lower) ||
      /['’](?:ll|d)$/.test(auxiliary.lower);
    if (takesBase && forms.base) return forms;
    const isAfterHave = this.tokens[index - 1]?.lower === "have";
    return isAfterHave && forms.participle ? forms : undefined;
  }

  private isFinite(at: number, word: Word, forms: VerbForms): boolean {
    const before = this.significantBefore(at);
    // "were making limited progress": right behind a verb stands its object.
    if (before && before.index < (this.groups.at(-1)?.last ?? this.from)) {
      const isPlain = forms.present === true || SAYING.test(forms.lemma);
      // "a law that courts said discriminated"
      const isTold = before.index === at - 1 && SAYING.test(this.groups.at(-1)?.lemma ?? "");
      if (isTold && forms.past && forms.standing === "verb") return true;
      return forms.standing === "verb" && !forms.ing && isPlain;
    }
    if (/^(?:ground|wound)$/.test(word.lower) && before?.tag !== "pronoun") return false;
    if (before && /^(?:to|will|would|shall|should|can|could|may|might|must)$/.test(before.lower))
      return false;
    if (forms.past) return this.isFinitePast(at, word, forms, before);
    if (forms.present) return this.isFinitePresent(at, forms, before);
    return forms.base === true && this.isFiniteBase(at, forms, before);
  }

  /** The nearest token before that is no adverb; undefined at the beginning. */
  private significantBefore(at: number): Word | undefined {
    let index = at - 1;
    while (isAdverb(this.word(index))) index--;
    return this.word(index);
  }

  private isFinitePast(
    at: number,
    word: Word,
    forms: VerbForms,
    before: Word | undefined,
  ): boolean {
    if (!forms.participle) {
      return !(DETERMINER.test(before?.lower ?? "") && !SUBJECT_PRONOUN.test(before?.lower ?? ""));
    }
    const next = this.word(at + 1);
    // "the added weight", "drawing repeated fire"
    if (before && (/^(?:the|a|an)$/.test(before.lower) || verbForms(before.lower)?.ing))
      return false;
    if (NEVER_REDUCED.test(word.lower)) return true;
    if (!before) return next?.tag === "name" && forms.standing === "verb";
    if (
      /^(?:was|were|is|are|been|be|being|has|have|had|having|get|got|gets|getting)$/.test(
        before.lower,
      )
    )
      return false;
    if (
      SUBJECT_PRONOUN.test(before.lower) &&
      !/^(?:that|this|all|both|some|many|these|those|most|few)$/.test(before.lower)
    )
      return true;
    if (before.lower === "that" || before.lower === "which") return true;
    if (DETERMINER.test(before.lower) || before.kind === "clitic" || before.kind === "number")
      return false;
    if (PREPOSITION.test(before.lower) || REDUCING.test(before.lower)) return false;
    if (/^(?:and|but|or)$/.test(before.lower)) {
      return next?.lower !== "by" && this.isCoordinated(at, forms);
    }
    if (/^[,)\]–—”"»’'-]$/u.test(before.text)) return this.closesAside(at, before);
    if (before.kind === "mark") return false;
    // An adjective before a noun ("newly painted walls") or a reduced clause ("the man arrested in …").
    return this.hasFreeSubject(at) && !this.isAbsolute(at) && !this.isReduced(at);
  }

  /** Is there, behind the verb before, what parts its object from the subject of another verb? */
  private hasFreeSubject(at: number): boolean {
    const previous = this.groups.at(-1);
    if (!previous || BARE.test(previous.lemma)) return true;
    for (let index = previous.last; index < at; index++) {
      const word = this.word(index);
      if (word && PARTING.test(word.lower) && word.tag !== "name") return true;
    }
    return false;
  }

  /** "with mortars towed into position": is what stands before the word in a phrase with "with"? */
  private isAbsolute(at: number): boolean {
    for (let index = at - 1; index >= this.from; index--) {
      const word = this.word(index);
      const isEdge = index === this.from || /^[,;:–—-]$/u.test(this.word(index - 1)?.text ?? "");
      if (word && isEdge)
        return /^(?:with|without|of|by|like|including|despite|amid)$/.test(word.lower);
    }
    return false;
  }

  /** Is a participle behind its noun, with the clause's own verb still to come? */
  private isReduced(at: number): boolean {
    const next = this.word(at + 1);
    const opens =
      next !== undefined && (PREPOSITION.test(next.lower) || next.tag === "date" || isAdverb(next));
    if (!opens) return false;
    if (next.lower === "by") return true;
    return this.hasLaterVerb(at + 1);
  }

  /** Does a verb that is surely finite follow in the same clause, without a subject of its own? */
  private hasLaterVerb(from: number): boolean {
    for (let index = from; index < Math.min(this.to, from + 25); index++) {
      const word = this.word(index);
      if (!word || this.isHidden(word)) return false;
      if (
        /^(?:[,;:–—()"“”]|and|but|or|that|which|who|because|when|while|as|after|before|if|where|since|although|though|whether)$/u.test(
          word.text,
        )
      )
        return false;
      if (/^(?:i|we|he|she|they|it)$/.test(word.lower)) return false;
      if (this.isFiniteAuxiliary(index, word)) return true;
      if (word.case !== "lower") continue;
      const forms = verbForms(word.lower);
      if (forms?.past && !forms.participle) return true;
      // "papers filed on Monday revealed": at the end, or with what was revealed behind it.
      const isTold = forms?.past && BARE.test(forms.lemma);
      if (isTold && /^(?:[.,]|that)?$/.test(this.word(index + 1)?.lower ?? "")) return true;
      if (NEVER_REDUCED.test(word.lower)) return true;
      const isNoun = PREPOSITION.test(this.word(index - 1)?.lower ?? "");
      if (forms?.present && forms.standing === "verb" && !isNoun) return true;
    }
    return false;
  }

  /** "met and discussed": finite where the verb before it is. */
  private isCoordinated(at: number, forms: VerbForms): boolean {
    const previous = this.groups.at(-1);
    if (!previous) return false;
    const next = this.word(at + 1);
    // "dead and wounded soldiers", "was beaten and robbed"
    if (previous.isPassive && at - previous.last < 4) return false;
    return !(forms.standing === "other" && next?.kind === "word");
  }

  /** Behind a comma: does that end an aside between subject and verb? */
  private closesAside(at: number, mark: Word): boolean {
    if (/^[”"»’']$/u.test(mark.text)) return true;
    const previous = this.groups.at(-1)?.last ?? this.from;
    const opener = mark.text === ")" ? "(" : mark.text === "]" ? "[" : mark.text;
    for (let index = mark.index - 1; index > previous; index--) {
      if (this.word(index)?.text === opener) return true;
    }
    // A relative clause may lie between: "X, who left, said".
    for (let index = mark.index - 1; index > this.from; index--) {
      if (this.word(index)?.text === opener && this.hasRelative(index + 1, mark.index)) return true;
    }
    return at - this.from < 3;
  }

  private hasRelative(from: number, to: number): boolean {
    for (let at = from; at < to && this.word(at)?.text !== ","; at++) {
      if (/^(?:who|which|whose|where|whom)$/.test(this.word(at)?.lower ?? "")) return true;
    }
    return false;
  }

  private isFinitePresent(at: number, forms: VerbForms, before: Word | undefined): boolean {
    if (!before) return false;
    if (/^(?:he|she|it|who|which|that|this|there|everyone|nobody|someone)$/.test(before.lower)) {
      return (
        forms.standing === "verb" ||
        !/^(?:that|this|which)$/.test(before.lower) ||
        this.startsComplement(at + 1)
      );
    }
    if (DETERMINER.test(before.lower) || before.kind === "clitic" || before.kind === "number")
      return false;
    if (PREPOSITION.test(before.lower)) return false;
    if (/^(?:and|but|or)$/.test(before.lower))
      return this.groups.length > 0 && (forms.standing === "verb" || this.startsComplement(at + 1));
    if (/^[,)\]–—-]$/u.test(before.text))
      return (
        forms.standing === "verb" || (this.startsComplement(at + 1) && this.closesAside(at, before))
      );
    if (before.kind === "mark") return /^[”"»’']$/u.test(before.text);
    // "to open talks": an infinitive's object.
    const isInfinitive =
      this.word(before.index - 1)?.lower === "to" && verbForms(before.lower)?.base;
    if (isInfinitive) return false;
    if (forms.standing === "verb" || this.isToldOf(at, forms, before)) return true;
    if (before.case === "lower" && /[^s]s$/.test(before.lower)) return false;
    if (ADJECTIVE.test(before.lower) || !this.hasFreeSubject(at)) return false;
    // "announced ceasefire plans": a single thing without an article is no subject.
    if (before.tag === "word" && before.index === this.groups.at(-1)?.last) return false;
    if (this.isClosing(at, forms, before)) return true;
    // "the law unfairly targets": no adverb in -ly stands before a noun's plural.
    if (/ly$/.test(this.word(at - 1)?.lower ?? "") && before.index < at - 1) return true;
    const isTold = BARE.test(this.groups.at(-1)?.lemma ?? "") && forms.standing === "both";
    return (isTold || this.startsComplement(at + 1)) && !this.hasLaterVerb(at + 1);
  }

  /** "…," Ada Quill notes. "…, the report claims." */
  private isClosing(at: number, { lemma }: VerbForms, before: Word): boolean {
    if (!BARE.test(lemma) || !/^[.,]$/.test(this.word(at + 1)?.text ?? "")) return false;
    if (before.tag === "name") return true;
    const opens = /^(?:,|”|"|'')$/u.test(this.word(at - 3)?.text ?? "");
    return opens && this.word(at - 2)?.lower === "the";
  }

  /** "Quill says the bridge", "the mayor claims his house": a verb that may be a noun, with a clause behind. */
  private isToldOf(at: number, { lemma }: VerbForms, before: Word): boolean {
    if (!BARE.test(lemma) || !this.hasFreeSubject(at)) return false;
    if (lemma === "say") return before.kind === "word";
    const next = this.word(at + 1);
    const isOpen = next?.tag === "determiner" || next?.lower === "that" || next?.tag === "pronoun";
    if (before.tag === "name") return isOpen;
    const isOwn = /^(?:that|his|her|its|their|he|she|it|they|there)$/.test(next?.lower ?? "");
    return (
      isOwn &&
      before.tag === "word" &&
      /^(?:the|a|an)$/.test(this.word(before.index - 1)?.lower ?? "")
    );
  }

  private isFiniteBase(at: number, forms: VerbForms, before: Word | undefined): boolean {
    if (!before) return false;
    const isNoun =
      before.kind === "word" && !DETERMINER.test(before.lower) && !verbForms(before.lower)?.ing;
    const isPlural =
      PLURAL_PRONOUN.test(before.lower) ||
      (isNoun && /[^s]s$/.test(before.lower) && before.lower !== "this");
    if (/^(?:and|but|or)$/.test(before.lower)) {
      const previous = this.groups.at(-1);
      if (!previous || forms.standing !== "verb") return false;
      const last = this.word(previous.head);
      return (
        verbForms(last?.lower ?? "")?.base === true &&
        !previous.modal &&
        !this.hasInfinitive(previous.last, at)
      );
    }
    if (forms.lemma === "say" && isNoun && !this.isAsked(at)) return true;
    // "42% say", "those surveyed say", "many of them say"
    const isOfThem = before.lower === "them" && this.word(before.index - 1)?.lower === "of";
    const isThat = this.word(at + 1)?.lower === "that" && before.tag === "number";
    if (this.hasPluralHead(before) && this.isOfSaying(at, forms)) return true;
    const isCounted =
      isOfThem || isThat || before.text === "%" || verbForms(before.lower)?.participle === true;
    if (isCounted) return SAYING.test(forms.lemma);
    // "…, say experts."
    const isInverse = before.text === "," && forms.lemma === "say" && this.groups.length > 0;
    if (isInverse && /^(?:name|word)$/.test(this.word(at + 1)?.tag ?? "")) return true;
    if (/^[,)–—]$/.test(before.text))
      return SAYING.test(forms.lemma) && this.closesAside(at, before);
    if (/^(?:i|we|you|they)$/.test(before.lower) && BARE.test(forms.lemma)) return true;
    if (!isPlural || /^(?:close|open|near|own|clear|free|live|last|present)$/.test(forms.lemma))
      return false;
    if (before.kind === "word" && before.tag === "name" && forms.standing !== "verb") return false;
    if (!this.hasFreeSubject(at)) return false;
    if (forms.standing === "verb") return true;
    const isTold = BARE.test(this.groups.at(-1)?.lemma ?? "");
    const isVerb = isTold || (forms.standing === "both" && this.startsComplement(at + 1));
    return isVerb && !this.hasLaterVerb(at + 1);
  }

  /** A verb of saying, or one with "that" behind it. */
  private isOfSaying(at: number, { lemma, standing }: VerbForms): boolean {
    return SAYING.test(lemma) || (standing !== "other" && this.word(at + 1)?.lower === "that");
  }

  /** "supporters of the law": does a phrase that ends there have a plural for its head? */
  private hasPluralHead(last: Word): boolean {
    if (last.kind !== "word") return false;
    for (let at = last.index; at > this.from && at > last.index - 8; at--) {
      const word = this.word(at);
      if (!word || word.kind === "mark" || this.isHidden(word)) return false;
      if (!/^(?:of|in|from|at|for|with|on)$/.test(word.lower)) continue;
      return /[^s]s$/.test(this.word(at - 1)?.lower ?? "") && this.word(at - 1)?.kind === "word";
    }
    return false;
  }

  /** "did Quill say": does an auxiliary before wait for its verb? */
  private isAsked(at: number): boolean {
    const previous = this.groups.at(-1);
    if (!previous || previous.head !== previous.first || at - previous.last > 6) return false;
    return previous.lemma === "do" || previous.modal !== undefined;
  }

  private hasInfinitive(from: number, to: number): boolean {
    for (let index = from; index < to; index++) if (this.word(index)?.lower === "to") return true;
    return false;
  }

  /** May a verb's object or another complement begin there? */
  private startsComplement(at: number): boolean {
    const word = this.word(at);
    if (!word) return true;
    if (DETERMINER.test(word.lower) || PREPOSITION.test(word.lower)) return true;
    if (
      word.tag === "name" ||
      word.tag === "pronoun" ||
      word.tag === "number" ||
      word.tag === "date"
    )
      return true;
    return (
      isAdverb(word) ||
      /^(?:there|how|why|what|whether|him|her|them|us|me|himself|[“"‘:])$/.test(word.lower)
    );
  }
}
