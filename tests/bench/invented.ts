import { between, pick, type Random } from "./random";
import { capitalised } from "./words";

const ONSETS = "b d f g k l m n p r s t v z br dr gr kr tr".split(" ");
const VOWELS = "a e i o u".split(" ");
/**
 * No word of a generated page has these in it, so none of them is a name, nor a name as others spell
 * it: transliterations leave these letters alone.
 */
const CLUSTERS = "fn ft fk fm fs bd bn bs bt pn pt ps pk pm".split(" ");
const ENDINGS = "an en in or ar ek ov is us et al um eda ino ora".split(" ");
const MARKED = new Map([..."aáeéiíoóuü"].flatMap((it, at, all) => pairAt(it, at, all)));

function pairAt(letter: string, at: number, all: string[]): [string, string][] {
  return at % 2 === 0 ? [[letter, all[at + 1] ?? letter]] : [];
}

/** What a word has in common with those that a spelling or a case ending might make of it. */
function heardAs(word: string): string {
  return word.replace(/[zt]/g, "s").replace(/[aeiou]+$/, "");
}

/** Invents words for names, none twice and none that another is easily taken for. */
export class NameWords {
  private readonly known = new Set<string>();

  constructor(private readonly random: Random) {}

  /** A word of plain Latin letters with a capital. */
  next(): string {
    for (;;) {
      const word = this.invent();
      const heard = heardAs(word);
      if (this.known.has(heard)) continue;
      this.known.add(heard);
      return capitalised(word);
    }
  }

  private invent(): string {
    const { random } = this;
    const more = random() < 0.4 ? pick(random, ONSETS) + pick(random, VOWELS) : "";
    const start = more + pick(random, ONSETS) + pick(random, VOWELS);
    return start + pick(random, CLUSTERS) + pick(random, ENDINGS);
  }
}

/** The word with a mark over one of its vowels. */
export function accented(word: string, random: Random): string {
  const places = Array.from(word.matchAll(/[aeiou]/g), ({ index }) => index);
  const at = places[between(random, 0, places.length - 1)];
  if (at === undefined) return word;
  return word.slice(0, at) + (MARKED.get(word.charAt(at)) ?? "") + word.slice(at + 1);
}

/** The word as others might spell it. */
export function respelt(word: string): string {
  if (word.endsWith("ov")) return `${word.slice(0, -1)}ff`;
  return /[aeiou]$/.test(word) ? `${word}h` : `${word}e`;
}
