import { browser, type Storage } from "../browser";
import { SETTINGS_KEY, type Settings, settingsOf } from "../model";
import { isExtensionThere } from "../rpc";

/** The user's settings as they are now, in a frame; the defaults until they have been read. */
export class Preferences {
  private settings = settingsOf(undefined);

  /** @param changed told of each change, and of what was stored before */
  constructor(signal: AbortSignal, changed: (settings: Settings) => void = () => {}) {
    const { local } = browser.storage;
    const take = (stored: unknown) => {
      if (signal.aborted) return;
      this.settings = settingsOf(stored);
      changed(this.settings);
    };
    const listener = (changes: Storage.StorageAreaOnChangedChangesType) => {
      const change = changes[SETTINGS_KEY];
      if (change) take(change.newValue);
    };
    local.onChanged.addListener(listener);
    signal.addEventListener("abort", () => {
      if (isExtensionThere()) local.onChanged.removeListener(listener);
    });
    const read = async () => take((await local.get(SETTINGS_KEY))[SETTINGS_KEY]);
    // The extension is gone from under the page: the next call to it tells.
    read().catch(() => {});
  }

  get now(): Settings {
    return this.settings;
  }
}
