import { extendGazetteer, type Gazetteer, type GazetteerData, openGazetteer } from "../spot";

/** The forms that may stand in a frame, as they come to be known. */
export class KnownForms {
  private table: Gazetteer;
  /** Where each entity stands, by its key. */
  private readonly places = new Map<string, number>();

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
    const all = [...entities];
    const placed = answer.entities.map((entity) => {
      const place = this.places.get(entity.key) ?? all.length;
      if (place === all.length) {
        this.places.set(entity.key, place);
        all.push(entity);
      }
      return place;
    });
    const placeOf = (index: number) => placed[index] ?? 0;
    const added = answer.forms.map((form) => ({ ...form, entities: form.entities.map(placeOf) }));
    const data = { revision, entities: all, forms: [...forms, ...added] };
    this.table = extendGazetteer(this.table, data);
  }
}
