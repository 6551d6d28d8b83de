/** One place's names. Plain data: it is made at build and read as JSON; `|` parts names. */
export interface LexiconPlace {
  /** A territory's code (UA) or, of a zone's city, the zone (Europe/Kiev). */
  id: string;
  /** English names, the usual one first. */
  en: string;
  /** Names in languages whose case endings are known, by language code. */
  cases: Record<string, string>;
  /** Names in all other languages, each once. */
  other: string;
}

/** English names, each with its Chinese forms behind it, between `|`. */
export interface ChineseNames {
  persons: string[];
  /** Places and organisations. */
  others: string[];
}

/** What no rule can know: the names of countries and cities in other languages. */
export interface VariantLexicon {
  /** The version of the source. */
  cldr: string;
  places: LexiconPlace[];
  /**
   * Towns, the largest first: country, thousands of people, then `|` and the names, the usual English
   * one first.
   */
  towns: string[];
  chinese: ChineseNames;
  /** Acronyms of organisations, each with what it stands for behind it, between `|`. */
  acronyms: string[];
  /**
   * Names of one: `place` or `organisation`, then the names, each behind `|`; `~` before what others are called,
   * too, `^` where they are seldom.
   */
  synonyms: string[];
}

/** A lexicon that knows nothing. */
export const NO_LEXICON: VariantLexicon = {
  cldr: "",
  places: [],
  towns: [],
  chinese: { persons: [], others: [] },
  acronyms: [],
  synonyms: [],
};
