import type { Word } from "../document/parse";
import { oneOf, type WordTest } from "../one-of";

export const FINITE_AUXILIARY = withDenials(
  "is are was were am has have had do does did will would shall should can could may might must cannot",
  "is are was were has have had do does did wo would ca could should must need might",
);
export const MODAL = withDenials(
  "will would shall should can could may might must cannot",
  "wo would ca could should must need might",
);
export const BE = withDenials("is are was were am be been being", "is are was were");
export const CONTRACTED = /^(?:i|you|he|she|it|we|they|that|there|who|what)['’](?:m|re|ve|ll|d)$/;

/** Words, and others with "n't" behind them. */
function withDenials(words: string, denied: string): WordTest {
  const denials = denied.split(" ").flatMap((word) => [`${word}n't`, `${word}n’t`]);
  return oneOf([words, ...denials].join(" "));
}
export const CLITIC_HOST = oneOf(
  "he she it that there who what here this everyone everybody someone nobody",
);
/** Adverbs that stand inside a group or before it. */
export const ADVERB = oneOf(
  "not never also still just even only already always often now then thus soon later again ever " +
    "once since long both all yet rather quite almost nearly perhaps too first further instead either",
);
export const NO_ADVERB = oneOf(
  "family ally rally supply reply apply fly assembly italy july only-child bully police " +
    "rely comply imply multiply daily weekly early likely monopoly anomaly homily lily " +
    "jelly belly holy ugly friendly elderly deadly costly lovely lonely timely orderly",
);

/** Does a word stand between subject and verb, or inside of a group, without changing either? */
export function isAdverb(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (ADVERB.test(word.lower)) return true;
  const isOwn = word.kind === "word" && word.lower.endsWith("ly") && word.lower.length > 2;
  return isOwn && !/['’-]/.test(word.lower) && !NO_ADVERB.test(word.lower);
}

export const SUBJECT_PRONOUN = oneOf(
  "i we you they he she it who which that this these those there everyone everybody " +
    "nobody someone many some others most both few all none neither",
);
export const PLURAL_PRONOUN = oneOf(
  "i we you they who which that these those many some others most both few all people " +
    "police men women children",
);
export const DETERMINER = oneOf(
  "the a an this that these those each every no any some all both another such my your " +
    "his her its our their whose what which most more several many few other",
);
export const PREPOSITION = oneOf(
  "of in on at by for from with to as about into over after before against near during " +
    "under between through without within since toward towards upon across along around " +
    "behind beyond despite per than like until amid among including following",
);
/** "as planned", "when asked", "than expected": no finite verb behind these. */
export const REDUCING = oneOf("as when if once than unless though although while where until");
export const NEVER_REDUCED = oneOf(
  "said added noted argued insisted replied explained responded admitted acknowledged " +
    "joked vowed agreed complained",
);

/** Verbs behind which a clause may follow without "that". */
export const BARE = oneOf(
  "say tell think believe know hope claim report announce add warn argue insist suggest " +
    "admit acknowledge confirm deny declare feel fear expect assume guess wish promise " +
    "vow pledge note show mean see hear find learn agree predict estimate understand " +
    "realize state write tweet reveal conclude allege concede stress recall",
);
/** Verbs of saying that are hardly ever anything else. */
export const SAYING = oneOf("say tell believe think argue insist know add admit warn");
/** What may stand between the object of one verb and the subject of the next. */
export const PARTING =
  /^(?:[,;:–—()-]|and|but|or|that|which|who|because|when|while|as|after|before|if|where|whose|since|although|though|whether|until|unless|than|how|why|what|i|we|he|she|they|it|there)$/u;
/** Endings of adjectives, and of names of nations used like them: no subject ends with one. */
export const ADJECTIVE =
  /(?:ive|ous|ful|less|ible|able|ing|ed|ese|ish|ian|ical|ial|onal|ntal|ural)$/;
