import { beToRu, ruToBe, ruToUk, ukToRu } from "./cognates";
import { languageOfCyrillic, languagesOf, lookOfPlace, plainLatin } from "./detect";
import type { Cyrillic } from "./latin";
import { readWord } from "./parse";

/** A word's likely Cyrillic spellings by language, each list best first. */
export type Readings = Record<Cyrillic, string[]>;

/** Each list at most so long. */
const MOST = 5;

/** Ends as an adjective or as a plural does. */
const MAYBE_ADJECTIVE = /[^aeiou]y$/u;

/** An h that is no part of kh, ch, sh or zh. */
const PLAIN_H = /(?<![kcsz])h/u;

const SOFT_ADJECTIVE = /^(ниж|верх|сред|даль|край|зим)ный$/u;

/**
 * Reads a word, Latin or Cyrillic, as each of the languages would write it.
 * @param inPhrase the name has other words: then -a and -y may be endings of adjectives
 * @param preferred the language that the rest of the name is in, read first where the word may be
 */
export function readingsOf(
  word: string,
  kind: "person" | "place",
  inPhrase: boolean,
  preferred?: Cyrillic,
): { readings: Readings; first: Cyrillic } | undefined {
  if (/^\p{Script=Cyrillic}[\p{Script=Cyrillic}'’ʼ]*$/u.test(word.normalize("NFC"))) {
    const language = languageOfCyrillic(word);
    if (!language) return undefined;
    const small = word.toLowerCase().normalize("NFC").replace(/[’ʼ]/gu, "'");
    return { readings: spread([small], language, kind, inPhrase), first: language };
  }
  const plain = plainLatin(word);
  const own = languagesOf(plain);
  const languages = preferred === undefined ? own : inOrder(own, preferred, kind);
  const [first] = languages as [Cyrillic];
  const readings: Readings = { uk: [], ru: [], be: [] };
  // No Russian name has such an h in English.
  const isUkrainian =
    kind === "place" && first === "uk" && PLAIN_H.test(plain) && lookOfPlace(plain) === "slavic";
  for (const language of languages) {
    if (isUkrainian && language === "ru") continue;
    if (own[0] === "be" && first === "be" && language === "ru") continue;
    const words = readWord(
      plain,
      language,
      inPhrase && MAYBE_ADJECTIVE.test(plain) ? "person" : kind,
    );
    if (kind === "place" && /[nv]y$/u.test(plain))
      words.push(...readWord(plain, language, "person"));
    const soft = words.map((each) => each.replace(SOFT_ADJECTIVE, "$1ний"));
    const more = spread(soft.slice(0, 3), language, kind, inPhrase);
    for (const each of ["uk", "ru", "be"] as const) readings[each].push(...more[each]);
  }
  // Not all such names are of Ukraine: Пловдив.
  if (kind === "place" && first === "uk" && !isUkrainian && /[^aeiou]iv$/u.test(plain)) {
    readings.ru.splice(1, 0, ...readWord(plain, "ru", kind).slice(0, 1));
  }
  if (kind === "person") readings.ru.push(...readings.ru.slice(0, 1).map(stressed));
  for (const each of ["uk", "ru", "be"] as const) {
    readings[each] = [...new Set(readings[each])].filter(isWord).slice(0, MOST);
  }
  return readings.ru.length > 0 ? { readings, first } : undefined;
}

/** A given name that only Belarusians bear tells of the surname what its letters may not. */
function inOrder(
  own: readonly Cyrillic[],
  preferred: Cyrillic,
  kind: "person" | "place",
): readonly Cyrillic[] {
  if (preferred === "be" && own[0] !== "be") return ["be", ...own];
  // And one that they spell otherwise tells as much: Mikhail.
  if (kind === "person" && preferred !== "be" && own[0] === "be") return [preferred, ...own];
  return preferred === "ru" && own[0] === "uk" ? own.toReversed() : own;
}

function spread(
  words: readonly string[],
  language: Cyrillic,
  kind: "person" | "place",
  inPhrase: boolean,
): Readings {
  const to: Readings = { uk: [], ru: [], be: [] };
  to[language] = [...words];
  const alternate = (make: (word: string) => string[]) => {
    const made = words.map(make);
    // First the best of each, then the next best.
    return [0, 1, 2, 3].flatMap((at) => made.map((each) => each[at] ?? "")).filter(Boolean);
  };
  if (language === "uk") to.ru = alternate((word) => ukToRu(word, kind, inPhrase));
  if (language === "ru") to.uk = alternate((word) => ruToUk(word, kind, inPhrase));
  if (language === "be") {
    to.ru = alternate((word) => beToRu(word, kind));
    to.be.push(...words.map((word) => word.replace(/о(?=.)/gu, "а")));
  } else to.be = ruToBe(to.ru[0] ?? "");
  return to;
}

function isWord(word: string): boolean {
  return /^[\p{Script=Cyrillic}'-]{2,}$/u.test(word);
}

/** Surnames whose stress makes ё of е, which their Latin spellings then show: Fyodorov, Solovyov. */
const STRESSED: readonly (readonly [RegExp, string])[] = [
  [/^федор/u, "фёдор"],
  [/^семен(?=ов)/u, "семён"],
  [/(?<=[ао]л|[лвб]ь|сел|авл|[ау]ч|ущ)ев(?=а?$)/u, "ёв"],
  [/^потемк/u, "потёмк"],
];

function stressed(word: string): string {
  return STRESSED.reduce((text, [from, to]) => text.replace(from, to), word);
}
