import type { Contents } from "../contents/content";
import { type Cue, strengthOf } from "../cues/cues";
import type { Frames } from "../cues/frames";
import type { ParsedText, Sentence } from "../document/parse";
import { phraseFrom } from "../grammar/phrases";
import { isAdverb } from "../grammar/verb-words";
import { verbForms } from "../grammar/verbs";
import { oneOf } from "../one-of";
import { each, type Steps } from "../steps";
import { Around } from "./around";
import { Context } from "./context";
import type { Stretch } from "./marks";
import { type Attribution, type Placed, place, told } from "./placed";

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
  const attributor = new Attributor(new Around(parsed, frames, contentsOf), placed);
  yield* each(placed, STRIDE, (_, index) => attributor.attribute(index));
  return attributor.finish();
}

/** Verbs that a few quoted words are the object of. */
const CALLING = oneOf(
  "call describe label dub brand term deem denounce dismiss praise slam blast mock " +
    "refer characterize characterise portray criticize criticise accuse blame thank decry " +
    "hail express voice cite quote compare liken",
);

/** "Quill is heard …": what of, another cue tells. */
function isHeard({ lemma, clause }: Cue): boolean {
  return clause?.verb.isPassive === true && /^(?:hear|see|quote|record|film)$/.test(lemma);
}

/** "Quill is heard saying": the cue that tells what. */
function isHeardSaying({ form, strength, speaker, first }: Cue): boolean {
  return form === "ing" && strength === "speech" && speaker !== undefined && speaker.last < first;
}

class Attributor {
  private readonly done: Attribution[] = [];
  private readonly context: Context;

  constructor(
    private readonly around: Around,
    private readonly placed: readonly Placed[],
  ) {
    this.context = new Context(around, placed, this.done);
  }

  /** Attributes the stretch of an index; those before it have been. */
  attribute(index: number): void {
    const it = this.placed[index] as Placed;
    const found = this.behind(it, index) ??
      this.signed(it) ??
      this.introduced(it) ??
      this.before(it) ??
      this.aside(it) ??
      this.context.carried(it, index) ??
      this.subject(it) ??
      this.context.sameLine(it, index) ?? { by: "none" as const };
    this.done.push({ stretch: it.stretch, isNear: this.isNear(it, found), ...found });
  }

  /** All of them; those without a speaker now with what stands behind them. */
  finish(): Attribution[] {
    return this.done.map((it, index) => {
      const speaker = it.speaker ?? this.context.laterSpeaker(index);
      return speaker && !it.speaker ? { ...it, speaker, by: "carried" } : it;
    });
  }

  /** Does the cue stand right beside the stretch? */
  private isNear(it: Placed, { by, cue }: Pick<Attribution, "by" | "cue">): boolean {
    if (by === "behind") return true;
    return by === "before" && cue !== undefined && it.open - cue.last <= 3;
  }

  /** `"…," she said`, `"…," said Ada Quill of Riverton`. */
  private behind(it: Placed, index: number) {
    const { tokens } = this.around.parsed;
    const sentence = this.around.sentence(tokens[it.close]?.sentence ?? -1);
    if (sentence?.line !== it.stretch.line) return undefined;
    const end = Math.min(sentence.last, this.placed[index + 1]?.open ?? sentence.last);
    const last = this.around.parsed.text.slice(
      Math.max(0, it.stretch.end - 1),
      it.stretch.outer.end,
    );
    const isOpen =
      /[,!?…—–-]/u.test(last) ||
      (/\./.test(last) && this.around.isShort(sentence, it.close)) ||
      /^[,—–-]$/u.test(tokens[it.close]?.text ?? "");
    if (!isOpen || this.isPartOfContent(it)) return undefined;
    let at = it.close;
    while (at < end && (tokens[at]?.kind === "mark" || isAdverb(tokens[at]))) at++;
    // "…," drawing loud jeers: of what was told before.
    const forms = verbForms(tokens[at]?.lower ?? "");
    if (forms?.ing && tokens[at]?.case === "lower") return undefined;
    const inverted = this.inverted(at, end);
    if (inverted) return { ...inverted, by: "behind" as const };
    const cue = this.around.frames
      .cues(sentence)
      .find(
        (it) =>
          (it.form === "finite" ? it.speaker !== undefined || !isHeard(it) : isHeardSaying(it)) &&
          it.first >= at &&
          it.first < end &&
          it.clause?.link !== "relative",
      );
    const isNear =
      cue?.speaker !== undefined && cue.speaker.first <= at + (cue.strength === "other" ? 0 : 3);
    if (!cue || !isNear || cue.first - at > 40) {
      const according = this.around.frames
        .cues(sentence)
        .find((it) => it.form === "according" && it.first >= at && it.first < at + 2);
      return according && { ...told(according), by: "behind" as const };
    }
    return { ...told(cue), by: "behind" as const };
  }

  /** `Quill called it "a shame," and Reed agreed`: a few words of what a cue before has told. */
  private isPartOfContent(it: Placed): boolean {
    const isSmall = /^\p{Ll}/u.test(
      this.around.parsed.text.slice(it.stretch.start, it.stretch.start + 2),
    );
    if (!isSmall) return false;
    const cue = this.around.nearestCue(
      it,
      ({ strength, lemma }) => strength === "speech" || CALLING.test(lemma),
    );
    return cue !== undefined;
  }

  /** `"…" — Ada Quill`: a name alone behind a dash, to the end of its line. */
  private signed(it: Placed) {
    const { tokens } = this.around.parsed;
    const dash = tokens[it.close];
    const first = it.close + 1;
    if (!dash || !/^[—–-]$/u.test(dash.text) || tokens[first]?.tag !== "name") return undefined;
    const sentence = this.around.sentence(dash.sentence);
    let last = first;
    while (tokens[last]?.tag === "name") last++;
    const isEnd = sentence?.line === it.stretch.line && last >= sentence.last;
    if (!isEnd) return undefined;
    return {
      speaker: { first, last },
      cue: { first: it.close, last: first },
      by: "behind" as const,
    };
  }

  /** "said Ada Quill": a verb of saying right behind the quotation. */
  private inverted(at: number, end: number) {
    const { tokens } = this.around.parsed;
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
    const { tokens } = this.around.parsed;
    const mark = this.around.markBefore(it);
    if (mark === undefined || !/^[:,]$/.test(tokens[mark]?.text ?? "")) return undefined;
    const cue = this.around.nearestCue(
      it,
      ({ strength, form }) => strength === "speech" || form === "according",
    );
    if (cue) return { ...told(this.around.outer(cue)), by: "before" as const };
    if (tokens[mark]?.text !== ":") return undefined;
    const sentence = tokens[mark]?.sentence ?? 0;
    const first = this.around.sentence(sentence)?.first ?? mark;
    const isLabel =
      mark - first <= 4 &&
      tokens[first]?.tag === "name" &&
      this.around.frames.clauses(this.around.sentence(sentence) as Sentence).length === 0;
    if (!isLabel) return undefined;
    return {
      speaker: { first, last: mark },
      cue: { first: mark, last: mark + 1 },
      by: "before" as const,
    };
  }

  /** `She called it "…"`, `saying the plan was "…"`: the nearest cue before, in the same sentence. */
  private before(it: Placed) {
    const nearest = this.around.nearestCue(it, ({ strength }) => strength !== "other");
    if (!nearest) return undefined;
    const around = this.around.cueAround(it);
    if (around) return { ...told(around), by: "before" as const };
    const isCalling = CALLING.test(nearest.lemma) || nearest.strength === "speech";
    const speech = this.around.nearestCue(it, ({ strength }) => strength === "speech");
    const isOwn = isCalling || nearest.clause?.link === "shared" || !speech;
    return { ...told(this.around.outer(isOwn ? nearest : speech)), by: "before" as const };
  }

  /** `The "…" plan was wrong, she said`: a cue behind, though not right behind. */
  private aside(it: Placed) {
    const sentence = this.around.sentence(it.closesIn);
    if (!sentence || it.close >= sentence.last) return undefined;
    const cue = this.around.frames
      .cues(sentence)
      .find(
        ({ first, strength, speaker, form }) =>
          first >= it.close &&
          strength === "speech" &&
          speaker !== undefined &&
          form !== "infinitive" &&
          form !== "ing" &&
          !(form === "finite" && this.context.isAside({ speaker })),
      );
    return cue && { ...told(cue), by: "aside" as const };
  }

  /** Any verb before, in the same sentence: its subject. */
  private subject(it: Placed) {
    const cue = this.around.nearestCue(it, ({ form }) => form === "finite");
    return cue && { ...told(cue), by: "subject" as const };
  }
}
