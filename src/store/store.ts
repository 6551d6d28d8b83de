import type {
  Correction,
  EntityBrief,
  EntityKey,
  Evidence,
  Library,
  Pack,
  Trimmed,
} from "../model";
import { archive, putArchive } from "./archive";
import { setConfidential } from "./confidential";
import { createConnection } from "./connection";
import { accept, corrections, draft, saveDraft } from "./drafts";
import { evidence } from "./evidence";
import { entityBriefs, findEntities } from "./find-entities";
import {
  failJob,
  type Job,
  keepReading,
  nextJob,
  noteProgress,
  type Publication,
  publishItem,
} from "./jobs";
import { entitiesSince, type NamedEntities, namedEntities } from "./named";
import type { OpenOptions } from "./open";
import { holdsPack, type PutOutcome, packs, putPack } from "./packs";
import type { MadeVariants } from "./records";
import { type MakeVariants, renewVariants } from "./renewal";
import { revision } from "./revision";
import type { Origin, StoredPack } from "./schema";
import {
  addInputs,
  cancelReading,
  giveUp,
  openJobs,
  removeItem,
  shelfItem,
  shelfPage,
} from "./shelf";
import type { KnownSpellings, Sameness } from "./spelling-record";
import { addSpelling, setSpelling, spellings, trimmed } from "./spellings";
import { storedPack } from "./stored-pack";

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
  /**
   * Adds a spelling to an entity, or takes back that it was removed. Outlasts the pack's replacement.
   * Resolves to the entity's spellings as they then are; undefined where it is unknown.
   */
  addSpelling(entity: EntityKey, text: string): Promise<KnownSpellings | undefined>;
  /** What tells entities apart, by key; unknown ones are left out. */
  entityBriefs(keys: readonly EntityKey[]): Promise<EntityBrief[]>;
  /** The entities of which a name is a text, or holds it, best first, at most so many. */
  findEntities(text: string, most: number): Promise<EntityBrief[]>;
  /** The entities of whose spellings some are removed, by key. */
  trimmed(): Promise<Trimmed[]>;
  /** A stored pack as it would travel; undefined where there is none of that key. */
  pack(key: string): Promise<Pack | undefined>;
  readonly library: Library;
  readonly jobs: Jobs;
  /** Ends the connection once running transactions have ended; using the store afterwards rejects. */
  close(): void;
}

/** What is to be done for items of the library. */
export interface Jobs {
  /** How many are open. */
  open(): Promise<number>;
  /** Begins the oldest open one. */
  next(): Promise<Job | undefined>;
  /** Notes how far one has come; false where it was given up. */
  progress(id: number, done: number): Promise<boolean>;
  fail(id: number, failure: string): Promise<void>;
  /** Keeps what was read for review; false where it was given up. */
  keep(id: number, pack: Pack, notes: string[]): Promise<boolean>;
  /** Puts what was read onto pages; false where it was given up. */
  publish(id: number, publication: Publication): Promise<boolean>;
  /** All that the user has corrected and accepted, the oldest first. */
  corrections(): Promise<Correction[]>;
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
    addSpelling: (entity, text) => addSpelling(connection, entity, text, sameness),
    entityBriefs: (keys) => entityBriefs(connection, keys),
    findEntities: (text, most) => findEntities(connection, text, most, sameness),
    trimmed: () => trimmed(connection, sameness),
    pack: (key) => storedPack(connection, key),
    library: {
      add: (inputs) => addInputs(connection, inputs),
      page: (limit, before) => shelfPage(connection, limit, before),
      item: (id) => shelfItem(connection, id),
      remove: (id) => removeItem(connection, id),
      giveUp: (id) => giveUp(connection, id),
      cancelReading: () => cancelReading(connection),
      draft: (id) => draft(connection, id),
      saveDraft: (id, pack, list) => saveDraft(connection, id, pack, list),
      setConfidential: (id, confidential) => setConfidential(connection, id, confidential),
      accept: (ids) => accept(connection, ids),
    },
    jobs: {
      open: () => openJobs(connection),
      next: () => nextJob(connection),
      progress: (id, done) => noteProgress(connection, id, done),
      fail: (id, failure) => failJob(connection, id, failure),
      keep: (id, pack, notes) => keepReading(connection, id, pack, notes),
      publish: (id, publication) => publishItem(connection, id, publication),
      corrections: () => corrections(connection),
    },
    close: () => connection.close(),
  };
}
