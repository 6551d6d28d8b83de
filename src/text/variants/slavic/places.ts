import { Forms } from "../forms";
import { capitalise, wordsOf } from "../words";
import { type Declined, decline, genitive } from "./cases";
import {
  isForeignWord,
  isPhraseWord,
  languageOfCyrillic,
  languagesOf,
  lookOfPlace,
  plainLatin,
} from "./detect";
import { type Cyrillic, SCHOOLS, type School, toLatin } from "./latin";
import { type Readings, readingsOf } from "./readings";

/** One of the words of a place name, in what its name has between it and the next. */
interface Part {
  readings: Readings;
  first: Cyrillic;
  separator: string;
}

/** Schools for the less likely readings: those that most pages follow. */
const FEW: readonly School[] = ["press", "official", "german", "polish"];
/** How places of Belarus are also spelled, whose Russian names the world has. */
const BELARUS: readonly School[] = ["official", "strict"];
const CYRILLIC: readonly Cyrillic[] = ["uk", "ru", "be"];

/**
 * Adds the forms of a place name that looks East Slavic, in the three Cyrillic orthographies, in
 * each school's Latin, and with case endings. Names that do not look so are left alone.
 * @param known where a table has the place: abroad, then only a sure look counts, or at home, then
 *   one that may be is enough
 */
export function addSlavicPlace(name: string, forms: Forms, known?: "abroad" | "home"): void {
  const seen = lookOf(name);
  if (seen === "foreign" || (seen === "open" && known === "abroad")) return;
  const look = known === "home" ? "slavic" : seen;
  const isRussian = name.split(/[\s-]+/u).some((word) => languagesOf(plainLatin(word))[0] === "ru");
  const parts = partsOf(name, isRussian ? "ru" : "uk");
  if (!parts) return;
  const first = parts.find((part) => part.first !== "uk")?.first ?? "uk";
  const isCyrillic = /\p{Script=Cyrillic}/u.test(name);
  const names = Object.fromEntries(
    CYRILLIC.map((language) => [language, joined(parts, language)]),
  ) as Readings;
  const order = [...new Set<Cyrillic>([first, "uk", "ru", "be"])];
  for (const language of order) {
    const isSide = language === "be" && first !== "be";
    for (const form of names[language].slice(0, isSide ? 1 : look === "open" ? 4 : 6)) {
      forms.add(capital(form), isCyrillic && language === first ? "spelling" : "script");
    }
  }
  if (isCyrillic && look === "open" && !languageOfCyrillic(name)) return;
  for (const language of order) {
    names[language].forEach((form, at) => {
      const isFirst = at === 0 && (look === "slavic" || /[жчшхц]/u.test(form));
      const schools = language === "be" && first !== "be" ? BELARUS : isFirst ? SCHOOLS : FEW;
      if (language === "be" && first !== "be" && at > 0) return;
      for (const school of schools) {
        const latin = toLatin(form, language, school);
        if (look === "slavic") {
          for (const way of otherWays(latin, { form, language, school }))
            forms.add(capital(way), "spelling");
        }
        if (look === "slavic") forms.add(capital(latin), "spelling");
        else if (isLikely(latin, name)) forms.add(capital(latin), "spelling", !isSafe(latin, name));
      }
    });
  }
  if (look === "slavic") addCases(parts, names, order, forms);
}

/** How else a form is spelled than by a school's letter. */
function otherWays(
  latin: string,
  { form, language, school }: { form: string; language: Cyrillic; school: School },
): string[] {
  const ways: string[] = [];
  if (/zhzh/u.test(latin)) ways.push(latin.replace("zhzh", "zh"));
  // Maps show soft signs: -ts'k.
  if (school === "official" && /ьк$/u.test(form)) ways.push(latin.replace(/k$/u, "'k"));
  // Desks that shorten an adjective's ending may keep the y before it: Pervomaysky.
  if (school === "press" && /[aou]i[a-z]*sky$/u.test(latin))
    ways.push(latin.replace(/(?<=[aou])i/u, "y"));
  // Polish has its own word for black: Czarnobyl.
  if (school === "polish" && language === "uk" && latin.startsWith("czorn"))
    ways.push(latin.replace("czorn", "czarn"));
  // And such plurals in -e: Baranowicze.
  if (/icz[yi]$/u.test(latin)) ways.push(latin.replace(/.$/u, "e"));
  return ways;
}

/** Where hardly anything speaks for a Slavic name, short words become any other, and h is no г. */
function isLikely(latin: string, name: string): boolean {
  return name.length > 3 && countOf(latin, "g") === countOf(name, "g");
}

/**
 * There, too, other letters would make another place's name of it (Vigan, Wigan) unless the name is
 * longer or has a sound that schools write variously.
 */
function isSafe(latin: string, name: string): boolean {
  const isDoubled = latin.replace(/ss/gu, "s") === name.toLowerCase();
  return isDoubled || name.length > 6 || /[czks]h|ts/u.test(name.toLowerCase());
}

function countOf(text: string, letter: string): number {
  return text.toLowerCase().split(letter).length - 1;
}

/** What a name may have behind a Slavic word, in English. */
const KIND =
  /^(\p{Lu}[\p{L}'’-]+) ((?:Oblast|Region|Province|District|Raion|Krai|Territory|Island|River|Sea|Airport|Prison|Bridge|Dam)(?: Military Administration)?)$/iu;
/** So many spellings of the word. */
const MOST_HEADS = 12;

/** Adds the Latin spellings of a Slavic word before an English one: Kharkov Region. */
export function addSlavicHead(name: string, forms: Forms): void {
  const [, head = "", kind = ""] = KIND.exec(name) ?? [];
  if (!head || lookOf(head) !== "slavic") return;
  const heads = new Forms([head], MOST_HEADS * 4);
  addSlavicPlace(head, heads);
  const latin = heads.list().filter(({ text, reason }) => {
    return reason === "spelling" && /^\p{Script=Latin}/u.test(text);
  });
  for (const { text } of latin.slice(0, MOST_HEADS)) forms.add(`${text} ${kind}`, "spelling");
}

/** Does a name in Latin letters look East Slavic for sure? */
export function isSlavicPlace(name: string): boolean {
  return lookOf(name) === "slavic";
}

function lookOf(name: string): "slavic" | "open" | "foreign" {
  const words = name.split(/[\s-]+/u).filter((word) => !/^(?:on|na|nad)$/iu.test(word));
  if (words.length === 0 || words.length > 4) return "foreign";
  if (words.every((word) => /^\p{Script=Cyrillic}/u.test(word))) return "slavic";
  if (words.some((word) => !/^\p{Lu}[\p{Script=Latin}\p{M}'’ʼ]+$/u.test(word))) return "foreign";
  const looks = words.map((word) => lookOfPlace(plainLatin(word)));
  if (words.length > 1 && words.some((word) => isForeignWord(plainLatin(word)))) return "foreign";
  if (looks.includes("foreign") || (words.length === 1 && (words[0] as string).length < 4))
    return "foreign";
  if (words.length > 1 && words.some((word) => isPhraseWord(plainLatin(word)))) return "slavic";
  if (looks.includes("slavic")) return "slavic";
  return words.length === 1 ? "open" : "foreign";
}

/** "on" in a town's name, and the river in the prepositional. */
const ON = /^(?:on|na)$/iu;

function partsOf(name: string, preferred: Cyrillic): Part[] | undefined {
  const words = name.split(/(?<=[\s-])/u);
  const parts: Part[] = [];
  for (const word of words) {
    const separator = /[\s-]$/u.exec(word)?.[0] ?? "";
    const bare = word.replace(/[\s-]$/u, "");
    if (ON.test(bare)) {
      parts.push({ readings: { uk: ["на"], ru: ["на"], be: ["на"] }, first: "ru", separator: "-" });
      continue;
    }
    // Behind an adjective's plural stands a noun's: Чорні Води.
    const isNoun = parts.length > 0 && /[^aeiou]i\s$/iu.test(words[parts.length - 1] ?? "");
    const read = readingsOf(bare, "place", wordsOf(name).length > 1 && !isNoun, preferred);
    if (!read) return undefined;
    if (ON.test(words[parts.length - 1]?.replace("-", "") ?? "")) {
      for (const language of ["uk", "ru"] as const) {
        read.readings[language] = read.readings[language].flatMap((noun) => [
          ...(noun.endsWith("ь") ? [] : [`${noun}у`, `${noun}е`]),
          // Of the third declension: на Кубани.
          ...(/[нлрт]ь$/u.test(noun) ? [noun.replace(/ь$/u, language === "ru" ? "и" : "і")] : []),
        ]);
      }
    }
    parts.push({ ...read, separator });
  }
  return parts;
}

/** Whole names of the words' readings: the best of each together, then the next. */
function joined(parts: readonly Part[], language: Cyrillic): string[] {
  const lists = parts.map((part) => part.readings[language]);
  if (lists.some((list) => list.length === 0)) return [];
  const most = Math.max(...lists.map((list) => list.length));
  const names: string[] = [];
  for (let at = 0; at < most; at++) {
    const words = lists.map(
      (list, part) => (list[at] ?? list[0] ?? "") + (parts[part]?.separator ?? ""),
    );
    names.push(words.join(""));
    // Two words with one choice each make more than two names.
    if (at > 0 && parts.length > 1) {
      names.push(
        lists
          .map(
            (list, part) =>
              ((part === 0 ? list[at] : list[0]) ?? list[0] ?? "") + (parts[part]?.separator ?? ""),
          )
          .join(""),
      );
      names.push(
        lists
          .map(
            (list, part) =>
              ((part === 0 ? list[0] : list[at]) ?? list[0] ?? "") + (parts[part]?.separator ?? ""),
          )
          .join(""),
      );
    }
  }
  return [...new Set(names)].slice(0, 6);
}

function addCases(
  parts: readonly Part[],
  names: Readings,
  order: readonly Cyrillic[],
  forms: Forms,
): void {
  for (const language of order) {
    const name = names[language][0];
    if (name && language !== "be") addDeclined(name, language, forms);
    else if (name && order[0] === "be") addDeclined(name, "be", forms);
  }
  if (parts.length > 1) return;
  for (const language of ["ru", "uk"] as const) {
    const name = names[language][0];
    // Where a vowel falls out the other languages have it otherwise.
    if (!name || /(?:ё|ьо)л$/u.test(name)) continue;
    forms.add(genitive(capital(toLatin(name, language, "german"))), "case");
    for (const [school, declined] of [
      ["polish", "pl"],
      ["czech", "cs"],
      ["croatian", "hr"],
    ] as const) {
      addDeclined(toLatin(name, language, school), declined, forms);
    }
  }
}

/** Adds the oblique cases of a place name of one or more words, all of them declined. */
export function addDeclined(name: string, language: Declined, forms: Forms): void {
  const words = name.toLowerCase().split(/(?<=[\s-])/u);
  if (/-на-|-над-/u.test(name)) words.splice(1, words.length, words.slice(1).join(""));
  const cases = words.map((word, at) => {
    const [, bare = "", separator = ""] = /^(.*?)([\s-]?)$/su.exec(word) ?? [];
    const isFixed =
      (at > 0 && /на-|над-/u.test(word)) || (separator === "-" && /[ое]$/u.test(bare));
    const list = isFixed ? Array.from({ length: 5 }, () => bare) : decline(bare, language, "place");
    return list.map((each) => each + separator);
  });
  for (let at = 0; at < 5; at++) {
    const form = capital(cases.map((list) => list[at] ?? "").join(""));
    // An ending that folds to a plain vowel may make a common word of it.
    forms.add(form, "case", /^\p{Script=Latin}{1,8}[ęąěíýůúá]$/u.test(form));
  }
}

/** Capitals at the words' starts, but for the small words between hyphens. */
export function capital(name: string): string {
  const words = name.includes(" ") ? name.split(" ").map(capitalise).join(" ") : capitalise(name);
  return words.includes("-")
    ? words.replace(/-(?:На|Над|Na|On)-/gu, (small) => small.toLowerCase())
    : words;
}
