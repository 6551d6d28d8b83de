import * as v from "valibot";
import {
  type EntityBrief,
  type EntityKey,
  type Evidence,
  type GazetteerData,
  type GuestCard,
  HOVER_MODES,
  KINDS,
  type Kind,
  LONGEST_SITE,
  MODES,
  type Settings,
  type SettingsChange,
  type Spelling,
  type Trimmed,
} from "../model";
import type { Check, Rules } from "./protocol";

/** What of a tab is to be read. */
export interface Capture {
  tabId: number;
  what: "page" | "selection";
  /** The frame that holds the selection; the top frame where it is not given. */
  frameId?: number | undefined;
}

/** A name, and what bears it. */
export interface NamedKind {
  text: string;
  kind: Kind;
}

/** Calls to the background. */
export interface BackgroundCalls {
  /** Inserts the sheet that styles marks and card into the calling frame. */
  "sheet.insert": { params: null; result: null };
  /** Takes that sheet out of the calling frame. */
  "sheet.remove": { params: null; result: null };
  /** The site of the calling frame's tab; "" where it has none. */
  "site.get": { params: null; result: string };
  /** Changes a setting; resolves to all of them as they then are. */
  "settings.change": { params: SettingsChange; result: Settings };
  /**
   * Has the top frame show a card for the calling frame, which is too small for it. False where it
   * cannot be told where that lies in the top frame.
   */
  "card.lend": { params: GuestCard; result: boolean };
  /** The pointer has left the mark of such a card; `atOnce`: it is wanted no more, wherever it is. */
  "card.return": { params: { atOnce: boolean }; result: null };
  /** Has an entity no longer marked, on the site of the calling frame's tab or everywhere. */
  "entity.mute": { params: { entity: EntityKey; everywhere: boolean }; result: null };
  /** Loads the card's script into the calling frame. */
  "card.load": { params: null; result: null };
  /**
   * Opens the card of the next mention (1) on the page, or the one before (-1), of an entity, or of
   * all (null). False where that is in another frame.
   */
  "mention.step": { params: { entity: EntityKey | null; by: 1 | -1 }; result: boolean };
  /** What the reports say of entities; those that are unknown are left out. */
  "evidence.get": { params: { keys: EntityKey[] }; result: Evidence[] };
  /** All spellings of an entity, names first; none of one that is unknown. */
  "spellings.get": { params: { entity: EntityKey }; result: Spelling[] };
  /** Removes a spelling of an entity from use, or takes that back; gives all as they then are. */
  "spellings.set": {
    params: { entity: EntityKey; text: string; used: boolean };
    result: Spelling[];
  };
  /**
   * Adds a spelling to an entity; gives all as they then are. One that is refused is not added, and
   * stands at the end with the reason.
   */
  "spellings.add": { params: { entity: EntityKey; text: string }; result: Spelling[] };
  /** Stored entities that a text names, then those whose names hold it. */
  "entities.find": { params: { text: string }; result: EntityBrief[] };
  /** The entities of whose spellings some are removed. */
  "spellings.trimmed": { params: null; result: Trimmed[] };
  /**
   * The forms of keys that a filter has let pass; before, where it is asked for, the script that
   * marks them is loaded into the calling frame.
   */
  "names.get": { params: { keys: number[]; tools: boolean }; result: GazetteerData };
  /** Something was added to the library, or accepted in it: it is to be done now. */
  "jobs.wake": { params: null; result: null };
  /** All jobs are done. */
  "jobs.done": { params: null; result: null };
  /** What is stored has other names than before: pages are to mark them. */
  "library.published": { params: null; result: null };
  /** Reads the page in a tab, or what is selected in it, as a report; gives its id in the library. */
  "report.capture": { params: Capture; result: number };
  /** Why names would not be marked, by their index: the code of what speaks against each, or null. */
  "names.refused": { params: { names: NamedKind[] }; result: (string | null)[] };
  /** The calling frame's entities are no longer those of its last summary. */
  "page.changed": { params: null; result: null };
}

const MOST_KEYS = 10_000;
/** More than there are rules. */
const MOST_REASONS = 100;
/** A pack's key and an entity's id, with room to spare. UTF-16 code units. */
const LONGEST_KEY = 1_000;
/** A name, or a form made from one, with room to spare. UTF-16 code units. */
const LONGEST_SPELLING = 4_000;

/** A name that somebody has selected on a page. UTF-16 code units. */
const LONGEST_ADDITION = 200;

/*
 * Schemas are built when called: at the top level the bundler would keep them in the page's script
 * too.
 */

const keySchema = () => v.pipe(v.string(), v.maxLength(LONGEST_KEY));

function evidenceParams(value: unknown): BackgroundCalls["evidence.get"]["params"] | undefined {
  return parsed(v.object({ keys: v.pipe(v.array(keySchema()), v.maxLength(MOST_KEYS)) }), value);
}

function guestParams(value: unknown): GuestCard | undefined {
  const text = () => v.pipe(v.string(), v.maxLength(LONGEST_SPELLING));
  const length = () => v.pipe(v.number(), v.finite());
  const count = () => v.pipe(v.number(), v.integer(), v.minValue(-1));
  const schema = v.object({
    entities: v.pipe(v.array(keySchema()), v.maxLength(MOST_KEYS)),
    alias: text(),
    matched: text(),
    certainty: v.exactOptional(v.picklist(["sure", "likely"])),
    reasons: v.exactOptional(v.pipe(v.array(text()), v.maxLength(MOST_REASONS))),
    place: v.exactOptional(v.object({ at: count(), of: count() })),
    mark: v.object({ left: length(), top: length(), right: length(), bottom: length() }),
    asked: v.picklist(["rest", "click", "key", "touch"]),
  });
  return parsed(schema, value);
}

function returnParams(value: unknown): BackgroundCalls["card.return"]["params"] | undefined {
  return parsed(v.object({ atOnce: v.boolean() }), value);
}

function stepParams(value: unknown): BackgroundCalls["mention.step"]["params"] | undefined {
  const by = v.picklist([1, -1] as const);
  return parsed(v.object({ entity: v.nullable(keySchema()), by }), value);
}

function entityParams(value: unknown): BackgroundCalls["spellings.get"]["params"] | undefined {
  return parsed(v.object({ entity: keySchema() }), value);
}

function spellingParams(value: unknown): BackgroundCalls["spellings.set"]["params"] | undefined {
  const text = v.pipe(v.string(), v.maxLength(LONGEST_SPELLING));
  return parsed(v.object({ entity: keySchema(), text, used: v.boolean() }), value);
}

function muteParams(value: unknown): BackgroundCalls["entity.mute"]["params"] | undefined {
  return parsed(v.object({ entity: keySchema(), everywhere: v.boolean() }), value);
}

function additionParams(value: unknown): BackgroundCalls["spellings.add"]["params"] | undefined {
  const text = v.pipe(v.string(), v.regex(/\S/), v.maxLength(LONGEST_ADDITION));
  return parsed(v.object({ entity: keySchema(), text }), value);
}

function findParams(value: unknown): BackgroundCalls["entities.find"]["params"] | undefined {
  return parsed(v.object({ text: v.pipe(v.string(), v.maxLength(LONGEST_SPELLING)) }), value);
}

function settingsParams(value: unknown): SettingsChange | undefined {
  const site = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_SITE));
  const mode = v.picklist(MODES);
  const change = v.variant("what", [
    v.object({ what: v.literal("mode"), mode }),
    v.object({ what: v.literal("site"), site, mode: v.nullable(mode) }),
    v.object({ what: v.literal("hover"), hover: v.picklist(HOVER_MODES) }),
    v.object({ what: v.literal("strip"), strip: v.boolean() }),
    v.object({
      what: v.literal("mute"),
      entity: keySchema(),
      site: v.nullable(site),
      muted: v.boolean(),
    }),
  ]);
  return parsed(change, value);
}

function parsed<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
): Output | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}

/** More than any page has. */
const MOST_NAMES = 1_000_000;

function namesParams(value: unknown): BackgroundCalls["names.get"]["params"] | undefined {
  const keys = v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(MOST_NAMES));
  const result = v.safeParse(v.object({ keys, tools: v.boolean() }), value);
  return result.success ? result.output : undefined;
}

function captureParams(value: unknown): Capture | undefined {
  const count = v.pipe(v.number(), v.integer(), v.minValue(0));
  const what = v.picklist(["page", "selection"]);
  return parsed(v.object({ tabId: count, what, frameId: v.optional(count) }), value);
}

function refusedParams(value: unknown): BackgroundCalls["names.refused"]["params"] | undefined {
  const text = v.pipe(v.string(), v.maxLength(LONGEST_SPELLING));
  const name = v.object({ text, kind: v.picklist(KINDS) });
  return parsed(v.object({ names: v.pipe(v.array(name), v.maxLength(MOST_NAMES)) }), value);
}

const nothing: Check<null> = (value) => (value === null ? value : undefined);

export const backgroundRules: Rules<BackgroundCalls> = {
  "sheet.insert": { params: nothing, from: ["page"] },
  "sheet.remove": { params: nothing, from: ["page"] },
  "site.get": { params: nothing, from: ["page"] },
  "settings.change": { params: settingsParams, from: ["extension"] },
  "card.lend": { params: guestParams, from: ["page"] },
  "card.return": { params: returnParams, from: ["page"] },
  "entity.mute": { params: muteParams, from: ["page"] },
  "card.load": { params: nothing, from: ["page"] },
  "mention.step": { params: stepParams, from: ["page"] },
  "evidence.get": { params: evidenceParams, from: ["page", "extension"] },
  "spellings.get": { params: entityParams, from: ["extension"] },
  "spellings.set": { params: spellingParams, from: ["extension"] },
  "spellings.add": { params: additionParams, from: ["extension"] },
  "entities.find": { params: findParams, from: ["extension"] },
  "spellings.trimmed": { params: nothing, from: ["extension"] },
  "names.get": { params: namesParams, from: ["page"] },
  "jobs.wake": { params: nothing, from: ["extension"] },
  "jobs.done": { params: nothing, from: ["extension"] },
  "library.published": { params: nothing, from: ["extension"] },
  "report.capture": { params: captureParams, from: ["extension"] },
  "names.refused": { params: refusedParams, from: ["extension"] },
  "page.changed": { params: nothing, from: ["page"] },
};
