import { capitalise, wordsOf } from "../words";

/** A script's letters by their Latin transcription; letters that Latin does not tell apart as `a/b`. */
export type Alphabet = ReadonlyMap<string, readonly string[]>;

/** Reads a table of `latin=letter/letter` pairs parted by spaces. */
export function alphabet(text: string): Alphabet {
  return new Map(
    text
      .trim()
      .split(/\s+/u)
      .map((pair) => {
        const [latin = "", letters = ""] = pair.split("=");
        return [latin, letters.split("/")] as const;
      }),
  );
}

/** Longest transcription of one letter. */
const WIDEST = 4;
/** More would be guesses. */
const MOST = 4;

/**
 * Writes a folded Latin word letter by letter, the likeliest spelling first, at most four. Where a
 * transcription stands for two letters the choice is the same all through the word. Empty where the
 * word has a letter that the table has not.
 */
export function spell(word: string, letters: Alphabet): string[] {
  const pieces: (readonly string[])[] = [];
  const keys: string[] = [];
  for (let at = 0; at < word.length; ) {
    let width = Math.min(WIDEST, word.length - at);
    while (width > 0 && !letters.has(word.slice(at, at + width))) width--;
    if (width === 0) return [];
    const key = word.slice(at, at + width);
    keys.push(key);
    pieces.push(letters.get(key) ?? []);
    at += width;
  }
  const open = [...new Set(keys.filter((_, at) => (pieces[at]?.length ?? 0) > 1))];
  const results = new Set<string>();
  for (let choice = 0; choice < 1 << Math.min(open.length, 3); choice++) {
    results.add(
      pieces
        .map((options, at) => {
          const bit = open.indexOf(keys[at] as string);
          return (bit >= 0 && bit < 3 && (choice >> bit) & 1 ? options[1] : options[0]) ?? "";
        })
        .join(""),
    );
  }
  return [...results].slice(0, MOST);
}

/** All words of a name with capitals. */
export function capitals(name: string): string {
  return wordsOf(name).map(capitalise).join(" ");
}

/** Each word of the first list before each of the second. */
export function pairs(firsts: readonly string[], lasts: readonly string[]): string[] {
  return firsts.flatMap((first) => lasts.map((last) => `${first} ${last}`));
}
