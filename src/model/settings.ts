/** How a card is asked for: by resting on a mark, by that with a key held, or by a click. */
export const HOVER_MODES = ["rest", "key", "click"] as const;
export type HoverMode = (typeof HOVER_MODES)[number];

/** The key that is held in the mode "key", as keyboard events name it. */
export const HOVER_KEY = "Shift";

/** What the user has chosen, for all sites. */
export interface Settings {
  hover: HoverMode;
  /** Are the places of mentions shown beside the scrollbar? */
  strip: boolean;
}

/** Where the settings lie in the extension's local storage. */
export const SETTINGS_KEY = "settings";

/** The settings as stored; what is missing there, or is not what it should be, is the default. */
export function settingsOf(stored: unknown): Settings {
  const { hover, strip } = (stored ?? {}) as Partial<Record<keyof Settings, unknown>>;
  return {
    hover: HOVER_MODES.find((mode) => mode === hover) ?? "rest",
    strip: strip === true,
  };
}
