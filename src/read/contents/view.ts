import type { Cue } from "../cues/cues";
import type { Frames } from "../cues/frames";
import type { ParsedText, Sentence, Word } from "../document/parse";
import type { Clause, Phrase } from "../grammar/clause";
import { oneOf, type WordTest } from "../one-of";

/** A sentence as contents are looked for in it, with its clauses and cues. Positions are indices of tokens. */
export class SentenceView {
  readonly clauses: readonly Clause[];
  readonly cues: readonly Cue[];
  readonly first: number;
  readonly last: number;
  private readonly tokens: readonly Word[];

  constructor(
    parsed: ParsedText,
    sentence: Sentence,
    private readonly frames: Frames,
  ) {
    this.tokens = parsed.tokens;
    this.first = behindDateline(parsed, sentence);
    this.last = sentence.last;
    this.clauses = frames.clauses(sentence);
    this.cues = frames.cues(sentence);
  }

  /** The word at a position; undefined outside of the sentence. */
  word(at: number): Word | undefined {
    return at >= this.first && at < this.last ? this.tokens[at] : undefined;
  }

  /** The text at a position in small letters; empty outside of the sentence. */
  text(at: number): string {
    return this.word(at)?.lower ?? "";
  }

  isQuoted(at: number): boolean {
    const word = this.word(at);
    return word !== undefined && this.frames.isQuoted(word);
  }

  /** The position of the first comma outside of quotations from `from` to `to`. */
  comma(from: number, to: number): number | undefined {
    for (let at = from; at < Math.min(to, this.last); at++) {
      if (this.text(at) === "," && !this.isQuoted(at)) return at;
    }
    return undefined;
  }

  /** Does one of the words stand from `from` to `to`? */
  hasWord(from: number, to: number, words: WordTest): boolean {
    for (let at = from; at < to; at++) if (words.test(this.text(at))) return true;
    return false;
  }

  /** Without loose marks and linking words at either end. */
  trimmed(from: number, to: number): Phrase | undefined {
    let [first, last] = [from, to];
    const isLoose = (at: number): boolean => {
      const word = this.word(at);
      return (
        word !== undefined &&
        (/^[,;:.!?…–—-]$/u.test(word.text) || /^(?:and|but|or)$/.test(word.lower))
      );
    };
    while (first < last && isLoose(first)) first++;
    while (last > first && isLoose(last - 1)) last--;
    return last > first ? { first, last } : undefined;
  }

  /** "As the crowd cheered": does a clause only tell when or why? */
  isSubordinate({ subject, verb }: Clause): boolean {
    const begin = Math.min(subject?.first ?? verb.first, verb.first);
    if (SUBORDINATING.test(this.text(begin - 1))) return true;
    if (this.clauses[0]?.verb.first !== verb.first) return false;
    // "As a mother, Quill was glad" has no clause before the comma.
    return SUBORDINATING.test(this.text(this.first)) && this.comma(this.first, begin) === undefined;
  }
}

/** The first token of a sentence that belongs to no dateline. */
function behindDateline(
  { tokens, datelines }: ParsedText,
  { start, first, last }: Sentence,
): number {
  const dateline = datelines.find((it) => it.start <= start && start < it.end);
  let at = first;
  while (dateline && at < last && (tokens[at]?.start ?? 0) < dateline.end) at++;
  return at;
}

/** What a clause of time or cause begins with. */
export const SUBORDINATING = oneOf(
  "as when while after before since until because although though if unless once",
);
