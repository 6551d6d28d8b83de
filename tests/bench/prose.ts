import { escapeHtml, FORMS, type Form, write } from "./forms";
import { between, pick, type Random, randomFrom } from "./random";
import { capitalised, drawWord, inventWords } from "./words";

/** A name and whom it names. */
export interface Name {
  entity: string;
  alias: string;
}

/** A name on a generated page. */
export interface Planted extends Name {
  form: Form;
  /** The name's characters as they stand in the text. */
  text: string;
  /** The `id` of the element that holds it. */
  block: string;
}

export interface ProseOptions {
  seed: number;
  names: readonly Name[];
  /** Words with which names begin; unless given, the first words of those of several. */
  teasers?: readonly string[];
  /** Words from one name to the next; absent: no name is planted. */
  every?: number;
}

/** How often a word carries an element, and what may follow it. */
export interface Markup {
  /** Share of the words that are a link. */
  links: number;
  /** Share of the words in some other element. */
  tags: number;
  /** Share of the sentences with a reference mark behind them. */
  references: number;
}

const PLAIN: Markup = { links: 0, tags: 0, references: 0 };

/** Writes text of invented words with names planted in it, and keeps account of them. */
export class Prose {
  readonly planted: Planted[] = [];
  readonly random: Random;
  private readonly words: string[];
  private readonly teasers: readonly string[];
  private sinceName = 0;
  /** Does the word before begin with a capital, or is it a name? A name beside it reads as one. */
  private besideCapital = false;
  private references = 0;
  private block = 0;

  constructor(private readonly options: ProseOptions) {
    this.random = randomFrom(options.seed);
    this.words = inventWords(this.random);
    this.teasers = options.teasers ?? firstWords(options.names);
  }

  /** An element around what is already written. */
  element(name: string, content: string, attributes = ""): string {
    return `<${name}${attributes}>${content}</${name}>`;
  }

  /** A block of its own; one with names in it can be found by its `id`. */
  blockOf(name: string, content: () => string): string {
    this.block++;
    const before = this.planted.length;
    const inner = content();
    const hasNames = this.planted.length > before;
    return `${this.element(name, inner, hasNames ? ` id="b${this.block}"` : "")}\n`;
  }

  /** Some words, none of them a name, as for a heading. */
  title(): string {
    const words = Array.from({ length: between(this.random, 1, 4) }, () => this.word());
    return capitalised(words.join(" "));
  }

  sentences(count: number, markup: Markup = PLAIN): string {
    return Array.from({ length: count }, () => this.sentence(markup)).join(" ");
  }

  /** The words of a table's cell, sometimes a name. */
  phrase(most: number, markup: Markup = PLAIN): string {
    this.besideCapital = false;
    const count = between(this.random, 1, most);
    return Array.from({ length: count }, () => this.next(markup)).join(" ");
  }

  /** Words cut into pieces, each in an element of its own. */
  pieces(count: number): string {
    this.besideCapital = false;
    const parts: string[] = [];
    while (parts.length < count) {
      const before = this.planted.length;
      const word = this.next(PLAIN);
      const isName = this.planted.length > before;
      const pieces = isName ? [word] : (word.match(/.{1,3}/gu) ?? []);
      // An inline element does not part a word; the space behind it does.
      for (const piece of pieces) parts.push(isName ? piece : this.element("i", piece));
      parts.push("<b> </b>");
    }
    return parts.join("");
  }

  private sentence(markup: Markup): string {
    this.besideCapital = true;
    const words = Array.from({ length: between(this.random, 5, 23) }, () => this.next(markup));
    const comma = between(this.random, 2, words.length - 2);
    words[comma] = `${words[comma]},`;
    const end = this.random() < markup.references ? this.reference() : "";
    return `${capitalised(this.word())} ${words.join(" ")}.${end}`;
  }

  private next(markup: Markup): string {
    this.sinceName++;
    const { every } = this.options;
    const isDue = every !== undefined && this.sinceName >= every;
    if (isDue && !this.besideCapital) {
      this.sinceName = 0;
      this.besideCapital = true;
      return this.name();
    }
    const word = isDue || this.besideCapital ? this.word() : this.someWord();
    this.besideCapital = /^\p{Lu}\S*$/u.test(word);
    return this.dressed(word, markup);
  }

  private dressed(word: string, { links, tags }: Markup): string {
    const dice = this.random();
    if (dice < links) return this.element("a", word, ` href="#s${between(this.random, 1, 99)}"`);
    if (dice < links + tags) return this.element(pick(this.random, ["b", "i", "span"]), word);
    return word;
  }

  private word(): string {
    return drawWord(this.random, this.words);
  }

  /** A word; now and then one with a capital, or one with which a name begins. */
  private someWord(): string {
    const dice = this.random();
    const isTeaser = this.teasers.length > 0 && dice < 0.01;
    // An invented word behind it keeps the next name from completing another one.
    if (isTeaser) return `${escapeHtml(pick(this.random, this.teasers))} ${this.word()}`;
    return dice < 0.08 ? capitalised(this.word()) : this.word();
  }

  private name(): string {
    const name = pick(this.random, this.options.names);
    const form = pick(this.random, FORMS);
    const written = write(name.alias, form, this.random);
    const { html, text } = written ?? { html: escapeHtml(name.alias), text: name.alias };
    const block = `b${this.block}`;
    this.planted.push({ ...name, form: written ? form : "plain", text, block });
    return html;
  }

  private reference(): string {
    this.references++;
    return this.element("sup", this.element("a", `[${this.references}]`, ' href="#r"'));
  }
}

/** The first words of the names of several words, so far as none is a name itself. */
function firstWords(names: readonly Name[]): string[] {
  const whole = new Set(names.map(({ alias }) => alias.toLowerCase()));
  const first = names.flatMap(({ alias }) => /^(\p{L}+) /u.exec(alias)?.[1] ?? []);
  return [...new Set(first)].filter((word) => !whole.has(word.toLowerCase()));
}
