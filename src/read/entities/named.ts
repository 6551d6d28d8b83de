import type { Kind, Span } from "../../model";

/** A mention of an entity in the text. `first` and `last`: its tokens, indices, last exclusive. */
export interface FoundMention extends Span {
  /** Index into `Named.entities`. */
  entity: number;
  /** A descriptor or a pronoun: "the governor", "he". */
  nominal: boolean;
  first: number;
  last: number;
}

/** An entity that a text names. */
export interface FoundEntity {
  kind: Kind;
  /** The fullest of its names. */
  name: string;
  /** Its other names in the text. */
  aliases: string[];
  role?: string;
  coordinates?: { lat: number; lon: number };
}

/** The entities of a text and their mentions, by place. */
export class Named {
  /** Mentions lie in order and do not overlap. */
  constructor(
    readonly entities: readonly FoundEntity[],
    readonly mentions: readonly FoundMention[],
  ) {}

  /** The mentions that share a character with a span, in order. */
  within({ start, end }: Span): readonly FoundMention[] {
    const from = this.indexFrom(start);
    let to = from;
    while (to < this.mentions.length && (this.mentions[to]?.start ?? end) < end) to++;
    return this.mentions.slice(from, to);
  }

  /** The mention over the character at an offset. */
  at(offset: number): FoundMention | undefined {
    const mention = this.mentions[this.indexFrom(offset)];
    return mention && mention.start <= offset ? mention : undefined;
  }

  /** Mentions that end at or before an offset, the nearest first; of one kind, if asked. */
  *before(offset: number, kind?: Kind): Generator<FoundMention> {
    let index = this.indexFrom(offset);
    if ((this.mentions[index]?.end ?? Number.POSITIVE_INFINITY) <= offset) index++;
    for (index--; index >= 0; index--) {
      const mention = this.mentions[index];
      if (mention && mention.end <= offset && this.isOf(mention, kind)) yield mention;
    }
  }

  /** The entity of a mention. */
  entityOf(mention: FoundMention): FoundEntity {
    const entity = this.entities[mention.entity];
    if (!entity) throw new Error(`no entity ${mention.entity}`);
    return entity;
  }

  private isOf(mention: FoundMention, kind: Kind | undefined): boolean {
    return kind === undefined || this.entityOf(mention).kind === kind;
  }

  /** Index of the first mention that ends behind an offset. */
  private indexFrom(offset: number): number {
    let [low, high] = [0, this.mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
