import type { Compiling } from "../spot";
import {
  type CommonData,
  type CommonWords,
  isCommonWord,
  NO_COMMON_WORDS,
  openCommonWords,
  refusalOf,
} from "../spot/common";

/**
 * Common words, by their JSON text. Where that cannot be had fewer names are told to be common,
 * which is better than none at all.
 */
export async function readCommonWords(read: () => Promise<string>): Promise<CommonWords> {
  // Written by this extension's own build.
  return read().then(
    (text) => openCommonWords(JSON.parse(text) as CommonData),
    () => NO_COMMON_WORDS,
  );
}

/** What compiling has to know of a language. */
export function compilingWith(common: CommonWords): Compiling {
  return {
    isCommon: (folded) => isCommonWord(folded, common),
    isRefused: (alias, kind) => refusalOf(alias, kind, common) !== undefined,
  };
}
