/** What a character is to those who cut texts into words. */
export const OTHER = 0;
export const SPACE = 1;
export const LETTER = 2;
/** A number's sign, of any script: \p{N}. */
export const NUMBER = 3;
/** What is set onto a letter: \p{M}. */
export const MARK = 4;

/** Code units below this have their class in a table. */
const KNOWN = 0x250;
const TABLE = Uint8Array.from({ length: KNOWN }, (_, code) => tableClass(code));

function tableClass(code: number): number {
  if (code >= 0x30 && code <= 0x39) return NUMBER;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return LETTER;
  if (code === 0x20 || (code >= 0x9 && code <= 0xd) || code === 0xa0) return SPACE;
  // The superscripts and fractions, the ordinals and the micro sign of Latin-1.
  if (/[²³¹¼½¾]/.test(String.fromCharCode(code))) return NUMBER;
  if (code === 0xaa || code === 0xb5 || code === 0xba) return LETTER;
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 ? LETTER : OTHER;
}

/** "'" or "’": by its code unit. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** Quotation marks, dashes and dots, which English texts hold most of beyond Latin. */
const [FIRST_MARK, LAST_MARK] = [0x2010, 0x2027];

/**
 * The class of a character, given by its code point. What is beyond Latin is asked of regular
 * expressions: these take long to compile, and most texts need none.
 */
export function classOf(code: number): number {
  if (code < KNOWN) return TABLE[code] as number;
  if (code >= FIRST_MARK && code <= LAST_MARK) return OTHER;
  const char = String.fromCodePoint(code);
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return NUMBER;
  if (/\p{M}/u.test(char)) return MARK;
  return /\s/u.test(char) ? SPACE : OTHER;
}

/** The class of the character at an offset of a text; `OTHER` at its end. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < KNOWN) return TABLE[unit] as number;
  return at < text.length ? classOf(text.codePointAt(at) as number) : OTHER;
}

/** Code units of the character at an offset: 2 for those beyond the basic plane. */
export function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Behind the letters, marks and, where asked for, numbers and underscores from an offset on. */
export function behindWord(text: string, from: number, withNumbers: boolean): number {
  let at = from;
  while (at < text.length) {
    const own = classAt(text, at);
    const isPart =
      own === LETTER || own === MARK || (withNumbers && (own === NUMBER || text[at] === "_"));
    if (!isPart) break;
    at += widthAt(text, at);
  }
  return at;
}
