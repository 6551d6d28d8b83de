/**
 * East Slavic names in reports that are in German, French or Polish: their surnames as English would
 * transcribe them, which is what the readers of letters know.
 */
import { foldName } from "../fold-name";
import { type GivenName, latinGiven } from "./given-names";
import type { Cyrillic, School } from "./latin";

type Rule = readonly [RegExp, string];

/** In order; `~` keeps a sound from the rules behind it. */
const RULES = {
  german: [
    [/schtsch/gu, "~t~"],
    [/tsch/gu, "~c"],
    [/sch/gu, "~s"],
    [/ch/gu, "kh"],
    [/ss|ß/gu, "~~"],
    [/^s(?=[aeiouy])|(?<=[aeiouyj])s(?=[aeiouy])/gu, "z"],
    [/w/gu, "v"],
    [/(?<=[sc]k)[iy]j?$/gu, "y"],
    [/ij$/gu, "iy"],
    [/j/gu, "y"],
    [/~~/gu, "s"],
    [/~t~/gu, "shch"],
    [/~([cs])/gu, "$1h"],
  ],
  polish: [
    [/szcz/gu, "~t~"],
    [/sz/gu, "~s"],
    [/cz/gu, "~c"],
    [/ż|rz/gu, "zh"],
    [/ch/gu, "kh"],
    [/c(?!\w?~)/gu, "ts"],
    [/(?<=[st]s?k)i$/gu, "y"],
    [/ł/gu, "l"],
    [/w/gu, "v"],
    [/i?j/gu, "y"],
    [/ie/gu, "e"],
    [/~t~/gu, "shch"],
    [/~ts|~c/gu, "ch"],
    [/~s/gu, "sh"],
  ],
  french: [
    [/chtch/gu, "~t~"],
    [/tch/gu, "~c"],
    [/ch/gu, "~s"],
    [/ou/gu, "u"],
    [/ï/gu, "y"],
    [/é/gu, "e"],
    [/gu(?=[ei])/gu, "g"],
    [/(?<!d)j/gu, "zh"],
    [/(?<=[aeiou])ne$/gu, "n"],
    [/~t~/gu, "shch"],
    [/~([cs])/gu, "$1h"],
  ],
} as const satisfies Record<string, readonly Rule[]>;

const SIGNS: Readonly<Record<keyof typeof RULES, RegExp>> = {
  german: /sch|w|ij|ej/u,
  polish: /sz|cz|rz|w|ł|ż/u,
  french: /(?<![ts])ch|tch|ou|gu[ei]|ï/u,
};

type Foreign = keyof typeof RULES;

const FOREIGN = Object.keys(RULES) as Foreign[];
/** Spellings that tell nothing: English has them. */
const ENGLISH: readonly School[] = ["press", "official", "strict", "passport"];
const LANGUAGES: readonly Cyrillic[] = ["uk", "ru"];

/**
 * A surname in small letters as English would have it, where the given name before it is spelled as
 * only German, French or Polish spell it; else the surname as it is.
 */
export function inEnglish(surname: string, given: string, name: GivenName | undefined): string {
  if (!name) return surname;
  const folded = foldName(given);
  const isOf = (school: School) =>
    LANGUAGES.some((language) => foldName(latinGiven(name, language, school)) === folded);
  if (ENGLISH.some(isOf)) return surname;
  // What is customary beyond one language tells of it only with letters of its own.
  const isCustom = name.custom.some((each) => foldName(each) === folded);
  const small = surname.toLowerCase();
  const school = FOREIGN.find((each) => isOf(each) && (!isCustom || SIGNS[each].test(small)));
  if (!school) return surname;
  const rules: readonly Rule[] = RULES[school];
  return rules.reduce(
    (text, [from, to]) => text.replace(from, to),
    surname.toLowerCase().normalize("NFC"),
  );
}
