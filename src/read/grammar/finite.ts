import type { Word } from "../document/parse";
import { isConditional, isOwnersVerb, isRelating } from "./relating";
import type { VerbScope } from "./scope";
import {
  ADJECTIVE,
  BARE,
  DETERMINER,
  isAdverb,
  NEVER_REDUCED,
  PARTING,
  PLURAL_PRONOUN,
  PREPOSITION,
  REDUCING,
  SAYING,
  SUBJECT_PRONOUN,
} from "./verb-words";
import { type VerbForms, verbForms } from "./verbs";

/** Tells which verbs of a sentence are finite: an English word seldom tells by itself. */
export class Finiteness {
  constructor(private readonly scope: VerbScope) {}

  /** Is the verb at a position finite, given the forms that its word can be? */
  isFinite(at: number, word: Word, forms: VerbForms): boolean {
    const before = this.significantBefore(at);
    // "were making limited progress": right behind a verb stands its object.
    if (before && before.index < (this.scope.groups.at(-1)?.last ?? this.scope.from)) {
      // "issued subpoenas", where "what she says matters" has two verbs.
      const isSaid = BARE.test(this.scope.groups.at(-1)?.lemma ?? "");
      const isPlain = (forms.present === true && isSaid) || SAYING.test(forms.lemma);
      // "a law that courts said discriminated"
      const isTold = before.index === at - 1 && SAYING.test(this.scope.groups.at(-1)?.lemma ?? "");
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
    while (isAdverb(this.scope.word(index))) index--;
    return this.scope.word(index);
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
    const next = this.scope.word(at + 1);
    // "the added weight", "drawing repeated fire"
    if (before && (/^(?:the|a|an)$/.test(before.lower) || this.isOpenVerb(before))) return false;
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

  /** "drawing", where "the court's finding" and "the FBI finding" are nouns. */
  private isOpenVerb({ index, lower, case: written }: Word): boolean {
    // "Beijing" and "Manning" are names.
    if (written !== "lower" || !verbForms(lower)?.ing) return false;
    const before = this.scope.word(index - 1);
    const outer = before?.tag === "name" ? this.scope.word(index - 2) : before;
    return outer?.tag !== "determiner" && outer?.kind !== "clitic";
  }

  /** Is there, behind the verb before, what parts its object from the subject of another verb? */
  private hasFreeSubject(at: number): boolean {
    const previous = this.scope.groups.at(-1);
    if (!previous || BARE.test(previous.lemma)) return true;
    for (let index = previous.last; index < at; index++) {
      const word = this.scope.word(index);
      if (word && PARTING.test(word.lower) && word.tag !== "name") return true;
    }
    return false;
  }

  /** "with mortars towed into position": is what stands before the word in a phrase with "with"? */
  private isAbsolute(at: number): boolean {
    for (let index = at - 1; index >= this.scope.from; index--) {
      const word = this.scope.word(index);
      const isEdge =
        index === this.scope.from || /^[,;:–—-]$/u.test(this.scope.word(index - 1)?.text ?? "");
      if (word && isEdge)
        return /^(?:with|without|of|by|like|including|despite|amid)$/.test(word.lower);
    }
    return false;
  }

  /** Is a participle behind its noun, with the clause's own verb still to come? */
  private isReduced(at: number): boolean {
    const next = this.scope.word(at + 1);
    const opens =
      next !== undefined && (PREPOSITION.test(next.lower) || next.tag === "date" || isAdverb(next));
    if (!opens) return false;
    if (next.lower === "by") return true;
    return this.hasLaterVerb(at + 1);
  }

  /** Does a verb that is surely finite follow in the same clause, without a subject of its own? */
  private hasLaterVerb(from: number): boolean {
    for (let index = from; index < Math.min(this.scope.to, from + 25); index++) {
      const word = this.scope.word(index);
      if (!word || this.scope.isHidden(word)) return false;
      // "the mayor who came to a party held for her, said"
      const isAside =
        word.text === "," && NEVER_REDUCED.test(this.scope.word(index + 1)?.lower ?? "");
      if (isAside && this.hasRelative(this.scope.from, from)) return true;
      if (
        /^(?:[,;:–—()"“”]|and|but|or|that|which|who|because|when|while|as|after|before|if|where|since|although|though|whether)$/u.test(
          word.text,
        )
      )
        return false;
      if (/^(?:i|we|he|she|they|it)$/.test(word.lower)) return false;
      if (this.scope.isFiniteAuxiliary(index, word)) return true;
      if (word.case !== "lower") continue;
      const forms = verbForms(word.lower);
      if (forms?.past && !forms.participle) return true;
      // "papers filed on Monday revealed": at the end, or with what was revealed behind it.
      const isTold = forms?.past && BARE.test(forms.lemma);
      if (isTold && /^(?:[.,]|that)?$/.test(this.scope.word(index + 1)?.lower ?? "")) return true;
      if (NEVER_REDUCED.test(word.lower)) return true;
      const isNoun = PREPOSITION.test(this.scope.word(index - 1)?.lower ?? "");
      if (forms?.present && forms.standing === "verb" && !isNoun) return true;
    }
    return false;
  }

  /** "met and discussed": finite where the verb before it is. */
  private isCoordinated(at: number, forms: VerbForms): boolean {
    const previous = this.scope.groups.at(-1);
    if (!previous) return false;
    const next = this.scope.word(at + 1);
    // "dead and wounded soldiers", "was beaten and robbed"
    if (previous.isPassive && at - previous.last < 4) return false;
    const isObject = next !== undefined && /^(?:name|determiner|pronoun)$/.test(next.tag);
    return !(forms.standing === "other" && next?.kind === "word" && !isObject);
  }

  /** Behind a comma: does that end an aside between subject and verb? */
  private closesAside(at: number, mark: Word): boolean {
    if (/^[”"»’']$/u.test(mark.text)) return true;
    const previous = this.scope.groups.at(-1)?.last ?? this.scope.from;
    const opener = mark.text === ")" ? "(" : mark.text === "]" ? "[" : mark.text;
    for (let index = mark.index - 1; index > previous; index--) {
      if (this.scope.word(index)?.text === opener) return true;
    }
    // A relative clause may lie between: "X, who left, said".
    for (let index = mark.index - 1; index > this.scope.from; index--) {
      if (this.scope.word(index)?.text === opener && this.hasRelative(index + 1, mark.index))
        return true;
    }
    return at - this.scope.from < 3;
  }

  private hasRelative(from: number, to: number): boolean {
    for (let at = from; at < to && this.scope.word(at)?.text !== ","; at++) {
      const word = this.scope.word(at);
      if (/^(?:who|which|whose|where|whom)$/.test(word?.lower ?? "")) return true;
      // "a show that ran for years"
      if (word?.lower === "that" && this.scope.word(at - 1)?.tag === "word") return true;
    }
    return false;
  }

  private isFinitePresent(at: number, forms: VerbForms, before: Word | undefined): boolean {
    if (!before) return false;
    // "sold it jets": the object of the verb before.
    const isObject = before.lower === "it" && before.index === this.scope.groups.at(-1)?.last;
    if (isObject && !BARE.test(this.scope.groups.at(-1)?.lemma ?? "")) return false;
    if (/^(?:he|she|it|who|which|that|this|there|everyone|nobody|someone)$/.test(before.lower)) {
      return (
        forms.standing === "verb" ||
        !/^(?:that|this|which)$/.test(before.lower) ||
        isRelating(this.scope, before) ||
        this.startsComplement(at + 1)
      );
    }
    if (DETERMINER.test(before.lower) || before.kind === "clitic" || before.kind === "number")
      return false;
    if (PREPOSITION.test(before.lower)) return false;
    // "Quill's repeated calls"
    const isOwned = this.scope.word(before.index - 1)?.kind === "clitic";
    const isAdjective =
      verbForms(before.lower)?.participle === true || ADJECTIVE.test(before.lower);
    if (isOwned && isAdjective) return false;
    if (/^(?:and|but|or)$/.test(before.lower))
      return (
        this.scope.groups.length > 0 && (forms.standing === "verb" || this.startsComplement(at + 1))
      );
    if (/^[,)\]–—-]$/u.test(before.text))
      return (
        forms.standing === "verb" || (this.startsComplement(at + 1) && this.closesAside(at, before))
      );
    if (before.kind === "mark") return /^[”"»’']$/u.test(before.text);
    // "to open talks": an infinitive's object.
    const isInfinitive =
      this.scope.word(before.index - 1)?.lower === "to" && verbForms(before.lower)?.base;
    if (isInfinitive) return false;
    if (forms.standing === "verb" || this.isToldOf(at, forms, before)) return true;
    if (isConditional(this.scope, at, before) || isOwnersVerb(this.scope, before, forms))
      return true;
    if (before.case === "lower" && /[^s]s$/.test(before.lower)) return false;
    // "the costly plans"; "Reed" and "Manning" are names.
    if (before.case === "lower" && ADJECTIVE.test(before.lower)) return false;
    if (!this.hasFreeSubject(at)) return false;
    // "announced ceasefire plans": a single thing without an article is no subject.
    if (before.tag === "word" && before.index === this.scope.groups.at(-1)?.last) return false;
    if (this.isClosing(at, forms, before)) return true;
    // "the law unfairly targets": no adverb in -ly stands before a noun's plural.
    if (/ly$/.test(this.scope.word(at - 1)?.lower ?? "") && before.index < at - 1) return true;
    const isTold = BARE.test(this.scope.groups.at(-1)?.lemma ?? "") && forms.standing === "both";
    return (isTold || this.startsComplement(at + 1)) && !this.hasLaterVerb(at + 1);
  }

  /** "…," Ada Quill notes. "…, the report claims." */
  private isClosing(at: number, { lemma }: VerbForms, before: Word): boolean {
    if (!BARE.test(lemma) || !/^[.,]$/.test(this.scope.word(at + 1)?.text ?? "")) return false;
    if (before.tag === "name") return true;
    const opens = /^(?:,|”|"|'')$/u.test(this.scope.word(at - 3)?.text ?? "");
    return opens && this.scope.word(at - 2)?.lower === "the";
  }

  /** "Quill says the bridge", "the mayor claims his house": a verb that may be a noun, with a clause behind. */
  private isToldOf(at: number, { lemma }: VerbForms, before: Word): boolean {
    if (!BARE.test(lemma) || !this.hasFreeSubject(at)) return false;
    if (lemma === "say") return before.kind === "word";
    const next = this.scope.word(at + 1);
    const isOpen = next?.tag === "determiner" || next?.lower === "that" || next?.tag === "pronoun";
    if (before.tag === "name") return isOpen;
    const isOwn = /^(?:that|his|her|its|their|he|she|it|they|there)$/.test(next?.lower ?? "");
    return (
      isOwn &&
      before.tag === "word" &&
      /^(?:the|a|an)$/.test(this.scope.word(before.index - 1)?.lower ?? "")
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
      const previous = this.scope.groups.at(-1);
      if (!previous || forms.standing !== "verb") return false;
      const last = this.scope.word(previous.head);
      return (
        verbForms(last?.lower ?? "")?.base === true &&
        !previous.modal &&
        !this.hasInfinitive(previous.last, at)
      );
    }
    if (forms.lemma === "say" && isNoun && !this.isAsked(at)) return true;
    // "42% say", "those surveyed say", "many of them say"
    const isOfThem = before.lower === "them" && this.scope.word(before.index - 1)?.lower === "of";
    const isThat = this.scope.word(at + 1)?.lower === "that" && before.tag === "number";
    if (this.hasPluralHead(before) && this.isOfSaying(at, forms)) return true;
    const isCounted =
      isOfThem || isThat || before.text === "%" || verbForms(before.lower)?.participle === true;
    if (isCounted) return SAYING.test(forms.lemma);
    // "…, say experts."
    const isInverse = before.text === "," && forms.lemma === "say" && at > this.scope.from + 2;
    if (isInverse && /^(?:name|word)$/.test(this.scope.word(at + 1)?.tag ?? "")) return true;
    if (/^[,)–—]$/.test(before.text)) {
      const isVerb = forms.standing === "verb" && this.startsComplement(at + 1);
      return (SAYING.test(forms.lemma) || isVerb) && this.closesAside(at, before);
    }
    if (/^(?:i|we|you|they)$/.test(before.lower) && BARE.test(forms.lemma)) return true;
    if (!isPlural || /^(?:close|open|near|own|clear|free|live|last|present)$/.test(forms.lemma))
      return false;
    // "experts like Ada Quill"
    if (forms.lemma === "like" && !PLURAL_PRONOUN.test(before.lower)) return false;
    if (before.kind === "word" && before.tag === "name" && forms.standing !== "verb") return false;
    if (!this.hasFreeSubject(at)) return false;
    if (forms.standing === "verb") return true;
    const isTold = BARE.test(this.scope.groups.at(-1)?.lemma ?? "");
    const isVerb = isTold || (forms.standing === "both" && this.startsComplement(at + 1));
    return isVerb && !this.hasLaterVerb(at + 1);
  }

  /** A verb of saying, or one with "that" behind it. */
  private isOfSaying(at: number, { lemma, standing }: VerbForms): boolean {
    if (SAYING.test(lemma)) return true;
    const isOpen = BARE.test(lemma) && standing === "verb" && this.startsComplement(at + 1);
    return isOpen || (standing !== "other" && this.scope.word(at + 1)?.lower === "that");
  }

  /** "supporters of the law": does a phrase that ends there have a plural for its head? */
  private hasPluralHead(last: Word): boolean {
    if (last.kind !== "word") return false;
    for (let at = last.index; at > this.scope.from && at > last.index - 8; at--) {
      const word = this.scope.word(at);
      if (!word || word.kind === "mark" || this.scope.isHidden(word)) return false;
      if (!/^(?:of|in|from|at|for|with|on)$/.test(word.lower)) continue;
      const head = this.scope.word(at - 1);
      return (
        head?.kind === "word" &&
        (/[^s]s$/.test(head.lower) || /^(?:some|many|most|few|both|all|those)$/.test(head.lower))
      );
    }
    return false;
  }

  /** "did Quill say": does an auxiliary before wait for its verb? */
  private isAsked(at: number): boolean {
    const previous = this.scope.groups.at(-1);
    if (!previous || previous.head !== previous.first || at - previous.last > 6) return false;
    return previous.lemma === "do" || previous.modal !== undefined;
  }

  private hasInfinitive(from: number, to: number): boolean {
    for (let index = from; index < to; index++)
      if (this.scope.word(index)?.lower === "to") return true;
    return false;
  }

  /** May a verb's object or another complement begin there? */
  private startsComplement(at: number): boolean {
    const word = this.scope.word(at);
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
