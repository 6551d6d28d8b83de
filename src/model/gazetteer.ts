import type { EntityKey } from "./evidence";
import type { Kind } from "./pack";
import type { VariantReason } from "./variant";

/** How a form's letters must be cased on the page. */
export type CaseRule =
  /** As it comes: scripts without case, names in small letters, full names of persons. */
  | "any"
  /** Words that the alias begins with a capital begin with one. */
  | "initials"
  /** All capitals: US is not us. */
  | "upper";

/** One folded alias and whom it names. */
export interface Form {
  alias: string;
  folded: string;
  rule: CaseRule;
  /** "name": a report has it. */
  reason: "name" | VariantReason;
  /** Others may well bear it, see `Variant.weak`. */
  weak: boolean;
  /** A common word of the language: as a name it needs more to speak for it. */
  common: boolean;
  /** A person's only name or surname that hardly anybody else has. */
  rare: boolean;
  /** Indexes into `GazetteerData.entities`: more than one where reports share a name. */
  entities: number[];
}

export interface GazetteerEntity {
  key: EntityKey;
  kind: Kind;
  painted: boolean;
  /** Does a report name it in more than one word? */
  full: boolean;
  /** The words of its names of several words, folded, parted by spaces. */
  words: string;
  /** Those of a person's role. */
  role: string;
}

/**
 * All aliases compiled for spotting: plain data, so that it can be stored and sent. `revision` is
 * the store's at the time of compiling.
 */
export interface GazetteerData {
  revision: number;
  entities: GazetteerEntity[];
  forms: Form[];
}

/** Where the filter for pages lies in the extension's local storage: pages need not wake anyone. */
export const GAZETTEER_KEY = "gazetteer";

/** What pages read before anything else: where names may stand, and nothing of the names. */
export interface PublishedFilter {
  version: number;
  revision: number;
  longest: number;
  /** 32-bit numbers in base64, as are the others: what a filter is made of. */
  words: string;
  openers: string;
  small: string;
  /** Machine code that looks into it, in base64. */
  code: string;
  /** What a search needs of characters, as 16-bit numbers in base64: pages take long to find it out. */
  traits: string;
}
