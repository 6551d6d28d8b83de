export const BROWSERS = ["chrome", "firefox"] as const;

/** `chrome` stands for every Chromium that can load the extension. */
export type BrowserName = (typeof BROWSERS)[number];

export function isBrowserName(value: unknown): value is BrowserName {
  return BROWSERS.some((name) => name === value);
}
