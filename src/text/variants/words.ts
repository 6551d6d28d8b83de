/** Longer names are no names; in UTF-16 code units. */
export const LONGEST_NAME = 120;

/** The words of a name, parted by white space, without what surrounds it. */
export function wordsOf(name: string): string[] {
  return name.trim().split(/\s+/u).filter(Boolean);
}

/** Does a word begin with a capital letter, or with one behind an article (al-Assad, d'Estaing)? */
export function isCapital(word: string): boolean {
  return /^(?:\p{Ll}{1,3}['’-])?\p{Lu}/u.test(word);
}

/** Has the word letters, all of them capitals? */
export function isUpper(word: string): boolean {
  return /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
}

/** A word with a capital at its start and behind each hyphen; the rest as it is. */
export function capitalise(word: string): string {
  if (word.includes("-")) return word.split("-").map(upperFirst).join("-");
  return upperFirst(word);
}

function upperFirst(word: string): string {
  const [first = ""] = word;
  return first.toUpperCase() + word.slice(first.length);
}

/** Shorter words in capitals are acronyms. */
const LONGEST_ACRONYM = 4;
const LOUD = /\p{Lu}{2}/u;
/** Small in names that have capitals else. */
const SMALL =
  /(?<=\s)(?:Of|The|And|For|In|On|De|Du|Des|Von|Van|Der|Bin|Ibn|Al-|El-)(?=\s|\p{Lu})/gu;

/**
 * A name that a headline has in capitals as it stands elsewhere: ADA QUILL, NEW YORK, BONN. What may
 * be an acronym is left as it is.
 */
export function quiet(name: string, kind: "person" | "place" | "organisation"): string {
  if (!LOUD.test(name) || !isUpper(name)) return name;
  const words = wordsOf(name);
  const isShort = words.every((word) => word.replace(/\P{L}/gu, "").length <= LONGEST_ACRONYM);
  if (words.some((word) => /\p{L}\.\p{L}/u.test(word)) && words.length < 2) return name;
  if (isShort && (kind === "organisation" || words.length < 2)) return name;
  const small = words.map((word) => {
    if (/\./u.test(word) || (kind === "organisation" && word.length <= 3 && word !== "OF"))
      return word;
    return word.toLowerCase().replace(/(?:^|(?<=[-'’]))\p{L}/gu, (letter) => letter.toUpperCase());
  });
  return small.join(" ").replace(SMALL, (word) => word.toLowerCase());
}

/** Is it Latin letters, spaces and name punctuation, nothing else? */
export function isLatin(name: string): boolean {
  return /^[\p{Script=Latin}\p{M}\s.,'’ʼʻ\-‐‑]+$/u.test(name);
}

/** Splits a list of words given as one text. */
export function list(words: string): string[] {
  return words.trim().split(/\s+/u);
}

/** A set of words given as one text. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(list(words));
}
