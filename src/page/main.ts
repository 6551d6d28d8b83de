/** The content script: runs in every frame, once the page is idle. */
import { browser, type Storage } from "../browser";
import { GAZETTEER_KEY, type PublishedFilter } from "../model";
import { isExtensionThere } from "../rpc";
import { COMPILED_VERSION } from "../spot";
import { removeStaleHosts } from "./card-host";
import { eraseHighlights } from "./highlights";
import { Session } from "./session";

declare global {
  /** Ends the script that runs in this frame. */
  var sidelightScript: AbortController | undefined;
}

/** Reads the frame by a published filter, in place of what was read before. */
function restart(stored: unknown, script: AbortController): void {
  globalThis.sidelightPage?.end();
  globalThis.sidelightPage = undefined;
  const filter = stored as PublishedFilter | undefined;
  // One of another version was made by an older build; the background is renewing it.
  if (script.signal.aborted || filter?.version !== COMPILED_VERSION) return;
  globalThis.sidelightPage = new Session(filter, () => script.abort());
}

async function run(): Promise<void> {
  // An older script may have been left here by an update of the extension.
  globalThis.sidelightScript?.abort();
  removeStaleHosts();
  eraseHighlights();
  const script = new AbortController();
  globalThis.sidelightScript = script;
  const changed = (changes: Storage.StorageAreaOnChangedChangesType) => {
    const change = changes[GAZETTEER_KEY];
    if (change) restart(change.newValue, script);
  };
  const { local } = browser.storage;
  local.onChanged.addListener(changed);
  script.signal.addEventListener("abort", () => {
    restart(undefined, script);
    if (isExtensionThere()) local.onChanged.removeListener(changed);
  });
  const stored = await local.get(GAZETTEER_KEY);
  if (!globalThis.sidelightPage) restart(stored[GAZETTEER_KEY], script);
}

run().catch(() => {
  // The extension was removed while the page was loading: there is nothing to do any more.
});
