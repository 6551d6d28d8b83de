import * as v from "valibot";
import type { EntityKey, Evidence } from "../model";

/**
 * All messages between the extension's contexts, by direction. What arrives is `unknown` until its
 * schema has accepted it; who may send what is told beside it.
 */

/** Who sends a message: a script of ours in a page, or a page of the extension's own. */
export type Sender = "page" | "extension";

const MOST_KEYS = 10_000;
const entityKey = v.pipe(v.string(), v.maxLength(200_000));

/** Calls to the background. */
export interface BackgroundCalls {
  /** Inserts the sheet that styles marks and card into the calling frame. */
  "sheet.insert": { params: null; result: null };
  /** Loads the card's script into the calling frame. */
  "card.load": { params: null; result: null };
  /** What the reports say of entities; those that are unknown are left out. */
  "evidence.get": { params: { keys: EntityKey[] }; result: Evidence[] };
  /** The calling frame's entities are no longer those of its last summary. */
  "page.changed": { params: null; result: null };
}

/** Calls to the content script of a frame. */
export interface FrameCalls {
  /** Goes to the `ordinal`-th mention (from 0) of an entity; false where there is none. */
  "mention.jump": { params: { entity: EntityKey; ordinal: number }; result: boolean };
}

/** For each call of a direction: how its parameters are checked, and who may make it. */
export type Rules<Calls extends { [Name in keyof Calls]: { params: unknown } }> = {
  [Name in keyof Calls]: {
    params: v.GenericSchema<unknown, Calls[Name]["params"]>;
    from: readonly Sender[];
  };
};

export const backgroundRules: Rules<BackgroundCalls> = {
  "sheet.insert": { params: v.null(), from: ["page"] },
  "card.load": { params: v.null(), from: ["page"] },
  "evidence.get": {
    params: v.object({ keys: v.pipe(v.array(entityKey), v.maxLength(MOST_KEYS)) }),
    from: ["page", "extension"],
  },
  "page.changed": { params: v.null(), from: ["page"] },
};

export const frameRules: Rules<FrameCalls> = {
  "mention.jump": {
    params: v.object({
      entity: entityKey,
      ordinal: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
    from: ["extension"],
  },
};

/** A call as it travels. */
export interface Envelope {
  sidelight: 1;
  call: string;
  params: unknown;
}

/** An answer as it travels: errors are told by code and message, stacks stay where they are. */
export type Answer = { ok: true; value: unknown } | { ok: false; code: string; message: string };
