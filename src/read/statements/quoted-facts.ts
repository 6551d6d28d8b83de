import type { Fact } from "../../model";
import type { Content } from "../contents/content";
import type { Sentence } from "../document/parse";
import { findClauses } from "../grammar/clauses";
import type { Attribution } from "../quotes/placed";
import { factsAmong } from "./facts";
import { isNamed } from "./people";
import type { Setting } from "./setting";

/**
 * What a quotation asserts of those whom it names: facts of its clauses whose subject is named, with
 * the speaker for their source. Without a speaker there are none.
 */
export function quotedFactsOf(
  setting: Setting,
  { stretch, speaker, cue, lemma }: Attribution,
): Omit<Fact, "id">[] {
  const { tokens, sentences } = setting.parsed;
  if (!speaker || !cue || stretch.isNested) return [];
  if (!setting.named.within(stretch).some(({ nominal }) => !nominal)) return [];
  const first = tokenFrom(setting, stretch.start);
  const last = tokenFrom(setting, stretch.end);
  const inside: Setting = { ...setting, frames: { ...setting.frames, isQuoted: () => false } };
  const facts: Omit<Fact, "id">[] = [];
  for (let at = first; at < last; ) {
    const sentence = sentences[tokens[at]?.sentence ?? -1];
    if (!sentence) break;
    const piece: Sentence = { ...sentence, first: at, last: Math.min(sentence.last, last) };
    const clauses = findClauses(tokens, piece, () => false);
    const content: Content = {
      first: at,
      last: piece.last,
      isObject: false,
      cue: { ...cue, lemma: lemma ?? "say", strength: "speech", form: "finite", speaker },
    };
    facts.push(
      ...factsAmong(inside, piece, clauses, [content]).flatMap(({ fact, clause }) => {
        return clause.subject && isNamed(setting, clause.subject) ? fact : [];
      }),
    );
    at = piece.last;
  }
  return facts;
}

/** The index of the first token that begins at or behind an offset. */
function tokenFrom({ parsed: { tokens } }: Setting, offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
