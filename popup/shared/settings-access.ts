import { browser } from "../../src/browser";
import { SETTINGS_KEY, settingsOf } from "../../src/model";
import { callBackground } from "../../src/rpc";
import type { SettingsAccess } from "./services";

/** The settings: read where they lie, changed by way of the background, which does one at a time. */
export function createSettingsAccess(): SettingsAccess {
  const { local } = browser.storage;
  return {
    get: async () => settingsOf((await local.get(SETTINGS_KEY))[SETTINGS_KEY]),
    async change(change) {
      await callBackground("settings.change", change);
    },
    async show() {
      await browser.runtime.openOptionsPage();
      // A popup would lie over it.
      window.close();
    },
    onChange(listener) {
      const heard = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[SETTINGS_KEY];
        if (change) listener(settingsOf(change.newValue));
      };
      local.onChanged.addListener(heard);
      return () => local.onChanged.removeListener(heard);
    },
  };
}
