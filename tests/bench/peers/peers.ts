import { ahoCorasick } from "./aho-corasick";
import type { BuildFinder } from "./finder";
import { flashText } from "./flashtext";
import { oneRegExp } from "./regexp";
import { trieRegExp } from "./trie-regexp";

/** How others find many names in a text, by what they are called. */
export const PEERS = {
  "one RegExp": oneRegExp,
  "RegExp trie": trieRegExp,
  FlashText: flashText,
  "Aho-Corasick": ahoCorasick,
} as const satisfies Record<string, BuildFinder>;
export type PeerName = keyof typeof PEERS;
