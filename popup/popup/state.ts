import { type EntityKey, type ErrorCode, SidelightError } from "../../src/model";
import type { ClosedPage, PageState } from "../shared/services";
import type { Row } from "./rows";

/** Why the list could not be made. `code` where the failure was an expected one. */
export interface Failure {
  code?: ErrorCode;
  message: string;
}

/** What is told of an error, whatever was thrown. */
export function failureOf(error: unknown): Failure {
  if (error instanceof SidelightError) return { code: error.code, message: error.message };
  return { message: error instanceof Error ? error.message : String(error) };
}

/** What the popup shows. */
export type View =
  /** Nothing is known yet, or the page has not been read through and names nothing so far. */
  | { state: "loading" }
  /** The browser bars extensions from the page. */
  | { state: "barred" }
  /** The page has no script of ours; a reload brings it. */
  | { state: "absent" }
  /** The user has switched the site off. */
  | { state: "off" }
  | ClosedPage
  /** Read through, nothing found. */
  | { state: "empty" }
  /** `complete` is false while a frame is still being read. Never without a row. */
  | { state: "list"; rows: Row[]; complete: boolean }
  | { state: "error"; failure: Failure };

/** The mention that a row's jump went to last; `found` is false where it had gone. */
export interface Cursor {
  index: number;
  found: boolean;
}

/** The view, and what outlives it while the page is read again. */
export interface PopupState {
  view: View;
  open: ReadonlySet<EntityKey>;
  cursors: ReadonlyMap<EntityKey, Cursor>;
  /** The row whose jump is to be announced. */
  jumped: EntityKey | null;
}

export type Action =
  | { type: "unready"; view: Exclude<PageState, { state: "ready" }> }
  | { type: "read"; rows: Row[]; complete: boolean }
  | { type: "failed"; failure: Failure }
  | { type: "toggled"; key: EntityKey }
  | { type: "jumped"; key: EntityKey; cursor: Cursor };

export const INITIAL: PopupState = {
  view: { state: "loading" },
  open: new Set(),
  cursors: new Map(),
  jumped: null,
};

/** Drops the cursors that the page's new counts have overtaken. */
function keepCursors(cursors: PopupState["cursors"], rows: readonly Row[]): PopupState["cursors"] {
  const counts = new Map(rows.map((row) => [row.key, row.count]));
  return new Map([...cursors].filter(([key, { index }]) => index < (counts.get(key) ?? 0)));
}

function readView(rows: Row[], complete: boolean): View {
  if (rows.length > 0) return { state: "list", rows, complete };
  return complete ? { state: "empty" } : { state: "loading" };
}

function toggle(open: ReadonlySet<EntityKey>, key: EntityKey): ReadonlySet<EntityKey> {
  const next = new Set(open);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** The next state. Pure; open rows and cursors survive every change of view. */
export function reduce(state: PopupState, action: Action): PopupState {
  switch (action.type) {
    case "unready":
      return { ...state, view: action.view, jumped: null };
    case "failed":
      return { ...state, view: { state: "error", failure: action.failure }, jumped: null };
    case "read": {
      const cursors = keepCursors(state.cursors, action.rows);
      const jumped = state.jumped !== null && cursors.has(state.jumped) ? state.jumped : null;
      return { ...state, view: readView(action.rows, action.complete), cursors, jumped };
    }
    case "toggled":
      return { ...state, open: toggle(state.open, action.key) };
    case "jumped": {
      const cursors = new Map(state.cursors).set(action.key, action.cursor);
      return { ...state, cursors, jumped: action.key };
    }
  }
}

/** The mention that the next press on the jump control goes to: the first, one on, round again. */
export function nextIndex(cursor: Cursor | undefined, count: number): number {
  return cursor ? (cursor.index + 1) % count : 0;
}
