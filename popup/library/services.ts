import type {
  Correction,
  Draft,
  Input,
  Kind,
  Pack,
  RefusedInput,
  ShelfItem,
  ShelfPage,
} from "../../src/model";

/** The library, as its page needs it. Rejects with a `SidelightError` where the store cannot be used. */
export interface LibraryAccess {
  /** Is the page in a private window? What is added there is kept as elsewhere. */
  readonly isPrivate: boolean;
  /** Items from the newest on, or from before an id. */
  page(limit: number, before?: number): Promise<ShelfPage>;
  item(id: number): Promise<ShelfItem | undefined>;
  /** Resolves once all inputs are stored with their jobs, which then begin. */
  add(inputs: readonly (Input | RefusedInput)[]): Promise<number[]>;
  remove(id: number): Promise<void>;
  giveUp(id: number): Promise<void>;
  cancelReading(): Promise<void>;
  /** Makes an item's reports confidential, or no longer so, and has pages follow. */
  setConfidential(id: number, confidential: boolean): Promise<void>;
  /** Has these, or all, that wait for review put onto pages. */
  accept(ids?: readonly number[]): Promise<void>;
  draft(id: number): Promise<Draft | undefined>;
  saveDraft(id: number, pack: Pack, corrections: Correction[]): Promise<void>;
  /** Why names would not be marked on pages, in their order; null where they would. */
  refused(names: readonly { text: string; kind: Kind }[]): Promise<(string | null)[]>;
  /** Calls back whenever the library may have changed; returns the way to stop that. */
  onChange(listener: () => void): () => void;
}
