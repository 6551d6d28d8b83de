import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type {
  Correction,
  Draft,
  Entity,
  EntityKey,
  Id,
  Input,
  Report,
  ReportMention,
  ShelfItem,
  ShelfState,
  Statement,
  Variant,
} from "../model";

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
  /** The revision that came with it; absent where an older build stored it. */
  revision?: number;
  /** The version of what made the variants; absent where none were made. */
  variantsVersion?: number;
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

/** Forms made from an entity's names; only of an entity that has some. */
export interface VariantsRow {
  key: EntityKey;
  variants: Variant[];
}

/**
 * The spellings of an entity that its user has removed, as they were when removed. No row of a
 * pack: it outlasts the pack's replacement by one that has the entity too.
 */
export interface RemovalsRow {
  key: EntityKey;
  /** At least one. */
  texts: string[];
}

/**
 * The spellings that the user has added to an entity. No row of a pack, as {@link RemovalsRow} is
 * none.
 */
export interface AdditionsRow {
  key: EntityKey;
  /** At least one. */
  texts: string[];
}

export interface StatementRow {
  pack: string;
  id: Id;
  /** Everyone whom the statement is about or by, each once. */
  entities: EntityKey[];
  statement: Statement;
}

/** What an item is read from; only of one that has not been read yet. */
export interface InputRow {
  id: number;
  input: Input;
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
  variants: { key: EntityKey; value: VariantsRow };
  removals: { key: EntityKey; value: RemovalsRow };
  additions: { key: EntityKey; value: AdditionsRow };
  /** The gazetteer, as it was compiled last. */
  archives: { key: "current"; value: ArrayBuffer };
  shelf: { key: number; value: ShelfItem; indexes: { state: ShelfState; pack: string } };
  inputs: { key: number; value: InputRow };
  drafts: { key: number; value: Draft };
  /** What the user has corrected and accepted, in order, by review. */
  corrections: { key: number; value: Correction[] };
  /**
   * `revision`: how often the packs, or the spellings in use, have changed; `reshaped`: its value at
   * the last change that was not only a pack more.
   */
  meta: { key: "revision" | "reshaped"; value: number };
}

/** The stores that hold the rows of packs. */
export type PackStoreName = Exclude<
  StoreNames<Schema>,
  "removals" | "additions" | "archives" | "meta" | "shelf" | "inputs" | "drafts" | "corrections"
>;
export type Database = IDBPDatabase<Schema>;
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  Schema,
  StoreNames<Schema>[],
  Mode
>;
export type ReadTransaction = Transaction<"readonly">;
export type WriteTransaction = Transaction<"readwrite">;
