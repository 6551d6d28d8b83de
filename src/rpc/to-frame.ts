import type { EntityKey, FrameBox } from "../model";
import type { Rules } from "./protocol";
import type { Then } from "./tour";

/** Calls to the content script of a frame. */
export interface FrameCalls {
  /**
   * Goes to the `ordinal`-th mention (from 0) of an entity, or of all (null); tells where in the
   * frame it then is, null where there is none.
   */
  "mention.jump": {
    params: { entity: EntityKey | null; ordinal: number; then: Then };
    result: FrameBox | null;
  };
}

/** Checked by hand: a schema library would be a sixth of the script that every page pays for. */
export const frameRules: Rules<FrameCalls> = {
  "mention.jump": { params: jumpParams, from: ["extension"] },
};

const THENS: readonly Then[] = ["look", "open", "focus"];

function jumpParams(value: unknown): FrameCalls["mention.jump"]["params"] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { entity, ordinal, then: stated } = value as Record<string, unknown>;
  const then = THENS.find((it) => it === stated);
  if (!then || (entity !== null && typeof entity !== "string")) return undefined;
  if (typeof ordinal !== "number" || !Number.isSafeInteger(ordinal)) return undefined;
  return ordinal >= 0 ? { entity, ordinal, then } : undefined;
}
