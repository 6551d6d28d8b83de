import { classAt, foldAt, UNSPACED, WORD, widthAt } from "../text";
import { capitalWords, type GazetteerData } from "./gazetteer";

/**
 * A gazetteer ready to be searched: a hash table with open addressing from the hash of a form's
 * first word (in scripts without spaces: its first two letters) to the forms that begin so, longest
 * first.
 */
export interface Gazetteer {
  readonly data: GazetteerData;
  /** Hashes by slot; meaningful where `first` holds a form. Length a power of two. */
  readonly hashes: Int32Array;
  /** Index of the first form by slot, -1 for none. */
  readonly first: Int32Array;
  /** Index of the next form that begins alike by form, -1 for none. */
  readonly next: Int32Array;
  /** Which of a form's words begin with a capital, by form. */
  readonly capitals: readonly (readonly boolean[])[];
  /** UTF-16 code units of the longest first word. */
  readonly longestKey: number;
}

/** Start value and multiplier of FNV-1a (Fowler, Noll, Vo), here over code units. */
export const HASH_START = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** Adds a folded code unit to a hash. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_PRIME);
}

/** Spreads a hash over the slots of a table: FNV's low bits alone fall close together. */
export function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** The part of a folded form that the table is keyed by. */
function keyOf(folded: string): string {
  const unspaced = classAt(folded, 0) === UNSPACED;
  let end = 0;
  while (end < folded.length && (unspaced ? end < 2 : classAt(folded, end) === WORD)) {
    end += widthAt(folded, end);
  }
  return folded.slice(0, unspaced ? 2 : end);
}

function hashOf(key: string): number {
  let hash = HASH_START;
  for (let index = 0; index < key.length; index++) hash = hashUnit(hash, key.charCodeAt(index));
  return hash;
}

/** Builds the table. Linear in the number of forms. */
export function openGazetteer(data: GazetteerData): Gazetteer {
  const { forms } = data;
  let size = 64;
  while (size < forms.length * 2) size *= 2;
  const hashes = new Int32Array(size);
  const first = new Int32Array(size).fill(-1);
  const next = new Int32Array(forms.length).fill(-1);
  const byLength = forms.map((_, index) => index);
  // Shortest first, as each is put before those that are there; of one length, the strictest last.
  byLength.sort((a, b) => lengthOf(data, a) - lengthOf(data, b));
  let longestKey = 0;
  for (const form of byLength) {
    const key = keyOf(forms[form]?.folded ?? "");
    longestKey = Math.max(longestKey, key.length);
    const hash = hashOf(key);
    let slot = slotOf(hash, size - 1);
    while (first[slot] !== -1 && hashes[slot] !== hash) slot = (slot + 1) & (size - 1);
    hashes[slot] = hash;
    next[form] = first[slot] as number;
    first[slot] = form;
  }
  const capitals = forms.map((form) => (form.rule === "initials" ? capitalWords(form.alias) : []));
  return { data, hashes, first, next, capitals, longestKey };
}

function lengthOf(data: GazetteerData, form: number): number {
  return data.forms[form]?.folded.length ?? 0;
}

/** The first form whose key has this hash, -1 for none; the others follow by `next`. */
export function candidates(gazetteer: Gazetteer, hash: number): number {
  const { hashes, first } = gazetteer;
  const mask = hashes.length - 1;
  let slot = slotOf(hash, mask);
  while (first[slot] !== -1) {
    if (hashes[slot] === hash) return first[slot] as number;
    slot = (slot + 1) & mask;
  }
  return -1;
}

/** Hash of the first two folded code units at `index`, as for forms in scripts without spaces. */
export function hashOfPair(text: string, index: number): number {
  let hash = HASH_START;
  let taken = 0;
  for (let at = index; at < text.length && taken < 2; at += widthAt(text, at)) {
    const folded = foldAt(text, at);
    for (let unit = 0; unit < folded.length && taken < 2; unit++, taken++) {
      hash = hashUnit(hash, folded.charCodeAt(unit));
    }
  }
  return hash;
}
