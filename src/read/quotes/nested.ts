import { strengthOf } from "../cues/cues";
import type { ParsedText } from "../document/parse";
import type { Phrase } from "../grammar/clause";
import { phraseEndingAt } from "../grammar/phrases";
import { verbForms } from "../grammar/verbs";
import type { Stretch } from "./marks";
import type { Attribution } from "./placed";

/** Tokens before a quotation in which its verb of saying is looked for. */
const REACH = 6;

/**
 * Quotations inside of others, where these tell who says them: in "he shouted, 'Go home!'" what he
 * shouted. What else stands between marks there is a word held at a distance.
 */
export function attributeNested(
  { tokens, text }: ParsedText,
  stretches: readonly Stretch[],
): Attribution[] {
  let at = 0;
  return stretches.flatMap((stretch) => {
    if (!stretch.isNested) return [];
    while (at < tokens.length && (tokens[at]?.start ?? 0) < stretch.outer.start) at++;
    if (!/[,:]\s*$/u.test(text.slice(Math.max(0, stretch.outer.start - 3), stretch.outer.start))) {
      return [];
    }
    const found = sayingBefore(tokens, at);
    return found ? { stretch, ...found, isNear: true, by: "before" as const } : [];
  });
}

function sayingBefore(tokens: ParsedText["tokens"], end: number) {
  const sentence = tokens[end - 1]?.sentence;
  for (let at = end - 1; at >= Math.max(0, end - REACH); at--) {
    const word = tokens[at];
    if (!word || word.sentence !== sentence) return undefined;
    const forms = verbForms(word.lower);
    if (!forms || strengthOf(forms.lemma) !== "speech" || word.case !== "lower") continue;
    const speaker = speakerBefore(tokens, at);
    const cue: Phrase = { first: at, last: at + 1 };
    return { cue, lemma: forms.lemma, ...(speaker && { speaker }) };
  }
  return undefined;
}

function speakerBefore(tokens: ParsedText["tokens"], at: number): Phrase | undefined {
  const sentence = tokens[at]?.sentence;
  let floor = at;
  while (tokens[floor - 1]?.sentence === sentence && at - floor < 12) floor--;
  const before = /^(?:'ll|will|would|have|had|then|also)$/.test(tokens[at - 1]?.lower ?? "")
    ? at - 2
    : at - 1;
  return phraseEndingAt(tokens, floor, before);
}
