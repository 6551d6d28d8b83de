import type { Cue } from "../cues/cues";
import type { Frames } from "../cues/frames";
import type { ParsedText, Sentence } from "../document/parse";
import type { Clause, Phrase } from "../grammar/clause";
import { BARE } from "../grammar/verb-words";
import { verbForms } from "../grammar/verbs";
import { oneOf, type WordTest } from "../one-of";
import { ContentEnd } from "./end";
import { startsObject } from "./objects";
import { SentenceView, SUBORDINATING } from "./view";

/** Verbs of saying that seldom tell what was said but in quotation marks or behind "that". */
const NO_CONTENT = oneOf(
  "continue respond reply joke comment object order mention quote read charge ponder " +
    "advise counter protest forecast guess",
);
/** Verbs behind which stands whom it was told. */
const ADDRESSED = oneOf("tell inform remind assure warn ask advise convince persuade");
/** Verbs of thinking behind which a clause tells what is thought. */
const BELIEVING = oneOf(
  "believe fear hope expect doubt worry show indicate signal agree understand hint " + "imply",
);
/** What stands between a verb of telling and a clause that is not what was told. */
const NO_ADDRESSEE = oneOf("to about against according for as by into of");
const WHEN = /^(?:after|before)$/;
/** Verbs that have no noun for an object, so that "that" opens what is said. */
const NEVER_OBJECT = oneOf(
  "say argue insist add agree complain joke quip respond reply boast testify",
);
/** Words between a cue and its content: whom it was told, when and where. */
const TO_CONTENT = 14;
/** The same before "that", which leaves no doubt. */
const TO_THAT = 24;
/** Tokens in which the comma is looked for that ends "X said" inside of a sentence. */
const TO_COMMA = 14;

/** Finds what one cue of a sentence tells of. */
export class ContentFinder {
  private readonly view: SentenceView;
  private readonly ends: ContentEnd;
  private readonly isHeadline: boolean;

  constructor(
    parsed: ParsedText,
    sentence: Sentence,
    frames: Frames,
    private readonly cue: Cue,
  ) {
    this.isHeadline = sentence.caps === "title" && parsed.tokens[cue.first]?.isCapital === true;
    this.view = new SentenceView(parsed, sentence, frames);
    this.ends = new ContentEnd(this.view, cue);
  }

  find(): (Phrase & { isObject: boolean }) | undefined {
    if (this.isHeadline) return this.headline();
    const clause = this.clause();
    if (clause) return { ...clause, isObject: false };
    const object = this.mayHaveObject() ? this.object() : undefined;
    return object && { ...object, isObject: true };
  }

  /** "Ada Quill Says Bridge Is Safe": all behind the verb. */
  private headline(): (Phrase & { isObject: boolean }) | undefined {
    const { form, strength, last } = this.cue;
    if (form !== "finite" || strength !== "speech") return undefined;
    const content = this.trimmed(last, this.view.last);
    return content && { ...content, isObject: true };
  }

  private clause(): Phrase | undefined {
    const { form, speaker, last, strength, lemma } = this.cue;
    if (form === "according") return this.accordingTo();
    // "…, said Quill."
    if (speaker && speaker.first >= last) return this.inserted() ?? this.before();
    if (NO_CONTENT.test(lemma) && !this.hasThat(last)) return undefined;
    if (strength === "speech")
      return this.inserted() ?? this.asTold() ?? this.before() ?? this.after();
    return BELIEVING.test(lemma) ? this.after() : undefined;
  }

  private mayHaveObject(): boolean {
    const { form, speaker, last } = this.cue;
    return form !== "according" && (form === "ing" || (speaker?.first ?? last) < last);
  }

  private text(at: number): string {
    return this.view.text(at);
  }

  private hasThat(from: number): boolean {
    for (let at = from; at < from + 4; at++) if (this.text(at) === "that") return true;
    return false;
  }

  /** Where "X said" begins and ends. */
  private get frame(): Phrase | undefined {
    const { speaker, first, last } = this.cue;
    return speaker && { first: Math.min(speaker.first, first), last: Math.max(last, speaker.last) };
  }

  /** The main clause before a position, where there is one. */
  private mainBefore(at: number): Clause | undefined {
    return this.view.clauses.find((clause) => {
      return clause.verb.last <= at && !this.view.isSubordinate(clause);
    });
  }

  /** "The bridge, Quill said, is safe": all but the cue's own words, from the first to the last. */
  private inserted(): Phrase | undefined {
    const { frame, cue } = this;
    if (!frame || this.text(frame.first - 1) !== "," || cue.clause?.link === "relative")
      return undefined;
    const comma = this.view.comma(frame.last, frame.last + TO_COMMA);
    if (comma === undefined || frame.first - 1 === this.view.first || !this.isBare(frame.last))
      return undefined;
    const next = this.view.clauses.find(({ verb }) => verb.first >= frame.last);
    if (next && next.verb.first < comma) return undefined;
    // "It is, Quill said, the last of them": nothing but that is in between.
    const isTight = comma === frame.last && (this.cue.speaker?.first ?? 0) < this.cue.first;
    if (!next && !isTight) return undefined;
    const goesOn = isTight || next?.link !== "own" || (next.subject?.first ?? comma) < frame.first;
    const isOther =
      this.view.isQuoted(comma + 1) ||
      /^(?:and|but|or|while|as|who|which|whose|where|when|so|because|after|before|although|though|even|including)$/.test(
        this.text(comma + 1),
      );
    // "…, a day after Reed left": when it was said.
    const isTime = this.hasWord(comma + 1, comma + 5, WHEN);
    const isOpen = isTime || verbForms(this.text(comma + 1))?.ing === true;
    if (isOther || isOpen) return undefined;
    if (this.mainBefore(frame.first) && !goesOn) return undefined;
    // "He left and, Quill said, drove home": what stands behind alone.
    const isJoined = /^(?:and|but|or)$/.test(this.text(frame.first - 2));
    if (isJoined && this.mainBefore(frame.first))
      return this.trimmed(comma + 1, this.ends.from(comma + 1));
    return this.trimmed(this.view.first, this.ends.from(comma + 1));
  }

  /** "The plan, as Quill noted, is old", "The plan is old, as Quill noted." */
  private asTold(): Phrase | undefined {
    const { frame } = this;
    if (!frame || this.text(frame.first - 1) !== "as" || this.text(frame.first - 2) !== ",")
      return undefined;
    const comma = this.view.comma(frame.last, frame.last + TO_COMMA);
    if (this.mainBefore(frame.first)) return this.trimmed(this.view.first, frame.first - 2);
    return comma === undefined
      ? undefined
      : this.trimmed(this.view.first, this.ends.from(comma + 1));
  }

  /** Does nothing but whom, when or where stand behind "X said"? */
  private isBare(at: number): boolean {
    const { speaker, last, lemma } = this.cue;
    const isInverted = speaker !== undefined && speaker.first >= last;
    if (isInverted || this.text(at) === "," || ADDRESSED.test(lemma)) return true;
    return /^(?:preposition|date|adverb)$/.test(this.view.word(at)?.tag ?? "");
  }

  /** "The bridge is safe, Quill said." */
  private before(): Phrase | undefined {
    const { frame } = this;
    const mark = this.text((frame?.first ?? 0) - 1);
    if (!frame || !/^(?:[,?–—]|--)$/u.test(mark) || this.text(this.cue.last) === "that")
      return undefined;
    if (this.cue.clause?.link === "relative") return undefined;
    const content = this.view.clauses.find(({ verb }) => verb.last <= frame.first);
    if (!content || this.goesOn(frame.last) || this.view.isSubordinate(content)) return undefined;
    const begin = content.subject?.first ?? content.verb.first;
    // "Despite what he wrote, Quill said": in a phrase with a preposition.
    const opening = this.view.word(this.view.first);
    const isLed =
      opening?.tag === "preposition" &&
      !/^(?:about|around|over|up|near|under)$/.test(opening.lower);
    if (isLed && this.view.comma(this.view.first, begin) === undefined) return undefined;
    return this.trimmed(this.view.first, frame.first - 1);
  }

  /** Does what is said go on behind "X said"? */
  private goesOn(from: number): boolean {
    const next = this.view.clauses.find(({ verb }) => verb.first >= from);
    const to = next?.verb.first ?? this.view.last;
    for (let at = from; at < to; at++) {
      const isMark = /^[,:]$/.test(this.text(at));
      if ((at === from && this.view.isQuoted(at)) || (isMark && this.view.isQuoted(at + 1)))
        return true;
      if (/^(?:,|who|which)$/.test(this.text(at)) || SUBORDINATING.test(this.text(at)))
        return false;
    }
    return next !== undefined;
  }

  /** "Quill said on Friday that the bridge is safe." */
  private after(): Phrase | undefined {
    const { last, speaker } = this.cue;
    if (this.text(last) === "," && this.isAside(last + 1)) return undefined;
    // "What she told the court was a lie"
    if (this.text((speaker?.first ?? 0) - 1) === "what") return undefined;
    const next = this.view.clauses.find(({ verb }) => verb.first >= last);
    const from = this.begin(last, next);
    return from === undefined ? undefined : this.trimmed(from, this.ends.from(from));
  }

  /** "…, as Reed left", "…, adding that": what is told beside the content. */
  private isAside(at: number): boolean {
    return (
      /^(?:as|while|when|after|before|where|because)$/.test(this.text(at)) ||
      verbForms(this.text(at))?.ing === true
    );
  }

  /** Where content begins behind a cue: behind "that", or with the subject of the next clause. */
  private begin(from: number, next: Clause | undefined): number | undefined {
    const to = next?.verb.first ?? this.view.last;
    for (let at = from; at < Math.min(from + TO_THAT, to); at++) {
      if (at === from && /^(?:when|where|what|who|which)$/.test(this.text(at))) return at;
      if (/^(?:that|whether|if|how|why)$/.test(this.text(at)) && !this.isRelative(at))
        return this.text(at) === "that" ? at + 1 : at;
      // ", adding that": another cue's.
      const isOther = this.text(at) === "," && verbForms(this.text(at + 1))?.ing === true;
      if (isOther || /^[;:]$/.test(this.text(at))) return undefined;
    }
    if (next === undefined) return undefined;
    const opening = this.view.word(from);
    const isPlain =
      opening !== undefined && /^(?:determiner|name|word|number|participle)$/.test(opening.tag);
    const isOwn = next.link === "own" && next.subject !== undefined && next.subject.first >= from;
    if (!next.subject || !isOwn) return this.subjectless(from, next, isPlain);
    const begin = Math.min(next.subject.first, next.verb.first);
    if (begin - from > TO_CONTENT || this.text(from) === "to") return undefined;
    const isAddressed = ADDRESSED.test(this.cue.lemma);
    const isWhole = isPlain && !isAddressed;
    if (!isWhole && this.hasWord(from, begin, NO_ADDRESSEE)) return undefined;
    // "wrote in a letter dated Friday"
    if (begin > from && this.view.word(begin - 1)?.tag === "preposition") return undefined;
    // "tweeted as Quill spoke": when, not what.
    if (SUBORDINATING.test(this.text(begin - 1)) && begin > from) return undefined;
    const parted = this.view.comma(from, begin) !== undefined;
    // "since she announced her plan, he has said": an object, and another clause.
    if (isWhole && (parted || (this.cue.lemma === "add" && begin > from))) return undefined;
    if (isWhole) return from;
    // "told reporters on Friday the bridge": what stands between is whom and when.
    return this.text(from) === "," && begin > from + 1 ? from + 1 : begin;
  }

  private hasWord(from: number, to: number, words: WordTest): boolean {
    for (let at = from; at < to; at++) if (words.test(this.text(at))) return true;
    return false;
  }

  /** "a plan that experts say is sound", "says love for all is the way": a verb whose subject is not to be told. */
  private subjectless(from: number, { verb, link }: Clause, isPlain: boolean): number | undefined {
    if (this.cue.strength !== "speech" || this.cue.form !== "finite" || link === "relative")
      return undefined;
    if (verb.first === from) return from;
    const isOpen = isPlain && this.view.comma(from, verb.first) === undefined;
    return isOpen && verb.first - from < TO_CONTENT && BARE.test(this.cue.lemma) ? from : undefined;
  }

  private isRelative(at: number): boolean {
    const isOwnSubject = this.view.clauses.some(({ verb, link }) => {
      return link === "relative" && verb.first > at && verb.first <= at + 2;
    });
    if (isOwnSubject && at > this.cue.last) return true;
    const before = this.view.word(at - 1);
    return (
      this.text(at) === "that" &&
      !NEVER_OBJECT.test(this.cue.lemma) &&
      // "announced in a letter that": what has no object is told by "that".
      this.view.word(this.cue.last)?.tag !== "preposition" &&
      before !== undefined &&
      at - 1 >= this.cue.last + 3 &&
      before.tag === "word" &&
      !/^(?:day|week|month|year)$/.test(before.lower)
    );
  }

  /** "denied the charge", "accused them of lying": the complements of the cue itself. */
  private object(): Phrase | undefined {
    const { lemma, last, form, strength, clause } = this.cue;
    if (strength === "stance" && clause?.link === "relative") return undefined;
    const from = this.behindDay(last);
    if (!startsObject(lemma, from, (at) => this.text(at))) return undefined;
    if (form === "ing" && !this.isParticiple()) return undefined;
    const span = this.trimmed(from, this.ends.ofObject(from));
    return span && span.last - span.first > 1 ? span : undefined;
  }

  /** Behind "on Friday", "last week". */
  private behindDay(from: number): number {
    let at = from;
    if (this.text(at) === "on" && this.view.word(at + 1)?.tag === "date") at++;
    while (this.view.word(at)?.tag === "date") at++;
    return at;
  }

  /** ", calling it", "and calling it", "Calling it …,": not "for calling it" or "a man calling it". */
  private isParticiple(): boolean {
    const { first } = this.cue;
    return (
      first - this.view.first < 3 ||
      /^(?:,|and|but|–|—|--|by|after|before|since|while|when)$/u.test(this.text(first - 1))
    );
  }

  private accordingTo(): Phrase | undefined {
    const { first, speaker } = this.cue;
    if (!speaker) return undefined;
    const isLead = first - this.view.first < 2;
    if (!isLead) return this.inserted() ?? this.untilAccording();
    const comma = this.view.comma(speaker.last, speaker.last + 12) ?? speaker.last + 12;
    return this.trimmed(comma + 1, this.ends.from(comma + 1));
  }

  private untilAccording(): Phrase | undefined {
    const content = this.trimmed(this.view.first, this.cue.first);
    return content && content.last - content.first > 2 ? content : undefined;
  }

  /** Without loose marks and linking words at either end. */
  private trimmed(from: number, to: number): Phrase | undefined {
    let [first, last] = [from, to];
    const isLoose = (at: number): boolean => {
      const word = this.view.word(at);
      return (
        word !== undefined &&
        (/^[,;:.!?…–—-]$/u.test(word.text) || /^(?:and|but|or)$/.test(word.lower))
      );
    };
    while (first < last && isLoose(first)) first++;
    while (last > first && isLoose(last - 1)) last--;
    return last > first ? { first, last } : undefined;
  }
}
