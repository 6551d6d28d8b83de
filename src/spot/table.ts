import { CAPITAL, classAt, kindAt, SKIP, UNSPACED, WORD, widthAt } from "../text";
import type { Crowd } from "./crowd";
import { addForm, emptyFilter, type Filter, fitted } from "./filter";
import { capitalWords, type Form, type GazetteerData } from "./gazetteer";
import { CAPPED, type FormKey, keyOf, SHOUTED, UNCAPPED, type WordCase } from "./key";

/**
 * A gazetteer ready to be searched: a filter for where forms may begin, and a hash table with open
 * addressing from a key to the forms that have it, longest first.
 */
export interface Gazetteer {
  readonly data: GazetteerData;
  readonly filter: Filter;
  /** Keys by slot; meaningful where `first` holds a form. Length a power of two. */
  readonly keys: Int32Array;
  /** Index of the first form by slot, -1 for none. */
  readonly first: Int32Array;
  /** Index of the next form that begins alike by form, -1 for none. */
  readonly next: Int32Array;
  /** Which of a form's words begin with a capital, by form. */
  readonly capitals: readonly (readonly boolean[])[];
  /** The ends of long chains, parted when they are first needed, by the form that they begin with. */
  readonly crowds: Map<number, Crowd>;
}

/** Spreads a hash over the slots of a table: FNV's low bits alone fall close together. */
function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** Builds the table. Linear in the number of forms. */
export function openGazetteer(data: GazetteerData): Gazetteer {
  return extendGazetteer({ ...emptySlots(0), next: [], capitals: [], crowds: new Map() }, data);
}

/** What is worked out for forms. */
type Known = Pick<Gazetteer, "keys" | "first" | "capitals" | "crowds"> & {
  next: ArrayLike<number>;
};

/**
 * A gazetteer of more: what was worked out for the forms that it has is kept, and the old one stays
 * what it is.
 *
 * @param data in which the gazetteer's own forms come first, as they were
 */
export function extendGazetteer(known: Known, data: GazetteerData): Gazetteer {
  const { forms } = data;
  const next = new Int32Array(forms.length).fill(-1);
  next.set(known.next);
  const { keys, first } = slotsFor(forms.length, known);
  // They hold as long as no chain that was there grows, as none does whose forms come all at once.
  const crowds = new Map(known.crowds);
  const lengths = Int32Array.from(forms, ({ folded }) => folded.length);
  const added = [...forms.keys()].slice(known.next.length);
  // Shortest first, as each is put before those that are there.
  added.sort((a, b) => (lengths[a] as number) - (lengths[b] as number));
  for (const form of added) {
    const { key } = keyOf(forms[form]?.folded ?? "");
    const slot = slotFor(keys, first, key);
    keys[slot] = key;
    // Before those that are shorter or, of one length, were there before: the strictest is last.
    let before = -1;
    let after = first[slot] as number;
    if (after >= 0 && after < known.next.length) crowds.clear();
    while (after !== -1 && (lengths[after] as number) > (lengths[form] as number)) {
      before = after;
      after = next[after] as number;
    }
    next[form] = after;
    if (before === -1) first[slot] = form;
    else next[before] = form;
  }
  const capitals = forms.map(
    ({ rule, alias }, form) =>
      known.capitals[form] ?? (rule === "initials" ? capitalWords(alias) : []),
  );
  let filter: Filter | undefined;
  return {
    data,
    keys,
    first,
    next,
    capitals,
    crowds,
    // Pages have one already.
    get filter() {
      filter ??= filterOf(forms);
      return filter;
    },
  };
}

type Slots = Pick<Gazetteer, "keys" | "first">;

/** Slots with room for so many forms. */
function emptySlots(forms: number): Slots {
  let size = 64;
  while (size < forms * 2) size *= 2;
  return { keys: new Int32Array(size), first: new Int32Array(size).fill(-1) };
}

/** A copy of slots with room for so many forms. */
function slotsFor(forms: number, { keys, first }: Slots): Slots {
  if (forms * 2 <= first.length) return { keys: keys.slice(), first: first.slice() };
  const larger = emptySlots(forms);
  first.forEach((form, slot) => {
    if (form === -1) return;
    const key = keys[slot] as number;
    const place = slotFor(larger.keys, larger.first, key);
    larger.keys[place] = key;
    larger.first[place] = form;
  });
  return larger;
}

/** The slot of a key: a free one where there is no form that has it. */
function slotFor(keys: Int32Array, first: Int32Array, key: number): number {
  const mask = keys.length - 1;
  let slot = slotOf(key, mask);
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
