import type { Correction } from "./correction";
import type { Input } from "./input";
import type { Pack } from "./pack";
import type { ShelfItem, ShelfPage } from "./shelf";

/** An input that was refused before anything of it was stored, with the reason. */
export interface RefusedInput {
  name: string;
  failure: string;
}

/** What was read in an item, as its user has changed it; only of one that is not on pages as it is. */
export interface Draft {
  id: number;
  pack: Pack;
  /** What the user has changed since the review began, in order. */
  corrections: Correction[];
}

/** The reports as their user sees them, whatever has become of them. */
export interface Library {
  /** Stores inputs, each with its job, all or none; resolves to their ids, in order. */
  add(inputs: readonly (Input | RefusedInput)[]): Promise<number[]>;
  /** Items from the newest on, or from before an id. */
  page(limit: number, before?: number | undefined): Promise<ShelfPage>;
  item(id: number): Promise<ShelfItem | undefined>;
  /** Removes an item with all that was stored of it; false where there is none. */
  remove(id: number): Promise<boolean>;
  /** Gives up an item's job: what was not read yet goes, what was waits for review again. */
  giveUp(id: number): Promise<void>;
  /** Gives up all jobs; resolves to how many there were. */
  cancelReading(): Promise<number>;
  /** What there is to review of an item; undefined where it has not been read. */
  draft(id: number): Promise<Draft | undefined>;
  /** Keeps a draft as its user has changed it; on pages all stays as it was until it is accepted. */
  saveDraft(id: number, pack: Pack, corrections: Correction[]): Promise<void>;
  /**
   * Makes an item's reports confidential, or no longer so, wherever they stand; false where nothing
   * has been read of it, or it is being read.
   */
  setConfidential(id: number, confidential: boolean): Promise<boolean>;
  /** Has these, or all, that wait for review put onto pages; resolves to how many that were. */
  accept(ids?: readonly number[] | undefined): Promise<number>;
}
