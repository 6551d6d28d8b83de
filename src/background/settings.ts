import { browser } from "../browser";
import { SETTINGS_KEY, type Settings, type SettingsChange, settingsOf, withChange } from "../model";

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

async function store(change: SettingsChange): Promise<Settings> {
  const settings = withChange(await storedSettings(), change);
  await browser.storage.local.set({ [SETTINGS_KEY]: settings });
  return settings;
}
