import type { Evidence } from "../model";
import { callBackground } from "../rpc";
import type { Card } from "./card-host";

/** Answers kept for the next hover. */
const KEPT = 32;

/** Fetches what a card needs, each thing once: the card's own script, and what the reports say. */
export class CardSource {
  private card: Promise<Card | undefined> | undefined;
  private readonly known = new Map<string, Promise<Evidence | undefined>>();

  /** The frame's card; loads its script on the first call. Undefined where that failed. */
  load(): Promise<Card | undefined> {
    this.card ??= callBackground("card.load", null).then(() => globalThis.sidelightCard);
    this.card.catch(() => {
      this.card = undefined;
    });
    return this.card;
  }

  /** What the reports say of the entities that share a name, as one. */
  get(keys: readonly string[]): Promise<Evidence | undefined> {
    const name = keys.join("\n");
    let answer = this.known.get(name);
    if (!answer) {
      answer = callBackground("evidence.get", { keys: [...keys] }).then(joined);
      answer.catch(() => this.known.delete(name));
      this.known.set(name, answer);
      const [oldest] = this.known.keys();
      if (this.known.size > KEPT && oldest !== undefined) this.known.delete(oldest);
    }
    return answer;
  }

  /** The store has changed: what was fetched may be old. */
  forget(): void {
    this.known.clear();
  }
}

/** Several reports' evidence on one name: the first entity's card, with what all of them say. */
export function joined(all: Evidence[]): Evidence | undefined {
  const [first, ...others] = all;
  if (!first || others.length === 0) return first;
  return { ...first, statements: all.flatMap(({ statements }) => statements) };
}
