import { CAPITAL, classAt, kindAt, SKIP, UNSPACED, WORD, widthAt } from "../text";
import type { Crowd } from "./crowd";
import { addForm, emptyFilter, type Filter, fitted } from "./filter";
import { capitalWords, type Form, type GazetteerData } from "./gazetteer";
import { CAPPED, type FormKey, keyOf, SHOUTED, UNCAPPED, type WordCase } from "./key";

/**
 * A gazetteer in which forms can be looked up: a hash table with open addressing from a key to the
 * forms that have it, longest first.
 */
export interface Gazetteer {
  readonly data: GazetteerData;
  /** Keys by slot; meaningful where `first` holds a form. Length a power of two. */
  readonly keys: Int32Array;
  /** Index of the first form by slot, -1 for none. */
  readonly first: Int32Array;
  /** Index of the next form that begins alike by form, -1 for none. */
  readonly next: Int32Array;
  /** The ends of long chains, parted when they are first needed, by the form that they begin with. */
  readonly crowds: Map<number, Crowd>;
}

/** A gazetteer ready to be searched for: with a filter for where its forms may begin. */
export interface WholeGazetteer extends Gazetteer {
  readonly filter: Filter;
}

/** Builds the table. Linear in the number of forms. */
export function openGazetteer(data: GazetteerData): WholeGazetteer {
  const gazetteer = new OpenGazetteer(data);
  for (const form of byLength(data.forms)) gazetteer.add(form);
  return gazetteer;
}

/** Indexes of forms, the shortest first, those of one length in their order. Linear in their number. */
export function byLength(forms: readonly Form[]): number[] {
  const lengths: number[][] = [];
  for (const [index, { folded }] of forms.entries()) {
    lengths[folded.length] ??= [];
    lengths[folded.length]?.push(index);
  }
  return lengths.flat();
}

/** Room for so many forms at first. */
const FEWEST_FORMS = 32;

/** A gazetteer that takes in one form after the other; those that it has stay where they are. */
export class GrowingGazetteer implements Gazetteer {
  keys = new Int32Array(2 * FEWEST_FORMS);
  first = new Int32Array(2 * FEWEST_FORMS).fill(-1);
  next = new Int32Array(FEWEST_FORMS);
  readonly crowds = new Map<number, Crowd>();
  private count = 0;

  /** @param data to which forms may be added at the end before they are taken in */
  constructor(readonly data: GazetteerData) {}

  /**
   * Takes in a form of the data, each once: in constant time if those that begin alike come shortest
   * first, else in time that grows with their number.
   */
  add(form: number): void {
    if (form >= this.next.length) this.next = larger(this.next, 2 * form);
    if (++this.count * 2 > this.first.length) this.makeRoom();
    const { data, keys, first, next, crowds } = this;
    const { forms } = data;
    const folded = forms[form]?.folded ?? "";
    const { key } = keyOf(folded);
    const slot = slotFor(keys, first, key);
    keys[slot] = key;
    // Before those that are shorter or, of one length, were there before: the strictest is last.
    let before = -1;
    let after = first[slot] as number;
    while (after !== -1 && (forms[after]?.folded.length ?? 0) > folded.length) {
      // What follows it is no longer what was parted; what is put before all moves the place from
      // which on it is parted, and nobody asks for the old one.
      crowds.delete(after);
      before = after;
      after = next[after] as number;
    }
    next[form] = after;
    if (before === -1) first[slot] = form;
    else next[before] = form;
  }

  private makeRoom(): void {
    const { keys, first } = this;
    this.keys = new Int32Array(2 * keys.length);
    this.first = new Int32Array(2 * keys.length).fill(-1);
    for (let slot = 0; slot < keys.length; slot++) {
      if (first[slot] === -1) continue;
      const place = slotFor(this.keys, this.first, keys[slot] as number);
      this.keys[place] = keys[slot] as number;
      this.first[place] = first[slot] as number;
    }
  }
}

class OpenGazetteer extends GrowingGazetteer implements WholeGazetteer {
  private bits: Filter | undefined;

  get filter(): Filter {
    // Who looks for what is known to stand somewhere needs none.
    this.bits ??= filterOf(this.data.forms);
    return this.bits;
  }
}

function larger(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(numbers);
  return copy;
}

/** The slot of a key: a free one where there is no form that has it. */
function slotFor(keys: Int32Array, first: Int32Array, key: number): number {
  const mask = keys.length - 1;
  // FNV's low bits alone fall close together.
  let slot = (key ^ (key >>> 15)) & mask;
  while (first[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

function filterOf(forms: readonly Form[]): Filter {
  const keys = forms.map(({ folded }) => keyOf(folded));
  const longest = keys.reduce((most, { longest }) => Math.max(most, longest), 0);
  const filter = emptyFilter(forms.length, longest);
  forms.forEach((form, index) => {
    addForm(filter, keys[index] as FormKey, laxestCase(form));
  });
  return fitted(filter);
}

/** The laxest case in which a form's first word may stand on a page. */
export function laxestCase({
  alias,
  folded,
  rule,
}: Pick<Form, "alias" | "folded" | "rule">): WordCase {
  if (rule === "any" || classAt(folded, 0) === UNSPACED) return UNCAPPED;
  if (capitalWords(alias)[0] !== true) return UNCAPPED;
  return rule === "upper" && capitalsOf(alias) > 1 ? SHOUTED : CAPPED;
}

/** How many letters the first word of an alias in capitals has. */
function capitalsOf(alias: string): number {
  let letters = 0;
  for (let at = 0; at < alias.length; at += widthAt(alias, at)) {
    const kind = classAt(alias, at);
    if (kind === WORD && kindAt(alias, at) === CAPITAL) letters++;
    else if (kind !== WORD && kind !== SKIP && letters > 0) break;
  }
  return letters;
}

/** The first form that has a key, -1 for none; the others follow by `next`. */
export function candidates({ keys, first }: Gazetteer, key: number): number {
  return first[slotFor(keys, first, key)] as number;
}
