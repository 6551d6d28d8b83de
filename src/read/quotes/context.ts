import { SUBORDINATING } from "../contents/view";
import type { Cue } from "../cues/cues";
import type { Sentence } from "../document/parse";
import type { Phrase } from "../grammar/clause";
import type { Around } from "./around";
import type { Attribution, Placed } from "./placed";

/** Who spoke, or was told of, before and behind a quotation. */
export class Context {
  constructor(
    private readonly around: Around,
    private readonly placed: readonly Placed[],
    /** What was attributed so far, by the indices of `placed`. */
    private readonly done: readonly Attribution[],
  ) {}

  /** A quotation that fills its sentences: who spoke just before goes on, or who was told of. */
  carried(it: Placed, index: number) {
    const previous = this.done[index - 1];
    const before = this.placed[index - 1];
    const isWhole =
      this.around.markBefore(it) === undefined ||
      this.around.parsed.tokens[it.open]?.sentence !==
        this.around.parsed.tokens[this.around.markBefore(it) ?? 0]?.sentence;
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

  /** Who was quoted before in the same paragraph. */
  sameLine(it: Placed, index: number) {
    const [previous, before] = [this.done[index - 1], this.placed[index - 1]];
    if (!previous?.speaker || before?.stretch.line !== it.stretch.line) return undefined;
    return { speaker: previous.speaker, by: "carried" as const };
  }

  /** Who is told of in the sentence behind, or quoted nearby. */
  laterSpeaker(index: number): Phrase | undefined {
    const it = this.placed[index] as Placed;
    const next = this.around.sentence(it.closesIn + 1);
    if (next?.line === it.stretch.line) {
      const cue = this.around.frames
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

  /** Does a sentence of its own stand between two quotations, so that somebody else may have spoken? */
  private isTurn(before: Placed, it: Placed): boolean {
    const between = this.around.sentence(it.opensIn - 1);
    if (!between || between.first < before.close || between.index <= before.closesIn) return false;
    return (
      between.index > (this.around.parsed.tokens[before.close]?.sentence ?? 0) ||
      !this.around.isShort(between, before.close)
    );
  }

  /** The last cue's speaker, or else the last subject, of the sentence before. */
  private fromContext(it: Placed) {
    const opening = this.around.sentence(it.opensIn);
    for (let index = it.opensIn - 1; index >= Math.max(0, it.opensIn - 2); index--) {
      const sentence = this.around.sentence(index);
      if (!sentence || !opening || opening.line - sentence.line > 1) return undefined;
      const cues = this.around.frames.cues(sentence).filter(({ speaker }) => speaker !== undefined);
      const cue =
        cues.find((it) => it.strength === "speech" && !this.isAside(it)) ??
        cues.find(({ strength }) => strength === "speech") ??
        cues.find(({ strength, form }) => strength === "stance" && form === "finite") ??
        cues.find((it) => !this.isAside(it)) ??
        cues[0];
      if (cue?.speaker) return { speaker: cue.speaker, by: "carried" as const };
      const named = this.namedBeforeColon(sentence);
      if (named) return { speaker: named, by: "carried" as const };
    }
    return undefined;
  }

  /** "after the talks concluded": does a cue's clause only tell when or why? */
  isAside({ speaker }: Pick<Cue, "speaker">): boolean {
    const before = this.around.parsed.tokens[(speaker?.first ?? 0) - 1];
    return SUBORDINATING.test(before?.lower ?? "") || before?.lower === "whether";
  }

  /** "From Ada Quill at the Courier:", before a paragraph that quotes. */
  private namedBeforeColon({ first, last }: Sentence): Phrase | undefined {
    const { tokens } = this.around.parsed;
    if (tokens[last - 1]?.text !== ":") return undefined;
    let from = first;
    while (from < last && tokens[from]?.tag !== "name") from++;
    let to = from;
    while (to < last && tokens[to]?.tag === "name") to++;
    return to > from ? { first: from, last: to } : undefined;
  }
}
