import { browser } from "../../src/browser";
import { SidelightError } from "../../src/model";
import { callBackground } from "../../src/rpc";
import { chosenTab } from "./page-access";

/** The ways into the library and to it. */
export interface LibraryWays {
  /** Puts the page in front into the library, where it is read, and shows it there. */
  read(): Promise<void>;
  /** Shows the library. */
  open(): Promise<void>;
}

/** The library by way of the background, which outlives the popup. */
export function createLibraryWays(hash: string): LibraryWays {
  const tab = chosenTab(hash);
  return {
    async read() {
      const tabId = await tab;
      if (tabId === undefined) throw new SidelightError("no-page", "There is no page in front.");
      await callBackground("report.capture", { tabId, what: "page" });
      close();
    },
    async open() {
      await browser.tabs.create({ url: browser.runtime.getURL("popup/library.html") });
      close();
    },
  };
}

/** A popup would lie over the tab that was opened; where it is a tab itself, it stays. */
function close(): void {
  if (!document.documentElement.classList.contains("tab")) window.close();
}
