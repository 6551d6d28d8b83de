import { browser } from "../browser";
import {
  modeOn,
  SETTINGS_KEY,
  type Settings,
  type SettingsChange,
  settingsOf,
  siteOf,
  withChange,
} from "../model";

let last: Promise<unknown> = Promise.resolve();

/** The settings as they are stored. */
export async function storedSettings(): Promise<Settings> {
  return settingsOf((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/**
 * Changes a setting, which all pages follow by themselves. Changes are made one after another, so
 * that none undoes another.
 */
export function changeSettings(change: SettingsChange): Promise<Settings> {
  const changed = last.catch(() => {}).then(() => store(change));
  last = changed;
  return changed;
}

/**
 * Switches the site of an address off; where it is off, back to what all sites have, or on. Nothing
 * where the address is of no site.
 */
export async function toggleSite(address: string | undefined): Promise<Settings> {
  const site = siteOf(address);
  const settings = await storedSettings();
  if (site === undefined) return settings;
  if (modeOn(settings, site) !== "off") return changeSettings({ what: "site", site, mode: "off" });
  const mode = settings.mode === "off" ? "mark" : null;
  return changeSettings({ what: "site", site, mode });
}

async function store(change: SettingsChange): Promise<Settings> {
  const settings = withChange(await storedSettings(), change);
  await browser.storage.local.set({ [SETTINGS_KEY]: settings });
  return settings;
}
