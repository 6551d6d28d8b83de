import type { Cue } from "../cues/cues";
import type { Phrase, VerbGroup } from "../grammar/clause";
import { verbForms } from "../grammar/verbs";
import { oneOf } from "../one-of";
import { type SentenceView, SUBORDINATING } from "./view";

/** Verbs by which somebody speaks again. */
const TELLING = oneOf(
  "say tell add call accuse urge warn insist argue admit announce claim deny describe " +
    "criticize criticise praise blame demand vow promise pledge note suggest question " +
    "complain cite quote",
);

/** What people say things in or at. */
const OCCASION = oneOf(
  "interview interviews statement speech address conference briefing rally hearing " +
    "tweet tweets post posts letter letters email e-mail appearance appearances forum " +
    "summit testimony spokesman spokeswoman spokesperson lawyer podcast broadcast",
);

/** What relates a clause to what stands before it. */
const RELATING = oneOf("which that who whom what");

/** Tells where what a cue tells of ends. */
export class ContentEnd {
  constructor(
    private readonly view: SentenceView,
    private readonly cue: Cue,
  ) {}

  /** The end of a content that begins at `from`: with the sentence, or where its speaker does something else. */
  from(from: number): number {
    const marks = [this.mainBehind(from), this.markBehind(from), this.ownVerb(from)];
    const cues = [this.furtherCue(from), this.otherSpeaker(from), this.otherDeed(from)];
    return Math.min(this.view.last, ...marks, ...cues);
  }

  /** The end of an object that begins at `from`: before what only tells when, why and how, too. */
  ofObject(from: number): number {
    const end = Math.min(this.from(from), this.aside(from));
    for (let at = from + 1; at < end; at++) {
      const isAside = this.text(at) === "," && verbForms(this.text(at + 1))?.ing === true;
      if (isAside || this.isSetting(at) || this.isNewClause(at)) return at;
    }
    return end;
  }

  /** "In what Quill called a start, …", "which he sees as a start, …": an object ends with its own clause. */
  private aside(from: number): number {
    const { speaker, clause, first } = this.cue;
    const begin = Math.min(speaker?.first ?? first, first);
    const isRelated = RELATING.test(this.text(begin - 1));
    const isLed = clause !== undefined && this.view.isSubordinate(clause);
    if (!isRelated && !isLed) return this.view.last;
    return this.view.comma(from, this.view.last) ?? this.view.last;
  }

  /** "in an interview", "during a rally", "on Friday": where and when something was said. */
  private isSetting(at: number): boolean {
    if (this.text(at) === "during") return true;
    if (!/^(?:in|at|on|through)$/.test(this.text(at))) return false;
    if (this.view.word(at + 1)?.tag === "date") return true;
    for (let next = at + 1; next < at + 6 && this.view.word(next)?.kind !== "mark"; next++) {
      if (OCCASION.test(this.text(next))) return true;
    }
    return false;
  }

  /** ", but nobody came": a clause with a subject of its own. */
  private isNewClause(at: number): boolean {
    if (this.text(at) !== "," || !/^(?:and|but|so)$/.test(this.text(at + 1))) return false;
    return this.view.clauses.some(
      ({ subject, link }) => link === "own" && subject?.first === at + 2,
    );
  }

  /** "The man who said that … was jailed": the verb that speaker or cue are themselves the subject of. */
  private ownVerb(from: number): number {
    const { clause, form, speaker, first } = this.cue;
    const isRelated = RELATING.test(this.text((speaker?.first ?? 0) - 1));
    // "Quill, citing her health, left"
    const isInserted = form === "ing" && this.text(first - 1) === ",";
    const isSubject = form === "noun" || clause?.link === "relative" || isRelated || isInserted;
    const { clauses, last } = this.view;
    if (form === "noun" && this.text(first + 1) !== "that") return this.verbOfNoun(from);
    if (!isSubject || (speaker?.first ?? first) > first) return last;
    const own = clauses.find(({ verb, subject, link }, index) => {
      if (verb.first <= from || link === "relative") return false;
      if (link === "own" && subject && subject.first <= first) return true;
      // "which Quill says is old, was closed": both are of what is related.
      const isParted = isRelated && this.isComma(verb.first - 1);
      if (isParted && link === "shared" && subject && subject.first <= first) return true;
      // "that it was safe has left": what stands right behind "was" is no subject.
      const before = clauses[index - 1]?.verb;
      return before?.lemma === "be" && before.first >= from && subject?.first === before.last;
    });
    return own?.verb.first ?? last;
  }

  /** "Quill's call for the bridge to close was heard": the verb that such a noun is the subject of. */
  private verbOfNoun(from: number): number {
    const own = this.view.clauses.find(({ verb, subject, link }) => {
      const before = this.text((subject?.first ?? verb.first) - 1);
      const isLinked = link === "relative" || RELATING.test(before) || SUBORDINATING.test(before);
      // "to end trade deals": in such a place a plural, though it may be a verb.
      const forms = verbForms(this.text(verb.first));
      const isPlural = forms?.present === true && forms.standing !== "verb" && verb.lemma !== "be";
      return verb.first > from && !isLinked && !isPlural;
    });
    return own?.verb.first ?? this.view.last;
  }

  private text(at: number): string {
    return this.view.text(at);
  }

  /** "said that …, and left": what the speaker does besides. */
  private otherDeed(from: number): number {
    const own = this.cue.clause?.subject?.first;
    for (const { verb, subject, link } of this.view.clauses) {
      if (verb.first <= from || link !== "shared" || !subject) continue;
      if (subject.first === own || this.isToldAgain(verb, subject))
        return this.conjunctionBefore(verb.first);
    }
    return this.view.last;
  }

  /** "said she was glad and accused Reed", "says it is late, and says": who speaks is who accuses. */
  private isToldAgain({ first, lemma }: VerbGroup, subject: Phrase): boolean {
    if (!TELLING.test(lemma)) return false;
    if (/^(?:he|she|they|it)$/.test(this.text(subject.first))) return true;
    if (this.cue.strength === "stance") return true;
    const isParted = this.text(this.conjunctionBefore(first) - 1) === ",";
    return isParted || this.text(first) === this.text(this.cue.last - 1);
  }

  /** "…, adding that", "… according to Reed": another cue. */
  private furtherCue(from: number): number {
    const { speaker } = this.cue;
    const further = this.view.cues.find(({ first, form, strength }) => {
      if (first <= from || first <= (speaker?.last ?? 0)) return false;
      const isAdded = form === "ing" && strength !== "other" && this.text(first - 1) === ",";
      return isAdded || form === "according" || this.isParallel(first, form);
    });
    return further?.first ?? this.view.last;
  }

  /** "urging them to wait and promising help". */
  private isParallel(at: number, form: Cue["form"]): boolean {
    return form === "ing" && this.cue.form === "ing" && /^(?:and|but)$/.test(this.text(at - 1));
  }

  /** "said that …, and she accused", "…, while Reed said": where somebody speaks again. */
  private otherSpeaker(from: number): number {
    for (const { first, last, form, lemma, speaker, strength } of this.view.cues) {
      const at = (speaker?.first ?? 0) - 1;
      if (first <= from || form !== "finite" || !speaker || at <= from) continue;
      const isCue = strength === "speech" || TELLING.test(lemma);
      if (this.text(at) === "," && isCue) return at;
      if (!/^(?:and|but|while|whereas)$/.test(this.text(at))) continue;
      const isPronoun = /^(?:he|she|they|it)$/.test(this.text(speaker.first));
      const isParted = this.text(at - 1) === ",";
      // "…, and he left": a deed of his, where "and he would leave" may be what was said.
      const isDeed =
        isPronoun &&
        isParted &&
        last - first === 1 &&
        !/^(?:is|was|are|were|has|had)$/.test(this.text(first));
      if ((isCue && (isParted || isPronoun)) || isDeed) return at;
    }
    return this.view.last;
  }

  /** A semicolon, or a colon with a quotation behind it: another sentence in all but name. */
  private markBehind(from: number): number {
    for (let at = from; at < this.view.last; at++) {
      if (this.text(at) === ";") return at;
      if (this.text(at) === ":" && this.view.isQuoted(at + 1)) return at;
      if (at > from + 2 && this.isReporters(at)) return at;
    }
    return this.view.last;
  }

  /** ", which is a river", " — a first for her", ", though she left": what the report adds itself. */
  private isReporters(at: number): boolean {
    const mark = this.text(at);
    const next = this.text(at + 1);
    if (this.view.isQuoted(at)) return false;
    if (/^[–—]$/.test(mark)) return /^(?:a|an|the|which|who|though|although|but)$/.test(next);
    if (mark !== ",") return false;
    if (/^(?:which|whom|who|whose)$/.test(next)) return !this.resumes(at);
    if (/^(?:whereas|despite|while)$/.test(next)) return true;
    if (/^(?:though|although)$/.test(next)) return this.opensClause(at + 1);
    // ", the latter a plan", ", claims that nobody checked"
    if (/^(?:latter|former)$/.test(this.text(at + 2))) return true;
    if (
      /^(?:claims?|allegations?|assertions?|accusations?|charges)$/.test(next) &&
      RELATING.test(this.text(at + 2))
    )
      return true;
    // ", for whom he had left"
    if (/^(?:which|whom)$/.test(this.text(at + 2))) return true;
    return /^(?:a|an)$/.test(next) && this.isLastAside(at);
  }

  /** "though she left", where "though old" stands inside of a phrase. */
  private opensClause(at: number): boolean {
    const comma = this.view.comma(at, this.view.last) ?? this.view.last;
    return this.view.clauses.some(({ verb }) => verb.first > at && verb.first < comma);
  }

  /** "the plan, which was old, failed": does what stands before a comma have its verb behind an aside? */
  private resumes(comma: number): boolean {
    return this.view.clauses.some(({ verb, subject, link }) => {
      const isBehind = verb.first > comma && this.isComma(verb.first - 1);
      return isBehind && link !== "relative" && (subject === undefined || subject.last <= comma);
    });
  }

  /** ", a plan that failed.": does nothing but an apposition follow? */
  private isLastAside(comma: number): boolean {
    const next = this.view.clauses.find(({ verb }) => verb.first > comma);
    const isRelated = next === undefined || next.link === "relative" || next.link === "own";
    if (next?.link === "own" && next.subject?.first === comma + 1) return false;
    return isRelated && this.view.comma(comma + 1, this.view.last) === undefined;
  }

  /** "While Quill said that …, she was uneasy": where the main clause begins, behind one that is not. */
  private mainBehind(from: number): number {
    const { clause, form, first } = this.cue;
    const none = this.view.last;
    const isOpen = form === "ing" || form === "participle" || form === "noun";
    if (isOpen && !this.view.clauses.some(({ verb }) => verb.first < first)) {
      const end = this.mainClause(from);
      if (end < none) return end;
    }
    if (!clause) return none;
    const isRelated = clause.link === "relative" && this.text(clause.subject?.last ?? 0) === ",";
    if (!this.view.isSubordinate(clause) && !isRelated) return none;
    for (const { verb, subject, link } of this.view.clauses) {
      const isOwn = link === "own" && subject !== undefined && !isRelated;
      const begin = isOwn ? Math.min(subject.first, verb.first) : verb.first;
      const comma = begin > from + 2 ? this.commaBefore(begin, from) : undefined;
      const hasVerb = this.view.clauses.some(
        (it) => it.verb.first >= from && it.verb.first < (comma ?? 0),
      );
      if (comma !== undefined && hasVerb) return comma;
    }
    return none;
  }

  /** The comma right before a position, or before a few words that tell when or where. */
  private commaBefore(begin: number, floor: number): number | undefined {
    if (this.isComma(begin - 1)) return begin - 1;
    for (let at = begin - 1; at > Math.max(floor, begin - 8); at--) {
      if (!this.isComma(at)) continue;
      return this.view.word(at + 1)?.tag === "preposition" ? at : undefined;
    }
    return undefined;
  }

  /** "Denouncing the plan, Quill left": the comma before a clause with a subject of its own. */
  private mainClause(from: number): number {
    const main = this.view.clauses.find(({ subject, link, verb }) => {
      const isAfter = subject && link === "own" && subject.first > from && verb.first > from;
      return isAfter && this.isComma(subject.first - 1);
    });
    return main?.subject ? main.subject.first - 1 : this.view.last;
  }

  /** A comma, alone or inside the closing mark of a quotation. */
  private isComma(at: number): boolean {
    if (this.text(at) === ",") return true;
    return /^["”'’]$/u.test(this.text(at)) && this.text(at - 1) === ",";
  }

  private conjunctionBefore(at: number): number {
    for (let index = at - 1; index > at - 5; index--) {
      if (/^(?:and|but|or|then)$/.test(this.text(index))) return index;
    }
    return at;
  }
}
