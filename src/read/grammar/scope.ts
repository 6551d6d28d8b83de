import type { Word } from "../document/parse";
import type { VerbGroup } from "./clause";
import {
  CLITIC_HOST,
  CONTRACTED,
  DETERMINER,
  FINITE_AUXILIARY,
  SUBJECT_PRONOUN,
} from "./verb-words";

/** A sentence in which finite verbs are looked for, with those found so far. Positions are indices of tokens. */
export class VerbScope {
  readonly groups: VerbGroup[] = [];

  constructor(
    private readonly tokens: readonly Word[],
    readonly from: number,
    readonly to: number,
    readonly isHidden: (word: Word) => boolean,
  ) {}

  /** The word at a position; undefined outside of the sentence. */
  word(at: number): Word | undefined {
    return at >= this.from && at < this.to ? this.tokens[at] : undefined;
  }

  /** Is the word an auxiliary that makes a verb finite: "is", "she's", "could"? */
  isFiniteAuxiliary(at: number, word: Word): boolean {
    if (word.kind === "clitic") {
      const [before, next] = [this.word(at - 1), this.word(at + 1)];
      if (CLITIC_HOST.test(before?.lower ?? "")) return true;
      return before?.tag === "name" && /^(?:not|been|a|an|going|the)$/.test(next?.lower ?? "");
    }
    if (word.kind !== "word") return false;
    if (!FINITE_AUXILIARY.test(word.lower))
      return /['’]/.test(word.lower) && CONTRACTED.test(word.lower);
    if (word.case !== "lower" && at > this.from && word.case !== "first") return false;
    // "May 3", "a can", "the will": names and nouns.
    const before = this.word(at - 1);
    if (word.tag === "date" || word.tag === "name") return false;
    return !(
      /^(?:will|can|might|must|do|may)$/.test(word.lower) &&
      DETERMINER.test(before?.lower ?? "") &&
      !SUBJECT_PRONOUN.test(before?.lower ?? "")
    );
  }
}
