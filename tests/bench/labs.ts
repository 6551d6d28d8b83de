import type { GazetteerSpec } from "./gazetteers";
import { Lab } from "./lab";
import { progress } from "./progress";

/** The browsers of one run, one for each set of names, each opened on first need. */
export class Labs {
  private readonly opened = new Map<string, Promise<Lab>>();
  private readonly done = new Map<string, Promise<unknown>>();

  /** With the pack that ships. */
  shipped(): Promise<Lab> {
    return this.lab("shipped");
  }

  /** With generated names. */
  of(spec: GazetteerSpec): Promise<Lab> {
    return this.lab(keyOf(spec), spec);
  }

  /** What `measure` gives; asked for again under the same key in this run, what it gave before. */
  once<T>(key: string, measure: () => Promise<T>): Promise<T> {
    const known = this.done.get(key) ?? measure();
    this.done.set(key, known);
    // A failure is not kept: the next bench may fare better.
    known.catch(() => this.done.delete(key));
    return known as Promise<T>;
  }

  async close(): Promise<void> {
    await Promise.allSettled(Array.from(this.opened.values(), async (lab) => (await lab).close()));
  }

  private lab(key: string, spec?: GazetteerSpec): Promise<Lab> {
    const known = this.opened.get(key) ?? open(key, spec);
    this.opened.set(key, known);
    return known;
  }
}

/** Names a set of names. */
export function keyOf({ aliases, sharedFirst = 0 }: GazetteerSpec): string {
  return sharedFirst > 0 ? `${aliases} names, ${sharedFirst} begin alike` : `${aliases} names`;
}

async function open(key: string, spec?: GazetteerSpec): Promise<Lab> {
  const begin = performance.now();
  const lab = await Lab.open(spec);
  progress(`a browser for ${key}`, begin);
  return lab;
}
