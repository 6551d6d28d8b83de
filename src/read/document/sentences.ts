import { isStarter } from "./closed";
import { isLeadingAbbreviation, type Token } from "./token";

const ENDS = new Set([".", "!", "?", "…", "。", "！", "？", "؟", "।", "۔"]);
const CLOSERS = new Set(['"', "”", "’", "'", "»", ")", "]", "“"]);

/**
 * Where sentences of a line begin: indices into its tokens, 0 the first (none for no tokens). A stop
 * ends a sentence, with the closing marks behind it, unless what follows goes on in small letters.
 */
export function sentenceStarts(tokens: readonly Token[]): number[] {
  const starts = tokens.length > 0 ? [0] : [];
  let at = 0;
  while (at < tokens.length) {
    const end = endFrom(tokens, at);
    if (end > at && end < tokens.length && opens(tokens, at, end)) starts.push(end);
    at = Math.max(end, at + 1);
  }
  return starts;
}

/** Behind the stop at `at` and the marks that close with it; `at` where no sentence can end there. */
function endFrom(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return at;
  const isAbbreviation = token.kind === "word" && token.text.endsWith(".");
  if (!ENDS.has(token.text) && !isAbbreviation) return at;
  if (isAbbreviation && isLeadingAbbreviation(token.lower)) return at;
  let end = at + 1;
  while (tokens[end] && ENDS.has(tokens[end]?.text ?? "") && !tokens[end]?.spaced) end++;
  while (tokens[end] && CLOSERS.has(tokens[end]?.text ?? "") && !tokens[end]?.spaced) end++;
  return end;
}

/** Does the token at `end` begin a sentence, given the stop at `at` before it? */
function opens(tokens: readonly Token[], at: number, end: number): boolean {
  const stop = tokens[at];
  let next = tokens[end];
  if (!stop || !next) return false;
  const isWide = /[。！？।۔]/u.test(stop.text);
  if (!next.spaced && !isWide) return false;
  let index = end;
  while (next && next.kind === "mark" && /[\p{Pi}\p{Ps}"'‘—–-]/u.test(next.text)) {
    index++;
    next = tokens[index];
  }
  if (!next) return false;
  if (next.kind === "word" && next.case === "lower" && /\p{Ll}/u.test(next.text)) return false;
  // "U.S. President", "Acme Inc. Chairman": only where the next word is seldom part of a name.
  return stop.kind === "mark" || isStarter(next.lower) || index > end;
}
