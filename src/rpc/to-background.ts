import * as v from "valibot";
import type { EntityKey, Evidence } from "../model";
import type { Check, Rules } from "./protocol";

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

const MOST_KEYS = 10_000;
/** A pack's key and an entity's id, with room to spare. UTF-16 code units. */
const LONGEST_KEY = 1_000;

/** Built when called: at the top level the bundler would keep schemas in the page's script too. */
function evidenceParams(value: unknown): BackgroundCalls["evidence.get"]["params"] | undefined {
  const key = v.pipe(v.string(), v.maxLength(LONGEST_KEY));
  const schema = v.object({ keys: v.pipe(v.array(key), v.maxLength(MOST_KEYS)) });
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}

const nothing: Check<null> = (value) => (value === null ? value : undefined);

export const backgroundRules: Rules<BackgroundCalls> = {
  "sheet.insert": { params: nothing, from: ["page"] },
  "card.load": { params: nothing, from: ["page"] },
  "evidence.get": { params: evidenceParams, from: ["page", "extension"] },
  "page.changed": { params: nothing, from: ["page"] },
};
