import type {
  EntityBrief,
  EntityKey,
  Evidence,
  FrameSummary,
  Settings,
  SettingsChange,
  Spelling,
  Trimmed,
} from "../../src/model";

/** What the popup learns of the tab it was opened on. */
export type PageState =
  /** The browser bars extensions from this page (its own pages, its add-on store). */
  | { state: "barred" }
  /** The page is still loading, or its script has not read it through yet. */
  | { state: "loading" }
  /** The page was open before the extension was; a reload brings the script in. */
  | { state: "absent" }
  /** The user has switched the site off. */
  | { state: "off" }
  /** The browser lets the extension in only if the user says so. */
  | ClosedPage
  | { state: "ready"; frames: { frameId: number; summary: FrameSummary }[] };

/** A page that the extension has not been let into. */
export interface ClosedPage {
  state: "closed";
  /** The pages that it would have to be let into; undefined where the browser does not even tell that. */
  origin?: string;
}

/** The page in the current tab. */
export interface PageAccess {
  read(): Promise<PageState>;
  /** The site of the page, see `siteOf`. */
  site(): Promise<string | undefined>;
  /**
   * Asks the user to let the extension into the pages of an origin, into all where none is given, and
   * brings the script into the page. To be called where the user has just pressed a button. False
   * where they have refused.
   */
  allow(origin?: string): Promise<boolean>;
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

/** What the user has set. */
export interface SettingsAccess {
  get(): Promise<Settings>;
  change(change: SettingsChange): Promise<void>;
  /** Opens the page on which all of them can be changed. */
  show(): Promise<void>;
  /** Calls back after every change, from wherever it is made; returns the way to stop that. */
  onChange(listener: (settings: Settings) => void): () => void;
}

/** Whom a text names, and what can be made of that. Rejects as {@link EvidenceSource} does. */
export interface LookUpAccess {
  /** The text that is to be looked up. */
  text(): Promise<string>;
  /** Stored entities that a text names, then those whose names hold it. */
  find(text: string): Promise<EntityBrief[]>;
}

/** Hears of an entity's spellings as they are after a change. */
export type SpellingListener = (entity: EntityKey, spellings: Spelling[]) => void;

/** The forms under which entities are looked for. Rejects as {@link EvidenceSource} does. */
export interface SpellingAccess {
  /** Names first. */
  get(entity: EntityKey): Promise<Spelling[]>;
  /** Has a spelling marked, or not; resolves once all listeners have been told. */
  set(entity: EntityKey, text: string, used: boolean): Promise<void>;
  /**
   * Adds a spelling; resolves to all as they then are, once all listeners have been told. One that is
   * refused stands at the end, with the reason.
   */
  add(entity: EntityKey, text: string): Promise<Spelling[]>;
  /** The entities of whose spellings some are removed. */
  trimmed(): Promise<Trimmed[]>;
  /** Calls back after every `set`; returns the way to stop that. */
  onChange(listener: SpellingListener): () => void;
}
