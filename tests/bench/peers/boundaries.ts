/** What a word is made of, in scripts that part words by spaces. */
export const WORD_CHARACTER = "[\\p{L}\\p{M}\\p{N}_]";

const UNSPACED = /[\p{Script=Han}\p{Script=Thai}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WORD = new RegExp(WORD_CHARACTER, "u");
/** By code unit: 1 for the characters of words in scripts with spaces. */
const IN_WORD = new Uint8Array(0x10000);
for (let code = 0; code < IN_WORD.length; code++) {
  const char = String.fromCharCode(code);
  if (WORD.test(char) && !UNSPACED.test(char)) IN_WORD[code] = 1;
}

/** Is the character that a code unit stands for one of a word? Not in scripts without spaces. */
export function isInWord(code: number): boolean {
  return IN_WORD[code] === 1;
}

/** Is there an end of a word at `index`, or does the script know none? UTF-16 code units. */
export function isBoundary(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true;
  return !(isInWord(text.charCodeAt(index - 1)) && isInWord(text.charCodeAt(index)));
}
