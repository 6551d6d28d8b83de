import {
  ASK,
  CAPITAL,
  CASELESS,
  COMPLEX,
  classAt,
  FOLD_BITS,
  foldAt,
  foldUnit,
  isInsideWord,
  KIND_SHIFT,
  letterKind,
  NUMERAL,
  SKIP,
  SMALL,
  TRAITS,
  UNSPACED,
  WORD,
  widthAt,
  workOut,
} from "../text";
import { type Filter, hasRest, mix } from "./filter";
import {
  CAPPED,
  casedKey,
  HASH_START,
  hashOfPair,
  hashUnit,
  pairKey,
  UNCAPPED,
  type WordCase,
  wordCase,
} from "./key";

/** Places where a form may begin, in order. */
export class Hits {
  /** In UTF-16 code units; a place may be there twice, for keys of one word and of two. */
  readonly starts: number[] = [];
  /** Hashes of the first words. */
  readonly firsts: number[] = [];
  /** What the forms are looked up by. */
  readonly keys: number[] = [];
  /** Is there a word that may be two, run together where one text ends and the next begins? */
  glued = false;
  /** Is a name the beginning of a longer word, which may be two as well? */
  begun = false;

  /** @param joined is the text many in one, so that words of two may have run together? */
  constructor(readonly joined = false) {}
}

/** Capitals in a row that may be two acronyms. */
const TWO_ACRONYMS = 4;
/** Code units of a name that is looked for at the beginning of longer words. */
const SHORTEST_BEGINNING = 3;
/** Code units up to which a word's letters may be spread by what is invisible. */
const LONGEST_SPELLING = 4096;

/**
 * Collects the places in `[from, until)` of a text (UTF-16 code units) where a form may begin: none
 * is missed, few are wrong. Returns where to go on: at least `until`, behind the last word that
 * begins before it. Linear in the text's length: one pass over the text as it lies, hashing each
 * word, folded, and asking the filter for it and for it with the word before.
 */
export function sift(
  filter: Filter,
  text: string,
  from: number,
  until: number,
  hits: Hits,
): number {
  const end = Math.min(until, text.length);
  const begin = isInsideWord(text, from) ? endOfWord(text, from, end) : from;
  return begin < end ? new Sieve(filter, text, hits).run(begin, end) : Math.max(begin, end);
}

/** One pass: an object, so that it allocates nothing for a word. */
class Sieve {
  private readonly words: Int32Array;
  /** The word before, while only what parts words has followed it; -1 for none. */
  private before = -1;
  private beforeHash = 0;
  private beforeCase: WordCase = UNCAPPED;

  constructor(
    private readonly filter: Filter,
    private readonly text: string,
    private readonly hits: Hits,
  ) {
    this.words = filter.words;
  }

  run(from: number, end: number): number {
    const { text } = this;
    let hash = HASH_START;
    let start = -1;
    let kinds = 0;
    let capitals = 0;
    // One flat loop: compilers make a machine's loop of it sooner than of one within another.
    for (let at = from; at < end; at++) {
      const unit = text.charCodeAt(at);
      const trait = unit < TRAITS.length ? (TRAITS[unit] as number) : ASK;
      if (trait === 0) {
        if (start >= 0) {
          this.word(start, at, hash, kinds, capitals);
          start = -1;
        }
      } else if (trait !== ASK) {
        if (start < 0) {
          start = at;
          hash = HASH_START;
          kinds = 0;
          capitals = 0;
        }
        hash = hashUnit(hash, trait & FOLD_BITS);
        kinds |= trait >>> KIND_SHIFT;
        capitals += trait >>> 15;
      } else if (unit < TRAITS.length && workOut(unit)) at--;
      else {
        const kind = classAt(text, at);
        if (kind === WORD) {
          if (start < 0) {
            start = at;
            hash = HASH_START;
            kinds = 0;
            capitals = 0;
          }
          hash = hashAll(hash, foldAt(text, at));
          kinds |= NUMERAL;
          if (letterKind(text.slice(at, at + 2)) === CAPITAL) capitals++;
        } else if (kind !== SKIP) {
          if (start >= 0) this.word(start, at, hash, kinds, capitals);
          start = -1;
          if (kind === UNSPACED) this.pair(at);
        }
        at += widthAt(text, at) - 1;
      }
    }
    return this.finish(start, end);
  }

  /** Takes in a word that ends in the text at `end`. */
  private word(start: number, end: number, hash: number, kinds: number, capitals: number): void {
    const { text, words } = this;
    const first = TRAITS[text.charCodeAt(start)] ?? ASK;
    const kind = first === ASK ? letterKind(text.slice(start, end)) : first >>> KIND_SHIFT;
    const word = wordCase(kind === CAPITAL, capitals);
    if (this.hits.joined) {
      if ((kinds & 1) !== 0 || (capitals > 0 && word !== CAPPED)) this.checkGlue(start, end);
      if (word === CAPPED) this.checkBeginnings(start, end);
    }
    if (this.before >= 0) this.askForPair(hash);
    const mixed = mix(casedKey(hash, word));
    if (isFirstSet(words, mixed) && hasRest(words, mixed)) this.hit(start, hash, hash);
    this.before = start;
    this.beforeHash = hash;
    this.beforeCase = word;
  }

  private askForPair(hash: number): void {
    const key = pairKey(this.beforeHash, hash);
    const mixed = mix(casedKey(key, this.beforeCase));
    if (!isFirstSet(this.words, mixed) || !hasRest(this.words, mixed)) return;
    this.hit(this.before, this.beforeHash, key);
  }

  /** Takes in a letter of a script without spaces. */
  private pair(at: number): void {
    const { text, words } = this;
    this.before = -1;
    const one = foldUnit(text.charCodeAt(at));
    const two = at + 1 < text.length ? foldUnit(text.charCodeAt(at + 1)) : 0;
    const isSimple = one !== 0 && one !== COMPLEX && two !== 0 && two !== COMPLEX;
    const hash = isSimple ? hashUnit(hashUnit(HASH_START, one), two) : hashOfPair(text, at);
    const mixed = mix(hash);
    if (isFirstSet(words, mixed) && hasRest(words, mixed)) this.hit(at, hash, hash);
  }

  private hit(start: number, first: number, key: number): void {
    const { starts, firsts, keys } = this.hits;
    starts.push(start);
    firsts.push(first);
    keys.push(key);
  }

  /** Reads the word that goes on at `end`, if any, and the next for the sake of the one before. */
  private finish(start: number, end: number): number {
    const { text } = this;
    let next = end;
    if (start >= 0) {
      const word = this.read(start);
      // A longer word is no form's: it is passed over in the calls to come.
      if (word.end < 0) {
        if (this.hits.joined) {
          this.checkGlue(start, end);
          this.checkBeginnings(start, end);
        }
        return end;
      }
      this.word(start, word.end, word.hash, NUMERAL, word.capitals);
      next = Math.max(end, word.end);
    }
    if (this.before < 0) return next;
    let second = next;
    while (second < text.length) {
      const kind = classAt(text, second);
      if (kind === UNSPACED) return next;
      if (kind === WORD) break;
      second += widthAt(text, second);
    }
    const word = second < text.length ? this.read(second) : undefined;
    if (word && word.end >= 0) this.askForPair(word.hash);
    return next;
  }

  /** Reads a word; `end` is -1 where it is longer than any form's. */
  private read(start: number): { hash: number; end: number; capitals: number } {
    const { text } = this;
    let hash = HASH_START;
    let length = 0;
    let capitals = 0;
    let at = start;
    for (; at < text.length; at += widthAt(text, at)) {
      const kind = classAt(text, at);
      if (kind !== WORD && kind !== SKIP) break;
      const folded = foldAt(text, at);
      hash = hashAll(hash, folded);
      length += folded.length;
      if (letterKind(text.slice(at, at + 2)) === CAPITAL) capitals++;
      if (length > this.filter.longest || at - start > LONGEST_SPELLING) {
        return { hash, end: -1, capitals };
      }
    }
    return { hash, end: at, capitals };
  }

  /** Is a name the beginning of a word, which small letters of the next text make longer? */
  private checkBeginnings(start: number, end: number): void {
    if (this.hits.begun) return;
    const { text, words, before } = this;
    let hash = HASH_START;
    for (let at = start; at < end - 1; at += widthAt(text, at)) {
      hash = hashAll(hash, foldAt(text, at));
      if (at - start + 1 < SHORTEST_BEGINNING) continue;
      const mixed = mix(casedKey(hash, CAPPED));
      let found = isFirstSet(words, mixed) && hasRest(words, mixed);
      if (!found && before >= 0) {
        const pair = mix(casedKey(pairKey(this.beforeHash, hash), this.beforeCase));
        found = isFirstSet(words, pair) && hasRest(words, pair);
      }
      if (found) {
        this.hits.begun = true;
        return;
      }
    }
  }

  /** Has a word a place where two could have run together that a reader sees apart? */
  private checkGlue(start: number, end: number): void {
    if (this.hits.glued) return;
    let last = -1;
    let capitals = 0;
    let changes = 0;
    for (let at = start; at < end; at += widthAt(this.text, at)) {
      if (classAt(this.text, at) === SKIP) continue;
      const kind = letterKind(this.text.slice(at, at + 2));
      if (kind === CAPITAL) capitals++;
      if (kind === CASELESS || (kind !== last && last !== -1)) changes++;
      // A capital and small letters, once: any word at a sentence's begin.
      if (kind === SMALL && last === CAPITAL && changes === 1 && capitals === 1) changes = 0;
      last = kind;
    }
    if (changes > 0 || capitals >= TWO_ACRONYMS) this.hits.glued = true;
  }
}

function isFirstSet(words: Int32Array, bit: number): boolean {
  return (((words[(bit >>> 5) & (words.length - 1)] as number) >>> (bit & 31)) & 1) === 1;
}

function hashAll(hash: number, folded: string): number {
  let all = hash;
  for (let index = 0; index < folded.length; index++) all = hashUnit(all, folded.charCodeAt(index));
  return all;
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
