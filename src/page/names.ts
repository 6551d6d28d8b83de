import type { PublishedFilter } from "../model";
import { type Filter, type Gazetteer, type GazetteerData, type Hits, openGazetteer } from "../spot";

/** What reading a page needs of its names. */
export type KnownNames = Pick<Names, "filter" | "gazetteer" | "know">;

/** Hands over what is known of forms by their keys, which are all that it is asked for. */
export type AskForNames = (keys: readonly number[]) => Promise<GazetteerData>;

/**
 * The names that a page can need: a filter tells where one may stand, and those that may are asked
 * for, each once. So what a page holds does not grow with what the user has stored.
 */
export class Names {
  private table: Gazetteer;
  private readonly known = new Set<number>();
  private readonly wanted = new Set<number>();

  /** @param filter as published, of this build's version */
  static of({ words, longest, revision }: PublishedFilter, ask: AskForNames): Names {
    const { buffer } = Uint8Array.fromBase64(words);
    return new Names({ words: new Int32Array(buffer), longest }, ask, revision);
  }

  constructor(
    readonly filter: Filter,
    private readonly ask: AskForNames,
    revision: number,
  ) {
    this.table = openGazetteer({ revision, entities: [], forms: [] });
  }

  /** The forms known so far. Their indexes, and their entities', stay what they are. */
  get gazetteer(): Gazetteer {
    return this.table;
  }

  /** Are the forms of these hits known? If not, they are wanted from now on. */
  know({ keys }: Hits): boolean {
    let all = true;
    for (const key of keys) {
      if (this.known.has(key)) continue;
      this.wanted.add(key);
      all = false;
    }
    return all;
  }

  /** Asks for what is wanted; false where nothing is. Rejects as the asking does. */
  async request(): Promise<boolean> {
    const keys = [...this.wanted];
    if (keys.length === 0) return false;
    this.wanted.clear();
    try {
      this.add(await this.ask(keys));
    } finally {
      // Where nobody answers, the page is read without; what has been asked is not asked for ever.
      for (const key of keys) this.known.add(key);
    }
    return true;
  }

  /** Is anything wanted? */
  get lacks(): boolean {
    return this.wanted.size > 0;
  }

  private add(answer: GazetteerData): void {
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
