const NONE: readonly number[] = [];

/**
 * What the key of a doubtful form has been made greater by: all others are signed numbers of 32 bits,
 * as {@link plainKey} makes it again.
 */
const DOUBT = 2 ** 32;

/** What forms are looked up by, of one of {@link Hits.keys}. */
export function plainKey(key: number): number {
  return key | 0;
}

/** Places where a form may begin, in order. */
export class Hits {
  /** In UTF-16 code units; a place may be there twice, for keys of one word and of two. */
  starts: readonly number[] = NONE;
  /** What the forms are looked up by, see {@link plainKey}. */
  keys: readonly number[] = NONE;
  /** Where words begin and end that may be two, run together where two texts meet: in turn. */
  glues: readonly number[] = NONE;
  /** The same of longer words that begin as a name does, which may be two as well. */
  begins: readonly number[] = NONE;
  /** Is there more to be looked at than doubtful forms? */
  firm = false;

  /** @param joined is the text many in one, so that words of two may have run together? */
  constructor(readonly joined = false) {}

  /** Adds a place; most texts have none, and are not to pay for lists. */
  add(start: number, key: number): void {
    if (this.starts === NONE) {
      this.starts = [];
      this.keys = [];
    }
    this.firm ||= key < DOUBT / 2;
    const starts = this.starts as number[];
    const keys = this.keys as number[];
    let at = starts.length;
    // A key of three words is known only when the second may have been found itself.
    for (; (starts[at - 1] as number) > start; at--) {
      starts[at] = starts[at - 1] as number;
      keys[at] = keys[at - 1] as number;
    }
    starts[at] = start;
    keys[at] = key;
  }

  /** Adds a place where only a doubtful form may begin, see `isDoubtful`. */
  doubt(start: number, key: number): void {
    this.add(start, key + DOUBT);
  }

  /** Is there nothing to be looked at? */
  get isEmpty(): boolean {
    return this.starts === NONE && this.begins === NONE && !this.firm;
  }

  /** @param firm may it be more than a doubtful form? */
  begin(start: number, end: number, firm = true): void {
    if (this.begins === NONE) this.begins = [];
    (this.begins as number[]).push(start, end);
    this.firm ||= firm;
  }

  glue(start: number, end: number): void {
    if (this.glues === NONE) this.glues = [];
    (this.glues as number[]).push(start, end);
    this.firm = true;
  }
}
