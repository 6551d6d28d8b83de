import { inBloom } from "../../../text";
import type { Word } from "../../document/parse";
import { knowledge } from "../../lexicon/knowledge";
import { ADJECTIVE_TAILS } from "../../lexicon/others";
import type { PhraseMatch } from "../phrases";
import type { Rule } from "../rules";

/** Takes down that a rule counts for a segment. */
export type Add = (rule: Rule) => void;

/** A segment's own words, with what is known of them. */
export interface Own {
  words: readonly Word[];
  lowers: readonly string[];
  traits: readonly number[];
  first: Word;
  last: Word;
  firstTraits: number;
  lastTraits: number;
  /** What all words with a capital have. */
  all: number;
  /** As what the segment is known as a whole. */
  phrase: PhraseMatch;
  /** Does it begin with a place that is known in full? */
  isPlaceFirst: boolean;
  /** With an organisation? */
  isBodyFirst: boolean;
  /** Is all but its first word a place that is known in full? */
  isPlaceLast: boolean;
  /** An organisation? */
  isBodyLast: boolean;
}

/** "BioNTech", not "McKay", "O'Brien" or "Jean-Claude". */
export function isMixed({ case: it, text }: Word): boolean {
  return (
    it === "mixed" && !/^\p{Lu}\p{Ll}*[-'’]|^(?:Mc|Mac|De|La|Le|Van|Di|Da|O)[A-Z'’]/u.test(text)
  );
}

/** "German-born", "Saudi-led". */
export function isAdjective({ text }: Word): boolean {
  const tail = /^\p{Lu}[\p{L}.]*(?:-\p{L}+)*-(\p{Ll}{3,})$/u.exec(text)?.[1];
  if (tail === undefined) return false;
  return ADJECTIVE_TAILS.has(tail) || (tail.length > 3 && inBloom(knowledge().english, tail));
}
