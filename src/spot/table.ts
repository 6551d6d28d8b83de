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
  const { forms } = data;
  let size = 64;
  while (size < forms.length * 2) size *= 2;
  const keys = new Int32Array(size);
  const first = new Int32Array(size).fill(-1);
  const next = new Int32Array(forms.length).fill(-1);
  const byLength = forms.map((_, index) => index);
  // Shortest first, as each is put before those that are there; of one length, the strictest last.
  byLength.sort((a, b) => lengthOf(data, a) - lengthOf(data, b));
  for (const form of byLength) {
    const { key } = keyOf(forms[form]?.folded ?? "");
    let slot = slotOf(key, size - 1);
    while (first[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    next[form] = first[slot] as number;
    first[slot] = form;
  }
  const capitals = forms.map((form) => (form.rule === "initials" ? capitalWords(form.alias) : []));
  let filter: Filter | undefined;
  return {
    data,
    keys,
    first,
    next,
    capitals,
    crowds: new Map(),
    // Pages have one already.
    get filter() {
      filter ??= filterOf(forms);
      return filter;
    },
  };
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

function lengthOf(data: GazetteerData, form: number): number {
  return data.forms[form]?.folded.length ?? 0;
}

/** The first form that has a key, -1 for none; the others follow by `next`. */
export function candidates(gazetteer: Gazetteer, key: number): number {
  const { keys, first } = gazetteer;
  const mask = keys.length - 1;
  let slot = slotOf(key, mask);
  while (first[slot] !== -1) {
    if (keys[slot] === key) return first[slot] as number;
    slot = (slot + 1) & mask;
  }
  return -1;
}
