/** Called for each occurrence: a span of the searched text, in UTF-16 code units, end exclusive. */
export type OnFound = (start: number, end: number) => void;

/** Finds names in texts: leftmost first, of those the longest, none overlapping, in their case. */
export interface Finder {
  find(text: string, found: OnFound): void;
}

/** Prepares the search for some names. */
export type BuildFinder = (aliases: readonly string[]) => Finder;
