import type { Contents } from "../contents/content";
import type { Cue } from "../cues/cues";
import type { Frames } from "../cues/frames";
import type { ParsedText, Sentence } from "../document/parse";
import type { Placed } from "./placed";

/** What stands around a quotation in its own sentence. */
export class Around {
  constructor(
    readonly parsed: ParsedText,
    readonly frames: Frames,
    private readonly contentsOf: Contents,
  ) {}

  /** The sentence of an index. */
  sentence(index: number): Sentence | undefined {
    return this.parsed.sentences[index];
  }

  /** "Ada Quill said." behind a quotation that ends with a full stop. */
  isShort({ first, last }: Sentence, close: number): boolean {
    return first === close && last - first < 7;
  }

  /** The token before the opening mark, in the same line. */
  markBefore({ open, stretch }: Placed): number | undefined {
    const { tokens } = this.parsed;
    let at = open - 1;
    while (at >= 0 && (tokens[at]?.start ?? 0) >= stretch.outer.start) at--;
    const word = tokens[at];
    if (!word || this.sentence(word.sentence)?.line !== stretch.line) return undefined;
    return at;
  }

  /** The nearest cue before a stretch, in the sentence in which it opens. */
  nearestCue(it: Placed, fits: (cue: Cue) => boolean): Cue | undefined {
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

  /** The first cue of saying in whose content a stretch lies: "Quill said that what Reed called …" is Quill's. */
  cueAround({ open, opensIn }: Placed): Cue | undefined {
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
  outer(cue: Cue): Cue {
    const { tokens } = this.parsed;
    const speaker = cue.speaker;
    const isPronoun =
      speaker?.last === (speaker?.first ?? 0) + 1 &&
      /^(?:he|she|it|they|i|we|you|there|that)$/.test(tokens[speaker?.first ?? 0]?.lower ?? "");
    const sentence = this.sentence(tokens[cue.first]?.sentence ?? -1);
    if (!isPronoun || !sentence) return cue;
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
}
