/** Where a text's code points lie, for counting them. */
export class CodePoints {
  /** Offsets of the second halves of surrogate pairs, in order. */
  readonly #halves: number[] = [];

  constructor(text: string) {
    for (const { index } of text.matchAll(/[\ud800-\udbff](?=[\udc00-\udfff])/g)) {
      this.#halves.push(index + 1);
    }
  }

  /** Code points before an offset in UTF-16 code units. */
  before(offset: number): number {
    let [low, high] = [0, this.#halves.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#halves[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }
}
