import type { Kind } from "../../model";
import { fold } from "../../text";
import { type CommonWords, isCommonWord } from "./data";

/**
 * Why an alias is of no use, for users to read:
 * - "empty": no letter, no digit
 * - "number": no letter
 * - "letter": a single letter, alone or with one digit (G7, but M23 is one)
 * - "long": longer than anybody would write again
 * - "date": a day, a month, or a date made of them
 * - "word": nothing but common words in small letters
 */
export type Refusal = "empty" | "number" | "letter" | "long" | "date" | "word";

/** Longest useful name, in UTF-16 code units, folded. */
const LONGEST = 400;
const LETTER = /\p{L}/gu;
/** What stands for a body that is called so: M23, G20. */
const LETTER_AND_NUMBER = /^\p{Lu}-?\d{2,3}$/u;
const CAPITAL = /[\p{Lu}\p{Lt}]/u;
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/**
 * Why an alias would only mark noise; undefined where it is of use. A common word with a capital is
 * (Reading, Will, May): `isCommonWord` tells that it needs more to speak for it. A day or a month
 * with a capital is of use where it is also a common word, or a person's name (June).
 */
export function refusalOf(alias: string, kind: Kind, common: CommonWords): Refusal | undefined {
  if (alias.length > 4 * LONGEST || fold(alias).length > LONGEST) return "long";
  const letters = alias.match(LETTER)?.length ?? 0;
  if (letters === 0) return /\p{N}/u.test(alias) ? "number" : "empty";
  if (letters === 1 && !LETTER_AND_NUMBER.test(alias)) return "letter";
  const words = (alias.match(WORDS) ?? []).map(fold);
  const [only = ""] = words.length === 1 ? words : [];
  if (CAPITAL.test(alias)) {
    const isName = only !== "" && (kind === "person" || common.words.has(only));
    return isDate(words, common) && !isName ? "date" : undefined;
  }
  if (isDate(words, common) || common.otherDates.has(only)) return "date";
  return words.every((word) => isCommonWord(word, common)) ? "word" : undefined;
}

/** Days and months, and numbers beside them. */
function isDate(words: readonly string[], { dates }: CommonWords): boolean {
  const others = words.filter((word) => !dates.has(word));
  return (
    others.length < words.length && others.every((word) => /^\d{1,4}(?:st|nd|rd|th)?$/.test(word))
  );
}
