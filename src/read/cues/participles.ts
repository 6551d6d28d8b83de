import type { Word } from "../document/parse";
import type { Clause } from "../grammar/clause";
import type { Cue } from "./cues";

/** "Asked whether", "when asked about": a question of which nobody is told to have put it. */
export function participleCue(
  tokens: readonly Word[],
  at: number,
  clauses: readonly Clause[],
): Cue | undefined {
  const [word, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (word?.lower !== "asked" || next?.sentence !== word.sentence) return undefined;
  const isFirst = before?.sentence !== word.sentence || before.text === ",";
  const isReduced = /^(?:when|if|while|once)$/.test(before?.lower ?? "");
  const opens = /^(?:about|whether|if|how|why|what|who|when|where|which|by|for|to)$/.test(
    next.lower,
  );
  if (!(isFirst || isReduced) || !opens) return undefined;
  if (clauses.some(({ verb }) => verb.first <= at && at < verb.last)) return undefined;
  return { first: at, last: at + 1, lemma: "ask", strength: "speech", form: "participle" };
}
