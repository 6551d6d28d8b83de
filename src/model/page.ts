import type { EntityKey } from "./evidence";
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

declare global {
  /** Ends the script that runs in this frame. */
  var sidelightScript: AbortController | undefined;
  /** A frame's handle, there while our script runs in it. */
  var sidelightPage: PageHandle | undefined;
}
