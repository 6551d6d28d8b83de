import type { Word } from "../document/parse";
import type { Phrase, VerbGroup } from "../grammar/clause";
import { phraseEndingAt } from "../grammar/phrases";
import { oneOf, type WordTest } from "../one-of";
import type { Cue } from "./cues";

/** What is said or held, as a noun, and the verb that it is of. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    accusation: "accuse",
    admission: "admit",
    allegation: "allege",
    announcement: "announce",
    appeal: "appeal",
    argument: "argue",
    assertion: "assert",
    assurance: "assure",
    attack: "attack",
    belief: "believe",
    call: "call",
    claim: "claim",
    comment: "comment",
    complaint: "complain",
    conclusion: "conclude",
    condemnation: "condemn",
    contention: "contend",
    criticism: "criticize",
    declaration: "declare",
    demand: "demand",
    denial: "deny",
    denunciation: "denounce",
    description: "describe",
    insistence: "insist",
    pledge: "pledge",
    prediction: "predict",
    promise: "promise",
    proposal: "propose",
    remark: "remark",
    statement: "state",
    suggestion: "suggest",
    threat: "threaten",
    view: "believe",
    vow: "vow",
    warning: "warn",
  }),
);

/** What stands between such nouns and what was said, "that" apart, which goes with all of them. */
const BEHIND: readonly (readonly [noun: WordTest, next: WordTest])[] = [
  [
    oneOf(
      "accusation admission announcement condemnation criticism declaration denial denunciation description",
    ),
    oneOf("of"),
  ],
  [oneOf("call demand appeal"), oneOf("for")],
  [oneOf("remark comment claim complaint statement warning conclusion"), oneOf("about on")],
];

/** Verbs that tell of a saying by such a noun alone, and more nouns of that kind. */
const LIGHT = oneOf("make issue give express repeat offer voice raise take hold");
const HELD = oneOf("point case hope confidence concern fear doubt opinion assurance clear");
/** Words between such a verb and "that". */
const TO_THAT = 5;

/** "made the point that", "issued a warning that", "expressed hope that": does a verb tell of a saying with its noun? */
export function isLightSaying(tokens: readonly Word[], { last, lemma }: VerbGroup): boolean {
  if (!LIGHT.test(lemma)) return false;
  for (let at = last; at < last + TO_THAT; at++) {
    if (tokens[at]?.kind !== "word") return false;
    if (tokens[at + 1]?.lower !== "that") continue;
    const noun = (tokens[at]?.lower ?? "").replace(/s$/, "");
    return HELD.test(noun) || NOUNS.has(noun);
  }
  return false;
}

/** Words between whose it is and the noun: "their first, rather loud demand". */
const BETWEEN = 4;

/** "Quill's claim that", "their repeated demands for": said by whose it is. */
export function nounCue(tokens: readonly Word[], at: number, word: Word): Cue | undefined {
  const noun = word.lower.replace(/s$/, "");
  const lemma = NOUNS.get(noun);
  if (lemma === undefined) return undefined;
  const next = tokens[at + 1]?.lower ?? "";
  const opens = next === "that" || BEHIND.some(([of, by]) => of.test(noun) && by.test(next));
  if (!opens || tokens[at + 1]?.sentence !== word.sentence) return undefined;
  for (let index = at - 1; index >= at - 1 - BETWEEN; index--) {
    const speaker = ownerAt(tokens, index);
    if (speaker)
      return { first: at, last: at + 1, lemma, speaker, strength: "speech", form: "noun" };
    const before = tokens[index];
    const isQuality = before?.kind === "word" && /^(?:word|adverb|past)$/.test(before.tag);
    if (!isQuality && before?.text !== ",") return undefined;
  }
  return undefined;
}

/** "his", or "Ada Quill" of "Ada Quill's": whose the noun behind is. */
function ownerAt(tokens: readonly Word[], at: number): Phrase | undefined {
  const word = tokens[at];
  if (!word) return undefined;
  if (/^(?:his|her|its|their)$/.test(word.lower)) return { first: at, last: at + 1 };
  if (word.kind !== "clitic") return undefined;
  let floor = at;
  while (tokens[floor - 1]?.sentence === word.sentence && at - floor < 8) floor--;
  return phraseEndingAt(tokens, floor, at - 1);
}
