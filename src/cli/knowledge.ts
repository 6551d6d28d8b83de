import { gatherCommon } from "../lexicon/common.mjs";
import { loadLexicon } from "../lexicon/names.mjs";
import type { Compiling } from "../spot";
import { compilingWith, openCommonWords } from "../spot/common";
import { type OpenLexicon, openJudgeLexicon } from "../spot/judge";
import { JUDGE_LEXICON } from "../spot/judge/lexicon";
import { createVariants, type VariantMaker } from "../text/variants";

/** What spotting needs to know of languages and names. */
export interface Knowledge {
  makeVariants: VariantMaker;
  /** What names are common words, too, or would only mark noise. */
  compiling: Compiling;
  /** Words that tell what stands beside a name. */
  lexicon: OpenLexicon;
}

/** Gathers from the installed sources what the build gathers for the extension. */
export async function loadKnowledge(): Promise<Knowledge> {
  const common = openCommonWords(await gatherCommon());
  return {
    makeVariants: await loadVariants(),
    compiling: compilingWith(common),
    lexicon: openJudgeLexicon(JUDGE_LEXICON),
  };
}

/** Makes variants with all that is known of names in other languages. */
export async function loadVariants(): Promise<VariantMaker> {
  return createVariants(await loadLexicon());
}
