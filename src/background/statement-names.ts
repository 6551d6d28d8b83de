import type { EntityKey, Evidence, EvidenceStatement, NamedSpan } from "../model";
import { type Filter, Hits, openGazetteer, sift, verify } from "../spot";
import { type Archive, lookUp } from "../spot/archive";

/** As many statements as a card shows; of more nobody asks whom they name. */
const MOST = 20;

/** Notes in an entity's evidence where its statements name others of its report. */
export function withNames(evidence: Evidence, archive: Archive, filter: Filter): Evidence {
  const { key, statements } = evidence;
  const named = statements.slice(0, MOST).map((statement): EvidenceStatement => {
    const names = namesIn(statement.text, key, archive, filter);
    return names.length > 0 ? { ...statement, names } : statement;
  });
  return { ...evidence, statements: [...named, ...statements.slice(MOST)] };
}

/**
 * The others that a text names, in order: of the same pack, for what names somebody in one report may
 * name somebody else in another; what is also a common word is left out.
 */
function namesIn(text: string, own: EntityKey, archive: Archive, filter: Filter): NamedSpan[] {
  const hits = new Hits();
  sift(filter, text, 0, text.length, hits);
  if (hits.keys.length === 0) return [];
  const gazetteer = openGazetteer(lookUp(archive, hits.keys));
  const { entities, forms } = gazetteer.data;
  const names: NamedSpan[] = [];
  verify(gazetteer, text, hits, (start, end, index) => {
    const form = forms[index];
    if (!form || form.common) return;
    const all = form.entities.flatMap((entity) => entities[entity]?.key ?? []);
    const others = all.filter((key) => packOf(key) === packOf(own));
    if (others.length > 0 && !others.includes(own)) names.push({ start, end, entities: others });
  });
  return names;
}

/** The entities that a text names, in order, each once, whatever else its words may mean. */
export function entitiesIn(text: string, archive: Archive, filter: Filter): EntityKey[] {
  const hits = new Hits();
  sift(filter, text, 0, text.length, hits);
  if (hits.keys.length === 0) return [];
  const gazetteer = openGazetteer(lookUp(archive, hits.keys));
  const { entities, forms } = gazetteer.data;
  const found = new Set<EntityKey>();
  verify(gazetteer, text, hits, (_start, _end, index) => {
    for (const entity of forms[index]?.entities ?? []) {
      const key = entities[entity]?.key;
      if (key !== undefined) found.add(key);
    }
  });
  return [...found];
}

function packOf(key: EntityKey): string {
  return key.slice(0, key.lastIndexOf("/"));
}
