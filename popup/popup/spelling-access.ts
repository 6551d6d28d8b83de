import type { EntityKey, Spelling } from "../../src/model";
import { callBackground } from "../../src/rpc";
import type { SpellingAccess, SpellingListener } from "../shared/services";

/** The spellings, by way of the background, which also brings what changes to the open pages. */
export function createSpellingAccess(): SpellingAccess {
  const listeners = new Set<SpellingListener>();
  const tell = (entity: EntityKey, spellings: Spelling[]) => {
    for (const listener of listeners) listener(entity, spellings);
  };
  return {
    get: (entity) => callBackground("spellings.get", { entity }),
    async set(entity, text, used) {
      tell(entity, await callBackground("spellings.set", { entity, text, used }));
    },
    async add(entity, text) {
      const spellings = await callBackground("spellings.add", { entity, text });
      tell(entity, spellings);
      return spellings;
    },
    trimmed: () => callBackground("spellings.trimmed", null),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
