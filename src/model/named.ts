import type { EntityKey } from "./evidence";
import type { Kind } from "./pack";

/** What spotting needs to know of a stored entity. */
export interface NamedEntity {
  key: EntityKey;
  kind: Kind;
  /** All proper names, `Entity.name` first, none twice. */
  names: string[];
  /** False where the entity stands only in confidential reports: listed, never painted. */
  painted: boolean;
}
