const INITIALS = "zh|ch|sh|b|p|m|f|d|t|n|l|g|k|h|j|q|x|r|z|c|s|y|w";
const FINALS =
  "iang|uang|iong|ang|eng|ing|ong|uai|uan|iao|ian|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ue|ui|uo|er|a|e|i|u";
/** Few initials go with a bare o; without one i and u have letters of their own: yi, wu. */
const BARE = "[bpmfwly]o|ang|eng|ai|ei|ao|ou|an|en|er|a|o|e";
const SYLLABLE = new RegExp(`(?:(?:${INITIALS})(?:${FINALS})|${BARE})(?![aeou])`, "uy");

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
