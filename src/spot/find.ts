import type { Span } from "../model";
import {
  COMPLEX,
  classAt,
  classOfUnit,
  foldAt,
  foldUnit,
  isInsideWord,
  SKIP,
  SURROGATE,
  UNSPACED,
  WORD,
  widthAt,
} from "../text";
import { longestMatch } from "./match";
import { candidates, type Gazetteer, HASH_START, hashOfPair, hashUnit } from "./table";

/** An occurrence of a form: a span of the text that was searched. */
export interface Mention extends Span {
  /** Index into the gazetteer's forms. */
  form: number;
}

export type OnMention = (start: number, end: number, form: number) => void;

/**
 * Finds the mentions that begin in `[from, until)` of a text (UTF-16 code units) and calls `found`
 * for each, in order, none overlapping: leftmost first, of those the longest. Returns where to go
 * on: at least `until`, beyond it where the last mention or word reaches farther. A call that goes
 * on where the one before ended finds what one call over both would have found.
 *
 * One pass over the text as it lies: each word's folded hash is looked up in the table, and only
 * where a form begins so is the rest compared. Linear in the text's length.
 */
export function scan(
  gazetteer: Gazetteer,
  text: string,
  from: number,
  until: number,
  found: OnMention,
): number {
  const end = Math.min(until, text.length);
  const word = new Word(text, gazetteer.longestKey);
  let at = isInsideWord(text, from) ? endOfWord(text, from, end) : from;
  while (at < end) {
    const unit = classOfUnit(text.charCodeAt(at));
    const kind = unit === SURROGATE ? classAt(text, at) : unit;
    if (kind === WORD) word.read(at, end);
    else if (kind === UNSPACED) word.readPair(at);
    else {
      at += unit === SURROGATE ? widthAt(text, at) : 1;
      continue;
    }
    const candidate = candidates(gazetteer, word.hash);
    const match = candidate === -1 ? undefined : longestMatch(gazetteer, text, at, candidate);
    if (match) found(at, match.end, match.form);
    at = match?.end ?? word.end;
  }
  return Math.max(at, end);
}

/** The key that begins at a place of a text: one object, so that a pass allocates nothing. */
class Word {
  hash = HASH_START;
  /** Where to look next if nothing matches here. */
  end = 0;

  /** @param longest code units of the longest key, folded */
  constructor(
    private readonly text: string,
    private readonly longest: number,
  ) {}

  /** Reads the word that begins at `start`; one that is too long for a key only up to `until`. */
  read(start: number, until: number): void {
    const { text, longest } = this;
    let hash = HASH_START;
    let length = 0;
    let at = start;
    while (at < text.length && (at < until || length <= longest)) {
      const code = text.charCodeAt(at);
      const folded = foldUnit(code);
      if (folded !== COMPLEX && classOfUnit(code) === WORD) {
        hash = hashUnit(hash, folded);
        length++;
        at++;
        continue;
      }
      const kind = classAt(text, at);
      if (kind !== WORD && kind !== SKIP) break;
      const several = foldAt(text, at);
      for (let i = 0; i < several.length; i++) hash = hashUnit(hash, several.charCodeAt(i));
      length += several.length;
      at += widthAt(text, at);
    }
    this.hash = hash;
    this.end = at;
  }

  /** Reads the two letters at `start`, in a script without spaces. */
  readPair(start: number): void {
    this.hash = hashOfPair(this.text, start);
    this.end = start + widthAt(this.text, start);
  }
}

function endOfWord(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const kind = classAt(text, at);
    if (kind !== WORD && kind !== SKIP) break;
    at += widthAt(text, at);
  }
  return at;
}

/** All mentions of a text, in order, none overlapping; see {@link scan}. */
export function findMentions(gazetteer: Gazetteer, text: string): Mention[] {
  const mentions: Mention[] = [];
  scan(gazetteer, text, 0, text.length, (start, end, form) => mentions.push({ start, end, form }));
  return mentions;
}
