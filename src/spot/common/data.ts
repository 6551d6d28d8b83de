import { fold } from "../../text";

/** Common words as plain data, as `src/lexicon/common.mjs` gathers them. */
export interface CommonData {
  version: 1;
  /** In order; a digit that says how many letters are those of the word before, then the rest. */
  words: string;
  /** Names of months and weekdays in languages that give them capitals, parted by commas. */
  dates: string;
  /** The same in many others: with a capital they are names (Augusta, Mars). */
  otherDates?: string;
  /** Parts of people's names that several people have, of five letters and more, as `words` are. */
  people?: string;
}

/** Common words ready to be asked, folded. */
export interface CommonWords {
  words: ReadonlySet<string>;
  dates: ReadonlySet<string>;
  otherDates: ReadonlySet<string>;
  people: ReadonlySet<string>;
}

/** Knows nothing, so that nothing is common. */
export const NO_COMMON_WORDS: CommonWords = {
  words: new Set(),
  dates: new Set(),
  otherDates: new Set(),
  people: new Set(),
};

/** Opens the data. Linear; takes some milliseconds, so do it once. */
export function openCommonWords({
  words,
  dates,
  otherDates = "",
  people = "",
}: CommonData): CommonWords {
  return {
    words: decoded(words),
    dates: listed(dates),
    otherDates: listed(otherDates),
    people: decoded(people),
  };
}

function decoded(coded: string): Set<string> {
  const words = new Set<string>();
  let last = "";
  for (const [, shared, rest] of coded.matchAll(/(\d)(\D*)/g)) {
    last = last.slice(0, Number(shared)) + rest;
    words.add(last);
  }
  return words;
}

function listed(names: string): Set<string> {
  return new Set(names.split(",").filter(Boolean).map(fold));
}

/**
 * Is a folded form a common word of English, as a name would also be (Reading, Will, Turkey), or a
 * month or weekday? Of forms of several words none is.
 */
export function isCommonWord(folded: string, { words, dates }: CommonWords): boolean {
  if (words.has(folded) || dates.has(folded)) return true;
  // Regular plurals are not in the list.
  return folded.length > 3 && folded.endsWith("s") && words.has(folded.slice(0, -1));
}

/** Letters of English alone tell whether the list would have it; short ones are common in some land. */
const TELLING = /^[a-z]{5,}$/;

/** Is a folded surname one that hardly anybody else has? Not so where nothing is known. */
export function isRareSurname(folded: string, common: CommonWords): boolean {
  if (common.people.size === 0 || !TELLING.test(folded)) return false;
  return !common.people.has(folded) && !isCommonWord(folded, common);
}
