/** One pass over a text that looks for where forms may begin, as far as it has come. */
export interface Pass {
  before: number;
  beforeHash: number;
  beforeSalt: number;
  hash: number;
  start: number;
  kinds: number;
  readonly text: string;
  readonly hits: {
    readonly joined: boolean;
    add(start: number, key: number): void;
    glue(start: number, end: number): void;
    begin(start: number, end: number): void;
  };
  /** Takes in a unit that has no trait; returns where to go on. */
  ask(at: number, unit: number): number;
  word(start: number, end: number, hash: number, kinds: number): void;
}

/** What goes over the letters of a text for a pass. */
export interface Loop {
  /**
   * Takes in `[from, end)` of the pass's text, in UTF-16 code units; false where nothing was done,
   * for a script takes no longer.
   */
  run(pass: Pass, from: number, end: number): boolean;
}
