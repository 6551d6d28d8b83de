import type { EntityKey } from "../model";
import { callBackground } from "../rpc";

/**
 * Has an entity no longer marked, on this site or everywhere. `sharing`: those who share a name; where
 * it is one of them they all are meant, since they share the mark.
 */
export async function mute(
  entity: EntityKey,
  sharing: readonly EntityKey[],
  everywhere: boolean,
): Promise<void> {
  const meant = sharing.includes(entity) ? sharing : [entity];
  await Promise.all(meant.map((it) => callBackground("entity.mute", { entity: it, everywhere })));
}
