import type { EntityKey, Evidence, Pack, Trimmed } from "../model";
import { archive, putArchive } from "./archive";
import { createConnection } from "./connection";
import { evidence } from "./evidence";
import { entitiesSince, type NamedEntities, namedEntities } from "./named";
import type { OpenOptions } from "./open";
import { holdsPack, type PutOutcome, packs, putPack } from "./packs";
import type { MadeVariants } from "./records";
import { type MakeVariants, renewVariants } from "./renewal";
import { revision } from "./revision";
import type { Origin, StoredPack } from "./schema";
import type { KnownSpellings, Sameness } from "./spelling-record";
import { setSpelling, spellings, trimmed } from "./spellings";

/**
 * The stored reports. Every method reads or writes in one transaction, and rejects with a
 * `SidelightError` "no-database", "store-blocked" or "quota" where the database fails as expected.
 */
export interface Store {
  /**
   * Stores a decoded pack, with the variants made for it, in place of the pack of the same reports,
   * if any: whole or not at all. "unchanged": it was stored already with this digest and origin, or
   * the stored one is the user's own, which a seed never replaces.
   */
  putPack(pack: Pack, origin: Origin, digest: string, variants?: MadeVariants): Promise<PutOutcome>;
  /** Would `putPack` say "unchanged"? */
  holds(pack: Pick<Pack, "reports">, origin: Origin, digest: string): Promise<boolean>;
  /**
   * Makes anew the variants of packs whose own are not of this version, each pack's in a transaction
   * of its own. Resolves to how many packs got new ones.
   */
  renewVariants(version: number, make: MakeVariants): Promise<number>;
  /** By key. */
  packs(): Promise<StoredPack[]>;
  /** Grows with every change to the packs or to the spellings in use; 0 at first. */
  revision(): Promise<number>;
  /** What a gazetteer is compiled from, and the revision at which it was so. */
  namedEntities(): Promise<NamedEntities>;
  /**
   * The same of the packs alone that have come since a revision; undefined where more than that has
   * changed.
   */
  entitiesSince(revision: number): Promise<NamedEntities | undefined>;
  /** The gazetteer as it was compiled last; undefined where there is none. */
  archive(): Promise<ArrayBuffer | undefined>;
  putArchive(archive: ArrayBuffer): Promise<void>;
  /** Unknown keys are missing from the result. */
  evidence(keys: readonly EntityKey[]): Promise<Map<EntityKey, Evidence>>;
  /** An entity's names, then its variants, each used or removed; undefined where it is unknown. */
  spellings(entity: EntityKey): Promise<KnownSpellings | undefined>;
  /**
   * Removes a spelling of an entity from use, or takes that back, and with it those that a page
   * could not tell from it; other words change nothing. Outlasts the pack's replacement. Resolves
   * to the entity's spellings as they then are.
   */
  setSpelling(entity: EntityKey, text: string, used: boolean): Promise<KnownSpellings | undefined>;
  /** The entities of whose spellings some are removed, by key. */
  trimmed(): Promise<Trimmed[]>;
  /** Ends the connection once running transactions have ended; using the store afterwards rejects. */
  close(): void;
}

export interface StoreOptions extends OpenOptions {
  /** If not given, spellings are the same only where they are equal. */
  sameness?: Sameness;
}

/** Opens the store, creating or upgrading its database. Rejects as the store's methods do. */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const { sameness = (text) => text, ...opening } = options;
  const connection = createConnection(opening);
  await connection.use(async () => undefined);
  return {
    putPack: (pack, origin, digest, variants) =>
      putPack(connection, pack, origin, digest, variants),
    holds: (pack, origin, digest) => holdsPack(connection, pack, origin, digest),
    renewVariants: (version, make) => renewVariants(connection, version, make),
    packs: () => packs(connection),
    revision: () => revision(connection),
    namedEntities: () => namedEntities(connection, sameness),
    entitiesSince: (since) => entitiesSince(connection, since, sameness),
    archive: () => archive(connection),
    putArchive: (compiled) => putArchive(connection, compiled),
    evidence: (keys) => evidence(connection, keys),
    spellings: (entity) => spellings(connection, entity, sameness),
    setSpelling: (entity, text, used) => setSpelling(connection, entity, text, used, sameness),
    trimmed: () => trimmed(connection, sameness),
    close: () => connection.close(),
  };
}
