import { strengthOf } from "../cues/cues";
import type { ParsedText } from "../document/parse";
import { oneOf } from "../one-of";
import type { Attribution } from "./placed";

const SMALL = oneOf("of the a an and or for in on at to with by from de la");

/**
 * Is a quoted stretch somebody's words, rather than a title ("Morning Call"), a nickname or a word
 * held at a distance? Headlines' quotations are in the text again, so they are left out as well. In
 * languages other than English, whose verbs of saying are not known, three words are enough.
 */
export function isQuotation(
  { text, sentences, lines }: ParsedText,
  it: Attribution,
  isEnglish = true,
): boolean {
  const { stretch, by } = it;
  const words =
    text.slice(stretch.start, stretch.end).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  if (isInHeading(sentences, lines, stretch.line)) return false;
  if (stretch.isMinor && !(isSaid(it) && words.length > 3)) return false;
  if (by === "none") return words.length > (isEnglish ? 5 : 2);
  const opensSentence = /(?:^|[.!?:\n]["”’]?\s*)$/u.test(
    text.slice(Math.max(0, stretch.outer.start - 4), stretch.outer.start),
  );
  if (by === "behind" && opensSentence) return true;
  if (isTitle(text, it, words) && (by !== "before" || isNamed(text, stretch))) return false;
  if (by === "aside") return words.length > 2;
  if (by === "carried") return words.length > 2 || stretch.goesOn;
  return true;
}

function isInHeading(
  sentences: ParsedText["sentences"],
  lines: ParsedText["lines"],
  line: number,
): boolean {
  const start = lines[line]?.start ?? 0;
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return (
    sentence !== undefined &&
    sentence.line === line &&
    (sentence.role === "heading" || sentence.caps === "title")
  );
}

/** Is a verb of saying right beside it? */
function isSaid({ lemma, isNear }: Attribution): boolean {
  return isNear && strengthOf(lemma ?? "") === "speech";
}

/** "told Channel 9’s “Morning Call”": somebody's, as a programme is. */
function isOwned(text: string, { outer }: Attribution["stretch"]): boolean {
  return /['’]s\s$/u.test(text.slice(Math.max(0, outer.start - 3), outer.start));
}

/** "in an interview with “Harbour Morning”", "the show “Quay Talk”": does a word that has a name behind it stand before? */
function isNamed(text: string, { outer }: Attribution["stretch"]): boolean {
  const before = text.slice(Math.max(0, outer.start - 16), outer.start);
  return /(?:\b(?:on|with|leads?|hosts?|hosted|perform|sing|sang|show|book|song|film|program|programme|album|novel|play|series|magazine|titled|entitled)|['’]s)\s$/u.test(
    before,
  );
}

/** Capitals throughout and no full stop: the name of a work, a programme or a person. */
function isTitle(text: string, it: Attribution, words: readonly string[]): boolean {
  const { stretch } = it;
  if (words.length > 6 || (isSaid(it) && !isOwned(text, stretch))) return false;
  const isSentence =
    /[.!?]$/u.test(text.slice(stretch.start, stretch.end)) && text[stretch.end - 1] !== ".";
  if (isSentence) return false;
  return (
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.test(word)) &&
    /^\p{Lu}/u.test(words[0] ?? "")
  );
}
