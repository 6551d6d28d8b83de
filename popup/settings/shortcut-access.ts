import { browser } from "../../src/browser";

/** A command, and the keys that it is bound to. */
export interface Shortcut {
  name: string;
  description: string;
  /** "" where it is bound to none. */
  keys: string;
}

/** The browser's keyboard shortcuts for commands of the extension. */
export interface ShortcutAccess {
  all(): Promise<Shortcut[]>;
  /** Opens the browser's own page on which they are changed. */
  change(): Promise<void>;
}

/** Chromium has no call that opens it. */
const CHROMIUM_PAGE = "chrome://extensions/shortcuts";

/** The shortcuts, through the browser. */
export function createShortcutAccess(): ShortcutAccess {
  return {
    async all() {
      // Firefox for Android knows no commands.
      const commands = (await browser.commands?.getAll()) ?? [];
      return commands.flatMap(({ name, description, shortcut }) =>
        // The toolbar button's own has no description.
        name && description ? [{ name, description, keys: shortcut ?? "" }] : [],
      );
    },
    async change() {
      const { openShortcutSettings } = browser.commands;
      if (openShortcutSettings) await openShortcutSettings.call(browser.commands);
      else await browser.tabs.create({ url: CHROMIUM_PAGE });
    },
  };
}
