/** Work in steps: yields now and then the share done, from 0 to 1, and returns what has come of it. */
export type Steps<T> = Generator<number, T>;

/** Does work to its end at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Work as part of other work: what it yields lies from `from` to `from + share`. */
export function* scaled<T>(steps: Steps<T>, from: number, share: number): Steps<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield from + share * value;
  }
}

/**
 * Goes through a list in order; a step ends whenever items of a `size` of `stride` in all (the
 * number of items by default) have been done.
 */
export function* each<T>(
  items: readonly T[],
  stride: number,
  work: (item: T, index: number) => void,
  size: (item: T) => number = () => 1,
): Steps<void> {
  let open = 0;
  for (const [index, item] of items.entries()) {
    if (open >= stride) {
      yield index / items.length;
      open = 0;
    }
    work(item, index);
    open += size(item);
  }
}
