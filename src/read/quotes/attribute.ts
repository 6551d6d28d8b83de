import type { Contents } from "../contents/content";
import type { Cue } from "../cues/cues";
import { strengthOf } from "../cues/cues";
import type { Frames } from "../cues/frames";
import type { ParsedText, Sentence, Word } from "../document/parse";
import type { Phrase } from "../grammar/clause";
import { phraseFrom } from "../grammar/phrases";
import { isAdverb } from "../grammar/verb-words";
import { verbForms } from "../grammar/verbs";
import { oneOf } from "../one-of";
import { each, type Steps } from "../steps";
import type { Stretch } from "./marks";

/** Who is quoted, and by which words that is told. Offsets are indices of tokens. */
export interface Attribution {
  stretch: Stretch;
  speaker?: Phrase;
  cue?: Phrase;
  lemma?: string;
  /** How it was found: the nearer to the top, the surer. */
  /** Does the cue stand right beside the stretch? */
  isNear: boolean;
  by: "behind" | "before" | "aside" | "carried" | "subject" | "none";
}

/** A stretch among the tokens and sentences of its text. */
export interface Placed {
  stretch: Stretch;
  /** The first token behind the opening mark and the first behind the closing one. */
  open: number;
  close: number;
  /** Indices of the sentences in which it opens and closes. */
  opensIn: number;
  closesIn: number;
}

/** Stretches between two steps of progress. */
const STRIDE = 50;

/** Attributes the stretches of a text, in order and in steps; nested ones by what stands around them in the outer one. */
export function* attribute(
  parsed: ParsedText,
  stretches: readonly Stretch[],
  frames: Frames,
  contentsOf: Contents,
): Steps<Attribution[]> {
  const placed = place(
    parsed,
    stretches.filter(({ isNested }) => !isNested),
  );
  const attributor = new Attributor(parsed, frames, contentsOf, placed);
  yield* each(placed, STRIDE, (_, index) => attributor.attribute(index));
  return attributor.finish();
}

function place({ tokens }: ParsedText, stretches: readonly Stretch[]): Placed[] {
  let at = 0;
  const to = (offset: number): number => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < offset) at++;
    return at;
  };
  return stretches.flatMap((stretch) => {
    const open = to(stretch.start);
    const close = to(stretch.outer.end);
    const [first, last] = [tokens[open], tokens[Math.max(open, close - 1)]];
    if (!first || !last) return [];
    return { stretch, open, close, opensIn: first.sentence, closesIn: last.sentence };
  });
}

/** Verbs that a few quoted words are the object of. */
const CALLING = oneOf(
  "call describe label dub brand term deem denounce dismiss praise slam blast mock " +
    "refer characterize characterise portray criticize criticise accuse blame thank decry " +
    "hail express voice cite quote compare liken",
);

class Attributor {
  private readonly done: Attribution[] = [];

  constructor(
    private readonly parsed: ParsedText,
    private readonly frames: Frames,
    private readonly contentsOf: Contents,
    private readonly placed: readonly Placed[],
  ) {}

  /** Attributes the stretch of an index; those before it have been. */
  attribute(index: number): void {
    const it = this.placed[index] as Placed;
    const found = this.behind(it, index) ??
      this.introduced(it) ??
      this.before(it) ??
      this.aside(it) ??
      this.carried(it, index) ??
      this.subject(it) ??
      this.sameLine(it, index) ?? { by: "none" as const };
    this.done.push({ stretch: it.stretch, isNear: this.isNear(it, found), ...found });
  }

  /** All of them; those without a speaker now with what stands behind them. */
  finish(): Attribution[] {
    return this.done.map((it, index) => {
      const speaker = it.speaker ?? this.laterSpeaker(index);
      return speaker && !it.speaker ? { ...it, speaker, by: "carried" } : it;
    });
  }

  /** Who is told of in the sentence behind, or quoted nearby. */
  private laterSpeaker(index: number): Phrase | undefined {
    const it = this.placed[index] as Placed;
    const next = this.sentence(it.closesIn + 1);
    if (next?.line === it.stretch.line) {
      const cue = this.frames
        .cues(next)
        .find(({ speaker, strength }) => speaker && strength !== "other");
      if (cue?.speaker) return cue.speaker;
    }
    const isNear = ({ stretch }: Attribution, lines: number): boolean => {
      return Math.abs(stretch.line - it.stretch.line) <= lines;
    };
    const after = this.done[index + 1];
    if (after?.speaker && isNear(after, 1)) return after.speaker;
    for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
      const before = this.done[at];
      if (before?.speaker) return isNear(before, 8) ? before.speaker : undefined;
    }
    return undefined;
  }

  /** Does the cue stand right beside the stretch? */
  private isNear(it: Placed, { by, cue }: Pick<Attribution, "by" | "cue">): boolean {
    if (by === "behind") return true;
    return by === "before" && cue !== undefined && it.open - cue.last <= 3;
  }

  private sentence(index: number): Sentence | undefined {
    return this.parsed.sentences[index];
  }

  /** `"…," she said`, `"…," said Ada Quill of Riverton`. */
  private behind(it: Placed, index: number) {
    const { tokens } = this.parsed;
    const sentence = this.sentence(tokens[it.close]?.sentence ?? -1);
    if (sentence?.line !== it.stretch.line) return undefined;
    const end = Math.min(sentence.last, this.placed[index + 1]?.open ?? sentence.last);
    const last = this.parsed.text.slice(Math.max(0, it.stretch.end - 1), it.stretch.outer.end);
    const isOpen =
      /[,!?…—–-]/u.test(last) ||
      (/\./.test(last) && this.isShort(sentence, it.close)) ||
      /^[,—–-]$/u.test(tokens[it.close]?.text ?? "");
    if (!isOpen || this.isPartOfContent(it)) return undefined;
    let at = it.close;
    while (at < end && (tokens[at]?.kind === "mark" || isAdverb(tokens[at]))) at++;
    // "…," drawing loud jeers: of what was told before.
    const forms = verbForms(tokens[at]?.lower ?? "");
    if (forms?.ing && tokens[at]?.case === "lower") return undefined;
    const inverted = this.inverted(at, end);
    if (inverted) return { ...inverted, by: "behind" as const };
    const cue = this.frames
      .cues(sentence)
      .find(
        (it) =>
          it.form === "finite" &&
          it.first >= at &&
          it.first < end &&
          it.clause?.link !== "relative",
      );
    const isNear =
      cue?.speaker !== undefined && cue.speaker.first <= at + (cue.strength === "other" ? 0 : 3);
    if (!cue || !isNear || cue.first - at > 40) {
      const according = this.frames
        .cues(sentence)
        .find((it) => it.form === "according" && it.first >= at && it.first < at + 2);
      return according && { ...told(according), by: "behind" as const };
    }
    return { ...told(cue), by: "behind" as const };
  }

  /** `Quill called it "a shame," and Reed agreed`: a few words of what a cue before has told. */
  private isPartOfContent(it: Placed): boolean {
    const isSmall = /^\p{Ll}/u.test(this.parsed.text.slice(it.stretch.start, it.stretch.start + 2));
    if (!isSmall) return false;
    const cue = this.nearestCue(
      it,
      ({ strength, lemma }) => strength === "speech" || CALLING.test(lemma),
    );
    return cue !== undefined;
  }

  /** "Ada Quill said." behind a quotation that ends with a full stop. */
  private isShort({ first, last }: Sentence, close: number): boolean {
    return first === close && last - first < 7;
  }

  /** "said Ada Quill": a verb of saying right behind the quotation. */
  private inverted(at: number, end: number) {
    const { tokens } = this.parsed;
    const word = tokens[at];
    const forms = word?.case === "lower" ? verbForms(word.lower) : undefined;
    if (!word || !forms || !(forms.past || forms.present) || strengthOf(forms.lemma) === "other")
      return undefined;
    let from = at + 1;
    while (from < end && isAdverb(tokens[from])) from++;
    if (from >= end || tokens[from]?.tag === "date") return undefined;
    const speaker = phraseFrom(tokens, from);
    return speaker && { speaker, cue: { first: at, last: at + 1 }, lemma: forms.lemma };
  }

  /** `She said: "…"`, `Ada Quill, the mayor: "…"`: right before a colon or comma. */
  private introduced(it: Placed) {
    const { tokens } = this.parsed;
    const mark = this.markBefore(it);
    if (mark === undefined || !/^[:,]$/.test(tokens[mark]?.text ?? "")) return undefined;
    const cue = this.nearestCue(
      it,
      ({ strength, form }) => strength === "speech" || form === "according",
    );
    if (cue) return { ...told(this.outer(cue)), by: "before" as const };
    if (tokens[mark]?.text !== ":") return undefined;
    const sentence = tokens[mark]?.sentence ?? 0;
    const first = this.sentence(sentence)?.first ?? mark;
    const isLabel =
      mark - first <= 4 &&
      tokens[first]?.tag === "name" &&
      this.frames.clauses(this.sentence(sentence) as Sentence).length === 0;
    if (!isLabel) return undefined;
    return {
      speaker: { first, last: mark },
      cue: { first: mark, last: mark + 1 },
      by: "before" as const,
    };
  }

  /** The token before the opening mark, in the same line. */
  private markBefore({ open, stretch }: Placed): number | undefined {
    const { tokens } = this.parsed;
    let at = open - 1;
    while (at >= 0 && (tokens[at]?.start ?? 0) >= stretch.outer.start) at--;
    const word = tokens[at];
    if (!word || this.sentence(word.sentence)?.line !== stretch.line) return undefined;
    return at;
  }

  /** The nearest cue before a stretch, in the sentence in which it opens. */
  private nearestCue(it: Placed, fits: (cue: Cue) => boolean): Cue | undefined {
    const before = this.markBefore(it);
    const sentence =
      before === undefined ? undefined : this.sentence(this.parsed.tokens[before]?.sentence ?? -1);
    if (!sentence || before === undefined) return undefined;
    const isOwn = sentence.index === it.opensIn || this.parsed.tokens[before]?.text === ":";
    if (!isOwn) return undefined;
    return this.frames
      .cues(sentence)
      .findLast((cue) => cue.last <= before + 1 && cue.speaker !== undefined && fits(cue));
  }

  /** `She called it "…"`, `saying the plan was "…"`: the nearest cue before, in the same sentence. */
  private before(it: Placed) {
    const nearest = this.nearestCue(it, ({ strength }) => strength !== "other");
    if (!nearest) return undefined;
    const around = this.cueAround(it);
    if (around) return { ...told(around), by: "before" as const };
    const isCalling = CALLING.test(nearest.lemma) || nearest.strength === "speech";
    const speech = this.nearestCue(it, ({ strength }) => strength === "speech");
    const isOwn = isCalling || nearest.clause?.link === "shared" || !speech;
    return { ...told(this.outer(isOwn ? nearest : speech)), by: "before" as const };
  }

  /** The first cue of saying in whose content a stretch lies: "Quill said that what Reed called …" is Quill's. */
  private cueAround({ open, opensIn }: Placed): Cue | undefined {
    const sentence = this.sentence(opensIn);
    const around =
      sentence &&
      this.contentsOf(sentence).find(({ first, last, cue, isObject }) => {
        const isSaid = !isObject && cue.form === "finite" && cue.strength === "speech";
        return isSaid && cue.last <= open && first <= open && open < last;
      });
    return around?.cue;
  }

  /**
   * The cue whose content another lies in: "Quill said she called it …" is Quill's as much as hers, and
   * she is named there.
   */
  private outer(cue: Cue): Cue {
    const { tokens } = this.parsed;
    const speaker = cue.speaker;
    const isPronoun =
      speaker?.last === (speaker?.first ?? 0) + 1 &&
      /^(?:he|she|it|they|i|we|you|there|that)$/.test(tokens[speaker?.first ?? 0]?.lower ?? "");
    const sentence = this.sentence(tokens[cue.first]?.sentence ?? -1);
    const isRelated = /^(?:which|what|who|whom|as)$/.test(
      tokens[(speaker?.first ?? 0) - 1]?.lower ?? "",
    );
    if (!isPronoun || isRelated || !sentence) return cue;
    const around = this.frames
      .cues(sentence)
      .findLast(
        (it) =>
          it.last <= cue.first &&
          it.speaker !== undefined &&
          it.strength === "speech" &&
          it.form === "finite",
      );
    return around ? this.outer(around) : cue;
  }

  /** `The "…" plan was wrong, she said`: a cue behind, though not right behind. */
  private aside(it: Placed) {
    const sentence = this.sentence(it.closesIn);
    if (!sentence || it.close >= sentence.last) return undefined;
    const cue = this.frames
      .cues(sentence)
      .find(
        ({ first, strength, speaker, form }) =>
          first >= it.close &&
          strength === "speech" &&
          speaker !== undefined &&
          form !== "infinitive" &&
          form !== "ing",
      );
    return cue && { ...told(cue), by: "aside" as const };
  }

  /** A quotation that fills its sentences: who spoke just before goes on, or who was told of. */
  private carried(it: Placed, index: number) {
    const previous = this.done[index - 1];
    const before = this.placed[index - 1];
    const isWhole =
      this.markBefore(it) === undefined ||
      this.parsed.tokens[it.open]?.sentence !==
        this.parsed.tokens[this.markBefore(it) ?? 0]?.sentence;
    if (!isWhole) return undefined;
    const gap = before ? it.stretch.line - before.stretch.line : Number.POSITIVE_INFINITY;
    const turned =
      gap === 0 && before !== undefined && this.isTurn(before, it)
        ? this.fromContext(it)
        : undefined;
    if (turned) return turned;
    if (previous && before && (gap === 0 || (gap === 1 && before.stretch.goesOn))) {
      const { speaker, cue, lemma } = previous;
      if (speaker)
        return {
          speaker,
          ...(cue && { cue }),
          ...(lemma !== undefined && { lemma }),
          by: "carried" as const,
        };
    }
    return (
      this.fromContext(it) ??
      (previous?.speaker && gap <= 2
        ? { speaker: previous.speaker, by: "carried" as const }
        : undefined)
    );
  }

  /** Does a sentence of its own stand between two quotations, so that somebody else may have spoken? */
  private isTurn(before: Placed, it: Placed): boolean {
    const between = this.sentence(it.opensIn - 1);
    if (!between || between.first < before.close || between.index <= before.closesIn) return false;
    return (
      between.index > (this.parsed.tokens[before.close]?.sentence ?? 0) ||
      !this.isShort(between, before.close)
    );
  }

  /** The last cue's speaker, or else the last subject, of the sentence before. */
  private fromContext(it: Placed) {
    const opening = this.sentence(it.opensIn);
    for (let index = it.opensIn - 1; index >= Math.max(0, it.opensIn - 2); index--) {
      const sentence = this.sentence(index);
      if (!sentence || !opening || opening.line - sentence.line > 1) return undefined;
      const cues = this.frames.cues(sentence).filter(({ speaker }) => speaker !== undefined);
      const cue =
        cues.find(({ strength }) => strength === "speech") ??
        cues.find(({ strength, form }) => strength === "stance" && form === "finite") ??
        cues[0];
      if (cue?.speaker) return { speaker: cue.speaker, by: "carried" as const };
      const named = this.namedBeforeColon(sentence);
      if (named) return { speaker: named, by: "carried" as const };
    }
    return undefined;
  }

  /** Who was quoted before in the same paragraph. */
  private sameLine(it: Placed, index: number) {
    const [previous, before] = [this.done[index - 1], this.placed[index - 1]];
    if (!previous?.speaker || before?.stretch.line !== it.stretch.line) return undefined;
    return { speaker: previous.speaker, by: "carried" as const };
  }

  /** "From Ada Quill at the Courier:", before a paragraph that quotes. */
  private namedBeforeColon({ first, last }: Sentence): Phrase | undefined {
    const { tokens } = this.parsed;
    if (tokens[last - 1]?.text !== ":") return undefined;
    let from = first;
    while (from < last && tokens[from]?.tag !== "name") from++;
    let to = from;
    while (to < last && tokens[to]?.tag === "name") to++;
    return to > from ? { first: from, last: to } : undefined;
  }

  /** Any verb before, in the same sentence: its subject. */
  private subject(it: Placed) {
    const cue = this.nearestCue(it, ({ form }) => form === "finite");
    return cue && { ...told(cue), by: "subject" as const };
  }
}

function told({
  first,
  last,
  lemma,
  speaker,
}: Cue): Pick<Attribution, "speaker" | "cue" | "lemma"> {
  return { cue: { first, last }, lemma, ...(speaker && { speaker }) };
}

/** The words of a phrase. */
export function wordsOf(tokens: readonly Word[], { first, last }: Phrase): readonly Word[] {
  return tokens.slice(first, last);
}
