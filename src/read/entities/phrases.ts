import { knowledge, type Phrase, wordKey } from "../lexicon/knowledge";
import type { Line } from "./segments";

/** What a segment is known as, as a whole. */
export type PhraseMatch = Phrase["kind"] | undefined;

/** Names of a line that are known in full: by `from * 16 + length`. */
export function matchPhrases(line: Line): Map<number, Phrase["kind"]> {
  const found = new Map<number, Phrase["kind"]>();
  const { phrases } = knowledge();
  line.words.forEach((word, from) => {
    if (!word.isCapital) return;
    for (const { words, kind } of phrases.get(wordKey(word.text)) ?? []) {
      const isThere = words.every((it, nth) => {
        const at = line.words[from + nth];
        return at !== undefined && wordKey(at.text) === it;
      });
      if (isThere) found.set(from * 16 + words.length, kind);
    }
  });
  return found;
}
