import type { Cue } from "../cues/cues";
import type { Frames } from "../cues/frames";
import type { ParsedText, Sentence } from "../document/parse";
import type { Clause, Phrase } from "../grammar/clause";
import { BARE } from "../grammar/verb-words";
import { verbForms } from "../grammar/verbs";
import { oneOf } from "../one-of";
import { ContentEnd } from "./end";
import { FramedContent } from "./framed";
import { ADDRESSED, startsObject } from "./objects";
import { SentenceView, SUBORDINATING } from "./view";

/** Verbs of saying that seldom tell what was said but in quotation marks or behind "that". */
const NO_CONTENT = oneOf(
  "continue respond reply joke comment object order mention quote read charge ponder " +
    "advise counter protest forecast guess",
);
/** Verbs of thinking behind which a clause tells what is thought. */
const BELIEVING = oneOf(
  "believe fear hope expect doubt worry show indicate signal agree understand hint " + "imply",
);
/** What stands between a verb of telling and a clause that is not what was told. */
const NO_ADDRESSEE = oneOf("to about against according for as by into of");
/** What a content may begin with, right behind its cue. */
const OPENING = oneOf("when where what who which while although though despite unless");
/** Verbs that have no noun for an object, so that "that" opens what is said. */
const NEVER_OBJECT = oneOf(
  "say tell argue insist add agree complain joke quip respond reply boast testify",
);
/** Verbs by which something is told to be something. */
const AS = oneOf(
  "describe characterize characterise portray denounce dismiss praise hail see view",
);
/** Words between a cue and its content: whom it was told, when and where. */
const TO_CONTENT = 14;
/** The same before "that", which leaves no doubt. */
const TO_THAT = 24;

/** Finds what one cue of a sentence tells of. */
export class ContentFinder {
  private readonly view: SentenceView;
  private readonly ends: ContentEnd;
  private readonly framed: FramedContent;
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
    this.framed = new FramedContent(this.view, this.ends, cue);
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
    const content = this.view.trimmed(last, this.view.last);
    return content && { ...content, isObject: true };
  }

  private clause(): Phrase | undefined {
    const { form, speaker, last, strength, lemma } = this.cue;
    if (form === "according") return this.framed.accordingTo();
    // "…, said Quill."
    if (speaker && speaker.first >= last) return this.framed.inserted() ?? this.framed.before();
    if (NO_CONTENT.test(lemma) && !this.hasThat(last)) return undefined;
    if (strength === "speech")
      return this.framed.inserted() ?? this.framed.asTold() ?? this.framed.before() ?? this.after();
    return BELIEVING.test(lemma) ? this.after() : undefined;
  }

  private mayHaveObject(): boolean {
    const { form, speaker, last } = this.cue;
    return form !== "according" && (form === "ing" || (speaker?.first ?? -1) < last);
  }

  private text(at: number): string {
    return this.view.text(at);
  }

  private hasThat(from: number): boolean {
    for (let at = from; at < from + 4; at++) if (this.text(at) === "that") return true;
    return false;
  }

  /** "Quill said on Friday that the bridge is safe." */
  private after(): Phrase | undefined {
    const { last, speaker } = this.cue;
    if (this.text(last) === "," && this.isAside(last + 1)) return undefined;
    const next = this.view.clauses.find(({ verb }) => verb.first >= last);
    // "What she told the court was a lie", where "what she said was a lie" is hers.
    const isWhat = this.text((speaker?.first ?? 0) - 1) === "what";
    if (isWhat && (next?.verb.first !== last || speaker?.first === this.view.first + 1))
      return undefined;
    if (isWhat) return this.view.trimmed(last, this.ends.from(last));
    const from = this.begin(last, next);
    return from === undefined ? undefined : this.view.trimmed(from, this.ends.from(from));
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
    // "said the plan, which few had read, was old": what is told of stands right behind, whatever follows.
    const isToldOf = this.view.clauses.some(({ subject, verb, link }) => {
      return link === "own" && subject?.first === from && verb.first > from;
    });
    if (isToldOf && !ADDRESSED.test(this.cue.lemma)) return from;
    const isOpened = next?.link === "own" && next.subject?.first === from;
    const to = isOpened ? from + 1 : (next?.verb.first ?? this.view.last);
    for (let at = from; at < Math.min(from + TO_THAT, to); at++) {
      if (at === from && OPENING.test(this.text(at))) return at;
      if (/^(?:that|whether|if|how|why)$/.test(this.text(at)) && !this.isRelative(at))
        return this.text(at) === "that" ? at + 1 : at;
      // ", adding that": another cue's.
      const isOther = this.text(at) === "," && verbForms(this.text(at + 1))?.ing === true;
      if (isOther || /^[;:]$/.test(this.text(at))) return undefined;
    }
    if (next === undefined) return undefined;
    const opening = this.view.word(from);
    const isPlain =
      opening !== undefined &&
      // "Beyond Walls": a name, though it begins as a phrase of place does.
      (opening.isCapital || /^(?:determiner|name|word|number|participle)$/.test(opening.tag));
    const isOwn = next.link === "own" && next.subject !== undefined && next.subject.first >= from;
    if (!next.subject || !isOwn) return this.subjectless(from, next, isPlain);
    const begin = Math.min(next.subject.first, next.verb.first);
    if (begin - from > TO_CONTENT || this.text(from) === "to") return undefined;
    const isAddressed = ADDRESSED.test(this.cue.lemma);
    const isWhole = isPlain && !isAddressed;
    if (!isWhole && this.view.hasWord(from, begin, NO_ADDRESSEE)) return undefined;
    // "wrote in a letter dated Friday"
    const leading = begin > from ? this.view.word(begin - 1) : undefined;
    if (leading?.tag === "preposition" && !leading.isCapital) return undefined;
    // "tweeted as Quill spoke": when, not what.
    if (SUBORDINATING.test(this.text(begin - 1)) && begin > from) return undefined;
    const parted = this.view.comma(from, begin) !== undefined && !this.isList(from, begin);
    // "since she announced her plan, he has said": an object, and another clause.
    // "said this year, the bridge has": when it is, and then what.
    if (parted && this.isDay(from, begin)) return from;
    if (isWhole && (parted || (this.cue.lemma === "add" && begin > from))) return undefined;
    if (isWhole) return from;
    // "told reporters on Friday the bridge": what stands between is whom and when.
    return this.text(from) === "," && begin > from + 1 ? from + 1 : begin;
  }

  /** Does nothing but a day, or another time, with a comma stand there: "this year,"? */
  private isDay(from: number, begin: number): boolean {
    const comma = this.view.comma(from, begin);
    if (comma === undefined || comma + 1 !== begin) return false;
    const last = this.text(comma - 1);
    const isTime =
      /^(?:day|week|month|year|decade|century|time|night|morning|spring|summer|autumn|winter)$/.test(
        last,
      );
    return isTime && /^(?:this|next|last|every|each|one|at|by|in)$/.test(this.text(from));
  }

  /** "the salt, the mud and" before "erosion": things in a row that are told of. */
  private isList(from: number, begin: number): boolean {
    const next = this.view.clauses.find(({ subject }) => subject?.first === begin);
    // "the new, open market"
    const isQuality =
      this.view.word(from)?.tag === "determiner" && this.view.word(begin)?.tag === "word";
    if (isQuality && begin === from + 3 && this.text(begin - 1) === ",") return true;
    let hasAnd = false;
    for (let at = from; at < (next?.subject?.last ?? begin); at++) {
      const { tag, text, lower } = this.view.word(at) ?? { tag: "mark", text: "", lower: "" };
      hasAnd ||= lower === "and" || lower === "or";
      const isPart =
        /^(?:name|word|determiner|number)$/.test(tag) || /^(?:and|or|of|in|,)$/.test(lower);
      if (!isPart || text === "said") return false;
    }
    return hasAnd;
  }

  /** "a plan that experts say is sound", "says love for all is the way": a verb whose subject is not to be told. */
  private subjectless(from: number, { verb, link }: Clause, isPlain: boolean): number | undefined {
    if (this.cue.strength !== "speech" || this.cue.form !== "finite" || link === "relative")
      return undefined;
    if (verb.first === from) return from;
    // "wrote back the same day and said": both are the speaker's.
    if (/^(?:and|but|or)$/.test(this.text(verb.first - 1))) return undefined;
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
    const isRelated = /^(?:which|that|who|whom|what)$/.test(
      this.text((this.cue.speaker?.first ?? 0) - 1),
    );
    // "which she describes as a start"
    const isAs = isRelated && this.text(from) === "as" && AS.test(lemma);
    if (!isAs && !startsObject(lemma, from, (at) => this.text(at))) return undefined;
    if (form === "ing" && !this.isParticiple()) return undefined;
    const span = this.view.trimmed(from, this.ends.ofObject(from));
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
    const { first, lemma } = this.cue;
    // "wrote to the council urging it"
    const isWritten = this.view.cues.some((it) => it.last <= first && it.lemma === "write");
    if (isWritten && /^(?:urge|ask|demand|call|warn|accuse)$/.test(lemma)) return true;
    return (
      first - this.view.first < 3 ||
      /^(?:,|and|but|–|—|--|by|after|before|since|while|when)$/u.test(this.text(first - 1))
    );
  }
}
