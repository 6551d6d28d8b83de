/** A finite verb with its auxiliaries. Offsets are indices of tokens, `last` exclusive. */
export interface VerbGroup {
  first: number;
  last: number;
  /** The token that carries the meaning: "attacked" in "has been attacked". */
  head: number;
  lemma: string;
  isPassive: boolean;
  /** The modal verb: "could". */
  modal?: string;
  isNegated: boolean;
}

/** Tokens of a sentence: indices, last exclusive. */
export interface Phrase {
  first: number;
  last: number;
}

/** A finite verb with what it says of whom. */
export interface Clause {
  verb: VerbGroup;
  /** The noun phrase or pronoun that the verb is about; of a relative clause what it relates to. */
  subject?: Phrase;
  /** Does the subject stand right there, or is it shared with the verb before, or related to? */
  link: "own" | "shared" | "relative" | "none";
  /** Behind the last of its complements. */
  end: number;
}
