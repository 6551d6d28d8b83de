import type { ParsedText, Sentence, Word } from "../document/parse";
import type { Clause, Phrase } from "../grammar/clauses";
import type { Cue } from "../quotes/cues";
import type { Frames } from "../quotes/frames";

/** What somebody is told to have said, outside of quotation marks or partly so. Tokens, last exclusive. */
export interface Content extends Phrase {
  cue: Cue;
  /** Is it the object of the cue's own clause, not a clause by itself: "denied the charge"? */
  isObject: boolean;
}

/** Verbs of saying whose object tells what was said: "denied the charge", "called for talks". */
const WITH_OBJECT =
  /^(?:announce|deny|accuse|criticize|criticise|blame|reject|praise|urge|demand|promise|vow|pledge|refuse|condemn|denounce|defend|recommend|dismiss|welcome|call|describe|claim|acknowledge|confirm|decline|declare|allege|reveal|suggest|ask)$/;
/** Words between a cue and its content: whom it was told, when and where. */
const TO_CONTENT = 14;

/** The attributed contents of a sentence, in order. */
export function findContents(parsed: ParsedText, sentence: Sentence, frames: Frames): Content[] {
  const cues = frames.cues(sentence).filter(({ speaker, strength, form }) => {
    return speaker !== undefined && form !== "infinitive" && strength !== "other";
  });
  return cues.flatMap((cue) => {
    const found = new ContentFinder(parsed, sentence, frames, cue).find();
    return found && isWorth(parsed, frames, found) ? { cue, ...found } : [];
  });
}

/** Long enough, and not all of it quoted. */
function isWorth({ tokens }: ParsedText, frames: Frames, { first, last }: Phrase): boolean {
  const words = tokens.slice(first, last).filter(({ kind }) => kind !== "mark");
  const free = words.filter((word) => !frames.isQuoted(word)).length;
  return words.length > 1 && free > 1 && free * 4 > words.length;
}

class ContentFinder {
  private readonly tokens: readonly Word[];

  constructor(
    parsed: ParsedText,
    private readonly sentence: Sentence,
    private readonly frames: Frames,
    private readonly cue: Cue,
  ) {
    this.tokens = parsed.tokens;
  }

  find(): Omit<Content, "cue"> | undefined {
    const clause = this.clause();
    if (clause) return { ...clause, isObject: false };
    const object = this.mayHaveObject() ? this.object() : undefined;
    return object && { ...object, isObject: true };
  }

  private clause(): Phrase | undefined {
    const { form, speaker, last, strength } = this.cue;
    if (form === "according") return this.accordingTo();
    // "…, said Quill."
    if (speaker && speaker.first >= last) return this.before();
    if (NO_CONTENT.test(this.cue.lemma)) return undefined;
    if (strength === "speech") return this.before() ?? this.after();
    return BELIEVING.test(this.cue.lemma) ? this.after() : undefined;
  }

  private mayHaveObject(): boolean {
    const { form, speaker, last, lemma } = this.cue;
    return form !== "according" && (speaker?.first ?? last) < last && !NO_CONTENT.test(lemma);
  }

  private text(at: number): string {
    return at >= this.sentence.first && at < this.sentence.last
      ? (this.tokens[at]?.lower ?? "")
      : "";
  }

  /** "The bridge is safe, Quill said." */
  private before(): Phrase | undefined {
    const { speaker, first, last } = this.cue;
    if (!speaker) return undefined;
    const begin = Math.min(speaker.first, first);
    if (this.text(begin - 1) !== "," || this.text(last) === "that") return undefined;
    const clauses = this.frames.clauses(this.sentence);
    const content = clauses.find(({ verb }) => verb.last <= begin);
    const behind = Math.max(last, speaker.last);
    const goesOn = clauses.some(({ verb }) => verb.first >= behind) || this.hasQuoted(behind);
    if (!content || goesOn || this.isSubordinate(content)) return undefined;
    return this.trimmed(this.sentence.first, begin - 1);
  }

  /** "As the crowd cheered": what only tells when or why. */
  private isSubordinate({ subject, verb }: Clause): boolean {
    const first = this.frames.clauses(this.sentence)[0];
    const isFirst = first?.verb.first === verb.first;
    const at = isFirst
      ? this.sentence.first
      : Math.min(subject?.first ?? verb.first, verb.first) - 1;
    const before = this.text(at);
    return /^(?:as|when|while|after|before|since|until|because|although|though|if|once)$/.test(
      before,
    );
  }

  private hasQuoted(from: number): boolean {
    return this.tokens.slice(from, this.sentence.last).some((word) => this.frames.isQuoted(word));
  }

  /** "Quill said on Friday that the bridge is safe." */
  private after(): Phrase | undefined {
    const { last } = this.cue;
    if (
      this.text(last) === "," &&
      /^(?:as|while|when|after|before|where|because)$/.test(this.text(last + 1))
    )
      return undefined;
    const next = this.frames.clauses(this.sentence).find(({ verb }) => verb.first >= last);
    const from = this.begin(last, next?.verb.first);
    if (from === undefined) return undefined;
    return this.trimmed(from, this.end(from));
  }

  /** Where content begins behind a cue: behind "that", or with the subject of the next clause. */
  private begin(from: number, verb: number | undefined): number | undefined {
    if (verb === undefined) return undefined;
    for (let at = from; at < Math.min(from + TO_CONTENT, verb); at++) {
      if (/^(?:that|whether|if|how|why)$/.test(this.text(at)) && !this.isRelative(at))
        return this.text(at) === "that" ? at + 1 : at;
      if (/^[;:]$/.test(this.text(at))) return undefined;
    }
    const next = this.frames.clauses(this.sentence).find((clause) => clause.verb.first === verb);
    if (!next?.subject || next.link !== "own") return undefined;
    const begin = Math.min(next.subject.first, next.verb.first);
    if (begin - from > TO_CONTENT || this.text(from) === "to") return undefined;
    // "tweeted as Quill spoke": when, not what.
    if (WHEN.test(this.text(begin - 1)) && begin > from) return undefined;
    const opening = this.tokens[from];
    const isPlain = opening && /^(?:determiner|name|word|number)$/.test(opening.tag);
    const parted = this.tokens.slice(from, begin).some(({ text }) => text === ",");
    // "since she announced her plan, he has said": an object, and another clause.
    if (isPlain && parted && !ADDRESSED.test(this.cue.lemma)) return undefined;
    if (isPlain && !ADDRESSED.test(this.cue.lemma)) return from;
    // "told reporters on Friday the bridge": what stands between is whom and when.
    return this.text(from) === "," && begin > from + 1 ? from + 1 : begin;
  }

  private isRelative(at: number): boolean {
    const before = this.tokens[at - 1];
    return (
      this.text(at) === "that" &&
      before !== undefined &&
      at - 1 >= this.cue.last + 3 &&
      before.tag === "word" &&
      !/^(?:day|week|month|year)$/.test(before.lower)
    );
  }

  /** Where content ends: with the sentence, or where the speaker does something else. */
  private end(from: number): number {
    const { speaker } = this.cue;
    let end = Math.min(this.sentence.last, this.mainBehind(from), this.stopBehind(from));
    for (const { verb, subject, link } of this.frames.clauses(this.sentence)) {
      if (
        verb.first <= from ||
        link !== "shared" ||
        subject?.first !== this.cue.clause?.subject?.first
      )
        continue;
      end = Math.min(end, this.conjunctionBefore(verb.first));
    }
    for (const cue of this.frames.cues(this.sentence)) {
      if (cue.first <= from || cue.first >= end) continue;
      const isFurther =
        (cue.form === "ing" && cue.strength === "speech" && this.text(cue.first - 1) === ",") ||
        cue.form === "according";
      if (isFurther && cue.first > (speaker?.last ?? 0)) end = Math.min(end, cue.first);
    }
    return end;
  }

  /** A semicolon, or a colon with a quotation behind it: another sentence in all but name. */
  private stopBehind(from: number): number {
    for (let at = from; at < this.sentence.last; at++) {
      const next = this.tokens[at + 1];
      if (this.text(at) === ";") return at;
      if (this.text(at) === ":" && next && this.frames.isQuoted(next)) return at;
      if (at > from + 2 && this.isReporters(at)) return at;
    }
    return this.sentence.last;
  }

  /** ", which is a river", " — a first for her", ", though she left": what the report adds itself. */
  private isReporters(at: number): boolean {
    const word = this.tokens[at];
    if (!word || this.frames.isQuoted(word)) return false;
    if (/^[–—]$/.test(word.text))
      return /^(?:a|an|the|which|who|though|although|but)$/.test(this.text(at + 1));
    return (
      word.text === "," &&
      /^(?:which|whom|who|though|although|whereas|despite)$/.test(this.text(at + 1))
    );
  }

  /** "While Quill said that …, she was uneasy": where the main clause begins, behind one that is not. */
  private mainBehind(from: number): number {
    const { clause } = this.cue;
    const none = this.sentence.last;
    if (!clause) return none;
    const isRelated = clause.link === "relative" && this.text(clause.subject?.last ?? 0) === ",";
    if (!this.isSubordinate(clause) && !isRelated) return none;
    const main = this.frames.clauses(this.sentence).find(({ verb, subject, link }) => {
      const begin = link === "own" && subject && !isRelated ? subject.first : verb.first;
      return begin > from + 2 && this.isComma(begin - 1);
    });
    if (!main) return none;
    return (
      (isRelated ? main.verb.first : Math.min(main.subject?.first ?? none, main.verb.first)) - 1
    );
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

  /** "denied the charge", "accused them of lying": the complements of the cue itself. */
  private object(): Phrase | undefined {
    const { lemma, clause, last, form } = this.cue;
    if (!WITH_OBJECT.test(lemma) || this.text(last) === ",") return undefined;
    const end = form === "finite" && clause ? clause.end : this.end(last);
    const span = this.trimmed(last, end);
    return span && span.last - span.first > 1 ? span : undefined;
  }

  private accordingTo(): Phrase | undefined {
    const { first, speaker } = this.cue;
    if (!speaker) return undefined;
    const isLead = first - this.sentence.first < 2;
    if (!isLead) {
      const content = this.trimmed(this.sentence.first, first);
      return content && content.last - content.first > 2 ? content : undefined;
    }
    let from = speaker.last;
    while (from < this.sentence.last && from < speaker.last + 12 && this.text(from) !== ",") from++;
    return this.trimmed(from + 1, this.sentence.last);
  }

  /** Without loose marks and linking words at either end. */
  private trimmed(from: number, to: number): Phrase | undefined {
    let [first, last] = [from, to];
    const isLoose = (at: number): boolean => {
      const word = this.tokens[at];
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

/** What a clause of time or cause begins with. */
const WHEN = /^(?:as|when|while|after|before|since|because|until|once|although|though)$/;
/** Verbs of saying that seldom tell what was said but in quotation marks. */
const NO_CONTENT =
  /^(?:continue|respond|reply|joke|comment|object|order|mention|quote|read|charge|ponder|order|advise|counter|protest|forecast|guess)$/;
/** Verbs behind which stands whom it was told. */
const ADDRESSED = /^(?:tell|inform|remind|assure|warn|ask|advise|convince|persuade)$/;

/** Verbs of thinking behind which a clause tells what is thought. */
const BELIEVING =
  /^(?:believe|fear|hope|expect|doubt|worry|show|indicate|signal|agree|understand)$/;
