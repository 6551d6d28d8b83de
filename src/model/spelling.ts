import type { EntityKey } from "./evidence";
import type { Kind } from "./pack";
import type { VariantReason } from "./variant";

/**
 * Whether pages are searched for a form: "used"; "removed" by the user, who may take that back;
 * "refused" because it would mark what names nobody.
 */
export type SpellingState = "used" | "removed" | "refused";

/** A form of an entity's name as its user sees it. */
export interface Spelling {
  text: string;
  /** "name": a report has it; "added": the user has added it. */
  reason: "name" | "added" | VariantReason;
  /** Others may well bear it, see `Variant.weak`. */
  weak: boolean;
  /** BCP 47, where the report tells. */
  lang?: string;
  state: SpellingState;
  /** Of a refused one: the code of what speaks against it. */
  why?: string;
}

/** An entity of whose spellings the user has removed some. */
export interface Trimmed {
  entity: EntityKey;
  kind: Kind;
  name: string;
  /** The removed spellings. */
  removed: Spelling[];
}

/** What tells a stored entity from its namesakes. */
export interface EntityBrief {
  key: EntityKey;
  kind: Kind;
  name: string;
  role?: string;
  /** Titles of the reports that name it, at most a few. */
  reports: string[];
}
