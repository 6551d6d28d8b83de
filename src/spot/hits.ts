const NONE: readonly number[] = [];

/** Places where a form may begin, in order. */
export class Hits {
  /** In UTF-16 code units; a place may be there twice, for keys of one word and of two. */
  starts: readonly number[] = NONE;
  /** What the forms are looked up by. */
  keys: readonly number[] = NONE;
  /** Where words begin and end that may be two, run together where two texts meet: in turn. */
  glues: readonly number[] = NONE;
  /** The same of longer words that begin as a name does, which may be two as well. */
  begins: readonly number[] = NONE;

  /** @param joined is the text many in one, so that words of two may have run together? */
  constructor(readonly joined = false) {}

  /** Adds a place; most texts have none, and are not to pay for lists. */
  add(start: number, key: number): void {
    if (this.starts === NONE) {
      this.starts = [];
      this.keys = [];
    }
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

  /** Is there nothing to be looked at? */
  get isEmpty(): boolean {
    return this.starts.length === 0 && this.glues.length === 0 && this.begins.length === 0;
  }

  begin(start: number, end: number): void {
    if (this.begins === NONE) this.begins = [];
    (this.begins as number[]).push(start, end);
  }

  glue(start: number, end: number): void {
    if (this.glues === NONE) this.glues = [];
    (this.glues as number[]).push(start, end);
  }
}
