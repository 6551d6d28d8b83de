import type { EntityKey } from "./evidence";
import type { Kind } from "./pack";
import type { Variant } from "./variant";

/** What spotting needs to know of a stored entity. */
export interface NamedEntity {
  key: EntityKey;
  kind: Kind;
  /** All proper names, `Entity.name` first, none twice. */
  names: string[];
  /** Further forms made from the names; none of them is a name. */
  variants: Variant[];
  /** False where the entity stands only in confidential reports: listed, never painted. */
  painted: boolean;
}
