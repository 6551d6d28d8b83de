import { type Gazetteer, type GazetteerData, openGazetteer } from "../spot";

/** The forms that may stand in a frame, as they come to be known. */
export class KnownForms {
  private table: Gazetteer;

  constructor(revision: number) {
    this.table = openGazetteer({ revision, entities: [], forms: [] });
  }

  /** The forms known so far. Their indexes, and their entities', stay what they are. */
  get gazetteer(): Gazetteer {
    return this.table;
  }

  add(answer: GazetteerData): void {
    if (answer.forms.length === 0) return;
    const { revision, entities, forms } = this.table.data;
    const places = new Map(entities.map(({ key }, index) => [key, index]));
    const all = [...entities];
    for (const entity of answer.entities) {
      if (places.has(entity.key)) continue;
      places.set(entity.key, all.length);
      all.push(entity);
    }
    const placeOf = (index: number) => places.get(answer.entities[index]?.key ?? "") ?? 0;
    const added = answer.forms.map((form) => ({ ...form, entities: form.entities.map(placeOf) }));
    this.table = openGazetteer({ revision, entities: all, forms: [...forms, ...added] });
  }
}
