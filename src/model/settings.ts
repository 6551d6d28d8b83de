import type { EntityKey } from "./evidence";

/**
 * What happens on a site: names are marked; or nothing is shown, so that the page can see nothing,
 * and the popup still lists what is there; or nothing is even read.
 */
export const MODES = ["mark", "quiet", "off"] as const;
export type Mode = (typeof MODES)[number];

/** How a card is asked for: by resting on a mark, by that with a key held, or by a click. */
export const HOVER_MODES = ["rest", "key", "click"] as const;
export type HoverMode = (typeof HOVER_MODES)[number];

/** The key that is held in the mode "key", as keyboard events name it. */
export const HOVER_KEY = "Shift";

/** An entity that is not to be marked. */
export interface Mute {
  entity: EntityKey;
  /** Where; everywhere if not given. */
  site?: string;
}

/** What the user has set. */
export interface Settings {
  version: 1;
  /** Of sites that have no mode of their own. */
  mode: Mode;
  /** By site, see {@link siteOf}. */
  sites: Readonly<Record<string, Mode>>;
  hover: HoverMode;
  /** Are the places of mentions shown beside the scrollbar? */
  strip: boolean;
  /** None twice. */
  muted: readonly Mute[];
}

/** Where settings lie in the extension's local storage: what changes there takes effect at once. */
export const SETTINGS_KEY = "settings";

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  mode: "mark",
  sites: {},
  hover: "rest",
  strip: false,
  muted: [],
};

/** One thing that the user sets. */
export type SettingsChange =
  | { what: "mode"; mode: Mode }
  /** Null: as all other sites. */
  | { what: "site"; site: string; mode: Mode | null }
  | { what: "hover"; hover: HoverMode }
  | { what: "strip"; strip: boolean }
  /** Null: everywhere. */
  | { what: "mute"; entity: EntityKey; site: string | null; muted: boolean };

/** UTF-16 code units; a host is shorter. */
export const LONGEST_SITE = 300;

/**
 * The site of an address: its host, with the port where it names one. Undefined where it is not of
 * the web. A tab's top page decides for all the frames in it.
 */
export function siteOf(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address);
  return url && /^https?:$/.test(url.protocol) && url.host ? url.host : undefined;
}

/** The mode of a site. */
export function modeOn({ mode, sites }: Settings, site: string): Mode {
  return (Object.hasOwn(sites, site) && sites[site]) || mode;
}

/** The entities that are not marked on a site. */
export function mutedOn({ muted }: Settings, site: string): EntityKey[] {
  return muted.flatMap((mute) => ((mute.site ?? site) === site ? mute.entity : []));
}

/** The settings with one thing changed; those that were given stay as they are. */
export function withChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.what) {
    case "mode":
      return { ...settings, mode: change.mode };
    case "hover":
      return { ...settings, hover: change.hover };
    case "strip":
      return { ...settings, strip: change.strip };
    case "site":
      return { ...settings, sites: withSite(settings.sites, change.site, change.mode) };
    case "mute": {
      const { entity, site, muted } = change;
      const mute: Mute = { entity, ...(site !== null && { site }) };
      const others = settings.muted.filter((it) => it.entity !== entity || it.site !== mute.site);
      return { ...settings, muted: muted ? [...others, mute] : others };
    }
  }
}

function withSite(sites: Settings["sites"], site: string, mode: Mode | null): Settings["sites"] {
  const others = Object.entries(sites).filter(([name]) => name !== site);
  return Object.fromEntries(mode === null ? others : [...others, [site, mode]]);
}

/**
 * Settings from what is stored: whatever of it is missing or makes no sense is as if never set, and
 * so is all of another version.
 */
export function settingsOf(stored: unknown): Settings {
  if (!isRecord(stored)) return DEFAULT_SETTINGS;
  const { version = 1, mode, hover, strip, sites, muted } = stored;
  if (version !== 1) return DEFAULT_SETTINGS;
  return {
    version: 1,
    mode: oneOf(MODES, mode) ?? DEFAULT_SETTINGS.mode,
    sites: readSites(sites),
    hover: oneOf(HOVER_MODES, hover) ?? DEFAULT_SETTINGS.hover,
    strip: strip === true,
    muted: Array.isArray(muted) ? readMuted(muted) : [],
  };
}

function readSites(stored: unknown): Settings["sites"] {
  const entries = isRecord(stored) ? Object.entries(stored) : [];
  return Object.fromEntries(
    entries.flatMap(([site, stated]) => {
      const mode = oneOf(MODES, stated);
      return mode && isSite(site) ? [[site, mode] as const] : [];
    }),
  );
}

function readMuted(stored: readonly unknown[]): Mute[] {
  const known = new Map<string, Mute>();
  for (const each of stored) {
    if (!isRecord(each) || typeof each.entity !== "string") continue;
    const { entity, site } = each;
    if (site !== undefined && !isSite(site)) continue;
    known.set(JSON.stringify([entity, site]), { entity, ...(site !== undefined && { site }) });
  }
  return [...known.values()];
}

function isSite(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= LONGEST_SITE;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function oneOf<Value>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((it) => it === value);
}
