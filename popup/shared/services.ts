import type { EntityKey, Evidence, FrameSummary } from "../../src/model";

/** What the popup learns of the tab it was opened on. */
export type PageState =
  /** The browser bars extensions from this page (its own pages, its add-on store). */
  | { state: "barred" }
  /** The page is still loading, or its script has not read it through yet. */
  | { state: "loading" }
  /** The page was open before the extension was; a reload brings the script in. */
  | { state: "absent" }
  | { state: "ready"; frames: { frameId: number; summary: FrameSummary }[] };

/** The page in the current tab. */
export interface PageAccess {
  read(): Promise<PageState>;
  /**
   * Scrolls to the `ordinal`-th mention (from 0, in the frame's order) of an entity and flashes it.
   * False where it is no longer there.
   */
  jump(frameId: number, entity: EntityKey, ordinal: number): Promise<boolean>;
  /** Reloads the tab. */
  reload(): Promise<void>;
  /** Calls back whenever a frame of the tab reports a change; returns the way to stop that. */
  onChange(listener: () => void): () => void;
}

/** What the stored reports say. Rejects with a `SidelightError` where the store cannot be read. */
export interface EvidenceSource {
  get(keys: readonly EntityKey[]): Promise<Map<EntityKey, Evidence>>;
}
