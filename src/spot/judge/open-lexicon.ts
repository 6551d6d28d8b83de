import type { JUDGE_LEXICON } from "./lexicon";

/**
 * Word lists by name, as plain data: each list in strings of words parted by spaces, folded; or, as
 * the build makes them shorter, each word behind a digit that says how many letters of the one before
 * it begins with.
 */
export type JudgeLexicon = Readonly<Record<keyof typeof JUDGE_LEXICON, readonly string[]>>;

/** Which lists a folded word is in: bits, as below, in the order of the data's lists. */
export type OpenLexicon = ReadonlyMap<string, number>;

export const TITLES = 1;
export const STARTERS = 1 << 1;
export const HEADS = 1 << 2;
export const COMPANIES = 1 << 3;
export const OPENERS = 1 << 4;
export const REGIONS = 1 << 5;
export const POLITIES = 1 << 6;
export const LINKS = 1 << 7;
export const JOINERS = 1 << 8;
export const OFFICES = 1 << 9;
export const REIGNS = 1 << 10;
export const OBJECTS = 1 << 11;
export const MONEY = 1 << 12;
export const CALENDAR = 1 << 13;
export const DATING = 1 << 14;
export const LOCATIVE = 1 << 15;
export const DEMONYMS = 1 << 16;
export const STATES = 1 << 17;
export const NAMESAKES = 1 << 18;
export const SMALL = 1 << 19;
export const GERMAN = 1 << 20;
export const LEADS = 1 << 21;
export const FORENAMES = 1 << 22;
export const KIN = 1 << 23;
export const PEERS = 1 << 24;
export const CROWNED = 1 << 25;
export const BYNAMES = 1 << 26;
export const OWNERS = 1 << 27;
export const MILLIONS = 1 << 28;

const DIGIT_ZERO = 0x30;

/**
 * Opens word lists, whose order in the data is that of the bits. Linear in their length; words that
 * are in several lists have several bits.
 */
export function openJudgeLexicon(data: JudgeLexicon): OpenLexicon {
  const opened = new Map<string, number>();
  Object.values(data).forEach((lines, list) => {
    let word = "";
    for (const part of lines.join(" ").split(/ |(?=\d)/)) {
      const kept = part.charCodeAt(0) - DIGIT_ZERO;
      word = kept < 10 ? word.slice(0, kept) + part.slice(1) : part;
      opened.set(word, (opened.get(word) ?? 0) | (1 << list));
    }
  });
  return opened;
}
