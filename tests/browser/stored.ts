import type { EntityKey, Kind } from "../../src/model";
import type { BrowserSession } from "./session";

export interface StoredEntity {
  key: EntityKey;
  id: string;
  kind: Kind;
  name: string;
}

/**
 * The entities in the extension's own database; none where it does not exist yet. It is looked for
 * first, since opening it would make it, empty.
 */
export function storedEntities(session: BrowserSession): Promise<StoredEntity[]> {
  return session.inExtension(async () => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === "sidelight")) return [];
    return new Promise<StoredEntity[]>((resolve, reject) => {
      const opening = indexedDB.open("sidelight");
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const reading = database.transaction("entities").objectStore("entities").getAll();
        reading.onerror = () => reject(reading.error);
        reading.onsuccess = () => {
          database.close();
          resolve(reading.result.map(({ key, id, kind, name }) => ({ key, id, kind, name })));
        };
      };
    });
  });
}

/** An entity's id in its pack. */
export function idOf(key: EntityKey): string {
  return key.slice(key.lastIndexOf("/") + 1);
}
