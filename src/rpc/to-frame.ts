import type { EntityKey } from "../model";
import type { Rules } from "./protocol";

/** Calls to the content script of a frame. */
export interface FrameCalls {
  /** Goes to the `ordinal`-th mention (from 0) of an entity; false where there is none. */
  "mention.jump": { params: { entity: EntityKey; ordinal: number }; result: boolean };
}

/** Checked by hand: a schema library would be a sixth of the script that every page pays for. */
export const frameRules: Rules<FrameCalls> = {
  "mention.jump": { params: jumpParams, from: ["extension"] },
};

function jumpParams(value: unknown): FrameCalls["mention.jump"]["params"] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { entity, ordinal } = value as Record<string, unknown>;
  if (typeof entity !== "string" || typeof ordinal !== "number") return undefined;
  return Number.isSafeInteger(ordinal) && ordinal >= 0 ? { entity, ordinal } : undefined;
}
