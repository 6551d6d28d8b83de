import type { Span } from "../../model";
import { isInner, readContents } from "../contents/content";
import { readFrames } from "../cues/frames";
import { parseText } from "../document/parse";
import { findStretches, outerSpans } from "../quotes/marks";
import { finish } from "../steps";
import { spanOfTokens } from "./setting";

/** What a text tells that somebody said, thought or asked for, whole: facts are of its clauses. */
export interface Attributed extends Span {
  /** Lacks where nobody is told to have said it: "was asked about the plan". */
  speaker?: Span;
  cue: Span;
}

/** The attributed contents of an English text that stand outside of quotation marks or partly so, in order of their cues. */
export function attributedIn(text: string): Attributed[] {
  const parsed = finish(parseText(text));
  const frames = readFrames(parsed, outerSpans(findStretches(text, parsed.lines)));
  const contentsOf = readContents(parsed, frames);
  return parsed.sentences.flatMap((sentence) => {
    if (sentence.role !== "body" || sentence.caps === "all") return [];
    const contents = contentsOf(sentence);
    return contents.flatMap((content) => {
      const { first, last, cue } = content;
      if (isInner(content, contents)) return [];
      return {
        ...spanOfTokens(parsed, { first, last }),
        ...(cue.speaker && { speaker: spanOfTokens(parsed, cue.speaker) }),
        cue: spanOfTokens(parsed, cue),
      };
    });
  });
}
