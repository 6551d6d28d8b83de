import type { Cue } from "../cues/cues";
import type { ParsedText } from "../document/parse";
import type { Phrase } from "../grammar/clause";
import type { Stretch } from "./marks";

/** Who is quoted, and by which words that is told. Offsets are indices of tokens. */
export interface Attribution {
  stretch: Stretch;
  speaker?: Phrase;
  cue?: Phrase;
  lemma?: string;
  /** Does the cue stand right beside the stretch? */
  isNear: boolean;
  /** How it was found: the nearer to the top, the surer. */
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

/** The stretches of a text among its tokens. */
export function place({ tokens }: ParsedText, stretches: readonly Stretch[]): Placed[] {
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

/** What a cue tells of a quotation. */
export function told({
  first,
  last,
  lemma,
  speaker,
}: Cue): Pick<Attribution, "speaker" | "cue" | "lemma"> {
  return { cue: { first, last }, lemma, ...(speaker && { speaker }) };
}
