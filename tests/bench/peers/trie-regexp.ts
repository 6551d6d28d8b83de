import { trieToRegExpSource } from "trie-regex";
import type { Finder } from "./finder";
import { matchAll } from "./regexp";

/** Letters that lead on; an end of a name is a key of its own. */
interface Branch {
  [letter: string]: Branch;
}

const END = "$$";

/** One regular expression in which names that begin alike share their beginning. */
export function trieRegExp(aliases: readonly string[]): Finder {
  // The package escapes hyphens in a way that only classes of characters allow.
  return matchAll(trieToRegExpSource(trieOf(aliases)).replaceAll("\\-", "\\x2d"));
}

function trieOf(aliases: readonly string[]): Branch {
  const root: Branch = Object.create(null);
  for (const alias of aliases) {
    let at = root;
    for (const letter of alias) {
      at[letter] ??= Object.create(null) as Branch;
      at = at[letter] as Branch;
    }
    at[END] = Object.create(null) as Branch;
  }
  return root;
}
