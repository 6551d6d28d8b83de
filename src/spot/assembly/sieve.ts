/**
 * The loop of `src/spot/sift.ts` over UTF-8, in AssemblyScript: letters of alphabets with spaces and the
 * words made of them; all else is asked of `Sieve`. `npm run assemble` compiles it into
 * `src/spot/machine-code.ts`. Memory begins as `src/spot/machine.ts` lays it out.
 */

/** A form may begin at a place (UTF-16 code units, as all below). */
declare function hit(start: i32, key: i32): void;
/** A doubtful one may. */
declare function doubt(start: i32, key: i32): void;
/** Two words may have run together in one. */
declare function glue(start: i32, end: i32): void;
/** A longer word begins as a name does; as a doubtful form, unless it is firm. */
declare function begin(start: i32, end: i32, firm: bool): void;
/** Takes in a character that has no trait; returns whether it has one now. */
declare function ask(at: i32): bool;
/** Takes in a word with such a character in it. */
declare function word(end: i32): void;

// What goes to and fro: the fields of `Sieve`.
const BEFORE = 0;
const BEFORE_HASH = 4;
const BEFORE_SALT = 8;
const HASH = 12;
const START = 16;
const KINDS = 20;
const LINKED = 24;
const LINKED_HASH = 28;
const LINKED_SALT = 32;

const TRAITS = 64;
const TRAIT_COUNT: u32 = 0x3000;
const TEXT: i32 = TRAITS + 2 * 0x3000;

const ASK: u32 = 0xfffd;
const PLAIN_UNSPACED: u32 = 0xfffd;
const FOLD_BITS: u32 = 0x3fff;
const KIND_SHIFT: u32 = 14;
const SMALL: u32 = 0;
const CAPITAL: u32 = 2;
const CASELESS: u32 = 3;

const UNCAPPED = 0;
const CAPPED = 1;
const SHOUTED = 2;
const SALT = 0x5bd1e995;
const DOUBTFUL: u32 = 0x3c6ef372;
const SECOND: u32 = 0x1b873593;

const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
const PAIR_FACTOR = 31;
// The hashes of `LINKS` in `src/spot/key.ts`.
const OF: u32 = 0x69343c68;
const DE: u32 = 0x5c1ccea2;
const FOR: u32 = 0xacf38390;
const AND: u32 = 0xf29c2a6;
const TWO_ACRONYMS = 4;
const SHORTEST_BEGINNING = 3;
/** Bytes of the longest word that is looked at more closely. */
const LONGEST_GLUED = 64;

// Where the filter's bitmaps are, and how many words of 32 bits each has, less one.
let words = 0;
let wordsMask: u32 = 0;
let openers = 0;
let openersMask: u32 = 0;
let small = 0;
let smallMask: u32 = 0;
let joined = false;
/** May a form begin with a word before? What only joins that to the next is between them, or nothing. */
let opens = false;

/** Says where the filter's bitmaps lie, in bytes, and how many bytes they have. */
export function setUp(
  wordsAt: i32,
  wordsSize: u32,
  openersAt: i32,
  openersSize: u32,
  smallAt: i32,
  smallSize: u32,
): void {
  words = wordsAt;
  wordsMask = (wordsSize >>> 2) - 1;
  openers = openersAt;
  openersMask = (openersSize >>> 2) - 1;
  small = smallAt;
  smallMask = (smallSize >>> 2) - 1;
}

@inline
function mix(key: u32): u32 {
  const mixed = (key ^ (key >>> 15)) * 0x2c1b3c6d;
  return mixed ^ (mixed >>> 13);
}

@inline
function isSet(bitmap: i32, mask: u32, bit: u32): bool {
  return ((load<u32>(bitmap + (((bit >>> 5) & mask) << 2)) >>> (bit & 31)) & 1) != 0;
}

function mayHold(mixed: u32): bool {
  if (!isSet(words, wordsMask, mixed)) return false;
  const step: u32 = (((mixed >>> 16) | (mixed << 16)) * 0x297a2d39) | 1;
  return isSet(words, wordsMask, mixed + step) && isSet(words, wordsMask, mixed + step + step);
}

/** May a word be the second of a form? */
@inline
function isSecond(hash: u32): bool {
  return isSet(words, wordsMask, mix(hash ^ SECOND));
}

/** Takes in the bytes of a text whose first code unit is the `from`th. */
export function run(length: i32, from: i32, isJoined: bool): void {
  joined = isJoined;
  opens = isOpen();
  const end = TEXT + length;
  let at = TEXT;
  // What a byte's place is to be added to for a code unit's.
  let shift = from - TEXT;
  let hash = load<u32>(HASH);
  let start = load<i32>(START);
  let kinds = load<u32>(KINDS);
  // Where the word's first byte is, and whether `Sieve` has read some of it.
  let first = at;
  let asked = start < from;
  while (at < end) {
    let unit = <u32>load<u8>(at);
    let width = 1;
    if (unit >= 0x80) {
      width = unit < 0xe0 ? 2 : unit < 0xf0 ? 3 : 4;
      unit = unitAt(at);
    }
    const trait: u32 = unit < TRAIT_COUNT ? load<u16>(TRAITS + (unit << 1)) : ASK;
    if (trait - 1 < ASK - 1) {
      hash = (hash ^ (trait & FOLD_BITS)) * HASH_PRIME;
      kinds += trait >>> KIND_SHIFT;
      at += width;
      shift -= width - 1;
      continue;
    }
    const isLetter = trait != 0 && isUnspaced(at, end);
    if (trait == 0 || isLetter) {
      if (start < at + shift) {
        // Most words are of small letters, and no form begins with them or those before: both -1.
        if (kinds == 0) {
          if (opens || isSet(small, smallMask, mix(hash))) take(start, hash, UNCAPPED);
        } else if (!asked) look(start, at + shift, first, at, hash, kinds);
        else {
          store<u32>(HASH, hash);
          store<i32>(START, start);
          store<u32>(KINDS, kinds);
          word(at + shift);
          opens = isOpen();
        }
      }
      if (isLetter) letter(at, at + shift);
      at += width;
      shift -= width - 1;
      first = at;
      start = at + shift;
      hash = HASH_START;
      kinds = 0;
      asked = false;
      continue;
    }
    store<u32>(HASH, hash);
    store<i32>(START, start);
    store<u32>(KINDS, kinds);
    if (ask(at + shift)) continue;
    opens = isOpen();
    hash = load<u32>(HASH);
    start = load<i32>(START);
    kinds = load<u32>(KINDS);
    at += width;
    shift -= width == 4 ? 2 : width - 1;
    asked = start < at + shift;
    if (!asked) first = at;
  }
  store<u32>(HASH, hash);
  store<i32>(START, start);
  store<u32>(KINDS, kinds);
}

/** By what `Sieve` shares. */
function isOpen(): bool {
  return (load<i32>(BEFORE) & load<i32>(LINKED)) >= 0;
}

/** Is this a letter of a script without spaces that folds to itself, and what follows known? */
function isUnspaced(at: i32, end: i32): bool {
  const lead = load<u8>(at);
  // All of these letters have three bytes, and no more than three have a character's that is known.
  if (lead < 0xe0 || lead >= 0xf0 || at + 9 > end) return false;
  const unit = unitAt(at);
  if (unit < TRAIT_COUNT) {
    if (load<u16>(TRAITS + (unit << 1)) != PLAIN_UNSPACED) return false;
  } else if (!isIdeograph(unit)) return false;
  return foldedAt(at + 3) > 0 && foldedAt(at + 3 + widthAt(at + 3)) > 0;
}

/** The folded unit that begins at a byte; 0 where that takes more to tell. */
function foldedAt(at: i32): u32 {
  const unit = unitAt(at);
  if (unit >= TRAIT_COUNT) return isIdeograph(unit) ? unit : 0;
  const trait: u32 = load<u16>(TRAITS + (unit << 1));
  if (trait == PLAIN_UNSPACED) return unit;
  if (trait > 0) return trait < ASK ? trait & FOLD_BITS : 0;
  // Of ASCII these alone fold to something else: line ends, and what serves for an apostrophe.
  return unit < 0x20 ? 0 : unit == 0x60 ? 0x27 : unit < 0x80 ? unit : 0;
}

@inline
function isIdeograph(unit: u32): bool {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** Takes in a letter of a script without spaces, with the two characters behind it. */
function letter(at: i32, start: i32): void {
  store<i32>(BEFORE, -1);
  store<i32>(LINKED, -1);
  opens = false;
  let hash: u32 = HASH_START;
  for (let count = 0, next = at; count < 3; count++, next += widthAt(next)) {
    hash = (hash ^ foldedAt(next)) * HASH_PRIME;
    if (mayHold(mix(hash))) hit(start, hash);
  }
}

/** Looks up a word, by itself and with those before. */
function take(start: i32, hash: u32, wordCase: i32): void {
  const linked = load<i32>(LINKED);
  if (linked >= 0) {
    const key = (load<u32>(LINKED_HASH) * PAIR_FACTOR) ^ hash;
    if (mayHold(mix(key ^ load<u32>(LINKED_SALT)))) hit(linked, key);
    store<i32>(LINKED, -1);
  }
  const before = load<i32>(BEFORE);
  if (before >= 0) {
    const salt = load<u32>(BEFORE_SALT);
    const key = (load<u32>(BEFORE_HASH) * PAIR_FACTOR) ^ hash;
    if (mayHold(mix(key ^ salt)) && isSecond(hash)) hit(before, key);
    if (hash == OF || hash == DE || hash == FOR || hash == AND) {
      store<i32>(LINKED, before);
      store<u32>(LINKED_HASH, key);
      store<u32>(LINKED_SALT, salt);
    }
  }
  const bit = mix(hash);
  if (!(wordCase ? isSet(openers, openersMask, bit) : isSet(small, smallMask, bit))) {
    store<i32>(BEFORE, -1);
    opens = load<i32>(LINKED) >= 0;
    return;
  }
  const salt = wordCase * SALT;
  if (mayHold(mix(hash ^ salt))) hit(start, hash);
  else if (mayHold(mix(hash ^ salt ^ DOUBTFUL))) doubt(start, hash);
  store<i32>(BEFORE, start);
  store<u32>(BEFORE_HASH, hash);
  store<u32>(BEFORE_SALT, salt);
  opens = true;
}

/** Takes in a word that is not in small letters; it lies in `[first, last)` of the memory. */
function look(start: i32, end: i32, first: i32, last: i32, hash: u32, kinds: u32): void {
  const opening = kindAt(first);
  if (kinds == CAPITAL && opening == CAPITAL) {
    if (joined) lookAtBegin(start, end, first, last);
    take(start, hash, CAPPED);
    return;
  }
  let before = CASELESS + 1;
  let capitals = 0;
  let changes = 0;
  let hasCase = true;
  for (let at = first; at < last; at += widthAt(at)) {
    const kind = kindAt(at);
    if (kind == CAPITAL) capitals++;
    if (kind == CASELESS) hasCase = false;
    if (kind == CASELESS || (kind != before && before <= CASELESS)) changes++;
    // A capital and small letters, once: any word at a sentence's begin.
    if (kind == SMALL && before == CAPITAL && changes == 1 && capitals == 1) changes = 0;
    before = kind;
  }
  const wordCase = opening != CAPITAL ? UNCAPPED : capitals > 1 ? SHOUTED : CAPPED;
  if (joined) {
    const isGlued = changes > 0 || capitals >= TWO_ACRONYMS;
    if (isGlued && (!hasCase || mayBeNames(first, last))) glue(start, end);
    if (wordCase == CAPPED) lookAtBegin(start, end, first, last);
  }
  take(start, hash, wordCase);
}

/** May a form begin with what stands between two capitals of a word, or go on in it? */
function mayBeNames(first: i32, last: i32): bool {
  if (opens || last - first > LONGEST_GLUED) return true;
  for (let from = first; from < last; from += widthAt(from)) {
    if (from > first && !isCut(first, from)) continue;
    let hash: u32 = HASH_START;
    for (let at = from; at < last; ) {
      hash = (hash ^ (traitAt(at) & FOLD_BITS)) * HASH_PRIME;
      at += widthAt(at);
      const isPart = at < last ? isCut(first, at) : from > first;
      if (isPart && isSet(openers, openersMask, mix(hash))) return true;
    }
  }
  return false;
}

/** May a word of two end at a byte: before a capital, or between capitals and a small letter? */
function isCut(first: i32, at: i32): bool {
  if (kindAt(at) == CAPITAL) return true;
  const before = at - backwards(at);
  return before > first && kindAt(before) == CAPITAL && kindAt(before - backwards(before)) == CAPITAL;
}

/** The bytes of the character that ends before a byte. */
function backwards(at: i32): i32 {
  let width = 1;
  while ((load<u8>(at - width) & 0xc0) == 0x80) width++;
  return width;
}

/** Is a name the beginning of a longer word? */
function lookAtBegin(start: i32, end: i32, first: i32, last: i32): void {
  let isDoubtful = false;
  const before = load<i32>(BEFORE);
  const pair = load<u32>(BEFORE_HASH) * PAIR_FACTOR;
  const salt = load<u32>(BEFORE_SALT);
  const linked = load<i32>(LINKED);
  const triple = load<u32>(LINKED_HASH) * PAIR_FACTOR;
  const linkedSalt = load<u32>(LINKED_SALT);
  let hash: u32 = HASH_START;
  let units = 0;
  for (let at = first; ; ) {
    hash = (hash ^ (traitAt(at) & FOLD_BITS)) * HASH_PRIME;
    at += widthAt(at);
    if (at >= last) break;
    if (++units < SHORTEST_BEGINNING) continue;
    const opener = isSet(openers, openersMask, mix(hash));
    const key = hash ^ (CAPPED * SALT);
    if (
      (opener && mayHold(mix(key))) ||
      (before >= 0 && mayHold(mix(pair ^ hash ^ salt)) && isSecond(hash)) ||
      (linked >= 0 && mayHold(mix(triple ^ hash ^ linkedSalt)))
    ) {
      begin(start, end, true);
      return;
    }
    isDoubtful = isDoubtful || (opener && mayHold(mix(key ^ DOUBTFUL)));
  }
  if (isDoubtful) begin(start, end, false);
}

@inline
function kindAt(at: i32): u32 {
  return traitAt(at) >>> KIND_SHIFT;
}

/** Of a letter that has one, as all of these words do. */
function traitAt(at: i32): u32 {
  return load<u16>(TRAITS + (unitAt(at) << 1));
}

/** The code unit that begins at a byte, of what four bytes hold one that has no trait. */
function unitAt(at: i32): u32 {
  const lead = <u32>load<u8>(at);
  if (lead < 0x80) return lead;
  const next = <u32>load<u8>(at, 1) & 63;
  if (lead < 0xe0) return ((lead & 31) << 6) | next;
  return lead < 0xf0 ? ((lead & 15) << 12) | (next << 6) | (<u32>load<u8>(at, 2) & 63) : TRAIT_COUNT;
}

@inline
function widthAt(at: i32): i32 {
  const lead = load<u8>(at);
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : 3;
}
