/** One pass over a text that looks for where forms may begin. */
export interface Pass {
  readonly text: string;
  readonly hits: {
    readonly joined: boolean;
    add(start: number, key: number): void;
    doubt(start: number, key: number): void;
    glue(start: number, end: number): void;
    begin(start: number, end: number, firm?: boolean): void;
  };
  /** Takes in a unit that has no trait; returns where to go on. */
  ask(at: number, unit: number): number;
  /** Takes in the word that ends at a place. */
  word(end: number): void;
}

/** What goes over the letters of a text for a pass. */
export interface Loop {
  /** What the pass knows of the words before and of the one that is being read, see `Sieve`. */
  readonly state: Int32Array;
  /**
   * Takes in `[from, end)` of the pass's text, in UTF-16 code units; false where nothing was done,
   * for a script takes no longer.
   */
  run(pass: Pass, from: number, end: number): boolean;
}
