import type { PublishedFilter } from "../model";
import { type Filter, type Hits, plainKey, quickened } from "../spot";
import { adoptTraits } from "../text";

/** What reading a page needs of its names. */
export type KnownNames = Pick<Names, "filter" | "know">;

/** Fetches what is known of forms by their keys, and takes it up. */
export type AskForNames = (keys: readonly number[]) => Promise<void>;

/**
 * The names that a page can need: a filter tells where one may stand, and those that may are asked
 * for, each once. So what a page holds does not grow with what the user has stored.
 */
export class Names {
  private readonly known = new Set<number>();
  private readonly wanted = new Set<number>();
  private bits: Filter;

  /** @param filter as published, of this build's version */
  static of(
    { words, openers, small, longest, code, traits }: PublishedFilter,
    ask: AskForNames,
  ): Names {
    adoptTraits(new Uint16Array(Uint8Array.fromBase64(traits).buffer));
    const filter = { words: numbers(words), openers: numbers(openers), small: numbers(small) };
    return new Names({ ...filter, longest }, ask, code);
  }

  constructor(
    filter: Filter,
    private readonly ask: AskForNames,
    private readonly code = "",
  ) {
    this.bits = filter;
  }

  get filter(): Filter {
    return this.bits;
  }

  /** Has the filter looked into faster from now on, which takes a moment once and some memory. */
  quicken(): void {
    if (!this.bits.loop) this.bits = quickened(this.bits, Uint8Array.fromBase64(this.code));
  }

  /** Are the forms of these hits known? If not, they are wanted from now on. */
  know({ keys }: Hits): boolean {
    let all = true;
    for (const marked of keys) {
      const key = plainKey(marked);
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
      await this.ask(keys);
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
}

function numbers(base64: string): Int32Array {
  return new Int32Array(Uint8Array.fromBase64(base64).buffer);
}
