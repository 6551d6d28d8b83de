import { isInWord } from "./boundaries";
import type { Finder, OnFound } from "./finder";

/** A place in the trie: what letters lead on, and whether a name ends here. */
interface Node {
  next: Map<number, Node>;
  isEnd: boolean;
}

/**
 * As in Vikash Singh, "Replace or Retrieve Keywords In Documents at Scale" (2017): a trie of the
 * names, followed letter by letter from each begin of a word; the longest name that ends at an end
 * of a word is taken, and what is no name is skipped to the next word.
 */
export function flashText(aliases: readonly string[]): Finder {
  const root = newNode();
  for (const alias of aliases) {
    let at = root;
    for (let index = 0; index < alias.length; index++) {
      const code = alias.charCodeAt(index);
      let next = at.next.get(code);
      if (!next) {
        next = newNode();
        at.next.set(code, next);
      }
      at = next;
    }
    at.isEnd = true;
  }
  return { find: (text, found) => search(root, text, found) };
}

function newNode(): Node {
  return { next: new Map(), isEnd: false };
}

function search(root: Node, text: string, found: OnFound): void {
  let at = 0;
  while (at < text.length) {
    const end = longestFrom(root, text, at);
    if (end > 0) {
      found(at, end);
      at = end;
    } else if (isInWord(text.charCodeAt(at))) {
      while (at < text.length && isInWord(text.charCodeAt(at))) at++;
    } else at++;
  }
}

/** Where the longest name that begins at `start` ends; 0 where none does. */
function longestFrom(root: Node, text: string, start: number): number {
  let end = 0;
  let node: Node | undefined = root;
  for (let at = start; node; at++) {
    const inWord = at < text.length && isInWord(text.charCodeAt(at));
    if (node.isEnd && !(inWord && isInWord(text.charCodeAt(at - 1)))) end = at;
    node = at < text.length ? node.next.get(text.charCodeAt(at)) : undefined;
  }
  return end;
}
