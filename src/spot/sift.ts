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
  kindAt,
  SKIP,
  SMALL,
  TRAIT_COUNT,
  TRAITS,
  UNSPACED,
  WORD,
  widthAt,
  workOut,
} from "../text";
import { type Filter, isSet, MIX_FACTOR, mayHold, mix } from "./filter";
import type { Hits } from "./hits";
import {
  CAPPED,
  DOUBTFUL,
  HASH_PRIME,
  HASH_START,
  hashAll,
  hashOfLetters,
  hashUnit,
  isLink,
  KEY_LETTERS,
  pairKey,
  SECOND,
  saltOf,
  UNCAPPED,
  type WordCase,
  wordCase,
} from "./key";
import type { Pass } from "./pass";

/** Capitals in a row that may be two acronyms. */
const TWO_ACRONYMS = 4;
/** Stands for the kind of a letter that would have to be asked for. */
const UNKNOWN = 16;
/** Code units of a name that is looked for at the beginning of longer words. */
const SHORTEST_BEGINNING = 3;
/** Code units up to which a word's letters may be spread by what is invisible. */
const LONGEST_SPELLING = 4096;

/**
 * Collects the places in `[from, until)` of a text (UTF-16 code units) where a form may begin: none
 * is missed, few are wrong. Returns where to go on: at least `until`, behind the last word that
 * begins before it. Linear in the text's length: one pass over the text as it lies, hashing each
 * word, folded, and asking the filter for it and for it with those before.
 */
export function sift(
  filter: Filter,
  text: string,
  from: number,
  until: number,
  hits: Hits,
): number {
  const end = Math.min(until, text.length);
  const begin = from > 0 && isInsideWord(text, from) ? endOfWord(text, from, end) : from;
  return begin < end ? new Sieve(filter, text, hits).run(begin, end) : Math.max(begin, end);
}

/**
 * What a pass knows, by place, as `assembly/sieve.ts` has it in its memory: of the word before, if a
 * form may begin with it and only what parts words has followed, where it begins, else -1, its hash,
 * and what its case makes of a key.
 */
const BEFORE = 0;
const BEFORE_HASH = 1;
const BEFORE_SALT = 2;
/** Of the word that is being read. */
const HASH = 3;
const START = 4;
/** Its letters' kinds, added up: nothing for small ones. */
const KINDS = 5;
/** As of the word before, of two words of which the second only joins them to the next. */
const LINKED = 6;
const LINKED_HASH = 7;
/** Of passes that no machine code goes over. There is never more than one at a time. */
const STATE = new Int32Array(9);

/** One pass: an object, so that it allocates nothing for a word. */
class Sieve implements Pass {
  private readonly state: Int32Array;

  constructor(
    private readonly filter: Filter,
    readonly text: string,
    readonly hits: Hits,
  ) {
    this.state = filter.loop?.state ?? STATE;
  }

  run(from: number, end: number): number {
    const { text, filter, state } = this;
    state.fill(-1);
    this.restart(from);
    if (!filter.loop?.run(this, from, end)) this.loop(from, end);
    const start = state[START] as number;
    if (end < text.length) return this.finish(start < end ? start : -1, end);
    if (end > start) this.word(end);
    return end;
  }

  private loop(from: number, end: number): void {
    const { text, state } = this;
    const { small } = this.filter;
    // Constants of a module are looked up in its scope, which for each letter would cost as much
    // as the rest; those of the function are at hand.
    const traits = TRAITS;
    const count = TRAIT_COUNT;
    const ask = ASK;
    const foldBits = FOLD_BITS;
    const kindShift = KIND_SHIFT;
    const begin = HASH_START;
    const prime = HASH_PRIME;
    const mask = small.length - 1;
    let hash = begin;
    let start = from;
    let kinds = 0;
    // One flat loop, calling nothing for most words: compilers make a machine's loop of it soon,
    // and until they do, calls cost most.
    for (let at = from; at < end; at++) {
      const unit = text.charCodeAt(at);
      const trait = unit < count ? (traits[unit] as number) : ask;
      if (trait === 0) {
        if (at > start) {
          const half = Math.imul(hash ^ (hash >>> 15), MIX_FACTOR);
          const bit = half ^ (half >>> 13);
          const opens = ((small[(bit >>> 5) & mask] as number) >>> (bit & 31)) & 1;
          // Most words are of small letters, and no form begins with them or those before: both -1.
          if (kinds | opens || ((state[BEFORE] as number) & (state[LINKED] as number)) >= 0) {
            state[HASH] = hash;
            state[START] = start;
            state[KINDS] = kinds;
            this.word(at);
          }
        }
        start = at + 1;
        hash = begin;
        kinds = 0;
      } else if (trait < ask) {
        hash = Math.imul(hash ^ (trait & foldBits), prime);
        kinds += trait >>> kindShift;
      } else {
        state[HASH] = hash;
        state[START] = start;
        state[KINDS] = kinds;
        at = this.ask(at, unit) - 1;
        hash = state[HASH] as number;
        start = state[START] as number;
        kinds = state[KINDS] as number;
      }
    }
    state[HASH] = hash;
    state[START] = start;
    state[KINDS] = kinds;
  }

  private restart(start: number): void {
    const { state } = this;
    state[HASH] = HASH_START;
    state[START] = start;
    state[KINDS] = 0;
  }

  /** Takes in a unit that has no trait; returns where to go on. */
  ask(at: number, unit: number): number {
    const { text, state } = this;
    // Now it may have one.
    if (unit < TRAIT_COUNT && workOut(unit)) return at;
    const kind = classAt(text, at);
    const next = at + widthAt(text, at);
    const start = state[START] as number;
    if (kind === WORD) {
      state[HASH] = hashAll(state[HASH] as number, foldAt(text, at));
      state[KINDS] = (state[KINDS] as number) + UNKNOWN;
    } else if (kind !== SKIP) {
      if (at > start) this.word(at);
      if (kind === UNSPACED) this.letter(at);
      this.restart(next);
    } else if (at === start) state[START] = next;
    return next;
  }

  /** Takes in the word that is being read and ends in the text at `end`. */
  word(end: number): void {
    const { state } = this;
    const start = state[START] as number;
    const hash = state[HASH] as number;
    const kinds = state[KINDS] as number;
    if (kinds === 0) this.take(start, hash, UNCAPPED);
    else if (kinds === CAPITAL && this.beginsCapital(start)) {
      if (this.hits.joined) this.checkBeginnings(start, end);
      this.take(start, hash, CAPPED);
    } else this.take(start, hash, this.lookAt(start, end));
  }

  private beginsCapital(start: number): boolean {
    const trait = TRAITS[this.text.charCodeAt(start)] ?? ASK;
    return trait < ASK && trait >>> KIND_SHIFT === CAPITAL;
  }

  /** Looks up a word, by itself and with those before. */
  private take(start: number, hash: number, word: WordCase): void {
    const { state } = this;
    const { words, openers, small } = this.filter;
    this.askWithBefore(hash);
    if (!isSet(word === UNCAPPED ? small : openers, mix(hash))) {
      state[BEFORE] = -1;
      return;
    }
    const salt = saltOf(word);
    if (mayHold(words, mix(hash ^ salt))) this.hits.add(start, hash);
    else if (mayHold(words, mix(hash ^ salt ^ DOUBTFUL))) this.hits.doubt(start, hash);
    state[BEFORE] = start;
    state[BEFORE_HASH] = hash;
    state[BEFORE_SALT] = salt;
  }

  /** Looks up a word with those before it. */
  private askWithBefore(hash: number): void {
    const { state } = this;
    this.askFor(LINKED, hash);
    state[LINKED] = -1;
    this.askFor(BEFORE, hash);
    if (!isLink(hash)) return;
    state.copyWithin(LINKED, BEFORE, HASH);
    state[LINKED_HASH] = pairKey(state[BEFORE_HASH] as number, hash);
  }

  private askFor(place: number, hash: number): void {
    const { state, hits } = this;
    if (!this.isKey(place, hash)) return;
    hits.add(state[place] as number, pairKey(state[place + 1] as number, hash));
  }

  /** May a form have the key that a word makes of what stands at a place of the state, if any? */
  private isKey(place: number, hash: number): boolean {
    const { state, filter } = this;
    if ((state[place] as number) < 0) return false;
    const key = pairKey(state[place + 1] as number, hash);
    if (!mayHold(filter.words, mix(key ^ (state[place + 2] as number)))) return false;
    return place === LINKED || isSet(filter.words, mix(hash ^ SECOND));
  }

  /** Takes in a letter of a script without spaces. */
  private letter(at: number): void {
    const { text, state } = this;
    state[BEFORE] = -1;
    state[LINKED] = -1;
    const one = unitAt(text, at);
    const two = unitAt(text, at + 1);
    const three = unitAt(text, at + 2);
    if (one < 0 || two < 0 || three < 0) {
      for (let count = 1; count <= KEY_LETTERS; count++) {
        this.letters(at, hashOfLetters(text, at, count));
      }
    } else {
      const first = hashUnit(HASH_START, one);
      const second = hashUnit(first, two);
      this.letters(at, first);
      this.letters(at, second);
      this.letters(at, hashUnit(second, three));
    }
  }

  private letters(at: number, key: number): void {
    if (mayHold(this.filter.words, mix(key))) this.hits.add(at, key);
  }

  /** Reads the word that goes on at `end`, if any, and the next for the sake of those before. */
  private finish(start: number, end: number): number {
    const { text, state } = this;
    let next = end;
    if (start >= 0) {
      const word = this.read(start);
      const form = this.lookAt(start, word.end < 0 ? end : word.end);
      // A longer word is no form's: it is passed over in the calls to come.
      if (word.end < 0) return end;
      this.take(start, word.hash, form);
      next = Math.max(end, word.end);
    }
    for (
      let at = next;
      at < text.length && ((state[BEFORE] as number) & (state[LINKED] as number)) >= 0;
    ) {
      const kind = classAt(text, at);
      if (kind === UNSPACED) break;
      if (kind === WORD) {
        const word = this.read(at);
        if (word.end < 0) break;
        this.askWithBefore(word.hash);
        state[BEFORE] = -1;
        at = word.end;
      } else at += widthAt(text, at);
    }
    return next;
  }

  /** Reads a word; `end` is -1 where it is longer than any form's. */
  private read(start: number): { hash: number; end: number } {
    const { text } = this;
    let hash = HASH_START;
    let length = 0;
    let at = start;
    for (; at < text.length; at += widthAt(text, at)) {
      const kind = classAt(text, at);
      if (kind !== WORD && kind !== SKIP) break;
      const folded = foldAt(text, at);
      hash = hashAll(hash, folded);
      length += folded.length;
      if (length > this.filter.longest || at - start > LONGEST_SPELLING) {
        return { hash, end: -1 };
      }
    }
    return { hash, end: at };
  }

  /** Is a name the beginning of a word, which small letters of the next text make longer? */
  private checkBeginnings(start: number, end: number): void {
    const { text } = this;
    const { words, openers } = this.filter;
    const salt = saltOf(CAPPED);
    let hash = HASH_START;
    for (let at = start; at < end - 1; at++) {
      const trait = TRAITS[text.charCodeAt(at)] ?? ASK;
      // Of other letters the halves are no names either, but nothing is missed by asking them.
      hash = trait >= ASK ? hashAll(hash, foldAt(text, at)) : hashUnit(hash, trait & FOLD_BITS);
      if (at - start + 1 < SHORTEST_BEGINNING) continue;
      if (
        this.isKey(BEFORE, hash) ||
        this.isKey(LINKED, hash) ||
        (isSet(openers, mix(hash)) &&
          (mayHold(words, mix(hash ^ salt)) || mayHold(words, mix(hash ^ salt ^ DOUBTFUL))))
      ) {
        this.hits.begin(start, end);
        return;
      }
    }
  }

  /** The case of any word; takes note if two could have run together in it that a reader sees apart. */
  private lookAt(start: number, end: number): WordCase {
    const { text, hits } = this;
    let first = -1;
    let last = -1;
    let capitals = 0;
    let changes = 0;
    for (let at = start; at < end; at += widthAt(text, at)) {
      if (classAt(text, at) === SKIP) continue;
      const kind = kindAt(text, at);
      if (first < 0) first = kind;
      if (kind === CAPITAL) capitals++;
      if (kind === CASELESS || (kind !== last && last !== -1)) changes++;
      // A capital and small letters, once: any word at a sentence's begin.
      if (kind === SMALL && last === CAPITAL && changes === 1 && capitals === 1) changes = 0;
      last = kind;
    }
    const word = wordCase(first === CAPITAL, capitals);
    if (!hits.joined) return word;
    if (changes > 0 || capitals >= TWO_ACRONYMS) hits.glue(start, end);
    if (word === CAPPED) this.checkBeginnings(start, end);
    return word;
  }
}

/** The folded unit at a place, -1 where it takes more to tell, or the text has ended. */
function unitAt(text: string, at: number): number {
  const folded = at < text.length ? foldUnit(text.charCodeAt(at)) : 0;
  return folded === 0 || folded === COMPLEX ? -1 : folded;
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
