import { FORMS, write } from "./forms";
import type { Name, Planted } from "./prose";
import { pick, type Random, randomFrom } from "./random";

export interface UnspacedOptions {
  seed: number;
  names: readonly Name[];
  word(random: Random): string;
  /** Words from one name to the next. */
  every: number;
  /** What stands around a name where it stands by itself. */
  mark: string;
}

/** Writes text whose words run together, with names planted in it. */
export class UnspacedProse {
  readonly planted: Planted[] = [];
  private readonly random: Random;
  private sinceName = 0;
  private block = 0;

  constructor(private readonly options: UnspacedOptions) {
    this.random = randomFrom(options.seed);
  }

  /** A paragraph; one with names in it can be found by its `id`. */
  blockOf(content: () => string): string {
    this.block++;
    const before = this.planted.length;
    const inner = content();
    const id = this.planted.length > before ? ` id="b${this.block}"` : "";
    return `<p${id}>${inner}</p>\n`;
  }

  words(count: number): string {
    return Array.from({ length: count }, () => this.next()).join("");
  }

  private next(): string {
    const { every, names, word, mark } = this.options;
    this.sinceName++;
    if (this.sinceName < every || names.length === 0) return word(this.random);
    this.sinceName = 0;
    const name = pick(this.random, names);
    const form = pick(this.random, FORMS);
    const written = write(name.alias, form, this.random);
    const { html, text } = written ?? { html: name.alias, text: name.alias };
    const block = `b${this.block}`;
    this.planted.push({ ...name, form: written ? form : "plain", text, block });
    return mark + html + mark;
  }
}
