/**
 * Something that takes a while to build, made in steps, so that others may have their turn between
 * them; who asks for it before waits for the steps that are left.
 */
export class Gradual<T> {
  private made: { value: T } | undefined;

  /** @param steps runs only when a step is taken; what it returns is what is built */
  constructor(private readonly steps: Generator<void, T>) {}

  /** Takes one step after another. */
  *build(): Generator<void, void> {
    while (this.step()) yield;
  }

  get value(): T {
    while (this.step());
    return (this.made as { value: T }).value;
  }

  /** Is there more to do? */
  private step(): boolean {
    if (this.made) return false;
    const { done, value } = this.steps.next();
    if (done) this.made = { value };
    return !done;
  }
}
