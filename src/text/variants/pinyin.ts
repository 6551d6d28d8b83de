const INITIALS = "zh|ch|sh|b|p|m|f|d|t|n|l|g|k|h|j|q|x|r|z|c|s|y|w";
const FINALS =
  "iang|uang|iong|ang|eng|ing|ong|uai|uan|iao|ian|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ue|ui|uo|er|a|o|e|i|u";
const SYLLABLE = new RegExp(`(?:${INITIALS})?(?:${FINALS})(?![aeou])`, "uy");

/** A folded word's pinyin syllables; undefined where it is no pinyin. */
export function syllablesOf(word: string): string[] | undefined {
  const found: string[] = [];
  SYLLABLE.lastIndex = 0;
  for (let at = 0; at < word.length; at = SYLLABLE.lastIndex) {
    SYLLABLE.lastIndex = at;
    const match = SYLLABLE.exec(word);
    if (!match) return undefined;
    found.push(match[0]);
  }
  return found;
}
