import { browser } from "../../src/browser";
import { LOOK_UP_PREFIX, type LookUpTask } from "../../src/model";
import { callBackground } from "../../src/rpc";
import type { LookUpAccess } from "../shared/services";

/** What a text is looked up for, by the page's address: `#look=<id>`, `#add=<id>`. */
export function taskOf(hash: string): LookUpTask {
  return hash.startsWith("#add=") ? "add" : "look";
}

/** The text of the address' id, and the reports by way of the background. */
export function createLookUpAccess(hash: string): LookUpAccess {
  const name = LOOK_UP_PREFIX + hash.slice(hash.indexOf("=") + 1);
  return {
    async text() {
      const stored = (await browser.storage.session.get(name))[name];
      return typeof stored === "string" ? stored.replace(/\s+/g, " ").trim() : "";
    },
    find: (text) => callBackground("entities.find", { text }),
  };
}
