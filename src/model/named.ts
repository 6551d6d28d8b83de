import type { EntityKey } from "./evidence";
import type { Kind } from "./pack";
import type { Variant } from "./variant";

/** What spotting needs to know of a stored entity. */
export interface NamedEntity {
  key: EntityKey;
  kind: Kind;
  /** The proper names in use, none twice; `Entity.name` first, unless its user has removed it. */
  names: string[];
  /** Further forms in use, made from the names; none of them is a name. */
  variants: Variant[];
  /** What the report says that a person is, as far as it does: President of Orlea. */
  role?: string | undefined;
  /** False where the entity stands only in confidential reports: listed, never painted. */
  painted: boolean;
}
