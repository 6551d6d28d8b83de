import type { Form } from "./gazetteer";

/** Folded code units behind the shared ones by which forms are told apart. */
const TELLING = 3;
/** Shared code units that are passed over at most, so that looking ahead stays short. */
const MOST_SHARED = 64;

/**
 * Forms with the same key, of which there are so many that trying each would take long: parted by
 * what follows the beginning that they share, as a trie's node with few levels.
 */
export interface Crowd {
  /** How much of a folded text tells which of them may stand there, in UTF-16 code units. */
  readonly ahead: number;
  /** Those that may stand where a text, folded, begins so, longest first, and perhaps others. */
  among(folded: string): readonly (readonly number[])[];
}

/**
 * Parts a crowd. Linear in the number of forms.
 *
 * @param crowd indexes into `forms`, in the order in which they are to be tried, longest first
 */
export function partCrowd(forms: readonly Form[], crowd: readonly number[]): Crowd {
  const foldedOf = (form: number) => forms[form]?.folded ?? "";
  const shared = crowd.reduce(
    (length, form) => sharedLength(foldedOf(form), foldedOf(crowd[0] as number), length),
    MOST_SHARED,
  );
  const ahead = shared + TELLING;
  const parts = new Map<string, number[]>();
  for (const form of crowd) {
    const telling = foldedOf(form).slice(shared, ahead);
    const part = parts.get(telling);
    if (part) part.push(form);
    else parts.set(telling, [form]);
  }
  return {
    ahead,
    among(folded) {
      const likely: number[][] = [];
      // Forms that are told by fewer units end within them: they are shorter than all the others.
      for (let end = Math.min(ahead, folded.length); end >= shared; end--) {
        const part = parts.get(folded.slice(shared, end));
        if (part) likely.push(part);
      }
      return likely;
    },
  };
}

/** How many code units two strings begin with alike, up to `most`. */
function sharedLength(one: string, other: string, most: number): number {
  let length = 0;
  while (length < most && length < one.length && one[length] === other[length]) length++;
  return length;
}
