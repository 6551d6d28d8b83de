import type { EntityKey, Evidence } from "./evidence";
import type { Kind } from "./pack";

/** How often one frame's visible text names an entity. */
export interface MentionCount {
  entity: EntityKey;
  count: number;
}

/** What one frame of a page holds, in the order in which the entities first appear. */
export interface FrameSummary {
  /** False until the frame has been read through once. */
  complete: boolean;
  mentions: MentionCount[];
}

/** A mention that is painted now, that is in or near the viewport. */
export interface PaintedMention {
  entity: EntityKey;
  kind: Kind;
  /** As it stands on the page. */
  text: string;
}

/** What reading the page has cost so far, in milliseconds of the page's main thread. */
export interface PageWork {
  total: number;
  /** Of that: finding and judging names, from the DOM to mentions. */
  matching: number;
  longest: number;
  slices: number;
}

/**
 * What a content script leaves in its own world for the extension's other scripts there. No page
 * can see it.
 */
export interface PageHandle {
  summary(): FrameSummary;
  painted(): PaintedMention[];
  work(): PageWork;
  /** Reads the whole frame anew, as if for the first time. */
  again(): void;
  /** Has the frame our sheet? */
  readonly isStyled: boolean;
  /** Removes everything of ours from the frame but the sheet. */
  end(): void;
}

/** How far the reader has come on their way through a frame's mentions, those of one entity or all. */
export interface TourState {
  count: number;
  /** At which mention they are, from 0; -1 where they are at none that is in view. */
  at: number;
  /** Where the next one leads: beyond the last where there is none in this frame. */
  next: number;
  /** Where the one before leads: -1 where there is none. */
  previous: number;
  /** When they were last here, in milliseconds since the epoch; 0 for never. */
  since: number;
  /** Is this the frame that has the keyboard? */
  focused: boolean;
}

/** What a frame with names leaves in its own world beside its {@link PageHandle}. */
export interface TourHandle {
  state(entity: EntityKey | null): TourState;
}

/** A box in CSS pixels from a frame's top left corner. */
export interface FrameBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A card that one frame shows for another, which is too small for it. */
export interface GuestCard {
  /** Those that share the name. */
  entities: EntityKey[];
  alias: string;
  matched: string;
  certainty?: "sure" | "likely";
  reasons?: string[];
  place?: { at: number; of: number };
  mark: FrameBox;
  asked: "rest" | "click" | "key" | "touch";
}

/** What shows such cards in a tab's top frame. */
export interface GuestHandle {
  /** @param card its mark in this frame's viewport */
  open(evidence: Evidence[], card: GuestCard): void;
  /** The pointer has left the mark; `atOnce`: the card is wanted no more, wherever it is. */
  release(atOnce: boolean): void;
  /** Has the frame been given what such cards are seen by? */
  readonly isStyled: boolean;
  /** Takes that away again: the page is to see nothing. */
  hush(): void;
}

declare global {
  /** There once the script that marks names has been loaded into a frame. */
  var sidelightGuests: GuestHandle | undefined;
  /** Ends the script that runs in this frame. */
  var sidelightScript: AbortController | undefined;
  /** There while mentions are marked in a frame. */
  var sidelightTour: TourHandle | undefined;
  /** A frame's handle, there while our script runs in it. */
  var sidelightPage: PageHandle | undefined;
}
