/**
 * Arabic and Persian names: the parts that names are made of, with the spellings in which the press
 * writes each, and for other parts the letters on which romanisations differ.
 */
import { foldName } from "../fold-name";
import type { Forms } from "../forms";
import { capitalise } from "../words";
import { type Part, parts } from "./arabic-parts";
import { hebrewOf } from "./hebrew";
import { capitals, pairs } from "./letters";
import { addRespelled, respellCyrillic } from "./phonetic";
import { romanised } from "./romanised";

/** Parts that other nations bear, too: they alone make no name Arabic. */
const ABROAD =
  /^(?:al|ali|michel|adel|said|karim|bin|ben|omar|islam|khan|salam|berri|ali|bakr|nadia|mona|rami|noor|nur|zaki|salma|samira|amal|habib|murad|talib|sami|darius|shah|maria|mariam|osman|haddad|recep|tayyip)$/u;
/** Letters made with the tongue's tip, of which the article takes the sound. */
const SUN = /^(sh|[dnrstz])(?=[aeiou])/u;
const ARTICLE = /^(?:al|el|as|ash|an|ar|az|ad|at|ul)[-‐‑ ]/u;
/** So many spellings of a whole name. */
const MOST = 40;

/** Adds the romanisations, the Arabic and the Russian form of an Arabic or Persian name. */
export function addArabicPerson(words: readonly string[], forms: Forms): void {
  const folded = words.map(foldName);
  if (folded.length < 2 || folded.length > 5 || !folded.every((word) => /^[\p{L}'-]+$/u.test(word)))
    return;
  const found = folded.map((word) => parts().get(word) ?? parts().get(word.replace(ARTICLE, "")));
  const isSure = found.some((part, at) => part && !ABROAD.test(folded[at] as string));
  if (!isSure || (!found[0] && found.filter(Boolean).length < 2)) return;
  addNative(folded, found, forms);
  const articles = folded.some((word) => ARTICLE.test(word)) ? ["", "al-", "el-"] : [""];
  for (const article of articles) {
    const spellings = folded.map((word, at) => {
      return spellingsOf(article ? word.replace(ARTICLE, article) : word, found[at]);
    });
    const names = mixed(spellings, Math.floor(MOST / articles.length));
    for (const name of names) forms.add(cased(name), "spelling");
    // The servant of God is one name, though two words.
    for (const name of names.slice(0, 6)) {
      if (!/^abd[eu]l /u.test(name)) continue;
      forms.add(cased(name.replace(" ", "-")), "spelling");
      forms.add(cased(name.replace(" ", "")), "spelling");
    }
  }
  const first = found[0]?.latin.slice(0, 3) ?? [];
  const bare = folded.map((word) => word.replace(ARTICLE, ""));
  addRespelled(
    folded.map((word) => word.replace(ARTICLE, "al-")),
    forms,
    first,
  );
  if (articles.length > 1) addRespelled(bare, forms);
  addCyrillic(found, bare, forms);
  addSurnames(bare.at(-1) ?? "", found.at(-1), forms);
  if (articles.length === 1 && folded.length === 2) {
    for (const way of spellingsOf(bare[1] ?? "", found[1]).slice(0, 3)) {
      for (const given of new Set([folded[0], ...first])) {
        forms.add(cased(`${given} al-${way}`), "spelling");
        forms.add(cased(`${given} ${way.replace(SUN, "a$1-$&")}`), "spelling");
      }
    }
  }
}

/** A name of two words in Russian and Ukrainian, by the ways in which English has both. */
function addCyrillic(
  found: readonly (Part | undefined)[],
  words: readonly string[],
  forms: Forms,
): void {
  if (words.length !== 2) return;
  const ways = words.map((word, at) => (found[at]?.latin ?? [word]).map(foldName).slice(0, 4));
  for (const language of ["ru", "uk"] as const) {
    const [firsts, lasts] = ways.map((list) => [
      ...new Set(
        list.flatMap((way) => respellCyrillic(way.replace(ARTICLE, ""), language).slice(0, 1)),
      ),
    ]);
    for (const name of pairs(firsts ?? [], lasts ?? []).slice(0, 12))
      forms.add(capitals(name), "script");
  }
}

/** The surname alone in its spellings, with and without the article. */
function addSurnames(surname: string, part: Part | undefined, forms: Forms): void {
  const ways = part ? spellingsOf(surname, part) : romanised(surname, "person", 24);
  for (const way of ways) forms.add(cased(way), "surname", true);
}

function addNative(
  words: readonly string[],
  found: readonly (Part | undefined)[],
  forms: Forms,
): void {
  if (!found.every(Boolean)) return;
  const native = found.map((part, at) => {
    const own = (part?.native ?? "").replace("_", " ");
    const hasArticle =
      ARTICLE.test(words[at] as string) || /^abd[aeu]l$/u.test(words[at - 1] ?? "");
    return hasArticle && !own.startsWith("ال") ? `ال${own}` : own;
  });
  const name = native.join(" ");
  // Persian has its own ye and kaf: names with its letters are written so throughout.
  const persian = name.replaceAll("\u064a", "\u06cc").replaceAll("\u0643", "\u06a9");
  if (!/[\u06cc\u06a9\u06af\u067e\u0686\u0698]/u.test(name)) forms.add(name, "script");
  forms.add(persian, "script");
  forms.add(hebrewOf(name), "script");
}

/** A word's spellings, as it is first. */
function spellingsOf(word: string, part: Part | undefined): string[] {
  const article = ARTICLE.exec(word)?.[0] ?? "";
  const bare = word.slice(article.length);
  // German and French double an s between vowels, which they would voice.
  const bares = part
    ? [bare, ...part.latin.map(foldName), bare.replace(/(?<=[aeiou])s(?=[aeiou])/u, "ss")]
    : romanised(bare, "person");
  const results = bares.map((name) => (ARTICLE.test(name) ? name : article + name));
  return [...new Set(results)].slice(0, 10);
}

/** Whole names in which at most two words are spelled otherwise: the likelier spellings first. */
function mixed(spellings: readonly (readonly string[])[], most: number): string[] {
  const zeros = spellings.map(() => 0);
  const choices: number[][] = [];
  spellings.forEach((list, one) => {
    list.forEach((_, choice) => {
      choices.push(zeros.with(one, choice));
      if (choice === 0) return;
      spellings.forEach((others, two) => {
        if (two <= one) return;
        others.forEach((__, other) => {
          if (other > 0) choices.push(zeros.with(one, choice).with(two, other));
        });
      });
    });
  });
  const sum = (choice: readonly number[]) => choice.reduce((total, each) => total + each, 0);
  const ordered = choices.toSorted((a, b) => sum(a) - sum(b));
  const names = ordered.map((choice) =>
    spellings.map((list, at) => list[choice[at] ?? 0]).join(" "),
  );
  return [...new Set(names)].slice(0, most);
}

/** Particles are small, and what an article is joined to has the capital. */
function cased(name: string): string {
  return name
    .split(" ")
    .map((word, at) => {
      if (at > 0 && /^(?:bin|ben|ibn|al|el)$/u.test(word)) return word;
      const article = ARTICLE.exec(word)?.[0] ?? "";
      return article + capitalise(word.slice(article.length));
    })
    .join(" ");
}
