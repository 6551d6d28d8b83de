import { browser } from "../browser";
import { GAZETTEER_KEY } from "../model";
import { compileGazetteer, GAZETTEER_VERSION, type GazetteerData } from "../spot";
import type { Store } from "../store";

/**
 * Compiles the stored names for the pages, unless what they have is of the store's revision. Pages
 * take up the new gazetteer by themselves.
 */
export async function publishTerms(store: Store): Promise<void> {
  const { local } = browser.storage;
  const stored = (await local.get(GAZETTEER_KEY))[GAZETTEER_KEY] as GazetteerData | undefined;
  const { revision, entities } = await store.namedEntities();
  if (stored?.version === GAZETTEER_VERSION && stored.revision === revision) return;
  await local.set({ [GAZETTEER_KEY]: compileGazetteer(entities, revision) });
}
