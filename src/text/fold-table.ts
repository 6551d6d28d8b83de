/**
 * How single code points fold. Folding joins what readers take for one letter: case, diacritics,
 * compatibility forms (Unicode NFKD, so that NFC and NFD text agree), typographic quotes and dashes;
 * and it drops what they do not see (soft hyphens, joiners, bidi controls, combining marks).
 */

/** Folded form of a code point that is not there for the reader. */
export const NOTHING = "";

const INVISIBLE =
  /^[\u034f\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u00ad\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]$/u;

/**
 * Diacritics that a writer may leave out: those of Latin, Greek and Cyrillic, Hebrew points, Arabic
 * vowel signs. Not the vowel signs of Indic scripts, nor kana voicing: these are letters' bodies.
 */
const DIACRITIC =
  /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20dc\u20e1\u20e5-\u20f0\ufe20-\ufe2f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/gu;

const SPACE = /^\s$/u;
const DASH = /^[-\u05be\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]$/u;
const APOSTROPHE =
  /^['`\u00b4\u05f3\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201a\u201b\u2032\uff07]$/u;
const QUOTE = /^["\u00ab\u00bb\u05f4\u201c-\u201f\u2033\u300c-\u300f\uff02]$/u;

/** Letters that Unicode does not decompose, though writers without the key replace them so. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ħ: "h",
  ı: "i",
  ŋ: "n",
  ß: "ss",
  þ: "th",
  ς: "σ",
};

/**
 * Folds one code point, given as a string of one or two code units. Returns the folded text: empty
 * for what readers do not see, one space for any white space, else one or more code units.
 */
export function foldCodePoint(char: string): string {
  if (INVISIBLE.test(char)) return NOTHING;
  if (SPACE.test(char)) return " ";
  if (DASH.test(char)) return "-";
  if (APOSTROPHE.test(char)) return "'";
  if (QUOTE.test(char)) return '"';
  const decomposed = /^\p{L}$/u.test(char) ? char.normalize("NFKD") : char.normalize("NFD");
  const bare = decomposed.replace(DIACRITIC, "").toLowerCase().replace(DIACRITIC, "");
  if (bare === char) return PLAIN[char] ?? char;
  // What a letter is made of may itself be folded further (ŉ holds an apostrophe).
  return Array.from(bare, (letter) => PLAIN[letter] ?? foldCodePoint(letter)).join("");
}
