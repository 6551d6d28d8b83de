import type { EntityKey, Evidence, Pack } from "../model";
import { createConnection } from "./connection";
import { evidence } from "./evidence";
import { type NamedEntities, namedEntities } from "./named";
import type { OpenOptions } from "./open";
import { type PutOutcome, packs, putPack, revision } from "./packs";
import type { Origin, StoredPack } from "./schema";

/**
 * The stored reports. Every method reads or writes in one transaction, and rejects with a
 * `SidelightError` "no-database", "store-blocked" or "quota" where the database fails as expected.
 */
export interface Store {
  /**
   * Stores a decoded pack in place of the pack of the same reports, if any: whole or not at all.
   * "unchanged": it was stored already with this digest and origin, or the stored one is the user's
   * own, which a seed never replaces.
   */
  putPack(pack: Pack, origin: Origin, digest: string): Promise<PutOutcome>;
  /** By key. */
  packs(): Promise<StoredPack[]>;
  /** Grows by one with every change to the packs; 0 at first. */
  revision(): Promise<number>;
  /** What a gazetteer is compiled from, and the revision at which it was so. */
  namedEntities(): Promise<NamedEntities>;
  /** Unknown keys are missing from the result. */
  evidence(keys: readonly EntityKey[]): Promise<Map<EntityKey, Evidence>>;
  /** Ends the connection once running transactions have ended; using the store afterwards rejects. */
  close(): void;
}

/** Opens the store, creating or upgrading its database. Rejects as the store's methods do. */
export async function openStore(options: OpenOptions = {}): Promise<Store> {
  const connection = createConnection(options);
  await connection.use(async () => undefined);
  return {
    putPack: (pack, origin, digest) => putPack(connection, pack, origin, digest),
    packs: () => packs(connection),
    revision: () => revision(connection),
    namedEntities: () => namedEntities(connection),
    evidence: (keys) => evidence(connection, keys),
    close: () => connection.close(),
  };
}
