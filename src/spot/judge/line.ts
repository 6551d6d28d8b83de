import type { Span } from "../../model";
import { GERMAN, type OpenLexicon, SMALL } from "./open-lexicon";
import { isUpper, REACH, type Word, wordAfter, wordBefore } from "./words";

/** Fewer capitals beside a name are a longer name rather than a headline. */
const HEADLINE = 4;
/** So many words of German in reach make the text German. */
const ENOUGH_GERMAN = 2;
/** Shorter words in capitals are acronyms. */
const LONGEST_ACRONYM = 3;
const PARAGRAPH = /\u2029|\n\s*\n/u;

/**
 * Do capitals around a mention say nothing? So in headlines, where all words have them but small
 * ones, and in German, where all nouns do. Only the paragraph is looked at, within {@link REACH}.
 */
export function isLoud(text: string, { start, end }: Span, lexicon: OpenLexicon): boolean {
  const before = wordBefore(text, start, lexicon);
  const after = wordAfter(text, end, lexicon);
  const isShouted = (word?: Span) =>
    word && isUpper(text.slice(word.start, word.end), LONGEST_ACRONYM);
  if (isShouted({ start, end }) && (isShouted(before) || isShouted(after))) return true;
  let capitals = 0;
  let german = 0;
  let small = true;
  const count = ({ capital, lists, folded }: Word) => {
    if (capital) capitals++;
    else if (!(lists & SMALL) && /^\p{L}/u.test(folded)) small = false;
    if (!capital && lists & GERMAN) german++;
  };
  let last = end;
  for (let word = after; word && word.end < end + REACH; word = wordAfter(text, last, lexicon)) {
    if (PARAGRAPH.test(text.slice(last, word.start))) break;
    count(word);
    last = word.end;
  }
  last = start;
  for (
    let word = before;
    word && word.start > start - REACH;
    word = wordBefore(text, last, lexicon)
  ) {
    if (PARAGRAPH.test(text.slice(word.end, last))) break;
    count(word);
    last = word.start;
  }
  return german >= ENOUGH_GERMAN || (small && capitals >= HEADLINE);
}
