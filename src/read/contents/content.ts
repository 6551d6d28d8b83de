import { type Cue, strengthOf } from "../cues/cues";
import type { Frames } from "../cues/frames";
import type { ParsedText, Sentence } from "../document/parse";
import type { Phrase } from "../grammar/clause";
import { verbForms } from "../grammar/verbs";
import { oneOf } from "../one-of";
import { ContentFinder } from "./finder";

/** What somebody is told to have said, outside of quotation marks or partly so. Tokens, last exclusive. */
export interface Content extends Phrase {
  cue: Cue;
  /** Is it the object of the cue's own clause, not a clause by itself: "denied the charge"? */
  isObject: boolean;
}

/** The attributed contents of each sentence, in the order of their cues: found when they are asked for. */
export type Contents = (sentence: Sentence) => readonly Content[];

/** Reads the contents of a text. */
export function readContents(parsed: ParsedText, frames: Frames): Contents {
  const known = new Map<number, Content[]>();
  return (sentence) => {
    let contents = known.get(sentence.index);
    if (!contents) {
      contents = findContents(parsed, sentence, frames);
      known.set(sentence.index, contents);
    }
    return contents;
  };
}

function findContents(parsed: ParsedText, sentence: Sentence, frames: Frames): Content[] {
  const cues = frames.cues(sentence).filter((cue) => {
    const { speaker, strength, form } = cue;
    if (strength === "other") return false;
    if (speaker === undefined) return isImpersonal(cue);
    return form !== "infinitive" || isSaid(parsed, cue);
  });
  return cues.flatMap((cue) => {
    const found = new ContentFinder(parsed, sentence, frames, cue).find();
    return found && isWorth(parsed, frames, found) ? { cue, ...found } : [];
  });
}

/** Words before "to" behind which nothing is told to have been said: "a plan to tell them", "refused to say". */
const NOT_DONE = oneOf(
  "plan plans decision effort efforts chance right time way ability refusal failure " +
    "need reason pressure order duty refuse refuses refused fail fails failed decline " +
    "declines declined going able unable ready likely hard easy fair want wants wanted " +
    "have has had is are was were be",
);

/** Verbs of which it often stays open who did it: "was asked about the plan". */
const IMPERSONAL = oneOf("ask accuse declare");

/** "Asked whether", "Quill was accused of": something that was said, whoever it was. */
function isImpersonal({ form, clause, lemma }: Cue): boolean {
  return form === "participle" || (clause?.verb.isPassive === true && IMPERSONAL.test(lemma));
}

/** "went on to say", "tried to explain": said, where "a plan to tell them" is none. */
function isSaid({ tokens }: ParsedText, { first, lemma, strength }: Cue): boolean {
  if (strength !== "speech" || /^(?:ask|answer|read|post|order|chant)$/.test(lemma)) return false;
  return !NOT_DONE.test(tokens[first - 2]?.lower ?? "");
}

/** Is a content told of in what another says: "Quill said that Reed had denied the charge"? */
export function isInner({ cue }: Content, contents: readonly Content[]): boolean {
  return contents.some((outer) => {
    const isSaid = !outer.isObject && outer.cue.form !== "according" && outer.cue !== cue;
    return isSaid && outer.first <= cue.first && cue.last <= outer.last;
  });
}

/** Long enough, and not all of it quoted. */
function isWorth({ tokens }: ParsedText, frames: Frames, { first, last }: Phrase): boolean {
  const words = tokens.slice(first, last).filter(({ kind }) => kind !== "mark");
  // "said he replied: “No.”": what is quoted is told of, and nothing else.
  const end = tokens[last - 1];
  const forms = verbForms(end?.lower ?? "");
  const isCue = forms?.past === true && strengthOf(forms.lemma) === "speech";
  if (isCue && words.length < 3) return false;
  const free = words.filter((word) => !frames.isQuoted(word)).length;
  return words.length > 1 && free > 1 && free * 4 > words.length;
}
