import { between, pick, type Random, randomFrom } from "../bench/random";
import { capitalised, drawWord, inventWords } from "../bench/words";
import { NAMES } from "./names";

/** A part of a page, of any kind: a piece of HTML with names in it. */
export type Part = (w: Writer) => string;

/** Writes the text of generated pages: invented words, with names among them in odd forms. */
export class Writer {
  readonly random: Random;
  private readonly words: string[];

  constructor(seed: number) {
    this.random = randomFrom(seed);
    this.words = inventWords(this.random, 600);
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  pick<T>(things: readonly T[]): T {
    return pick(this.random, things);
  }

  between(least: number, most: number): number {
    return between(this.random, least, most);
  }

  /** So many pieces, each written anew. */
  many(least: number, most: number, write: () => string, by = ""): string {
    return Array.from({ length: this.between(least, most) }, write).join(by);
  }

  word(): string {
    return drawWord(this.random, this.words);
  }

  /** Some words, with inline markup and names in them. */
  phrase(least = 2, most = 14): string {
    return this.many(least, most, () => this.item(), " ");
  }

  sentence(): string {
    return `${capitalised(this.word())} ${this.phrase()}${this.pick([".", ".", "?", "!"])}`;
  }

  paragraph(most = 4): string {
    return this.many(1, most, () => this.sentence(), " ");
  }

  /** A few words without markup and names. */
  plain(most = 4): string {
    return this.many(1, most, () => this.word(), " ");
  }

  /** A name among words that begin with capitals, as in headlines of some papers. */
  inTitleCase(name: string): string {
    const words = () => this.many(0, 3, () => capitalised(this.word()), " ");
    return `${words()} ${name} ${words()}`.trim();
  }

  private item(): string {
    const fate = this.random();
    if (fate < 0.06) return this.name();
    if (fate < 0.12) return this.inline(this.word());
    if (fate < 0.14) return this.inline(`${this.word()} ${this.name()} ${this.word()}`);
    if (fate < 0.15) return `${this.word()}<sup><a href="#n">[${this.between(1, 99)}]</a></sup>`;
    if (fate < 0.16) return `${this.word()}<br>`;
    if (fate < 0.17) return `<img alt="${this.name0()}" width="8" height="8">`;
    if (fate < 0.18) return `<!-- ${this.name0()} -->`;
    if (fate < 0.2) return `${capitalised(this.word())},`;
    return this.word();
  }

  inline(inner: string): string {
    const tag = this.pick(
      "a b i em strong span span span mark small u q cite abbr time label font bdi x-chip".split(
        " ",
      ),
    );
    const attributes = tag === "a" ? ' href="#x"' : this.pick(["", "", ' class="k"']);
    return `<${tag}${attributes}>${inner}</${tag}>`;
  }

  /** A name as it is. */
  name0(): string {
    return this.pick(NAMES);
  }

  /** A name in one of the forms in which pages have them. */
  name(): string {
    const name = this.name0();
    const space = name.indexOf(" ");
    const [first, rest] = [name.slice(0, space), name.slice(space + 1)];
    const middle = this.between(2, first.length - 2);
    switch (this.between(0, 15)) {
      case 0:
        return `<b>${first}</b> ${rest}`;
      case 1:
        return `<a href="#x"><span>${first}</span> <span>${rest}</span></a>`;
      case 2:
        return `${first.slice(0, middle)}<i>${first.slice(middle)} ${rest.slice(0, 2)}</i>${rest.slice(2)}`;
      case 3:
        return `${first}&nbsp;${rest}`;
      case 4:
        return `${first}\n        ${rest}`;
      case 5:
        return `${first.slice(0, middle)}&shy;${first.slice(middle)} ${rest}`;
      case 6:
        return `${first.slice(0, middle)}<wbr>${first.slice(middle)} ${rest}`;
      case 7:
        return `${name}’s`;
      case 8:
        return `“${name}”`;
      case 9:
        return `<span class="caps">${first} <em>${rest}</em></span>`;
      case 10:
        return `<span class="big">${first.charAt(0)}</span>${first.slice(1)} ${rest}`;
      case 11:
        return `(${name})`;
      case 12:
        return `<x-name>${name}</x-name>`;
      default:
        return name;
    }
  }
}
