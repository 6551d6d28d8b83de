import type { EntityBrief } from "../model";
import type { Store } from "../store";
import type { Terms } from "./terms";

/** As many as somebody looks through. */
const MOST = 30;

/** Stored entities that a text names, in order, then those whose names hold it. */
export async function lookUpText(
  store: Store,
  terms: Pick<Terms, "find">,
  text: string,
): Promise<EntityBrief[]> {
  const [named, similar] = await Promise.all([
    terms.find(text).then((keys) => store.entityBriefs(keys.slice(0, MOST))),
    store.findEntities(text, MOST),
  ]);
  const known = new Set(named.map(({ key }) => key));
  return [...named, ...similar.filter(({ key }) => !known.has(key))].slice(0, MOST);
}
