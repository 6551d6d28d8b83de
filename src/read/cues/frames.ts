import type { Span } from "../../model";
import type { ParsedText, Sentence, Word } from "../document/parse";
import type { Clause } from "../grammar/clause";
import { findClauses } from "../grammar/clauses";
import { type Cue, findCues } from "./cues";

/** What a text says outside of its quotations: the clauses and cues of each sentence. */
export interface Frames {
  clauses(sentence: Sentence): readonly Clause[];
  cues(sentence: Sentence): readonly Cue[];
  /** Does the token stand in a quotation? */
  isQuoted(word: Word): boolean;
}

/** Reads the frames of a text around its quotations, sentence by sentence as they are asked for. */
export function readFrames(parsed: ParsedText, quotations: readonly Span[]): Frames {
  const quoted = quotedTokens(parsed, quotations);
  const isQuoted = (word: Word): boolean => quoted[word.index] === 1;
  const known = new Map<number, { clauses: Clause[]; cues: Cue[] }>();
  const read = (sentence: Sentence) => {
    let frame = known.get(sentence.index);
    if (!frame) {
      const clauses = findClauses(parsed.tokens, sentence, isQuoted);
      frame = { clauses, cues: findCues(parsed, sentence, clauses, isQuoted) };
      known.set(sentence.index, frame);
    }
    return frame;
  };
  return {
    clauses: (sentence) => read(sentence).clauses,
    cues: (sentence) => read(sentence).cues,
    isQuoted,
  };
}

/** 1 for each token that stands in a quotation, its marks included. */
function quotedTokens({ tokens }: ParsedText, quotations: readonly Span[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let at = 0;
  for (const { start, end } of quotations) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++;
    for (; at < tokens.length && (tokens[at]?.start ?? 0) < end; at++) quoted[at] = 1;
  }
  return quoted;
}
