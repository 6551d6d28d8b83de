import type { Day } from "./pack";

/**
 * What becomes of a report in the library: it is read; it waits for its user's review; its names are
 * marked on pages; or there is no reading it.
 */
export const SHELF_STATES = ["reading", "review", "ready", "failed"] as const;
export type ShelfState = (typeof SHELF_STATES)[number];

/** A report, or a pack, as the library lists it. It is its own job while it is in "reading". */
export interface ShelfItem {
  /** Grows in the order in which items come. */
  id: number;
  state: ShelfState;
  /** The file's name until its title is known. */
  title: string;
  publisher?: string;
  date?: Day;
  /** Milliseconds since 1970. */
  added: number;
  /** In "reading": the share done, from 0 to 1. */
  progress: number;
  /** In "reading": it has been reviewed, and is about to be marked on pages. */
  accepted?: true;
  /** In "reading": how often it has been begun. */
  attempts: number;
  /** In "failed": why, and what to do about it. */
  failure?: string;
  /** What the user should know of the reading. */
  notes?: string[];
  /** The key of the pack that it is or would be; absent until it has been read. */
  pack?: string;
  entities?: number;
  statements?: number;
  /** All its reports are confidential: names that only they have are not painted on pages. */
  confidential?: boolean;
}

/** A part of the library, the newest item first. */
export interface ShelfPage {
  items: ShelfItem[];
  /** Items in all, by state. */
  counts: Record<ShelfState, number>;
}

/** The channel on which pages of the extension tell each other that the library has changed. */
export const LIBRARY_CHANNEL = "sidelight-library";
