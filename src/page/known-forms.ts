import { byLength, type Gazetteer, type GazetteerData, GrowingGazetteer } from "../spot";
import type { Step } from "./slices";

/** Forms that are taken in between two looks at the clock. */
const BATCH = 256;

/** The forms that may stand in a frame, as they come to be known. */
export class KnownForms {
  private readonly growing: GrowingGazetteer;
  /** Where each entity stands, by its key. */
  private readonly places = new Map<string, number>();

  constructor(revision: number) {
    this.growing = new GrowingGazetteer({ revision, entities: [], forms: [] });
  }

  /** The forms known so far. Their indexes, and their entities', stay what they are. */
  get gazetteer(): Gazetteer {
    return this.growing;
  }

  /** Takes up an answer, some of it at each call; it is not to be used by others. */
  add(answer: GazetteerData): Step {
    let placed: number[] | undefined;
    let order: readonly number[] = [];
    let next = 0;
    return () => {
      if (!placed) {
        placed = answer.entities.map((entity) => this.placeOf(entity));
        order = byLength(answer.forms);
      } else {
        const end = Math.min(next + BATCH, order.length);
        for (; next < end; next++) this.take(answer.forms[order[next] as number], placed);
      }
      return next < order.length;
    };
  }

  private placeOf(entity: GazetteerData["entities"][number]): number {
    const { entities } = this.growing.data;
    const known = this.places.get(entity.key);
    if (known !== undefined) return known;
    this.places.set(entity.key, entities.length);
    return entities.push(entity) - 1;
  }

  private take(form: GazetteerData["forms"][number] | undefined, placed: readonly number[]): void {
    if (!form) return;
    const { forms } = this.growing.data;
    form.entities = form.entities.map((index) => placed[index] ?? 0);
    this.growing.add(forms.push(form) - 1);
  }
}
