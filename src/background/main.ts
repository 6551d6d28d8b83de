/** The background: Chrome's service worker, Firefox's event page. Wiring only. */
import { browser } from "../browser";
import { backgroundRules, serve } from "../rpc";
import { openStore, type Store } from "../store";
import { updateBadge } from "./badge";
import { injectIntoOpenTabs, insertSheet, loadCard, tabOf } from "./frames";
import { seed } from "./seeding";
import { publishTerms } from "./terms";

/** True where the browser brings content scripts into open pages by itself. */
declare const __INJECTS_BY_ITSELF__: boolean;

let opened: Promise<Store> | undefined;

/** The store, opened on first need; a failure to open it is not kept. */
function store(): Promise<Store> {
  opened ??= openStore();
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** Brings store and gazetteer up to what this build ships. */
async function prepare(): Promise<void> {
  const current = await store();
  try {
    await seed(current);
  } finally {
    // What is stored is served, whatever became of the packs that ship.
    await publishTerms(current);
  }
}

browser.runtime.onInstalled.addListener(async () => {
  await prepare();
  if (!__INJECTS_BY_ITSELF__) await injectIntoOpenTabs();
});
// A browser may drop an extension's data when the disk is full: then what ships comes back.
browser.runtime.onStartup.addListener(prepare);

serve(backgroundRules, {
  "sheet.insert": async (_, sender) => insertSheet(sender),
  "card.load": async (_, sender) => loadCard(sender),
  "evidence.get": async ({ keys }) => {
    const known = await (await store()).evidence(keys);
    return keys.flatMap((key) => known.get(key) ?? []);
  },
  "page.changed": async (_, sender) => {
    await updateBadge(tabOf(sender));
    return null;
  },
});
