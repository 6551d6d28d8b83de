import type { Cue } from "../cues/cues";
import type { Clause, Phrase } from "../grammar/clause";
import { verbForms } from "../grammar/verbs";
import { oneOf } from "../one-of";
import type { ContentEnd } from "./end";
import { ADDRESSED, isToldBy } from "./objects";
import { type SentenceView, SUBORDINATING } from "./view";

const WHEN = /^(?:after|before)$/;
/** What tells, behind "X said", that something else follows. */
const OTHER = oneOf(
  "and but or while as who which whose where when so because after before although though even including",
);
/** Tokens in which the comma is looked for that ends "X said" inside of a sentence. */
const TO_COMMA = 14;

/** Finds what stands before or around "X said", "as X noted" and "according to X". */
export class FramedContent {
  constructor(
    private readonly view: SentenceView,
    private readonly ends: ContentEnd,
    private readonly cue: Cue,
  ) {}

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
  inserted(): Phrase | undefined {
    const { frame, cue } = this;
    if (!frame || this.text(frame.first - 1) !== "," || cue.clause?.link === "relative")
      return undefined;
    const comma = this.view.comma(frame.last, frame.last + TO_COMMA);
    if (comma === undefined || frame.first - 1 === this.view.first || !this.isBare(frame.last))
      return undefined;
    const aside = this.behindAside(frame, comma);
    if (aside !== undefined) return this.larger(frame, aside);
    const next = this.view.clauses.find(({ verb }) => verb.first >= frame.last);
    if (next && next.verb.first < comma) return undefined;
    // "It is, Quill said, the last of them": nothing but that is in between.
    const isTight = comma === frame.last && (this.cue.speaker?.first ?? 0) < this.cue.first;
    if (!next && !isTight) return undefined;
    const goesOn = isTight || next?.link !== "own" || (next.subject?.first ?? comma) < frame.first;
    const isOther =
      this.view.isQuoted(comma + 1) ||
      this.isAppended(comma + 1, next) ||
      (OTHER.test(this.text(comma + 1)) && !this.isResumed(comma + 1, frame));
    // "…, a day after Reed left": when it was said.
    const isTime = this.view.hasWord(comma + 1, comma + 5, WHEN);
    const isGerund = next !== undefined && next.link === "own" && next.subject?.first === comma + 1;
    const isIng = verbForms(this.text(comma + 1))?.ing === true;
    const isOpen = isTime || (isIng && !(isGerund || (isTight && !this.mainBefore(frame.first))));
    if (isOther || isOpen) return undefined;
    if (this.mainBefore(frame.first) && !goesOn) return undefined;
    // "He left and, Quill said, drove home": what stands behind alone.
    const isJoined = /^(?:and|but|or|because|that|since)$/.test(this.text(frame.first - 2));
    if (isJoined && this.mainBefore(frame.first))
      return this.view.trimmed(comma + 1, this.ends.from(comma + 1));
    return this.view.trimmed(this.view.first, this.ends.from(comma + 1));
  }

  /** "…, Quill said, a charge that Reed denies": what the report adds. */
  private isAppended(at: number, next: Clause | undefined): boolean {
    const subject = next?.link === "own" ? next.subject : undefined;
    const isRelated = /^(?:that|which|whom)$/.test(this.text((subject?.first ?? 0) - 1));
    return /^an?$/.test(this.text(at)) && isRelated && (subject?.first ?? at) > at;
  }

  /** "The bridge is old, Quill said in a letter, and should close": does its subject do another thing? */
  private isResumed(at: number, frame: Phrase): boolean {
    if (!/^(?:and|but)$/.test(this.text(at))) return false;
    const next = this.view.clauses.find(({ verb }) => verb.first >= frame.last);
    const isNear = next !== undefined && next.verb.first <= at + 3 && next.link === "shared";
    return isNear && (next.subject?.last ?? this.view.last) <= frame.first;
  }

  /** "The plan, said Quill, an engineer, is old": where the verb stands that goes with what was before. */
  private behindAside(frame: Phrase, comma: number): number | undefined {
    if (this.view.first === frame.first - 1 || comma !== frame.last) return undefined;
    const next = this.view.clauses.find(({ verb, subject, link }) => {
      const isOwn = link === "own" && subject !== undefined && subject.last < frame.first;
      return isOwn && verb.first > comma + 1 && this.text(verb.first - 1) === ",";
    });
    return next?.verb.first;
  }

  /** The longer of what stands before "X said" and behind it, where an aside makes that long. */
  private larger(frame: Phrase, behind: number): Phrase | undefined {
    const end = this.ends.from(behind);
    const [before, after] = [frame.first - 1 - this.view.first, end - behind];
    if (behind - frame.first < Math.min(before, after))
      return this.view.trimmed(this.view.first, end);
    return before > after
      ? this.view.trimmed(this.view.first, frame.first - 1)
      : this.view.trimmed(behind, end);
  }

  /** "The plan, as Quill noted, is old", "The plan is old, as Quill noted.", "As Quill noted, it is old." */
  asTold(): Phrase | undefined {
    const { frame } = this;
    if (!frame || this.text(frame.first - 1) !== "as") return undefined;
    const comma = this.view.comma(frame.last, frame.last + TO_COMMA);
    if (frame.first - 1 === this.view.first && comma !== undefined)
      return this.view.trimmed(comma + 1, this.ends.from(comma + 1));
    if (this.text(frame.first - 2) !== ",") return undefined;
    if (this.mainBefore(frame.first)) return this.view.trimmed(this.view.first, frame.first - 2);
    return comma === undefined
      ? undefined
      : this.view.trimmed(this.view.first, this.ends.from(comma + 1));
  }

  /** Does nothing but whom, when or where stand behind "X said"? */
  private isBare(at: number): boolean {
    const { speaker, last, lemma } = this.cue;
    const isInverted = speaker !== undefined && speaker.first >= last;
    if (isInverted || this.text(at) === "," || ADDRESSED.test(lemma)) return true;
    return /^(?:preposition|date|adverb)$/.test(this.view.word(at)?.tag ?? "");
  }

  /** "The bridge is safe, Quill said." */
  before(): Phrase | undefined {
    const { frame } = this;
    const mark = this.text((frame?.first ?? 0) - 1);
    if (!frame || !/^(?:[,?–—]|--)$/u.test(mark) || this.text(this.cue.last) === "that")
      return undefined;
    if (this.cue.clause?.link === "relative") return undefined;
    const content = this.view.clauses.find(({ verb }) => verb.last <= frame.first);
    if (!content || this.goesOn(frame.last)) return undefined;
    // "at the harbour, now called": a single form without a subject is no verb by itself.
    const isBareVerb = content.link === "none" && content.verb.last === content.verb.first + 1;
    if (isBareVerb) return undefined;
    if (isToldBy(this.cue.lemma, this.text(frame.last))) return undefined;
    if (this.view.isSubordinate(content) && !this.hasMain(frame.first)) return undefined;
    const begin = content.subject?.first ?? content.verb.first;
    // "Despite what he wrote, Quill said": in a phrase with a preposition.
    const opening = this.view.word(this.view.first);
    const isLed =
      opening?.tag === "preposition" &&
      !/^(?:about|around|over|up|near|under)$/.test(opening.lower);
    if (isLed && this.view.comma(this.view.first, begin) === undefined) return undefined;
    return this.view.trimmed(this.behindOther(frame.first), frame.first - 1);
  }

  /** "If it rains, the bridge will close, Quill said": is there, behind a comma, a clause that is told? */
  private hasMain(end: number): boolean {
    return this.view.clauses.some((clause) => {
      const { subject, verb, link } = clause;
      const isOwn = link === "own" && subject !== undefined && verb.last <= end;
      return isOwn && this.text(subject.first - 1) === "," && !this.view.isSubordinate(clause);
    });
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

  /** "According to Quill, the bridge is safe", "The bridge is safe, according to Quill." */
  accordingTo(): Phrase | undefined {
    const { first, speaker } = this.cue;
    if (!speaker) return undefined;
    const isLead = first - this.view.first < 2;
    if (!isLead) return this.inserted() ?? this.untilAccording();
    const comma = this.view.comma(speaker.last, speaker.last + 12) ?? speaker.last + 12;
    const content = this.view.trimmed(comma + 1, this.ends.from(comma + 1));
    // "According to Quill, writing for the Courier:"
    const isAside = verbForms(this.text(content?.first ?? 0))?.ing === true;
    return isAside && !this.view.clauses.some(({ verb }) => verb.first > comma)
      ? undefined
      : content;
  }

  /** "It is old, Quill said, while it is safe, Reed said": where begins what nobody else has said. */
  private behindOther(end: number): number {
    const { cue, view } = this;
    const other = view.cues.findLast(({ first, last, speaker, strength, form, clause }) => {
      if (last >= end || first >= cue.first || strength !== "speech" || !speaker) return false;
      const isBefore = this.text(Math.min(first, speaker.first) - 1) === ",";
      const isAsTold = this.text(Math.min(first, speaker.first) - 1) === "as";
      return form === "finite" && clause?.link === "own" && (isBefore || isAsTold);
    });
    if (!other) return view.first;
    const comma = view.comma(Math.max(other.last, other.speaker?.last ?? 0), end);
    const next = comma === undefined ? "" : this.text(comma + 1);
    if (comma === undefined || !/^(?:and|but|while|whereas)$/.test(next)) return view.first;
    return comma + 2;
  }

  private untilAccording(): Phrase | undefined {
    const content = this.view.trimmed(this.behindOther(this.cue.first), this.cue.first);
    return content && content.last - content.first > 2 ? content : undefined;
  }

  private text(at: number): string {
    return this.view.text(at);
  }
}
