import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { Entity, EntityKey, Id, Report, ReportMention, Statement } from "../model";

/** Whether a pack came with the extension or from its user; updates touch only the former. */
export type Origin = "seed" | "user";

/** What the store tells of a pack without opening it. */
export interface StoredPack {
  /** What `packKey` gave. */
  key: string;
  origin: Origin;
  /** Names the pack's content; made by the caller, only ever compared. */
  digest: string;
  reports: Id[];
}

/** A report without its text, which is long and seldom wanted. */
export interface ReportRow extends Omit<Report, "text"> {
  pack: string;
}

/** Only of a report whose text is held. */
export interface TextRow {
  pack: string;
  id: Id;
  text: string;
}

/** An entity without its mentions, which are many and seldom wanted. */
export interface EntityRow extends Omit<Entity, "mentions"> {
  key: EntityKey;
  pack: string;
  /** Reports in which the entity has a mention or a statement; the pack's where it has neither. */
  reports: Id[];
}

/** Only of an entity that has some. */
export interface MentionsRow {
  key: EntityKey;
  mentions: ReportMention[];
}

export interface StatementRow {
  pack: string;
  id: Id;
  /** Everyone whom the statement is about or by, each once. */
  entities: EntityKey[];
  statement: Statement;
}

/**
 * The stores. Every key begins with its pack's, so that a pack's rows are one range of each store
 * and need no index of their own.
 */
export interface Schema extends DBSchema {
  packs: { key: string; value: StoredPack };
  reports: { key: [string, Id]; value: ReportRow };
  texts: { key: [string, Id]; value: TextRow };
  entities: { key: EntityKey; value: EntityRow };
  mentions: { key: EntityKey; value: MentionsRow };
  statements: { key: [string, Id]; value: StatementRow; indexes: { entities: EntityKey } };
  /** `revision`: how often the packs have changed. */
  meta: { key: "revision"; value: number };
}

export type StoreName = "packs" | "reports" | "texts" | "entities" | "mentions" | "statements";
export type Database = IDBPDatabase<Schema>;
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  Schema,
  StoreNames<Schema>[],
  Mode
>;
export type ReadTransaction = Transaction<"readonly">;
export type WriteTransaction = Transaction<"readwrite">;
