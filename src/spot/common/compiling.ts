import type { Compiling } from "../gazetteer";
import { type CommonWords, isCommonWord, isRareSurname } from "./data";
import { refusalOf } from "./refusal";

/** What compiling names has to know of a language, by its common words. */
export function compilingWith(common: CommonWords): Compiling {
  return {
    isCommon: (folded) => isCommonWord(folded, common),
    isRare: (folded) => isRareSurname(folded, common),
    isRefused: (alias, kind) => refusalOf(alias, kind, common) !== undefined,
  };
}
